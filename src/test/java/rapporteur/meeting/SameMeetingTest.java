package rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.meeting.Tellings.FLOODS;
import static rapporteur.meeting.Tellings.FLOODS_IN_ENGLISH;
import static rapporteur.meeting.Tellings.FLOODS_IN_OTHER_WORDS;
import static rapporteur.meeting.Tellings.SCHOOLS_IN_THE_AFTERNOON;
import static rapporteur.meeting.Tellings.telling;
import static rapporteur.meeting.Tellings.tellings;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.meeting.SameMeeting.Likeness;

class SameMeetingTest {
    private static final String ENGLISH = "On August 6, 2024, the Jinan Municipal Government held an executive meeting."
            + " Mayor Yu Haitian presided over the meeting. The meeting reviewed a plan for dredging the rivers of the"
            + " old town, heard a report on pumps in low-lying quarters, and decided that every reservoir gets a"
            + " warden by name before the rainy season. Builders have to clear the drains beside their sites, and"
            + " schools near the canal will be given sandbags and a boat.";

    private static final String PRESENT =
            " Wang Kai, Mayor of Jinan, and Yu Haitian, Chairman of the Municipal CPPCC, attended the meeting.";

    private static Likeness likeness(String one, String other) {
        var likeness = SameMeeting.likeness(telling("a", one), telling("b", other));
        assertThat(SameMeeting.likeness(telling("b", other), telling("a", one))).isEqualTo(likeness);
        return likeness;
    }

    @Nested
    class OfOneMeeting {
        @Test
        void are_a_report_and_its_copy_with_another_headline_and_byline() {
            var copy = "济南市委常委会召开会议\n" + FLOODS + "（记者 张明）";

            assertThat(likeness(FLOODS, copy)).isEqualTo(Likeness.COPY);
        }

        @Test
        void are_a_report_and_its_copy_in_traditional_characters() {
            assertThat(likeness(
                            FLOODS,
                            FLOODS.replace("会议", "會議").replace("济南", "濟南").replace("刘强", "劉強")))
                    .isEqualTo(Likeness.COPY);
        }

        @Test
        void are_copies_of_which_one_prints_a_wrong_name_or_a_wrong_day() {
            assertThat(likeness(FLOODS, FLOODS.replace("刘强", "刘墙生"))).isEqualTo(Likeness.COPY);
            assertThat(likeness(FLOODS, FLOODS.replace("8月6日", "8月7日"))).isEqualTo(Likeness.COPY);
        }

        @Test
        void are_copies_posted_on_different_days_that_both_say_today() {
            var text = FLOODS.replace("2024年8月6日上午", "今天上午");
            var one = telling("a", text, new Metadata(null, null, "2024-08-06", null));
            var later = telling("b", text, new Metadata(null, null, "2024-08-09", null));

            assertThat(SameMeeting.likeness(one, later)).isEqualTo(Likeness.COPY);
        }

        @Test
        void are_two_reporters_stories_of_the_same_matters() {
            assertThat(likeness(FLOODS, FLOODS_IN_OTHER_WORDS)).isEqualTo(Likeness.BY_WORDS);
        }

        @Test
        void are_two_english_stories_of_the_same_matters() {
            var other = "Yu Haitian, mayor of Jinan, chaired an executive meeting of the municipal government on"
                    + " August 6. It reviewed a plan for dredging the rivers of the old town and heard a report on"
                    + " pumps in low-lying quarters. Every reservoir gets a warden by name before the rainy season,"
                    + " the meeting decided. It also spoke of the summer harvest.";

            assertThat(likeness(ENGLISH, other)).isEqualTo(Likeness.BY_WORDS);
        }

        @ParameterizedTest
        @CsvSource({"2024年8月6日, 8月6日", "2024年8月6日, 6日", "8月6日, 6日"})
        void are_stories_that_say_more_and_less_of_the_day(String fully, String briefly) {
            var one = FLOODS.replace("2024年8月6日", fully);
            var other = FLOODS_IN_OTHER_WORDS.replace("8月6日", briefly);

            assertThat(likeness(one, other)).isEqualTo(Likeness.BY_WORDS);
        }

        @Test
        void are_a_chinese_and_an_english_report_with_body_place_day_and_presider_in_common() {
            assertThat(likeness(FLOODS, FLOODS_IN_ENGLISH)).isEqualTo(Likeness.BY_RECORD);
        }

        @Test
        void are_they_without_a_year_when_several_people_were_present_in_both() {
            var chinese = FLOODS.replace("2024年", "");
            var english = FLOODS_IN_ENGLISH.replace(", 2024", "") + PRESENT;

            assertThat(likeness(chinese, english)).isEqualTo(Likeness.BY_RECORD);
        }
    }

