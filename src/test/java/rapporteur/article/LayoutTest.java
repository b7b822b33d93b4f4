package rapporteur.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Layout.Role;
import rapporteur.article.Layout.Zone;
import rapporteur.language.Span;

class LayoutTest {
    private static final String LEAD =
            "3月2日，市水务局召开春季会议，研究河道清淤和用水计划。局长田野主持会议并讲话。会议指出，要把清淤的任务分到每一段河道，" + "汛期以前全部完成，完成一段验收一段，并向沿河的居民说明工期和绕行的路线。";
    private static final String MORE = "会议强调，用水计划要先保证居民，再安排工厂，节约下来的水留给春天的农田。";
    private static final String ENGLISH_LEAD =
            "On March 2, the water office of Hill City held its spring meeting and studied the dredging of the rivers. Tian Ye, "
                    + "head of the office, presided over the meeting and said that every stretch of every river has to be cleared before "
                    + "the floods, and that people who live beside it must be told in time which roads will be closed.";
    private static final String ENGLISH_MORE =
            "The meeting stressed that the water plan serves households first, then factories, and that what is saved goes to the fields in spring.";

    private static Layout layout(String text) {
        return Layout.of(new Article(
                new ArticleId("page"), new Origin("here", "page.txt"), text, Article.Form.PAGE, Metadata.NONE));
    }

    private static List<String> zones(String text) {
        return layout(text).zones().stream()
                .map(zone -> zone.role() + " " + zone.span().in(text))
                .toList();
    }

    private static List<String> all(String text, Role role) {
        return layout(text).all(role).map(span -> span.in(text)).toList();
    }

    /// Each line is a role, a bar and what the page prints; an empty one is a blank line.
    private static void assertRead(String... marked) {
        var page = new StringBuilder();
        var spans = new ArrayList<Span>();
        for (var line : marked) {
            var words = line.substring(line.indexOf('|') + 1);
            if (!words.isEmpty()) {
                spans.add(new Span(page.length(), page.length() + words.length()));
            }
            page.append(words).append('\n');
        }
        var text = page.toString();

        assertThat(spans.stream().map(span -> roleOf(span, text) + "|" + span.in(text)))
                .containsExactlyElementsOf(
                        Stream.of(marked).filter(line -> !line.isEmpty()).toList());
        assertInvariants(text);
    }

    /// The role of the zone that holds all of the line.
    private static String roleOf(Span line, String text) {
        return layout(text).zones().stream()
                .filter(zone -> zone.span().contains(line))
                .map(zone -> zone.role().toString())
                .findFirst()
                .orElse("several");
    }

    private static void assertInvariants(String text) {
        var zones = layout(text).zones();
        var covered = new boolean[text.length()];
        Zone outer = null;
        for (var zone : zones) {
            assertThat(zone.span().isEmpty()).isFalse();
            assertThat(zone.span().end()).isLessThanOrEqualTo(text.length());
            if (outer != null && outer.span().overlaps(zone.span())) {
                assertThat(outer.role()).as("%s holds %s", outer, zone).isEqualTo(Role.SOURCE_LINE);
                assertThat(zone.role()).isIn(Role.PUBLISHER, Role.PUBLISHED, Role.STAMP);
                assertThat(outer.span().contains(zone.span())).isTrue();
            } else {
                assertThat(outer == null || outer.span().end() <= zone.span().start())
                        .isTrue();
                outer = zone;
            }
            for (var i = zone.span().start(); i < zone.span().end(); i++) {
                covered[i] = true;
            }
        }
        for (var i = 0; i < covered.length; i++) {
            var c = text.charAt(i);
            assertThat(covered[i] || Character.isWhitespace(c) || Character.isSpaceChar(c))
                    .as("character %d of: %s", i, text)
                    .isTrue();
        }
    }

    @Test
    void a_headline_above_the_text_is_the_title() {
        assertRead("TITLE|市水务局召开春季会议", "", "BODY|" + LEAD, "BODY|" + MORE);
        assertRead(
                "TITLE|Hill City water office holds spring meeting",
                "",
                "BODY|" + ENGLISH_LEAD,
                "BODY|" + ENGLISH_MORE);
    }

