package rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Excerpt;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.article.Reading;

class MeetingReaderTest {
    private static List<Account> accounts(String text, Metadata metadata) {
        return MeetingReader.read(
                Reading.of(new Article(new ArticleId("a"), new Origin("a", "a"), text, Article.Form.BODY, metadata)));
    }

    private static Account account(String text) {
        return accounts(text, Metadata.NONE).getFirst();
    }

    private static Account account(String text, String published) {
        return accounts(text, new Metadata(null, null, published, null)).getFirst();
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(person -> person.name().text()).toList();
    }

    /// `name|title`, the title empty where none is printed.
    private static List<String> titled(List<Person> people) {
        return people.stream()
                .map(person -> person.name().text() + "|" + person.title().orElse(""))
                .toList();
    }

    private static List<String> texts(List<Excerpt> excerpts) {
        return excerpts.stream().map(Excerpt::text).toList();
    }

    private static List<String> present(Account account) {
        return List.of(account.presided(), account.spoke(), account.attended()).stream()
                .flatMap(List::stream)
                .map(person -> person.name().text())
                .distinct()
                .toList();
    }

    private static String agenda(Account account) {
        return String.join(
                "; ",
                account.agenda().stream()
                        .map(item -> item.verb().token() + " " + item.words().text())
                        .toList());
    }

    @Nested
    class WhoWasThere {
        @Test
        void a_leader_whose_speech_is_studied_is_mentioned_and_not_present() {
            var account = account("8月3日，市委常委会召开会议，传达学习习近平总书记在主持召开座谈会时的重要讲话精神。市委书记高明远主持会议。");

            assertThat(present(account)).containsExactly("高明远");
            assertThat(titled(account.mentioned())).containsExactly("习近平|总书记");
        }

        @Test
        void a_meeting_told_of_within_what_the_meeting_said_makes_nobody_present() {
            var account = account("7月9日，省委书记方志刚主持召开省委常委会会议。会议指出，习近平总书记6月30日主持召开中共中央政治局会议，省长何立军出席，为我们指明了方向。");

            assertThat(present(account)).containsExactly("方志刚");
            assertThat(texts(account.bodies())).containsExactly("省委常委会");
            assertThat(account.level()).isEqualTo(Level.PROVINCIAL);
        }

        @Test
        void when_he_presided_over_another_meeting_is_told_of_and_not_stated() {
            var account =
                    account("On May 4, the Standing Committee of the Municipal Party Committee held a meeting to convey"
                            + " the speech delivered when General Secretary Xi Jinping presided over the symposium. Municipal Party"
                            + " Secretary Gao Mingyuan presided over the meeting.");

            assertThat(present(account)).containsExactly("Gao Mingyuan");
        }

        @Test
        void a_surname_alone_means_the_only_one_of_that_surname() {
            var account =
                    account("On May 4, Huang Lanfen, head of the Organization Department, visited Wuhu. Later, Huang"
                            + " chaired a symposium on training.");

            assertThat(names(account.presided())).containsExactly("Huang Lanfen");
        }

        @Test
        void who_inspects_and_then_presides_had_a_meeting() {
            var account =
                    account("本报讯 市长高明远12日走访了三家造纸厂。高明远看了新装的滤池。他同工人交谈。他问起夜班怎样安排。" + "傍晚，高明远在石桥镇主持召开治污座谈会。副市长方志刚参加会议。");

            assertThat(names(account.presided())).containsExactly("高明远");
            assertThat(names(account.attended())).containsExactly("方志刚");
        }

        @Test
        void a_meeting_of_another_day_that_an_article_looks_back_on_is_none_of_its_own() {
            var text = "本报讯 市长高明远获得绿色城市奖章。颁奖人介绍了他的事迹。他出生在芜湖。他学的是水利。3月5日，高明远主持召开河道治理会议。";

            assertThat(accounts(text, Metadata.NONE)).isEmpty();
        }

        @Test
        void a_forum_in_which_a_conference_consults_is_a_meeting() {
            var account = account("5月9日，海州市政协举行协商论坛，为社区食堂出主意。海州市政协主席高明远主持。");

            assertThat(names(account.presided())).containsExactly("高明远");
        }

        @Test
        void a_surname_that_two_people_have_means_nobody() {
            var account = account(
                    "On May 4, the Wuhu Municipal Government held a meeting. Huang Lanfen and Huang Bo live in Wuhu."
                            + " Later, Huang chaired the meeting.");

            assertThat(account.presided()).isEmpty();
        }

