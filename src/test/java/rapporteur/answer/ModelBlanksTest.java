package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.article.Reading;
import rapporteur.meeting.Blank;
import rapporteur.meeting.BlankReader.Proposal;

class ModelBlanksTest {
    private static final Prompt PROMPT = Prompt.read(Path.of("prompts", "record.md"), ModelBlanks.PLACES);

    /// A model that writes these drafts.
    private static final class Scripted implements LanguageModel {
        private final List<Map<String, String>> asked = new ArrayList<>();
        private final List<Draft> drafts;
        private boolean fails;
        private boolean isReady = true;

        Scripted(Draft... drafts) {
            this.drafts = List.of(drafts);
        }

        @Override
        public String name() {
            return "scripted/one";
        }

        @Override
        public boolean isReady() {
            return isReady;
        }

        @Override
        public long write(Prompt prompt, Map<String, String> values, Consumer<Draft> taken) {
            asked.add(values);
            drafts.forEach(taken);
            if (fails) {
                throw new ModelUnavailableException("broke off", 10);
            }
            return 20;
        }
    }

    private static Reading reading(String text) {
        return Reading.of(new Article(ArticleId.of("a"), new Origin("r", "n"), text, Article.Form.BODY, Metadata.NONE));
    }

    private static final Reading TWO = reading("市政府党组召开会议。\n副市长秦越主持会议。");

    @Test
    void a_draft_is_a_field_and_words_of_one_sentence() {
        var model = new Scripted(
                new Draft("presided: 秦越", List.of(2)),
                new Draft("chaired: 秦越", List.of(2)),
                new Draft("秦越 presided", List.of(2)),
                new Draft("presided: 秦越", List.of(1, 2)),
                new Draft("venue:  Hall 4: east wing ", List.of(1)));

        var proposals = new ModelBlanks(model, PROMPT).read(TWO, EnumSet.allOf(Blank.class));

        assertThat(proposals)
                .containsExactly(
                        new Proposal(Blank.PRESIDED, 1, "秦越"), new Proposal(Blank.VENUE, 0, "Hall 4: east wing"));
    }

    @Test
    void the_model_is_given_numbered_sentences_and_the_names_of_the_fields() {
        var model = new Scripted();

        new ModelBlanks(model, PROMPT).read(TWO, Set.of(Blank.VENUE, Blank.ATTENDED));

        assertThat(model.asked)
                .containsExactly(Map.of("fields", "attended, venue", "sentences", "[1] 市政府党组召开会议。\n[2] 副市长秦越主持会议。"));
    }

    @Test
    void of_a_long_article_the_beginning_is_handed_over() {
        var model = new Scripted();

        new ModelBlanks(model, PROMPT)
                .read(reading("The council met in the old mill. ".repeat(2_000)), Set.of(Blank.PLACE));

        assertThat(model.asked.getFirst().get("sentences"))
                .startsWith("[1] The council met in the old mill.\n[2] ")
                .hasSizeBetween(5_000, 6_000);
    }

    @Test
    void a_model_that_breaks_off_or_asks_for_a_pause_proposes_nothing() {
        var broken = new Scripted(new Draft("presided: 秦越", List.of(2)));
        broken.fails = true;
        var paused = new Scripted(new Draft("presided: 秦越", List.of(2)));
        paused.isReady = false;

        assertThat(new ModelBlanks(broken, PROMPT).read(TWO, Set.of(Blank.PRESIDED)))
                .isEmpty();
        assertThat(new ModelBlanks(paused, PROMPT).read(TWO, Set.of(Blank.PRESIDED)))
                .isEmpty();
        assertThat(paused.asked).isEmpty();
    }
}
