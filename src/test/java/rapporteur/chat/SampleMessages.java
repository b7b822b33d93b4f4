package rapporteur.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.chat.Message.Content;
import rapporteur.chat.Message.Sender;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.meeting.MeetingId;
import rapporteur.question.Focus;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// Messages and what comes of them, for tests of what is remembered.
public final class SampleMessages {
    private SampleMessages() {}

    /// Returns what somebody writes in a chat.
    public static Message words(Chat chat, String person, String text) {
        return new Message(chat, true, new Sender(person, Optional.empty()), new Content.Words(text));
    }

    /// Returns what somebody writes in a chat, where the words do not matter.
    public static Message words(Chat chat, String person) {
        return words(chat, person, "谁主持了会议？");
    }

    /// Returns an answer with two sources.
    public static KeptAnswer answer(int number, String question) {
        return new KeptAnswer(
                number,
                question,
                Language.CHINESE,
                "records",
                List.of(
                        new KeptAnswer.Source(new ArticleId("dali"), Article.checksum("大理"), new Span(3, 12)),
                        new KeptAnswer.Source(new ArticleId("jinan"), Article.checksum("济南"), new Span(0, 7))));
    }

    /// Returns a focus with a person in it.
    public static Focus focus(String question) {
        return new Focus(
                List.of(new MeetingId(3), new MeetingId(12)),
                List.of(new ArticleId("qingdao")),
                List.of(new Question.Named("Liu Qiang", "liuqiang")),
                QuestionKind.WHO,
                question,
                question);
    }

    /// Returns a turn in which a question was answered.
    public static Turn answered(int number, String question) {
        return new Turn(
                Optional.of(Reply.of("刘强主持。")),
                Optional.of(answer(number, question)),
                Optional.of(focus(question)),
                List.of(),
                Optional.empty(),
                false);
    }

    /// Returns a turn that used something up.
    public static Turn using(LocalDate day, long questions, long tokens, boolean told) {
        return new Turn(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(new Turn.Used(day, new People.Usage(questions, tokens, told))),
                false);
    }

    /// Returns a turn in which all is to be forgotten.
    public static Turn forgetting() {
        return new Turn(
                Optional.of(Reply.of("已删除")), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), true);
    }
}
