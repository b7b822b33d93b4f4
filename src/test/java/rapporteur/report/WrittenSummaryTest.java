package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import rapporteur.answer.Documents;
import rapporteur.answer.Draft;
import rapporteur.answer.LanguageModel;
import rapporteur.answer.ModelUnavailableException;
import rapporteur.answer.Prompt;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;

/// A short summary whose content a model writes, and what becomes of it.
class WrittenSummaryTest {
    private static final Article CHINESE = article("haizhou", """
            3月5日，海州市委常委会召开会议，研究港口建设工作。市委书记王志刚主持会议并讲话。\
            会议强调，要加快港口建设，扎实推进泊位扩建，切实保障航道安全。会议要求，不得放松港口项目的生态监管。""");
    private static final Article ENGLISH = article("weifang", """
            On April 2, 2024, the Standing Committee of the Weifang Municipal Party Committee held a meeting on kites. Liu \
            Yun, secretary of the municipal Party committee, presided over the meeting. The meeting stressed that thirty \
            new workshops should open this year, and that old ones should be repaired before November.""");
    private static final Prompt PROMPT = new Prompt("summary", "Write in {{language}}.", "{{sentences}} {{question}}");

    private static Article article(String id, String text) {
        return new Article(new ArticleId(id), new Origin("/news", id), text, Article.Form.BODY, Metadata.NONE);
    }

    /// Writes one statement of the sentence that holds some words.
    private record Scripted(String said, String words, boolean fails, List<Map<String, String>> asked)
            implements LanguageModel {
        Scripted(String said, String words) {
            this(said, words, false, new ArrayList<>());
        }

        @Override
        public String name() {
            return "test/model";
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public long write(Prompt prompt, Map<String, String> values, Consumer<Draft> drafts) {
            asked.add(values);
            if (fails) {
                throw new ModelUnavailableException("took too long", 7);
            }
            values.get("sentences")
                    .lines()
                    .filter(line -> line.startsWith("[") && line.contains(words))
                    .forEach(line -> drafts.accept(
                            new Draft(said, List.of(Integer.parseInt(line.substring(1, line.indexOf(']')))))));
            return 100;
        }
    }

    private static Summary summary(LanguageModel model, Article article, Language language) {
        var rapporteur = Documents.rapporteur(List.of(article), 0.1).withModel(model, PROMPT, PROMPT);
        return new Summarizer(rapporteur, language).summarize(meeting(rapporteur), Summary.Length.SHORT);
    }

    private static Meeting meeting(Rapporteur rapporteur) {
        return rapporteur
                .meetings()
                .find(new MeetingId(rapporteur.meetings().all().nextSetBit(0)))
                .orElseThrow();
    }

    private static List<String> content(Summary summary) {
        return summary.sections().getLast().statements().stream()
                .map(statement -> statement.text())
                .toList();
    }

    @Test
    void what_a_model_writes_by_leaving_words_out_is_the_content() {
        var chinese = summary(new Scripted("会议强调，要加快港口建设，切实保障航道安全。", "航道安全"), CHINESE, Language.CHINESE);
        var english = summary(
                new Scripted("The meeting stressed that thirty new workshops should open this year.", "thirty"),
                ENGLISH,
                Language.ENGLISH);

        assertThat(content(chinese)).containsExactly("会议强调，要加快港口建设，切实保障航道安全。");
        assertThat(chinese.answer().answerer()).isEqualTo("generative:test/model");
        assertThat(chinese.sections().getLast().statements().getFirst().citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.quote()).contains("扎实推进泊位扩建"));
        assertThat(content(english))
                .containsExactly("The meeting stressed that thirty new workshops should open this year.");
    }

    @Test
    void what_is_not_borne_out_is_not_said() {
        var forged = summary(new Scripted("会议强调，要放松港口项目的生态监管。", "生态监管"), CHINESE, Language.CHINESE);

        assertThat(String.join("", content(forged))).doesNotContain("要放松").contains("不得放松");
        assertThat(forged.answer().answerer()).isEqualTo("records");
    }

    @Test
    void a_model_that_fails_leaves_what_is_quoted() {
        var model = new Scripted("", "", true, new ArrayList<>());
        var failed = summary(model, ENGLISH, Language.ENGLISH);

        assertThat(model.asked()).hasSize(1);
        assertThat(String.join(" ", content(failed))).contains("thirty new workshops");
        assertThat(failed.answer().answerer()).isEqualTo("records");
    }

    @Test
    void of_a_report_in_another_language_a_model_is_not_asked() {
        var model = new Scripted("会议强调，要加快港口建设。", "港口");
        var quoted = summary(model, CHINESE, Language.ENGLISH);

        assertThat(model.asked()).isEmpty();
        assertThat(quoted.answer().answerer()).isEqualTo("records");
    }
}
