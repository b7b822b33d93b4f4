package rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.meeting.Tellings.FLOODS;
import static rapporteur.meeting.Tellings.FLOODS_IN_ENGLISH;
import static rapporteur.meeting.Tellings.FLOODS_IN_OTHER_WORDS;
import static rapporteur.meeting.Tellings.tellings;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.article.Excerpt;

class DisagreementTest {
    private static List<Disagreement> between(String... texts) {
        return new Meeting(
                        new MeetingId(1),
                        tellings(texts).stream().map(Telling::account).toList())
                .disagreements();
    }

    private static List<String> values(Disagreement disagreement) {
        return disagreement.values().stream().map(Excerpt::text).toList();
    }

    @Test
    void accounts_of_one_meeting_in_two_languages_agree_though_one_says_less() {
        assertThat(between(FLOODS, FLOODS_IN_OTHER_WORDS, FLOODS_IN_ENGLISH)).isEmpty();
        assertThat(between(FLOODS)).isEmpty();
    }

    @Test
    void days_that_cannot_be_the_same_are_both_kept_with_their_articles() {
        var found = between(FLOODS, FLOODS_IN_ENGLISH.replace("August 6", "August 7"));

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().field()).isEqualTo("date");
        assertThat(values(found.getFirst())).containsExactly("2024年8月6日", "August 7, 2024");
        assertThat(found.getFirst().values())
                .extracting(words -> words.article().value())
                .containsExactly("a", "b");
    }

    @Test
    void two_names_of_who_presided_are_kept_but_not_two_scripts_of_one() {
        var other = between(FLOODS, FLOODS_IN_ENGLISH.replace("Liu Qiang", "Yu Haitian"));

        assertThat(other).hasSize(1);
        assertThat(other.getFirst().field()).isEqualTo("presided");
        assertThat(values(other.getFirst())).containsExactly("刘强", "Yu Haitian");
        assertThat(between(FLOODS, FLOODS_IN_ENGLISH)).isEmpty();
    }

    @Test
    void an_amount_told_differently_in_the_same_words_is_kept() {
        var first = FLOODS + "会议要求，改造老旧排水管网35公里。";
        var found = between(first, FLOODS + "会议要求，改造老旧排水管网53公里。");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().field()).isEqualTo("figures");
        assertThat(values(found.getFirst()))
                .satisfiesExactly(
                        one -> assertThat(one).contains("35公里"),
                        other -> assertThat(other).contains("53公里"));
        assertThat(between(first, first)).isEmpty();
    }
}