    @Nested
    class OfTwoMeetings {
        @Test
        void are_reports_of_one_body_a_week_apart() {
            assertThat(likeness(FLOODS, FLOODS_IN_OTHER_WORDS.replace("8月6日", "8月13日")))
                    .isEqualTo(Likeness.DIFFERENT);
            assertThat(likeness(FLOODS_IN_ENGLISH, FLOODS.replace("8月6日", "8月13日")))
                    .isEqualTo(Likeness.DIFFERENT);
        }

        @Test
        void are_reports_of_one_body_on_the_same_day_of_two_years() {
            assertThat(likeness(FLOODS, FLOODS_IN_OTHER_WORDS.replace("8月6日", "2023年8月6日")))
                    .isEqualTo(Likeness.DIFFERENT);
        }

        @Test
        void are_reports_of_one_body_in_the_morning_and_in_the_afternoon() {
            assertThat(likeness(FLOODS, SCHOOLS_IN_THE_AFTERNOON)).isEqualTo(Likeness.DIFFERENT);
            assertThat(likeness(FLOODS_IN_ENGLISH, SCHOOLS_IN_THE_AFTERNOON)).isEqualTo(Likeness.DIFFERENT);
            assertThat(likeness(FLOODS_IN_OTHER_WORDS, SCHOOLS_IN_THE_AFTERNOON))
                    .isEqualTo(Likeness.DIFFERENT);
        }

        @Test
        void are_reports_of_one_person_who_presided_over_two_meetings_on_a_day() {
            var group = SCHOOLS_IN_THE_AFTERNOON
                    .replace("济南市委常委会召开会议", "济南市委教育工作领导小组召开会议")
                    .replace("下午", "");

            assertThat(likeness(FLOODS_IN_OTHER_WORDS, group)).isEqualTo(Likeness.DIFFERENT);
        }

        @Test
        void are_reports_of_the_same_sort_of_body_in_two_cities() {
            var qingdao = FLOODS_IN_OTHER_WORDS.replace("济南", "青岛").replace("刘强", "陆治原");

            assertThat(likeness(FLOODS, qingdao)).isEqualTo(Likeness.DIFFERENT);
            assertThat(likeness(FLOODS_IN_ENGLISH, qingdao)).isEqualTo(Likeness.DIFFERENT);
        }

        @Test
        void are_reports_of_a_city_and_of_its_district_that_took_up_the_citys_matters() {
            var district =
                    FLOODS_IN_OTHER_WORDS.replace("济南市委书记刘强", "历下区委书记马玉星").replace("市委常委会", "区委常委会");

            assertThat(likeness(FLOODS, district)).isEqualTo(Likeness.DIFFERENT);
        }

        @Test
        void are_reports_of_two_days_of_a_session() {
            var session =
                    "，济南市第十八届人大常委会第十四次会议举行。会议听取了市政府关于城区排水防涝工作的报告，审议了" + "《济南市河道管理条例（草案）》，并表决了有关人事事项。市人大常委会主任韩金峰主持会议。";

            assertThat(likeness(
                            "8月6日" + session,
                            "8月7日" + session.replace("听取了", "继续审议了").replace("并表决了", "通过了")))
                    .isEqualTo(Likeness.DIFFERENT);
        }

        @Test
        void are_two_accounts_of_one_article() {
            var account = telling("a", FLOODS);

            assertThat(SameMeeting.likeness(account, account)).isEqualTo(Likeness.DIFFERENT);
        }
    }

    @Nested
    class NotDecided {
        @Test
        void are_reports_across_languages_of_a_body_that_is_not_the_only_one_of_its_kind() {
            var group = FLOODS.replace("济南市委常委会召开会议", "济南市城市防汛指挥部召开会议");
            var english = FLOODS_IN_ENGLISH.replace(
                    "Standing Committee of the CPC Jinan Municipal Committee", "Jinan Flood Control Headquarters");

            assertThat(likeness(group, english)).isEqualTo(Likeness.OPEN);
        }

        @Test
        void are_reports_across_languages_without_a_year_and_with_nobody_else_in_common() {
            assertThat(likeness(FLOODS.replace("2024年", ""), FLOODS_IN_ENGLISH.replace(", 2024", "")))
                    .isEqualTo(Likeness.OPEN);
        }