    @Test
    void menus_and_breadcrumbs_are_not_the_title() {
        assertRead(
                "FURNITURE|网站首页 | 新闻 | 民生 | 教育 | 旅游",
                "FURNITURE|当前位置：首页 > 新闻 > 正文",
                "TITLE|市水务局召开春季会议",
                "BODY|" + LEAD);
        assertRead(
                "FURNITURE|News   Business   Culture   Travel   Contact us",
                "FURNITURE|Home » News » Hill City water office holds spring meeting",
                "TITLE|Hill City water office holds spring meeting",
                "BODY|" + ENGLISH_LEAD);
    }

    @Test
    void the_name_of_the_site_is_not_the_title() {
        assertRead("FURNITURE|欢迎访问山城市人民政府门户网站", "TITLE|市水务局召开春季会议", "BODY|" + LEAD);
        assertThat(zones("市水务局召开春季会议_山城新闻网\n" + LEAD)).startsWith("TITLE 市水务局召开春季会议", "FURNITURE _山城新闻网");
    }

    @Test
    void of_a_headline_printed_twice_the_last_counts_and_the_lines_below_are_kickers() {
        var text = "市水务局召开春季会议\n来源:山城日报  2024-03-03 08:00:00\n分享\n\n  市水务局召开春季会议\n  田野讲话 林青出席\n\n  " + LEAD;

        assertThat(zones(text))
                .startsWith(
                        "FURNITURE 市水务局召开春季会议",
                        "SOURCE_LINE 来源:山城日报  2024-03-03 08:00:00",
                        "PUBLISHER 山城日报",
                        "PUBLISHED 2024-03-03",
                        "FURNITURE 分享",
                        "TITLE 市水务局召开春季会议",
                        "KICKER 田野讲话 林青出席");
    }

    @Test
    void a_long_english_headline_with_a_company_in_it_is_not_prose() {
        assertRead(
                "FURNITURE|Home Business Hill City and River Works Group Co., Ltd. held a meeting on the dredging of the rivers",
                "FURNITURE|Business",
                "TITLE|Hill City and River Works Group Co., Ltd. held a meeting on the dredging of the rivers before the floods",
                "BYLINE|by admin",
                "KICKER|The city and River Works Group Co., Ltd. go on together",
                "KICKER|Tian Ye, Lin Qing and Bai Yu attended",
                "SOURCE_LINE|Release time: March 3, 2024 Source of information: Hill Daily",
                "BODY|" + ENGLISH_LEAD);
    }

    @Test
    void a_headline_may_end_with_a_stop() {
        assertRead(
                "TITLE|Hill City water office studies dredging of rivers at spring meeting.",
                "",
                "BODY|" + ENGLISH_LEAD);
        assertRead("TITLE|市水务局召开春季会议，研究清淤和用水。", "SOURCE_LINE|来源：山城日报", "BODY|" + LEAD);
    }

    @Test
    void a_page_may_begin_with_its_first_sentence() {
        assertThat(zones(LEAD + "\n" + MORE)).containsExactly("BODY " + LEAD + "\n" + MORE);
        assertRead(
                "BODY|A majority of the council voted for four ordinances during the meeting.", "BODY|" + ENGLISH_LEAD);
        assertRead("BODY|\"会议指出，去年以来，各段河道的清淤都有了新的进展。\"", "BODY|" + LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "来源：山城日报  发布时间：2024-03-03 08:00  浏览次数：12",
                "發佈日期：2024年3月3日 來源：山城日报",
                "信息来源：山城日报 | 2024/3/3",
                "山城政府網 www.hill.example 2024-03-03 08:52 來源: 山城日报",
                "作者：白雨 来源：山城日报 2024-03-03",
                "2024年03月03日 08:00 | 来源：山城日报 小字号",
                "资料来源：山城日报 2024-03-03",
                "Updated : 2024-03-03Source : 山城日报"
            })
    void a_source_line_names_publisher_and_day(String line) {
        var text = "市水务局召开春季会议\n" + line + "\n" + LEAD;

        assertThat(all(text, Role.SOURCE_LINE)).containsExactly(line);
        assertThat(all(text, Role.PUBLISHER)).containsExactly("山城日报");
        assertThat(all(text, Role.PUBLISHED)).hasSize(1);
        assertThat(all(text, Role.TITLE)).containsExactly("市水务局召开春季会议");
    }

