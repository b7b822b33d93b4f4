package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapporteur.answer.Documents;
import rapporteur.answer.Numbered;
import rapporteur.answer.Outcome;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.language.Language;

/// Talk that is handed over: each line is a quote with its speaker, and what nobody says is not stated.
class GivenTextsTest {
    private static final List<String> TALK = List.of(
            "Dr Lena Brandt MP: Um, okay, the ferry terminal needs a second {cough} ramp before the summer season .",
            "Tom: And who is going to pay for a second ramp at the terminal ?",
            "Dr Lena Brandt MP: The port authority has set aside two million for construction .",
            "Tom: My bicycle was stolen again yesterday near the bakery, by the way .",
            "Ines: The fishermen would rather see the old quay repaired than any new ramp -",
            "Tom: Nobody mentioned the quay in the survey of last autumn .");

    @Test
    void what_is_said_on_a_question_is_told_with_its_speakers_in_order() {
        var said = lines(summary(turns(), "What did they discuss about the ferry ramp?"));

        assertThat(said)
                .containsSubsequence(
                        "Dr Lena Brandt MP: the ferry terminal needs a second ramp before the summer season.",
                        "Tom: And who is going to pay for a second ramp at the terminal?",
                        "Ines: The fishermen would rather see the old quay repaired than any new ramp…")
                .noneMatch(line -> line.contains("bicycle"));
    }

    @Test
    void a_transcript_in_one_text_is_read_by_the_names_before_its_lines() {
        var transcript = article(0, String.join("\n", TALK), null);

        assertThat(lines(summary(List.of(transcript), "What did they discuss about the quay?")))
                .contains(
                        "Ines: The fishermen would rather see the old quay repaired than any new ramp…",
                        "Tom: Nobody mentioned the quay in the survey of last autumn.");
    }

    @Test
    void a_speaker_whom_the_question_names_without_title_comes_before_others() {
        var many = new ArrayList<>(turns());
        for (var i = 0; i < 8; i++) {
            many.add(article(20 + i, "The terminal has number " + i + " on the list of all the things to do .", "Ben"));
        }

        assertThat(lines(summary(many, "What did Lena Brandt say about the terminal?")))
                .anyMatch(line -> line.startsWith("Dr Lena Brandt MP: the ferry terminal"));
    }

    @Test
    void what_nobody_speaks_of_is_not_stated() {
        var summary = summary(turns(), "What did they decide on nuclear fusion?");

        assertThat(summary.title()).endsWith("“What did they decide on nuclear fusion?” is not stated.");
        assertThat(summary.answer().outcome()).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void what_is_only_near_to_the_question_is_said_to_be_so() {
        var summary = summary(turns(), "Do they fear that a bicycle rusts?");

        assertThat(summary.title()).contains("not stated as asked; nearest to it:");
        assertThat(lines(summary))
                .containsExactly("Tom: My bicycle was stolen again yesterday near the bakery, by the way.");
    }

    @Test
    void a_citation_keeps_what_a_line_leaves_out() {
        var summary = summary(turns(), "What did they discuss about the ferry ramp?");

        assertThat(summary.answer().statements().getFirst().citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.quote()).contains("a second {cough} ramp"));
    }

    @Test
    void chinese_talk_is_asked_in_chinese() {
        var talk = List.of(
                article(0, "嗯，我觉得地铁三号线应该延长到大学城，学生出行太不方便了。", "周敏"),
                article(1, "今天食堂的面条味道还可以。", "陈刚"),
                article(2, "延长三号线要先解决资金，去年的预算已经用完了。", "陈刚"));

        assertThat(lines(new Summarizer(Documents.rapporteur(talk, 0.3), Language.CHINESE)
                        .ofTexts(talk, "大家对三号线延长有什么看法？")))
                .containsExactly("周敏：我觉得地铁三号线应该延长到大学城，学生出行太不方便了。", "陈刚：延长三号线要先解决资金，去年的预算已经用完了。");
    }

    private static List<Article> turns() {
        var turns = new ArrayList<Article>();
        for (var turn : TALK) {
            var parts = turn.split(": ", 2);
            turns.add(article(turns.size(), parts[1], parts[0]));
        }
        return turns;
    }

    private static Article article(int number, String text, @Nullable String speaker) {
        var name = "documents[" + number + "]";
        return new Article(
                new ArticleId(name),
                new Origin("documents", name),
                text,
                Article.Form.BODY,
                new Metadata(null, speaker, null, null));
    }

    private static Summary summary(List<Article> texts, String question) {
        return new Summarizer(Documents.rapporteur(texts, 0.3), Language.ENGLISH).ofTexts(texts, question);
    }

    private static List<String> lines(Summary summary) {
        return summary.answer().statements().stream()
                .map(statement -> Numbered.words(statement))
                .collect(Collectors.toList());
    }
}