        @Test
        void he_is_the_only_one_whom_the_sentence_before_begins_with() {
            var account =
                    account("On May 4, Governor Gao Mingyuan inspected dykes in Wuhu. During the tour, he also presided"
                            + " over a symposium on floods.");

            assertThat(titled(account.presided())).containsExactly("Gao Mingyuan|Governor");
        }

        @Test
        void a_name_that_is_no_pinyin_is_one_beside_a_title_and_wherever_it_stands_again() {
            var account = account(
                    "On May 4, the Hotan Municipal Government held a meeting. Mayor Abdurehim Memet presided."
                            + " Deputy mayors Gulnar Tursun and Dilshat Kerim attended. Abdurehim Memet delivered a speech.");

            assertThat(present(account)).containsExactly("Abdurehim Memet", "Gulnar Tursun", "Dilshat Kerim");
            assertThat(names(account.spoke())).containsExactly("Abdurehim Memet");
        }

        @Test
        void the_river_and_the_photographer_are_nobody() {
            var account = account(
                    "On May 4, the Wuhu Municipal Government held a meeting on the Tian He Reservoir and the Xu Jiang."
                            + " (Xinhua/Zhang Ling)");

            assertThat(account.mentioned()).isEmpty();
        }

        @Test
        void a_list_of_guests_without_end_is_read_in_bounded_depth() {
            var account = account(
                    "On May 4, Mayor Gao Mingyuan met with members of " + "the league of ".repeat(500) + "towns.");

            assertThat(present(account)).containsExactly("Gao Mingyuan");
        }

        @Test
        void who_chaired_last_year_is_mentioned_only() {
            var account =
                    account("On May 4, the Wuhu Municipal Government held a meeting. Mayor Gao Mingyuan presided. Last"
                            + " year's meeting was chaired by the then mayor Liu Feng.");

            assertThat(present(account)).containsExactly("Gao Mingyuan");
            assertThat(names(account.mentioned())).containsExactly("Liu Feng");
        }

        @Test
        void the_author_of_instructions_is_not_the_subject_of_the_sentence() {
            var account = account(
                    "On May 4, the Municipal Party Committee held a meeting. According to the instructions of General"
                            + " Secretary Xi Jinping, Secretary Gao Mingyuan presided over the meeting and delivered a speech.");

            assertThat(titled(account.presided())).containsExactly("Gao Mingyuan|Secretary");
            assertThat(names(account.spoke())).containsExactly("Gao Mingyuan");
        }

        @Test
        void who_spoke_on_behalf_of_somebody_spoke_and_the_other_did_not() {
            var account = account("9月2日，市人大常委会举行会议。副市长李海涛代表市长王建国作工作报告。");

            assertThat(names(account.spoke())).containsExactly("李海涛");
            assertThat(present(account)).doesNotContain("王建国");
        }

        @Test
        void on_behalf_of_somebody_in_english_too() {
            var account =
                    account("On May 4, the Municipal People's Congress held a session. On behalf of Mayor Wang Jianguo,"
                            + " Deputy Mayor Li Haitao made a report on the budget.");

            assertThat(titled(account.spoke())).containsExactly("Li Haitao|Deputy Mayor");
            assertThat(present(account)).doesNotContain("Wang Jianguo");
        }

        @Test
        void a_report_made_between_commas_on_behalf_of_a_government() {
            var account =
                    account("On May 4, the Municipal People's Congress held a session. Li Haitao, on behalf of the"
                            + " Municipal Government, delivered the Report on Planning.");

            assertThat(names(account.spoke())).containsExactly("Li Haitao");
        }

        @Test
        void a_deputy_presides_where_he_was_entrusted() {
            var account = account("5月6日，省政府召开全省防汛工作会议。受省长陈国栋委托，副省长赵永强主持会议并讲话。");

            assertThat(titled(account.presided())).containsExactly("赵永强|副省长");
            assertThat(present(account)).containsExactly("赵永强");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "5月6日，市委召开工作会议。市长陈国栋因病未出席会议。",
                    "5月6日，市委召开工作会议。市长陈国栋因公请假。",
                    "5月6日，市委召开工作会议。市长陈国栋曾出席往届会议。",
                    "5月6日，市委召开工作会议。会议邀请市长陈国栋参加下一次调研。",
                    "On May 6, the Municipal Party Committee held a meeting. Mayor Chen Guodong was unable to attend the"
                            + " meeting.",
                    "On May 6, the Municipal Party Committee held a meeting. Mayor Chen Guodong had not attended the meeting.",
                    "On May 6, the Municipal Party Committee held a meeting. Mayor Chen Guodong will attend the next meeting."
                })
        void who_was_absent_is_not_present(String text) {
            assertThat(present(account(text))).isEmpty();
        }