    @Test
    void an_english_source_line_names_publisher_and_day() {
        var text =
                "Hill City water office holds spring meeting\n(hilldaily.example) Updated: 2024-03-03\n" + ENGLISH_LEAD;

        assertThat(all(text, Role.PUBLISHER)).containsExactly("hilldaily.example");
        assertThat(all(text, Role.PUBLISHED)).containsExactly("2024-03-03");
    }

    @Test
    void a_headline_before_the_source_in_one_line_is_the_title() {
        var text = "市水务局召开春季会议 2024-03-03 08:00 来源：山城日报\n" + LEAD;

        assertThat(zones(text)).startsWith("TITLE 市水务局召开春季会议", "SOURCE_LINE 2024-03-03 08:00 来源：山城日报");
    }

    @Test
    void the_source_may_stand_behind_the_last_sentence() {
        assertThat(zones(ENGLISH_LEAD + "The meeting also heard reports.Source: Hill Daily"))
                .endsWith("SOURCE_LINE Source: Hill Daily", "PUBLISHER Hill Daily");
        assertThat(zones(LEAD + "（来源：山城日报）")).endsWith("SOURCE_LINE （来源：山城日报）", "PUBLISHER 山城日报");
    }

    @Test
    void a_source_within_a_sentence_is_none() {
        var sentence = "会议指出，要拓宽收入来源：一是清淤的土可以出售，二是水面可以养鱼。";

        assertThat(zones(LEAD + "\n" + sentence)).containsExactly("BODY " + LEAD + "\n" + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {" date 2024-03-03 ", "2024-03-03 08:00\n", "2024-03-03\n", "03.03.2024  08:00\n"})
    void a_bare_day_is_a_stamp_and_the_rest_goes_on(String stamp) {
        var text = stamp + ENGLISH_LEAD;

        assertThat(zones(text)).containsExactly("STAMP " + stamp.strip(), "BODY " + ENGLISH_LEAD);
    }

    @Test
    void a_stamp_may_stand_before_the_headline_and_before_who_posted_it() {
        assertThat(zones(" date 2024-03-03 Hill City Water Office Holds Meeting\n\n" + ENGLISH_LEAD))
                .startsWith("STAMP date 2024-03-03", "TITLE Hill City Water Office Holds Meeting");
        assertThat(zones("Hill City water office holds spring meeting\n2024-03-03   0 comments   By editor\n"
                        + ENGLISH_LEAD))
                .contains("STAMP 2024-03-03", "BYLINE 0 comments   By editor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"本报讯（记者 白雨）", "本报讯(记者白雨、林青)", "山城新闻网2024年3月2日讯（山城日报记者 白雨）", "中新网山城3月2日电 (记者 白雨)", "新华社山城3月2日电"})
    void a_chinese_dateline_is_taken_off_the_body(String dateline) {
        assertThat(zones(dateline + LEAD)).containsExactly("DATELINE " + dateline, "BODY " + LEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HILL CITY, March 2 (Hill News) --", "[Hill City, March 2] –", "HILL CITY (Hill News) —"})
    void an_english_dateline_is_taken_off_the_body(String dateline) {
        assertThat(zones(dateline + " " + ENGLISH_LEAD))
                .containsExactly("DATELINE " + dateline, "BODY " + ENGLISH_LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国家电网公司供电保障组参加了会议，并就汛期的用电计划作了说明。",
                "据山城日报消息，会议开了两个小时，沿河的居民也有代表参加。",
                "山城日报3月2日报道，会议开了两个小时。",
                "河口通讯社3月2日消息称，会议开了两个小时。"
            })
    void a_paper_or_a_grid_in_a_sentence_is_no_dateline(String sentence) {
        assertThat(zones(sentence + LEAD)).containsExactly("BODY " + sentence + LEAD);
    }

    @Test
    void a_headline_glued_to_the_dateline_ends_where_the_paper_begins() {
        var text = "田野主持召开春季会议强调早日完成清淤把水留给农田林青出席山城新闻网讯（山城日报记者白雨）" + LEAD;

        assertThat(zones(text))
                .containsExactly("TITLE 田野主持召开春季会议强调早日完成清淤把水留给农田林青出席", "DATELINE 山城新闻网讯（山城日报记者白雨）", "BODY " + LEAD);
    }

    @Test
    void a_headline_glued_to_the_lead_ends_where_the_lead_takes_it_up_again() {
        assertThat(zones("市水务局召开春季会议研究清淤和用水" + LEAD)).containsExactly("TITLE 市水务局召开春季会议研究清淤和用水", "BODY " + LEAD);
        assertThat(zones("根据市里的安排，" + LEAD)).containsExactly("BODY 根据市里的安排，" + LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "【山城网报道 记者 白雨】",
                "山城消费者报河口讯（记者白雨）",
                "山城青年报客户端讯（通讯员 林青 山城网记者 白雨）",
                "山水网（山城日报网）讯（通讯员 林青）",
                "山城新闻记者 白雨",
                "山城网记者 白雨 河口报道",
                "山城网3月2日消息（记者 白雨）",
                "山城之家 3 月 2 日消息，"
            })
    void whose_news_it_is_may_be_said_in_many_ways(String dateline) {
        assertThat(zones(dateline + LEAD)).containsExactly("DATELINE " + dateline, "BODY " + LEAD);
    }

    @Test
    void a_paper_may_print_two_names_behind_a_headline() {
        assertThat(zones("田野要求早日完成清淤山城日报-山城网讯（记者 白雨）" + LEAD))
                .containsExactly("TITLE 田野要求早日完成清淤", "DATELINE 山城日报-山城网讯（记者 白雨）", "BODY " + LEAD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"清淤的土去了哪里？田野：都有账可查！", "先清河道，再修堤岸，水务局这样安排春天", "“谁家的船？”水务局：请在汛期以前开走"})
    void a_headline_that_the_page_marks_as_one_may_ask_and_exclaim(String headline) {
        assertThat(zones("原标题：" + headline + LEAD + "来源：山城日报"))
                .startsWith("KICKER 原标题：", "TITLE " + headline, "BODY " + LEAD);
        assertThat(zones("原标题：" + headline + "据山城日报3日报道，" + LEAD))
                .startsWith("KICKER 原标题：", "TITLE " + headline, "BODY 据山城日报3日报道，" + LEAD);
    }

    @Test
    void who_reports_may_stand_between_headline_and_lead() {
        assertThat(zones("原标题：水务局春季清淤开工水务局春季清淤开工 山城日报客户端记者 白雨" + LEAD))
                .containsExactly(
                        "KICKER 原标题：",
                        "FURNITURE 水务局春季清淤开工",
                        "TITLE 水务局春季清淤开工",
                        "DATELINE 山城日报客户端记者 白雨",
                        "BODY " + LEAD);
    }

    @Test
    void a_headline_that_the_page_marks_as_one_may_be_printed_again() {
        assertThat(zones("原标题：水务局春季清淤开工水务局春季清淤开工" + MORE))
                .containsExactly("KICKER 原标题：", "FURNITURE 水务局春季清淤开工", "TITLE 水务局春季清淤开工", "BODY " + MORE);
        assertThat(zones("原标题：水务局春季清淤开工 田野到场水务局春季清淤以后，河水会清很多。" + MORE))
                .containsExactly("KICKER 原标题：", "TITLE 水务局春季清淤开工 田野到场", "BODY 水务局春季清淤以后，河水会清很多。" + MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"水务局春季清淤开工，河水很快会清。", "因为春季的雨水多，"})
    void no_sentence_of_the_body_becomes_part_of_a_marked_headline(String sentence) {
        assertThat(zones("原标题：" + sentence + LEAD)).containsExactly("KICKER 原标题：", "BODY " + sentence + LEAD);
    }

    @Test
    void a_headline_that_the_page_marks_as_one_is_the_title() {
        assertThat(zones("2024-03-03\n原标题：清淤的土去了哪里？田野：都有账可查" + LEAD))
                .containsExactly("STAMP 2024-03-03", "KICKER 原标题：", "TITLE 清淤的土去了哪里？田野：都有账可查", "BODY " + LEAD);
    }

    @Test
    void what_is_left_of_a_video_player_is_furniture() {
        assertThat(zones("PausePlay% buffered00:0002:13Exit fullscreenEnter fullscreenPlay" + LEAD))
                .containsExactly(
                        "FURNITURE PausePlay% buffered00:0002:13Exit fullscreenEnter fullscreenPlay", "BODY " + LEAD);
    }

    @Test
    void see_also_within_the_body_parts_it() {
        assertRead(
                "BODY|" + ENGLISH_LEAD,
                "FURNITURE|See also  Trams run late on Sundays. Timetables_Hill News",
                "BODY|" + ENGLISH_MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"See also\u00A0 Trams run late", "您的位置：\u3000首页\u00A0>\u00A0要闻", "\uFEFFLeave a\u00A0Comment"})
    void spaces_of_any_width_are_spaces(String furniture) {
        assertThat(zones(LEAD + "\n" + furniture))
                .containsExactly("BODY " + LEAD, "FURNITURE " + furniture.replace("\uFEFF", ""));
    }

    @Test
    void related_links_and_comments_are_furniture() {
        assertRead(
                "BODY|" + LEAD,
                "BODY|会议还研究了其他事项。",
                "FURNITURE|相关推荐",
                "FURNITURE|· 春天去哪里看花？五条路线请收好！",
                "FURNITURE|· 老房子怎么加装电梯",
                "FURNITURE|网友评论",
                "FURNITURE|登录后发表评论");
        assertRead(
                "BODY|" + ENGLISH_LEAD,
                "FURNITURE|You may also like",
                "FURNITURE|Trams run late on Sundays...",
                "FURNITURE|Five walks that begin at a metro station",
                "FURNITURE|Leave a Comment",
                "FURNITURE|" + ENGLISH_MORE);
    }

    @Test
    void a_real_paragraph_ends_a_list_of_links() {
        assertRead("BODY|" + LEAD, "FURNITURE|延伸阅读", "FURNITURE|· 老房子怎么加装电梯", "BODY|" + LEAD.replace("指出", "要求"));
    }

    @Test
    void editors_and_reporters_are_a_byline_and_end_the_body() {
        assertRead(
                "BODY|" + LEAD,
                "BODY|" + MORE,
                "SOURCE_LINE|来源:本台新闻中心",
                "BYLINE|记者/白雨 林青",
                "BYLINE|审核/田禾 主编/周山 编辑/谭水",
                "FURNITURE|●市里就春季计划听取大家的意");
        assertThat(zones(LEAD + "（山城日报记者 白雨 林青 摄影 田禾）")).endsWith("BYLINE （山城日报记者 白雨 林青 摄影 田禾）");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "山水新闻记者 白雨 实习生 林青 山城水务局供图",
                "通讯员 白雨 山城晚报/山水新闻记者 林青校对 田禾",
                "山城日报记者：白雨；见习编辑：林青；审核：田禾；统筹：周山",
                "本期编辑 白雨",
                "作者：白雨",
                "（总台记者 白雨）"
            })
    void who_made_an_article_may_stand_behind_its_last_sentence(String credits) {
        assertThat(zones(LEAD + credits)).containsExactly("BODY " + LEAD, "BYLINE " + credits);
        assertThat(zones(LEAD + "\n" + credits)).containsExactly("BODY " + LEAD, "BYLINE " + credits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（白雨、林青）", "(白雨)", "【编辑:白雨】", "[    责编：白雨 ]"})
    void names_in_brackets_behind_the_last_sentence_are_a_byline(String names) {
        assertThat(zones(LEAD + names)).containsExactly("BODY " + LEAD, "BYLINE " + names);
    }

    @Test
    void blanks_may_part_the_editor_from_the_last_sentence() {
        assertThat(zones(LEAD + " ".repeat(90) + "[ 责编：白雨 ]")).containsExactly("BODY " + LEAD, "BYLINE [ 责编：白雨 ]");
    }

    @Test
    void several_things_may_stand_behind_the_last_sentence() {
        assertThat(zones(LEAD + "（受访者供图）（白雨）来源：山城日报社分享让更多人看到"))
                .containsExactly(
                        "BODY " + LEAD,
                        "BYLINE （受访者供图）",
                        "BYLINE （白雨）",
                        "SOURCE_LINE 来源：山城日报社",
                        "PUBLISHER 山城日报社",
                        "FURNITURE 分享让更多人看到");
        assertThat(zones(LEAD + "(完)  【编辑:白雨】" + " ".repeat(50) + "更多精彩内容请进入民生频道"))
                .containsExactly("BODY " + LEAD, "FURNITURE (完)", "BYLINE 【编辑:白雨】", "FURNITURE 更多精彩内容请进入民生频道");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"广告声明：文内的链接用于传递更多信息，仅供参考。", "本文属于原创文章，如若转载，请注明来源：春天去哪里看花", "版权归原作者所有 如有侵权请联系我们春天去哪里看花！老房子怎么办？"})
    void a_notice_behind_the_last_sentence_is_furniture(String notice) {
        assertThat(zones(LEAD + notice)).containsExactly("BODY " + LEAD, "FURNITURE " + notice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议明确，著作的版权归原作者所有。",
                "记者 白雨从会上了解到，清淤从四月开始",
                "田野最后谢谢大家。（掌声）",
                "清淤分三步：1、先清支流，一个月完成2、再清干流，两个月完成3、最后修堤岸，入冬以前完成"
            })
    void a_last_sentence_that_looks_like_a_notice_or_a_credit_stays_body(String sentence) {
        assertThat(zones(LEAD + sentence)).containsExactly("BODY " + LEAD + sentence);
    }

    @Test
    void links_by_number_behind_the_last_sentence_are_furniture() {
        assertThat(zones(LEAD + "1、春天去哪里看花 2、老房子怎么加装电梯 3、周末的电车晚一小时"))
                .containsExactly("BODY " + LEAD, "FURNITURE 1、春天去哪里看花 2、老房子怎么加装电梯 3、周末的电车晚一小时");
    }

    @Test
    void a_short_sentence_behind_a_byline_is_body_again() {
        assertRead("BODY|" + LEAD, "BYLINE|（记者 白雨）", "BODY|会议强调，要压实责任。");
    }

    @Test
    void of_a_page_title_with_column_and_site_only_the_headline_counts() {
        assertRead(
                "FURNITURE|市水务局召开春季会议 - 要闻 - 山城市人民政府",
                "FURNITURE|首页 > 要闻",
                "TITLE|市水务局召开春季会议",
                "KICKER|田野主持",
                "BODY|" + LEAD);
    }

    @Test
    void a_paper_and_a_day_without_a_label_are_publisher_and_stamp() {
        var text = "市水务局召开春季会议\n山城日报  2024-03-03\n" + LEAD;

        assertThat(zones(text))
                .startsWith("TITLE 市水务局召开春季会议", "SOURCE_LINE 山城日报  2024-03-03", "PUBLISHER 山城日报", "STAMP 2024-03-03");
    }

    @Test
    void the_points_of_a_box_are_furniture() {
        assertRead(
                "BODY|" + ENGLISH_LEAD,
                "FURNITURE|Key Takeaways",
                "FURNITURE|- The rivers are dredged.",
                "FURNITURE|- Roads are closed.",
                "BODY|" + ENGLISH_MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BYLINE 山城市水务局 供图",
                "FURNITURE 清淤现场。|BYLINE 山城市水务局 供图",
                "FURNITURE 图为水务局的工人在河边清淤。",
                "FURNITURE 图为水务局的工人在河边清淤。|BYLINE 山城市水务局供图",
                "FURNITURE 工人在河边清淤|BYLINE （山城日报 白雨 摄）",
                "BYLINE （受访者供图）",
                "FURNITURE （3月2日，田野主持召开春季会议，沿河居民的代表也在座。）",
                "FURNITURE 广告 一条会唱歌的鱼，三分钟学会划船！ ×"
            })
    void captions_credits_and_advertisements_between_two_sentences_are_no_part_of_them(String glued) {
        var parts = glued.split("\\|");
        var page = LEAD
                + Stream.of(parts)
                        .map(part -> part.substring(part.indexOf(' ') + 1))
                        .collect(joining())
                + MORE;

        var read = new ArrayList<>(List.of("BODY " + LEAD));
        read.addAll(List.of(parts));
        read.add("BODY " + MORE);
        assertThat(zones(page)).containsExactlyElementsOf(read);
        assertInvariants(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Workers clear the river in Hill City. [Photo/Hill News]",
                "Workers clear the river in Hill City on March 2. (Photo by Bai Yu)",
                "The river in Hill City (File photo)",
                "[Photo provided by the water office]"
            })
    void a_line_that_ends_with_who_took_the_picture_is_its_caption(String caption) {
        assertRead("BODY|" + ENGLISH_LEAD, "FURNITURE|" + caption, "BODY|" + ENGLISH_MORE);
        assertRead("TITLE|Hill City water office holds spring meeting", "FURNITURE|" + caption, "BODY|" + ENGLISH_LEAD);
    }

    @Test
    void a_sentence_about_photos_stays_body() {
        var sentence = "The office showed photos of the dredging (some by residents) at the meeting.";

        assertThat(zones(ENGLISH_LEAD + "\n" + sentence)).containsExactly("BODY " + ENGLISH_LEAD + "\n" + sentence);
    }

    @Test
    void a_caption_before_the_dateline_is_known_again_in_the_body() {
        var dateline = "山城新闻网3月2日讯（山城日报记者白雨）";

        assertThat(zones("会议现场" + dateline + LEAD + "会议现场" + MORE))
                .containsExactly(
                        "FURNITURE 会议现场", "DATELINE " + dateline, "BODY " + LEAD, "FURNITURE 会议现场", "BODY " + MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议还听取了报告。",
                "新的地图为居民标出绕行的路线。",
                "会议要求（见附件）把清淤的工期告诉居民。",
                "水务局的工人一共清淤（含支流）三十里。",
                "会议的报告还提到广告 和招牌的管理。",
                "会议听取了由水务局供图的展览的情况。"
            })
    void a_sentence_that_looks_like_a_caption_stays_body(String sentence) {
        assertThat(zones(LEAD + sentence + MORE)).containsExactly("BODY " + LEAD + sentence + MORE);
    }

    @Test
    void a_box_and_its_paragraph_are_furniture() {
        assertRead(
                "BODY|" + ENGLISH_LEAD,
                "",
                "FURNITURE|Did You Know?",
                "",
                "FURNITURE|Otters sleep holding hands, so that the river does not part them.",
                "",
                "BODY|" + ENGLISH_MORE);
    }

    @Test
    void footers_are_furniture() {
        assertRead(
                "BODY|" + LEAD,
                "FURNITURE|关于我们 | 广告服务 | 联系我们",
                "FURNITURE|山城新闻网 2006-2024 版权所有",
                "FURNITURE|京ICP备00000000号",
                "FURNITURE|本网站使用Cookie以改善浏览体验 知道了");
        assertRead(
                "BODY|" + ENGLISH_LEAD,
                "FURNITURE|Share this page: Mail | Copy link | Print",
                "FURNITURE|Copyright 2024 Hill News. All rights reserved.",
                "FURNITURE|This website uses cookies. You can opt out at any time.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议要求，推行扫码乘车，方便居民出行。",
                "会议指出，版权所有者的利益要得到保护，著作要用好。",
                "Home prices in the river districts were discussed too.",
                "会议听取了打印产业的情况汇报。",
                "会议还研究了其他事项。",
                "The water plan was updated on March 1, 2024 and covers ten rivers.",
                "本报电子版的读者也可以提出意见，意见要在春天以前答复。"
            })
    void a_sentence_with_a_word_of_menus_stays_body(String sentence) {
        assertThat(zones(LEAD + "\n" + sentence + "\n" + MORE))
                .containsExactly("BODY " + LEAD + "\n" + sentence + "\n" + MORE);
    }

    @Test
    void a_sentence_cut_short_at_the_end_stays_body() {
        assertThat(zones(LEAD + "\n会议还研究了其")).containsExactly("BODY " + LEAD + "\n会议还研究了其");
    }

    @Test
    void traditional_characters_are_read_alike() {
        assertThat(zones("省長主持召開省政府常務會議\n中央政府門戶網站 2024-03-03 08:52 來源: 山城日報\n【字體: 打印本頁\n\n3月2日,省長田野主持召開省政府常務會議,聽取彙報。"))
                .containsExactly(
                        "TITLE 省長主持召開省政府常務會議",
                        "SOURCE_LINE 中央政府門戶網站 2024-03-03 08:52 來源: 山城日報",
                        "PUBLISHED 2024-03-03",
                        "PUBLISHER 山城日報",
                        "FURNITURE 【字體: 打印本頁",
                        "BODY 3月2日,省長田野主持召開省政府常務會議,聽取彙報。");
    }

    @Test
    void a_notice_of_one_line_still_answers() {
        assertThat(zones("春季会议改在四月")).containsExactly("BODY 春季会议改在四月");
        assertThat(zones(" \n　\n")).isEmpty();
    }

    @Test
    void a_text_that_is_body_throughout_has_one_zone() {
        var article = new Article(
                new ArticleId("a"), new Origin("here", "a"), "来源：山城日报\n" + LEAD, Article.Form.BODY, Metadata.NONE);

        assertThat(Layout.of(article).zones()).extracting(Zone::role).containsExactly(Role.BODY);
    }

    @Test
    void zones_of_any_mixture_of_lines_are_sorted_apart_and_complete() {
        var lines = List.of(
                LEAD,
                MORE,
                ENGLISH_LEAD,
                ENGLISH_MORE,
                "",
                "  ",
                "\u3000",
                "市水务局召开春季会议",
                "Hill City water office holds spring meeting",
                "来源：山城日报 2024-03-03",
                "Release time: March 3, 2024 Source: Hill Daily",
                "2024-03-03 08:00",
                " date 2024-03-03 " + ENGLISH_MORE,
                "本报讯（记者 白雨）" + LEAD,
                "原标题：清淤的土去了哪里？" + LEAD,
                "记者/白雨",
                "（记者 白雨）",
                "相关推荐",
                "Related posts",
                "Did You Know?",
                "See also  Trams",
                "首页 > 新闻",
                "Home » News",
                "版权所有 © 2024",
                MORE + "（记者 白雨）（完）",
                MORE + "来源：山城日报丨编辑：林青1、春天去哪里看花 2、老房子",
                "现场。 山城水务局 供图" + MORE,
                "山城新闻网3月2日讯",
                "PausePlay00:0000:13",
                "A+ A-",
                "- 一",
                "1、",
                "：",
                "（",
                "2024-03-03   0 comments   By editor",
                "市水务局召开春季会议_山城网",
                "市水务局召开春季会议 2024-03-03 来源：山城日报",
                "By [Author Name]",
                "图为清淤。" + MORE + "（白雨 摄）广告 一条鱼 ×" + MORE,
                MORE + "记者 白雨 实习生 林青【编辑:白雨】",
                "原标题：春季清淤春季清淤",
                "\uD83D\uDE00\uD83D\uDE00",
                "\r");
        var random = new Random(7);

        for (var page = 0; page < 3_000; page++) {
            var text = new StringBuilder();
            for (var line = random.nextInt(12); line >= 0; line--) {
                text.append(lines.get(random.nextInt(lines.size()))).append(random.nextInt(4) == 0 ? "" : "\n");
            }

            assertInvariants(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", "(", "（", "—", "会", "a b ", "1月1日，", "来源：", "记者 ", "1、", "[", "Co., ", "网", "\"", "9", "广告 ",
                "图为。", "（白雨）", "记者 白雨 ", "（白雨摄）", "【山城网讯", "。白雨 供图"
            })
    void a_line_of_a_megabyte_costs_no_more_than_reading_it(String unit) {
        var line = unit.repeat((1 << 20) / unit.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThatCode(() -> layout(line)).doesNotThrowAnyException();
            assertThatCode(() -> layout("会议强调" + line + "结束。")).doesNotThrowAnyException();
        });
    }

    private static List<Path> seeds() throws IOException {
        try (var files = Files.list(Path.of("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_seed_has_a_title_a_publisher_and_a_body_without_furniture(Path seed) throws IOException {
        var text = Files.readString(seed);

        assertInvariants(text);
        assertThat(all(text, Role.TITLE)).hasSize(1);
        assertThat(all(text, Role.PUBLISHER)).hasSize(1);
        for (var furniture :
                Set.of("See also", "Cookie", "cookies", "Share", "分享", "打印", "上一篇", "Previous", "Leave a", "|")) {
            assertThat(all(text, Role.BODY)).noneMatch(body -> body.contains(furniture));
        }
    }
}
