package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.article.Article;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.meeting.MeetingId;
import rapporteur.question.Question;
import rapporteur.question.SmallTalk;

/// Answers that say that there is no answer: what was searched, and what came closest.
final class Refusals {
    private Refusals() {}

    static Answer notFound(
            Question question, Library library, MeetingFinder finder, Wording wording, double confidence) {
        var nearest = finder.nearest(question);
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(
                wording.say("收录的%d篇文章没有说明这一点。", "The %d articles of the collection do not say.", library.articles())));
        furniture(question, library, nearest, wording).forEach(lines::add);
        return new Answer.NotFound(question.language(), lines, nearest, meant(question, finder), confidence);
    }

    /// The one meeting that a question names which stands by itself: it is spoken of, though what is asked is not told.
    private static Optional<MeetingId> meant(Question question, MeetingFinder finder) {
        var namesIt = question.namesMeeting() || !question.organs().isEmpty();
        if (!question.continues().isEmpty() || !namesIt || !question.tellsMeetingsApart()) {
            return Optional.empty();
        }
        var found = finder.find(question);
        return found.size() == 1 ? Optional.of(found.getFirst().meeting().id()) : Optional.empty();
    }

    /// What the records do not decide: the passages are asked then, and nobody is told.
    static Answer undecided(Question question) {
        return new Answer.NotFound(question.language(), List.of(), List.of(), 0);
    }

    /// "Aluminium appears only in the page's link list": what is looked for stands on the page, beside the article.
    private static List<Line> furniture(Question question, Library library, List<Article> nearest, Wording wording) {
        var content = new ContentTerms(question.content(), library.statistics());
        if (content.isEmpty()) {
            return List.of();
        }
        for (var article : nearest) {
            var reading = library.read(article.id());
            if (reading.isPresent() && onlyInFurniture(content, library, reading.get())) {
                return List.of(new Line.Frame(wording.say(
                        "相关字样只出现在网页的链接或提示中，不属于报道内容。",
                        "The words stand only among a page's links and notices, not in its article.")));
            }
        }
        return List.of();
    }

    private static boolean onlyInFurniture(ContentTerms content, Library library, Reading reading) {
        var article = reading.article();
        var inFurniture = reading.layout()
                .all(Role.FURNITURE)
                .mapToDouble(zone -> content.coverageOf(article.text(zone)))
                .max()
                .orElse(0);
        return inFurniture >= 0.5 && content.coverageOf(library.termsOf(reading)) < inFurniture;
    }

    /// The fitting short reply to what is no question to the articles.
    static Answer outOfScope(Question question, Wording wording) {
        var talk = question.smallTalk().orElse(SmallTalk.ABOUT);
        return new Answer.OutOfScope(question.language(), List.of(new Line.Frame(reply(talk, wording))));
    }

    private static String reply(SmallTalk talk, Wording wording) {
        return switch (talk) {
            case GREETING ->
                wording.say(
                        "你好。请问关于会议的问题，例如：谁主持了会议？会议审议了什么？",
                        "Hello. Ask me about the meetings, for example: Who presided? What did the meeting review?");
            case THANKS -> wording.say("不客气。", "You are welcome.");
            case FAREWELL -> wording.say("再见。", "Goodbye.");
            case ABOUT ->
                wording.say(
                        "我根据收录的会议报道回答问题，每句话都注明出处。可以问：谁主持了会议？会议审议了什么？某人出席了哪些会议？",
                        "I answer questions from the collected meeting reports and cite every sentence. Ask, for example: Who"
                                + " presided? What did the meeting review? Which meetings did somebody attend?");
            case ORDER ->
                wording.say(
                        "我只根据收录的会议报道回答问题，不接受其他指令。",
                        "I answer questions from the collected meeting reports, and take no other orders.");
            case OTHER_TASK ->
                wording.say(
                        "这不在我的范围内：我只回答关于所收录会议报道的问题。",
                        "That is not for me: I answer questions about the collected meeting reports.");
            case ABUSE ->
                wording.say(
                        "抱歉没能帮上忙。请换个说法问关于会议的问题。",
                        "I am sorry that I could not help. Please ask about the meetings in other words.");
        };
    }

    static Answer empty(Question question, Wording wording) {
        return new Answer.NotFound(
                question.language(),
                List.of(new Line.Frame(wording.say(
                        "没有可供查找的文章。收录文章：rapporteur index 文件夹",
                        "There is no article to look in. To collect some: rapporteur index FOLDER"))),
                List.of(),
                0);
    }

    static Answer unavailable(Question question, Wording wording) {
        return new Answer.Unavailable(
                question.language(),
                List.of(new Line.Frame(wording.say(
                        "收录的文章现在无法读取。请运行 rapporteur doctor 查看原因。",
                        "The collection cannot be read at present. 'rapporteur doctor' says why."))));
    }
}