        @Test
        void a_title_before_a_list_is_given_to_each() {
            var account = account("5月6日，市长陈国栋主持召开市政府常务会议。市领导周立、吴晓华、时光明，市政府秘书长曲向阳参加会议。");

            assertThat(titled(account.attended())).containsExactly("周立|市领导", "吴晓华|市领导", "时光明|市领导", "曲向阳|市政府秘书长");
        }

        @Test
        void a_title_in_the_plural_behind_a_list_is_given_to_each() {
            var account =
                    account("On May 6, the Standing Committee of the Municipal People's Congress held a meeting. Zheng"
                            + " Wei, Lin Jun, and Li Na, Members of the Party Group and Deputy Directors, and Fang Yong,"
                            + " Secretary-General, attended.");

            assertThat(titled(account.attended()))
                    .containsExactly(
                            "Zheng Wei|Members of the Party Group and Deputy Directors",
                            "Lin Jun|Members of the Party Group and Deputy Directors",
                            "Li Na|Members of the Party Group and Deputy Directors",
                            "Fang Yong|Secretary-General");
        }

        @Test
        void titles_stand_before_and_behind_names() {
            var account =
                    account("On May 6, Jinan held a symposium. CPPCC Chairman Lei Ming and Municipal Party Committee"
                            + " Deputy Secretary and Mayor Yu Hai attended the meeting. Hao Ping, Secretary of the Party Committee and"
                            + " Chairman of Green Group Co., Ltd., delivered a speech.");

            assertThat(titled(account.attended()))
                    .containsExactly(
                            "Lei Ming|CPPCC Chairman", "Yu Hai|Municipal Party Committee Deputy Secretary and Mayor");
            assertThat(titled(account.spoke()))
                    .containsExactly("Hao Ping|Secretary of the Party Committee and Chairman of Green Group Co., Ltd.");
        }

        @Test
        void several_people_attend_and_deliver_speeches() {
            var account =
                    account("On May 6, Liaoning Province and Green Energy Group held a meeting in Shenyang. Li Cheng,"
                            + " Governor of the Province, and Song Xin, Chairman of the Group, attended the meeting and delivered"
                            + " speeches.");

            assertThat(names(account.attended())).containsExactly("Li Cheng", "Song Xin");
            assertThat(names(account.spoke())).containsExactly("Li Cheng", "Song Xin");
            assertThat(account.kind()).isEqualTo(Kind.TALKS);
            assertThat(texts(account.bodies())).containsExactly("Liaoning Province", "Green Energy Group");
        }

        @Test
        void a_title_of_several_offices_is_one_title() {
            var account = account("3月1日，省委召开工作会议。省委副书记、省长、领导小组组长周向东讲话，省政协主席葛丽君和省人大常委会副主任、党组书记杨奇出席会议。");

            assertThat(titled(account.spoke())).containsExactly("周向东|省委副书记、省长、领导小组组长");
            assertThat(titled(account.attended())).containsExactly("葛丽君|省政协主席", "杨奇|省人大常委会副主任、党组书记");
        }

        @Test
        void the_meeting_is_presided_over_by_somebody() {
            assertThat(titled(account("3月1日，市政协召开会议。会议由市政协副主席郑国强主持。").presided()))
                    .containsExactly("郑国强|市政协副主席");
            assertThat(titled(account(
                                    "The 14th Municipal Party Congress opened on May 6. The opening ceremony was presided over"
                                            + " by Deputy Secretary Wang Lian.")
                            .presided()))
                    .containsExactly("Wang Lian|Deputy Secretary");
        }

        @Test
        void who_sits_on_the_rostrum_and_who_else_attended() {
            var account = account("3月1日，市人大常委会举行会议。市人大常委会副主任周琳、宗明在主席台就座。出席会议的市领导还有李哲、赵鸣，老同志叶琦。");

            assertThat(titled(account.attended()))
                    .containsExactly("周琳|市人大常委会副主任", "宗明|市人大常委会副主任", "李哲|市领导", "赵鸣|市领导", "叶琦|老同志");
        }

