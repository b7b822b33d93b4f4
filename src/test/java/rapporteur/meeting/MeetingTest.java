package rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.meeting.Tellings.FLOODS;
import static rapporteur.meeting.Tellings.FLOODS_IN_OTHER_WORDS;
import static rapporteur.meeting.Tellings.telling;

import java.util.List;
import org.junit.jupiter.api.Test;
import rapporteur.article.Metadata;

class MeetingTest {
    private static final MeetingId ID = new MeetingId(1);
    private static final Metadata NEXT_DAY = new Metadata(null, null, "2024-08-07", null);
    private static final Metadata LATER = new Metadata(null, null, "2024-08-09", null);

    private static Meeting meeting(Telling... tellings) {
        return new Meeting(ID, List.of(tellings).stream().map(Telling::account).toList());
    }

    @Test
    void the_day_that_is_stated_most_fully_is_the_meetings() {
        var date = meeting(telling("a", FLOODS_IN_OTHER_WORDS, NEXT_DAY), telling("b", FLOODS))
                .date();

        assertThat(date).isEqualTo(telling("b", FLOODS).account().date());
        assertThat(date.stated().orElseThrow().date()).hasToString("2024-08-06");
    }

    @Test
    void a_day_without_its_year_gets_the_year_from_another_report() {
        var today = telling("b", FLOODS.replace("2024年8月6日上午", "昨天上午"), NEXT_DAY);
        var date = meeting(telling("a", FLOODS_IN_OTHER_WORDS), today).date();

        assertThat(date.stated().orElseThrow().date()).hasToString("XXXX-08-06");
        assertThat(date.inferred().orElseThrow().date()).hasToString("2024-08-06");
        assertThat(date.inferred().orElseThrow().ground()).isEqualTo(MeetingDate.Ground.SIBLING);
        assertThat(date.inferred().orElseThrow().from().text()).isEqualTo("2024-08-07");
    }

    @Test
    void a_day_without_its_year_stays_so_where_no_report_knows_it() {
        var date = meeting(telling("a", FLOODS_IN_OTHER_WORDS), telling("b", FLOODS.replace("2024年", "")))
                .date();

        assertThat(date.best().orElseThrow()).hasToString("XXXX-08-06");
        assertThat(date.inferred()).isEmpty();
    }

    @Test
    void of_days_that_are_inferred_the_earliest_counts() {
        var yesterday = FLOODS.replace("2024年8月6日上午", "昨天上午");
        var date = meeting(telling("a", yesterday, LATER), telling("b", yesterday, NEXT_DAY))
                .date();

        assertThat(date.best().orElseThrow()).hasToString("2024-08-06");
    }

    @Test
    void whoever_one_report_names_as_present_is_not_merely_mentioned() {
        var mentioning = telling("a", FLOODS_IN_OTHER_WORDS + "会议传达了省委书记林武的讲话。");
        assertThat(mentioning.account().mentioned()).extracting(Person::key).contains("lin wu");

        var meeting = meeting(mentioning, telling("b", FLOODS.replace("王凯", "林武")));

        assertThat(meeting.people(Presence.MENTIONED)).extracting(Person::key).doesNotContain("lin wu");
        assertThat(meeting.people(Presence.ATTENDED)).extracting(Person::key).contains("lin wu");
    }
}