        @Test
        void is_a_line_that_could_stand_in_any_report() {
            assertThat(likeness(FLOODS, "8月6日，济南市委书记刘强主持召开会议，传达学习全国防汛工作会议精神。")).isEqualTo(Likeness.OPEN);
        }
    }

    @Nested
    class Joining {
        private static final MeetingId ONE = new MeetingId(1);
        private static final MeetingId TWO = new MeetingId(2);
        private static final String BRIEF = FLOODS.substring(0, FLOODS.indexOf("会议审议了"));

        /// Without the year it is not the brief report's for sure; with the people it is the full one's.
        private static final String IN_ENGLISH = FLOODS_IN_ENGLISH.replace(", 2024", "") + PRESENT;

        @Test
        void an_account_joins_the_meeting_that_it_is_of_and_no_other() {
            var meetings =
                    Map.of(ONE, List.of(telling("a", FLOODS)), TWO, List.of(telling("b", SCHOOLS_IN_THE_AFTERNOON)));

            assertThat(SameMeeting.meetings(telling("c", FLOODS_IN_OTHER_WORDS), meetings))
                    .containsExactly(ONE);
        }

        @Test
        void an_account_shows_that_two_meetings_are_one() {
            var meetings = Map.of(ONE, List.of(telling("a", BRIEF)), TWO, List.of(telling("b", IN_ENGLISH)));

            assertThat(likeness(BRIEF, IN_ENGLISH)).isEqualTo(Likeness.OPEN);
            assertThat(SameMeeting.meetings(telling("c", FLOODS), meetings)).containsExactly(ONE, TWO);
        }

        /// The English report names no part of the day: it might be of either.
        @Test
        void an_account_that_fits_two_meetings_of_one_day_does_not_make_them_one() {
            var english = FLOODS_IN_ENGLISH.replace("On the morning of August", "On August");
            var meetings =
                    Map.of(ONE, List.of(telling("a", FLOODS)), TWO, List.of(telling("b", SCHOOLS_IN_THE_AFTERNOON)));

            assertThat(SameMeeting.meetings(telling("c", english), meetings)).containsExactly(ONE);
        }

        @Test
        void an_account_that_contradicts_one_of_a_meeting_does_not_join_it() {
            var english = FLOODS_IN_ENGLISH.replace("On the morning of August", "On August");
            var meetings = Map.of(ONE, List.of(telling("a", english), telling("b", FLOODS)));

            assertThat(SameMeeting.meetings(telling("c", SCHOOLS_IN_THE_AFTERNOON), meetings))
                    .isEmpty();
        }

        @Test
        void documents_given_with_a_question_are_grouped() {
            var meetings = new InMemoryMeetings(
                    tellings(FLOODS, SCHOOLS_IN_THE_AFTERNOON, FLOODS_IN_OTHER_WORDS, FLOODS_IN_ENGLISH));

            assertThat(meetings.all().cardinality()).isEqualTo(2);
            assertThat(meetings.find(ONE).orElseThrow().accounts())
                    .extracting(account -> account.article().value())
                    .containsExactly("a", "c", "d");
            assertThat(meetings.reportedIn(new ArticleId("d"))).containsExactly(ONE);
            assertThat(meetings.reportedIn(new ArticleId("b"))).containsExactly(TWO);
        }

        @Test
        void of_documents_that_turn_out_to_be_of_one_meeting_the_lower_number_stays_and_the_other_finds_it() {
            var meetings = new InMemoryMeetings(tellings(BRIEF, IN_ENGLISH, FLOODS));

            assertThat(meetings.all()).isEqualTo(BitSet.valueOf(new long[] {1 << 1}));
            assertThat(meetings.find(ONE).orElseThrow().accounts()).hasSize(3);
            assertThat(meetings.find(TWO)).isEqualTo(meetings.find(ONE));
        }
    }

    @Test
    void of_an_article_that_reports_several_meetings_the_part_about_each_is_compared() {
        var digest = FLOODS + "\n" + SCHOOLS_IN_THE_AFTERNOON;
        var article =
                new Article(new ArticleId("digest"), new Origin("r", "d"), digest, Article.Form.BODY, Metadata.NONE);
        var first = telling("digest", FLOODS).account();
        var second = telling("digest", " ".repeat(FLOODS.length() + 1) + SCHOOLS_IN_THE_AFTERNOON)
                .account();

        var tellings = Telling.of(article, List.of(first, second));

        assertThat(tellings.getFirst().words().containment(telling("a", FLOODS).words()))
                .isGreaterThan(0.9);
        assertThat(tellings.getLast().words().containment(telling("a", FLOODS).words()))
                .isLessThan(0.2);
    }
}