        @Test
        void compound_surnames_are_names() {
            var account = account("3月1日，市政府召开座谈会。市长欧阳建华主持会议，副市长司马光、诸葛亮亮参加。");

            assertThat(names(account.presided())).containsExactly("欧阳建华");
            assertThat(names(account.attended())).containsExactly("司马光", "诸葛亮亮");
        }

        @Test
        void names_of_several_parts_are_names() {
            var account = account("3月1日，自治区政府召开座谈会。自治区主席买买提·艾力主持会议，副主席扎西·次仁出席。");

            assertThat(names(account.presided())).containsExactly("买买提·艾力");
            assertThat(names(account.attended())).containsExactly("扎西·次仁");
        }

        @Test
        void a_syllable_that_may_end_a_name_or_begin_a_verb_is_told_apart() {
            var account = account("3月1日，市长龚正在会上讲话。市政府召开座谈会。龚正代表市政府作报告。");

            assertThat(names(account.spoke())).containsExactly("龚正");
        }

        @Test
        void pinyin_of_two_syllables_and_of_one() {
            var account =
                    account("On May 6, the Municipal Party Committee held a meeting. Mayor Zhang Zhijun, Zhou Nai-xiang"
                            + " and Zhu Yong’an attended the meeting.");

            assertThat(names(account.attended())).containsExactly("Zhang Zhijun", "Zhou Nai-xiang", "Zhu Yong’an");
        }

        @Test
        void groups_are_kept_as_groups() {
            var account = account("3月1日，省委召开工作会议。省委常委，有关省领导，青岛市、省直有关单位负责同志在分会场列席会议。");

            assertThat(texts(account.groups())).containsExactly("省委常委", "有关省领导", "青岛市、省直有关单位负责同志");
            assertThat(account.attended()).isEmpty();
        }

        @Test
        void a_group_and_the_names_behind_it() {
            var account =
                    account("On May 6, Jinan held a symposium. Relevant comrades in charge of the bureau, municipal"
                            + " leaders Zhang Wei and Li Na attended the meeting.");

            assertThat(texts(account.groups())).containsExactly("Relevant comrades in charge of the bureau");
            assertThat(titled(account.attended()))
                    .containsExactly("Zhang Wei|municipal leaders", "Li Na|municipal leaders");
        }

        @Test
        void words_in_a_list_before_a_verb_are_not_names() {
            var account = account("3月1日，市长高明远主持召开会议。会议还对道路运输、消防、危化品等重点行业作了重点部署。各部门要按照任务书、时间表、路线图，向市政府汇报工作。");

            assertThat(present(account)).containsExactly("高明远");
        }

        @Test
        void who_received_a_guest_before_another_meeting_is_not_thereby_at_it() {
            var account = account(
                    "On May 6, the Theoretical Learning Center Group of the Municipal Party Committee held a study"
                            + " session. Mayor Yu Hai met with Professor Li Jun. When presiding over the session, Liu Ming pointed out"
                            + " that time presses.");

            assertThat(names(account.presided())).containsExactly("Liu Ming");
            assertThat(present(account)).doesNotContain("Yu Hai");
        }

