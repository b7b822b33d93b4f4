package rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Excerpt;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.article.Reading;
import rapporteur.meeting.BlankReader.Proposal;

class BlanksTest {
    private static final String ENGLISH =
            "The party group of the Baixi Municipal Government met on 4 May to discuss the"
                    + " Plan for Quiet Streets. With Mayor Hu Lan, whose throat was sore, silent, it fell to Deputy Mayor Qin Yue, so the"
                    + " clerk noted, to have presided over all of it. Governor Bai Song’s speech was studied, and everybody attended.";
    private static final String CHINESE =
            "5月4日，白溪市政府党组召开会议，研究安静街道建设方案。据记录，主持会议这项任务，落到副市长秦越身上。" + "会议学习了省长柏松在全省大会上的重要讲话，大家都出席了。";

    private static Reading reading(String text) {
        return Reading.of(new Article(ArticleId.of("a"), new Origin("r", "n"), text, Article.Form.BODY, Metadata.NONE));
    }

    private static Account filled(String text, Proposal... proposals) {
        var accounts = new Blanks((reading, blanks) -> List.of(proposals)).apply(reading(text));
        assertThat(accounts).hasSize(1);
        return accounts.getFirst();
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(person -> person.name().text()).toList();
    }

    @Test
    void a_name_beside_a_word_of_the_presence_is_taken_over_with_its_place_in_the_text() {
        var english = filled(ENGLISH, new Proposal(Blank.PRESIDED, 1, "Qin Yue"));
        var chinese = filled(CHINESE, new Proposal(Blank.PRESIDED, 1, "秦越"));

        assertThat(names(english.presided())).containsExactly("Qin Yue");
        assertThat(english.presided().getFirst().word()).contains("presided over");
        assertThat(english.presided().getFirst().name().span().orElseThrow().in(ENGLISH))
                .isEqualTo("Qin Yue");
        assertThat(names(chinese.presided())).containsExactly("秦越");
        assertThat(names(chinese.mentioned())).doesNotContain("秦越").contains("柏松");
    }

    @Test
    void words_that_do_not_stand_in_the_sentence_named_are_left_out() {
        assertThat(filled(ENGLISH, new Proposal(Blank.PRESIDED, 1, "Qin Yu")).presided())
                .isEmpty();
        assertThat(filled(ENGLISH, new Proposal(Blank.PRESIDED, 0, "Qin Yue")).presided())
                .isEmpty();
        assertThat(filled(ENGLISH, new Proposal(Blank.PRESIDED, 99, "Qin Yue")).presided())
                .isEmpty();
        assertThat(filled(CHINESE, new Proposal(Blank.PRESIDED, 1, "秦悦")).presided())
                .isEmpty();
        assertThat(filled(CHINESE, new Proposal(Blank.PRESIDED, 1, "")).presided())
                .isEmpty();
    }

    @Test
    void nobody_whose_speech_is_studied_becomes_present() {
        assertThat(filled(ENGLISH, new Proposal(Blank.ATTENDED, 2, "Bai Song")).attended())
                .isEmpty();
        assertThat(filled(CHINESE, new Proposal(Blank.ATTENDED, 2, "柏松")).attended())
                .isEmpty();
    }

    @Test
    void a_name_in_a_sentence_without_a_word_of_that_presence_is_left_out() {
        assertThat(filled(ENGLISH, new Proposal(Blank.SPOKE, 1, "Qin Yue")).spoke())
                .isEmpty();
        assertThat(filled(CHINESE, new Proposal(Blank.SPOKE, 1, "秦越")).spoke()).isEmpty();
    }

    @Test
    void a_document_has_to_be_called_one_and_to_be_part_of_a_matter() {
        var english = filled(
                ENGLISH,
                new Proposal(Blank.DOCUMENT, 0, "Plan for Quiet Streets"),
                new Proposal(Blank.DOCUMENT, 1, "sore"));
        var chinese =
                filled(CHINESE, new Proposal(Blank.DOCUMENT, 0, "安静街道建设方案"), new Proposal(Blank.DOCUMENT, 1, "记录"));

        assertThat(english.documents()).isEmpty();
        assertThat(chinese.documents()).extracting(Excerpt::text).containsExactly("安静街道建设方案");
    }

    @Test
    void only_empty_fields_are_asked_for_and_what_the_rules_read_stays() {
        var asked = new ArrayList<Set<Blank>>();
        var text = "市长秦越主持召开市政府常务会议。";

        var accounts = new Blanks((reading, blanks) -> {
                    asked.add(blanks);
                    return List.of(new Proposal(Blank.PRESIDED, 0, "市长"));
                })
                .apply(reading(text));

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst()).doesNotContain(Blank.PRESIDED).contains(Blank.ATTENDED, Blank.VENUE);
        assertThat(names(accounts.getFirst().presided())).containsExactly("秦越");
    }

    @Test
    void articles_without_a_meeting_are_not_asked_about() {
        var accounts = new Blanks((reading, blanks) -> {
                    throw new AssertionError("asked about " + blanks);
                })
                .apply(reading("Apples cost less than last week. 苹果比上周便宜。"));

        assertThat(accounts).isEmpty();
    }
}