        @Test
        void who_opens_the_sentence_also_speaks() {
            var account = account(
                    "On May 6, Jinan held a symposium. Li Jun, deputy director of the Institute, was the guest and"
                            + " made a report on carbon.");

            assertThat(titled(account.spoke())).containsExactly("Li Jun|deputy director of the Institute");
        }
    }

    @Nested
    class WhenItWas {
        @Test
        void a_day_without_its_year_stays_without_it() {
            var date = account("2月23日下午，市委理论学习中心组举行集体学习。").date();

            assertThat(date.stated().orElseThrow().date()).hasToString("XXXX-02-23");
            assertThat(date.inferred()).isEmpty();
        }

        @Test
        void the_day_of_publication_completes_it() {
            var date = account("12月30日，市委常委会召开会议。", "2024-01-02").date();

            assertThat(date.inferred().orElseThrow().date()).hasToString("2023-12-30");
            assertThat(date.inferred().orElseThrow().ground()).isEqualTo(MeetingDate.Ground.PUBLISHED);
        }

        @Test
        void a_page_much_younger_than_the_meeting_completes_nothing() {
            assertThat(account("2月23日，市委常委会召开会议。", "2024-11-02").date().inferred())
                    .isEmpty();
        }

        @Test
        void the_twenty_ninth_of_february_is_not_put_into_a_year_without_one() {
            assertThat(account("2月29日，市委常委会召开会议。", "2023-03-02").date().inferred())
                    .isEmpty();
            assertThat(account("2月29日，市委常委会召开会议。", "2024-03-02").date().best().orElseThrow())
                    .hasToString("2024-02-29");
        }

        @Test
        void the_year_in_the_name_of_the_meeting_completes_it() {
            var date = account("9月13日，市长顾正刚主持召开2025年度市政府党组第14次会议。").date();

            assertThat(date.inferred().orElseThrow().date()).hasToString("2025-09-13");
            assertThat(date.inferred().orElseThrow().ground()).isEqualTo(MeetingDate.Ground.CONTENT);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "日前，市委常委会召开会议。",
                    "A few days ago, the Standing Committee of the Baixi Municipal Party Committee met to hold a meeting on roads."
                })
        void some_days_before_is_an_open_beginning(String text) {
            var date = account(text, "2023-01-20").date();

            assertThat(date.stated()).isEmpty();
            assertThat(date.inferred().orElseThrow().date()).hasToString("../2023-01-20");
        }

        @Test
        void yesterday_is_counted_from_the_page() {
            assertThat(account("昨日，市政府召开常务会议。", "2023-03-01").date().best().orElseThrow())
                    .hasToString("2023-02-28");
        }

        @Test
        void a_day_of_the_week_alone_infers_nothing() {
            var date = account(
                            "Mayor Zhang Wei presided over a meeting of the Standing Committee on Monday.",
                            "2022-06-21")
                    .date();

            assertThat(date.best()).isEmpty();
        }

        @Test
        void several_days_are_an_interval() {
            assertThat(account("2023年8月23日至24日，省人大常委会举行会议。").date().best().orElseThrow())
                    .hasToString("2023-08-23/2023-08-24");
        }

        @Test
        void a_year_of_a_plan_is_no_year_of_the_meeting() {
            var date = account(
                            "On April 3, the Municipal Government held an executive meeting. The meeting reviewed the “2023"
                                    + " Work Plan”.")
                    .date();

            assertThat(date.best().orElseThrow()).hasToString("XXXX-04-03");
        }
    }

    @Nested
    class WhatItWas {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "8月9日，水文局发布洪水蓝色预警，各地做好防范。",
                    "省委决定：王建国任市委书记，李海涛不再担任市委书记。",
                    "市人大常委会会议将于8月20日召开，公民可以报名旁听。",
                    "市委书记王建国到开发区调研，强调要抓好项目建设。",
                    "The Municipal Statistics Bureau published its figures on Monday. Tourism grew by 11 percent.",
                    "The congress will be held on May 6. Citizens may apply for seats."
                })
        void no_meeting_no_record(String text) {
            assertThat(accounts(text, Metadata.NONE)).isEmpty();
        }

        @Test
        void a_joint_meeting_has_several_bodies() {
            var account = account("3月14日，省委常委会会议暨省绿色发展领导小组会议在济南召开。");

            assertThat(texts(account.bodies())).containsExactly("省委常委会", "省绿色发展领导小组");
            assertThat(account.kind()).isEqualTo(Kind.STANDING_COMMITTEE);
            assertThat(texts(account.venues())).containsExactly("济南");
        }

        @Test
        void the_office_of_who_presides_is_not_the_kind_of_meeting() {
            var account = account("8月6日，省委书记、省人大常委会主任许向前主持召开全省防汛工作电视电话会议。");

            assertThat(account.kind()).isEqualTo(Kind.WORK_CONFERENCE);
            assertThat(account.level()).isEqualTo(Level.PROVINCIAL);
        }

        @Test
        void a_party_group_of_a_consultative_conference_is_a_party_group() {
            assertThat(account("7月19日，省政协主席唐良才主持召开省政协党组扩大会议暨主席会议。").kind()).isEqualTo(Kind.PARTY_GROUP);
            assertThat(account("8月14日，市政协党组理论学习中心组召开专题学习会议。").kind()).isEqualTo(Kind.STUDY);
        }

        @Test
        void traditional_characters_are_read_and_kept() {
            var account = account("11月1日，遼寧省省長李希文主持召開省政府第33次常務會議，聽取工作情況彙報，研究有關事宜。");

            assertThat(account.kind()).isEqualTo(Kind.EXECUTIVE);
            assertThat(titled(account.presided())).containsExactly("李希文|遼寧省省長");
            assertThat(agenda(account)).isEqualTo("heard 聽取工作情況彙報; studied 研究有關事宜");
        }
    }

    @Nested
    class WhatItDealtWith {
        @Test
        void each_clause_of_the_lead_is_a_matter() {
            var account = account("5月6日，市长陈国栋主持召开市政府常务会议，传达学习重要讲话精神，审议《济南市供热办法》等文件，研究部署防汛工作。");

            assertThat(agenda(account)).isEqualTo("conveyed 传达学习重要讲话精神; reviewed 审议《济南市供热办法》等文件; studied 研究部署防汛工作");
            assertThat(texts(account.documents())).containsExactly("《济南市供热办法》");
        }

        @Test
        void what_the_meeting_demands_of_others_is_no_matter_of_its_own() {
            var account = account("5月6日，市政府召开会议。会议听取了防汛情况的汇报，要求各部门压实责任，深入研究风险，部署演练。");

            assertThat(agenda(account)).isEqualTo("heard 听取了防汛情况的汇报");
        }

        @Test
        void machine_translation_says_meeting_to_convey_and_meeting_review() {
            var account = account(
                    "The Standing Committee of the Municipal Party Committee held a meeting on Monday. Meeting to"
                            + " convey the spirit of the speech, stressing ecology. Meeting review action plan for 2022, emphasize"
                            + " people.");

            assertThat(agenda(account))
                    .isEqualTo("conveyed convey the spirit of the speech; reviewed review action plan for 2022");
        }

        @Test
        void each_verb_of_an_english_series_is_a_matter_and_two_verbs_of_one_object_are_one() {
            var account =
                    account("On May 6, the Wuhu Municipal Government held a meeting. The meeting reviewed and approved"
                            + " the draft budget, heard a report on dykes, and made arrangements for the exams.");

            assertThat(agenda(account))
                    .isEqualTo(
                            "reviewed reviewed and approved the draft budget; heard heard a report on dykes; deployed made"
                                    + " arrangements for the exams");
        }

        @Test
        void what_a_speaker_merely_states_is_no_matter() {
            var account = account(
                    "On May 6, the Wuhu Municipal Government held a meeting. Mayor Gao Mingyuan presided over the"
                            + " meeting. Gao Mingyuan said that the last year was eventful. Gao Mingyuan said that dykes must be watched.");

            assertThat(agenda(account)).isEqualTo("stressed Gao Mingyuan said that dykes must be watched.");
        }

        @Test
        void a_draft_that_was_discussed_is_a_matter_and_a_document() {
            var account =
                    account("Premier Gao Mingyuan on Friday chaired a State Council executive meeting. A draft law on"
                            + " ferries was also discussed and approved in principle.");

            assertThat(agenda(account))
                    .isEqualTo("reviewed draft law on ferries was also discussed and approved in principle");
            assertThat(texts(account.documents())).containsExactly("draft law on ferries");
        }

        @Test
        void a_sentence_may_hold_several_matters() {
            var account = account(
                    "On January 30, the Municipal Party Committee held a meeting. The meeting conveyed the spirit"
                            + " of the speech; learned the history of the congress; listened to and deliberated the work plan.");

            assertThat(account.agenda().stream().map(AgendaItem::verb))
                    .containsExactly(AgendaItem.Verb.CONVEYED, AgendaItem.Verb.STUDIED, AgendaItem.Verb.HEARD);
        }

        @Test
        void a_named_plan_is_a_document_and_a_slogan_is_not() {
            var account = account(
                    "On Monday, the Municipal Party Committee held a meeting. The meeting reviewed the overall plan"
                            + " of “Six Cities Linkage” in Changchun. The meeting studied the “Regulations on Meetings”, and stressed"
                            + " “dual control”.");

            assertThat(texts(account.documents()))
                    .containsExactly("overall plan of “Six Cities Linkage” in Changchun", "Regulations on Meetings");
        }

        @Test
        void voices_are_kept_apart() {
            var account = account("5月6日，市委书记高明远主持召开会议。他强调，要抓好落实。会议指出，形势向好。");

            assertThat(account.agenda().stream().map(AgendaItem::voice))
                    .containsExactly(Voice.of("高明远"), Voice.MEETING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"市委常委、", "习近平总书记重要讲话，", "2023年8月", "主持召开", "Li Ming, ", "Meeting to convey ", "held ", "“"})
    void a_line_of_two_hundred_thousand_characters_is_read_in_time(String words) {
        var line =
                "8月3日，市委召开会议。The Municipal Party Committee held a meeting. " + words.repeat(200_000 / words.length());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> accounts(line, Metadata.NONE));
    }
}
