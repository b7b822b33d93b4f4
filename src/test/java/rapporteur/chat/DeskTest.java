package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static rapporteur.chat.OpenDesk.GUEST;
import static rapporteur.chat.OpenDesk.buttons;
import static rapporteur.chat.OpenDesk.forwarded;
import static rapporteur.chat.OpenDesk.parts;
import static rapporteur.chat.OpenDesk.pressed;
import static rapporteur.chat.OpenDesk.text;
import static rapporteur.chat.OpenDesk.written;
import static rapporteur.chat.OpenDesk.writtenIn;
import static rapporteur.chat.SampleReports.DALIAN;
import static rapporteur.chat.SampleReports.QINGDAO;
import static rapporteur.chat.SampleReports.SHENYANG;
import static rapporteur.chat.SampleReports.YANTAI;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.chat.Message.Content;
import rapporteur.chat.Message.Kind;
import rapporteur.chat.Message.Sender;
import rapporteur.chat.People.Role;
import rapporteur.chat.Reply.Button;
import rapporteur.chat.Reply.Part;
import rapporteur.language.Language;
import rapporteur.question.QuestionReader;
import rapporteur.report.TracePainter;
import rapporteur.search.InMemoryPassages;

class DeskTest {
    private static final String HARBOUR = "渔港建设要先做什么？";

    private final OpenDesk desk = OpenDesk.atFirst();

    private static Message in(Language language, String words) {
        return new Message(Chat.of(GUEST), true, new Sender(GUEST, Optional.of(language)), new Content.Words(words));
    }

    private static Message unstated(String person, String words) {
        return new Message(Chat.of(person), true, new Sender(person, Optional.empty()), new Content.Words(words));
    }

    // ---- commands

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/start         | 会议问答                     | Questions about meetings",
                "/start x       | 会议问答                     | Questions about meetings",
                "/help          | 怎么用                       | How to use me",
                "/ask           | 怎么用                       | How to use me",
                "/meetings      | 会议 1–4，共4次              | Meetings 1–4 of 4",
                "/summary       | 会议 1–4，共4次              | Meetings 1–4 of 4",
                "/summary m3    | 日期：2024年4月9日。         | Date: 9 April 2024.",
                "/digest        | 会议摘报：4次会议            | Digest of 4 meetings",
                "/timeline      | 时间线：4次会议              | Timeline of 4 meetings",
                "/compare       | 请这样写：                   | Write it like this:",
                "/trace         | 请这样写：                   | Write it like this:",
                "/summary m9    | 没有找到这次会议             | I know no such meeting.",
                "/sources       | 这里还没有回答过问题。       | No question has been answered here yet.",
                "/privacy       | 保存了什么                   | What I keep",
                "/forget        | 已删除：                     | Erased: your questions here",
                "/join          | 这里不需要成为成员           | There is nothing to join",
                "/approve CODE  | 只有管理员可以这样做。       | Only an admin can do that.",
                "/pair CODE     | 代码不对，或已失效。         | That code is wrong, or no longer good.",
                "/dance         | 没有这个命令。               | There is no such command.",
            })
    void every_command_is_answered_in_the_language_of_the_application(String command, String chinese, String english) {
        assertThat(desk.reply(in(Language.CHINESE, command))).contains(chinese);
        assertThat(OpenDesk.atFirst().reply(in(Language.ENGLISH, command))).contains(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "\u200B"})
    void a_message_without_words_gets_a_friendly_hint(String words) {
        assertThat(desk.reply(in(Language.CHINESE, words))).contains("这条消息没有文字");
        assertThat(desk.reply(in(Language.ENGLISH, words))).contains("There are no words in that");
    }

    @Test
    void a_text_that_is_no_question_is_not_searched_for() {
        assertThat(desk.reply(in(Language.CHINESE, "会".repeat(1_001)))).contains("不像一个问题");
        assertThat(desk.reply(in(Language.ENGLISH, "x".repeat(9_000)))).contains("too long for a question");
    }

    @ParameterizedTest
    @CsvSource({
        "STICKER,   请写文字,       please write",
        "RECORDING, 听不了,         cannot listen",
        "PICTURE,   看不了图片,     cannot see pictures",
        "FILE,      不在聊天里接收文件, take no files",
        "SOMETHING, 这个我不会用,   do not know what to do",
    })
    void what_is_no_text_gets_a_friendly_hint(Kind kind, String chinese, String english) {
        var chineseSender = new Sender(GUEST, Optional.of(Language.CHINESE));
        var englishSender = new Sender(GUEST, Optional.of(Language.ENGLISH));

        assertThat(desk.reply(new Message(Chat.of(GUEST), true, chineseSender, new Content.Other(kind))))
                .contains(chinese);
        assertThat(desk.reply(new Message(Chat.of(GUEST), true, englishSender, new Content.Other(kind))))
                .contains(english);
    }

    @Test
    void an_application_that_says_no_language_is_answered_in_that_of_the_last_question() {
        assertThat(desk.reply(unstated(GUEST, "/help"))).contains("How to use me");

        desk.reply(unstated(GUEST, "谁主持了青岛的会议？"));

        assertThat(desk.reply(unstated(GUEST, "/help"))).contains("怎么用");
        assertThat(desk.reply(unstated("other", "/help"))).contains("How to use me");
    }

    @Test
    void a_question_is_answered_in_its_own_language() {
        assertThat(desk.reply(in(Language.ENGLISH, "谁主持了青岛的会议？"))).contains("主持：陈立新（市委书记）。[1]");
        assertThat(desk.reply(in(Language.CHINESE, "Who presided over the meeting on April 9, 2024?")))
                .contains("Presided: Zhou Min (secretary of the municipal Party committee).[1]");
    }

    @Test
    void the_beginning_says_how_much_there_is_and_offers_examples() {
        var turn = desk.turn(written(GUEST, "/start"));

        assertThat(text(turn)).contains("4 news articles (4 meetings)");
        assertThat(buttons(turn))
                .hasSize(3)
                .allSatisfy(button -> assertThat(Press.of(button.data())).containsInstanceOf(Press.Example.class));
    }

    @Test
    void without_a_model_nobody_is_invited_to_join() {
        assertThat(desk.ask("/start")).doesNotContain("/join");
        assertThat(desk.ask("/help")).doesNotContain("/join");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/meetings", "/summary 青岛", "谁主持了青岛的会议？"})
    void the_collection_is_looked_at_anew_before_each_answer(String words) {
        desk.ask(words);

        assertThat(desk.refreshed).hasPositiveValue();
    }

    // ---- the list of meetings

    private static Article[] meetings(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> new Article(
                        new ArticleId("report-" + n),
                        new Origin("/news", "report-" + n + ".txt"),
                        "5月" + n + "日，青岛市委常委会召开会议。市委书记陈立新主持会议并讲话。会议听取了第" + n + "号防汛汇报。",
                        Article.Form.BODY,
                        new Metadata("第" + n + "次防汛会议", "青岛晨报", "2024-05-31", null)))
                .toArray(Article[]::new);
    }

    @Test
    void meetings_are_listed_ten_a_page_the_last_collected_first() {
        var many = desk.over(meetings(23));

        var first = many.turn(in(Language.CHINESE, "/meetings"));
        assertThat(text(first)).startsWith("会议 1–10，共23次\n- m23  第23次防汛会议").contains("- m14  ");
        assertThat(buttons(first)).hasSize(11).last().isEqualTo(new Button("下一页 ›", "p:1"));

        var second = many.turn(pressed(Chat.of(GUEST), GUEST, "p:1"));
        assertThat(text(second)).startsWith("Meetings 11–20 of 23\n- m13  ");
        assertThat(buttons(second)).endsWith(new Button("‹ Back", "p:0"), new Button("More ›", "p:2"));

        var third = many.turn(written(GUEST, "/meetings 3"));
        assertThat(text(third)).startsWith("Meetings 21–23 of 23\n- m3  ").contains("- m1  ");
        assertThat(buttons(third)).extracting(Button::label).containsExactly("m3", "m2", "m1", "‹ Back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/meetings 2", "/meetings 99", "/meetings 999999999"})
    void behind_the_last_page_is_the_last_page(String command) {
        assertThat(desk.ask(command)).startsWith("Meetings 1–4 of 4");
        assertThat(desk.over(meetings(23)).ask("/meetings 999999999")).startsWith("Meetings 21–23 of 23");
        assertThat(desk.press("p:999999")).startsWith("Meetings 1–4 of 4");
    }

    @Test
    void where_nothing_is_collected_it_says_so() {
        var empty = desk.over();

        assertThat(empty.ask("/meetings")).isEqualTo("No meetings have been collected yet.");
        assertThat(empty.ask("/start")).contains("0 news articles (0 meetings)");
        assertThat(empty.ask("/summary")).isEqualTo("No meetings have been collected yet.");
        assertThat(empty.ask("谁主持了会议？")).isNotBlank();
    }

    @Test
    void a_meeting_of_the_list_is_summed_up_when_it_is_pressed() {
        var listed = buttons(desk.turn(written(GUEST, "/meetings")));

        assertThat(listed).extracting(Button::label).containsExactly("m4", "m3", "m2", "m1");
        assertThat(desk.press(listed.get(1).data()))
                .startsWith("Dalian takes up its trams (9 April 2024)")
                .contains("Presided: Zhou Min");
    }

    // ---- summaries

    @ParameterizedTest
    @CsvSource({
        "/summary m1,                      青岛市委常委会研究海水淡化",
        "/summary M1,                      青岛市委常委会研究海水淡化",
        "/summary 1,                       青岛市委常委会研究海水淡化",
        "/summary 烟台,                    烟台市政府常务会议听取苹果产业汇报",
        "/summary 烟台市政府常务会议,      烟台市政府常务会议听取苹果产业汇报",
        "/summary the Dalian meeting,      Dalian takes up its trams",
        "'/summary July 2, 2024',          Shenyang prepares its heating",
    })
    void a_meeting_is_summed_up_by_its_number_or_in_words(String command, String name) {
        assertThat(desk.ask(command)).startsWith(name);
    }

    @Test
    void without_words_the_meeting_last_spoken_of_is_summed_up() {
        desk.ask("谁主持了青岛的会议？");

        assertThat(desk.ask("/summary")).startsWith("青岛市委常委会研究海水淡化");
    }

    @Test
    void words_that_fit_several_meetings_bring_a_choice() {
        var turn = desk.over(meetings(5)).turn(written(GUEST, "/summary 青岛"));

        assertThat(text(turn)).startsWith("有5次会议符合，请选一次：\n- m");
        assertThat(buttons(turn))
                .hasSize(5)
                .allSatisfy(button -> assertThat(Press.of(button.data())).containsInstanceOf(Press.Meeting.class));
        assertThat(buttons(desk.over(meetings(12)).turn(written(GUEST, "/summary 青岛"))))
                .hasSize(8);
    }

    @Test
    void two_meetings_are_set_side_by_side_and_silence_is_said() {
        assertThat(desk.ask("/compare m1 | m2 | 海水淡化"))
                .contains("比较：m1与m2")
                .contains("m1：会议指出：要把海水淡化作为保障城市供水的重要来源")
                .contains("m2：未提及。");
    }

    @Test
    void meetings_named_by_id_alone_are_compared_in_the_language_of_the_asker() {
        assertThat(desk.reply(in(Language.ENGLISH, "/compare m1 | m2"))).startsWith("m1 and m2 compared");
        assertThat(desk.reply(in(Language.CHINESE, "/compare m1 | m2"))).startsWith("比较：m1与m2");
    }

    @Test
    void a_digest_of_a_place_lists_its_meetings_alone() {
        assertThat(desk.ask("/digest 青岛")).contains("会议摘报：1次会议", "陈立新主持").doesNotContain("烟台");
    }

    @Test
    void a_phrase_is_followed_to_its_sentences() {
        var turn = desk.turn(written(GUEST, "/trace 海水淡化"));

        assertThat(text(turn)).contains("首次：青岛市委常委会研究海水淡化").contains("按月");
        assertThat(buttons(turn)).isNotEmpty();
    }

    @Test
    void a_summary_offers_the_other_length_and_the_other_language() {
        var turn = desk.turn(written(GUEST, "/summary m1"));

        assertThat(buttons(turn)).endsWith(new Button("Longer", "m:1:full:en"), new Button("中文", "m:1:short:zh"));
        assertThat(buttons(desk.turn(pressed(Chat.of(GUEST), GUEST, "m:1:full:zh"))))
                .endsWith(new Button("更简短", "m:1:short:zh"), new Button("English", "m:1:full:en"));
    }

    @Test
    void a_longer_summary_says_more() {
        var brief = desk.press("m:1:short:zh");
        var full = desk.press("m:1:full:zh");

        assertThat(full).contains("所属地：青岛市").hasSizeGreaterThan(brief.length());
        assertThat(brief).doesNotContain("所属地：青岛市");
    }

    // ---- sources

    @Test
    void every_answer_has_a_number_and_a_button_for_each_source() {
        desk.ask("谁主持了青岛的会议？");

        var turn = desk.turn(written(GUEST, HARBOUR));

        assertThat(turn.kept().orElseThrow().number()).isEqualTo(2);
        assertThat(buttons(turn)).containsExactly(new Button("[1]", "s:2:1"), new Button("[2]", "s:2:2"));
    }

    @Test
    void a_source_is_shown_in_its_context() {
        desk.ask("谁主持了青岛的会议？");

        var context = parts(desk.turn(pressed(Chat.of(GUEST), GUEST, "s:1:1")), Part.Context.class)
                .findFirst()
                .orElseThrow();

        assertThat(context.words()).isEqualTo("市委书记陈立新主持会议并讲话。");
        assertThat(context.before()).isEqualTo("5月8日，青岛市委常委会召开会议，研究海水淡化和渔港建设工作。");
        assertThat(context.after()).startsWith("市长赵文博、市政协主席孙亦菲出席会议。").endsWith("《青岛市海水淡化三年行动计划》。");
        assertThat(context.label().title()).isEqualTo("青岛市委常委会研究海水淡化");
        assertThat(context.label().url()).contains("https://news.example.org/qingdao?id=8");
    }

    @Test
    void the_first_and_the_last_sentence_have_a_neighbour_less() {
        desk.ask("/summary m4");

        var contexts = IntStream.rangeClosed(1, 4)
                .mapToObj(number -> desk.turn(pressed(Chat.of(GUEST), GUEST, "s:1:" + number)))
                .flatMap(turn -> parts(turn, Part.Context.class))
                .toList();

        assertThat(contexts).anySatisfy(context -> assertThat(context.before()).isEmpty());
        assertThat(contexts).anySatisfy(context -> assertThat(context.after()).isEmpty());
        assertThat(contexts).allSatisfy(context -> assertThat(SHENYANG.text()).contains(context.words()));
    }

    @Test
    void every_button_of_an_answer_shows_what_its_mark_cites() {
        for (var question : List.of(HARBOUR, "/summary m3", "How many meetings are there?", "哪些会议由赵文博主持？")) {
            var turn = desk.turn(written(GUEST, question));
            var sources = parts(turn, Part.Source.class).toList();
            var number = turn.kept().orElseThrow().number();

            assertThat(sources).isNotEmpty().allSatisfy(source -> {
                var shown = desk.turn(pressed(Chat.of(GUEST), GUEST, "s:" + number + ":" + source.number()));
                assertThat(parts(shown, Part.Context.class))
                        .extracting(Part.Context::words, Part.Context::label)
                        .containsExactly(tuple(source.quote(), source.label()));
            });
        }
    }

    @Test
    void an_old_answer_still_shows_its_sources() {
        desk.ask("谁主持了青岛的会议？");
        for (var i = 0; i < 20; i++) {
            desk.ask("Who presided over the meeting on April 9, 2024?");
        }

        assertThat(desk.press("s:1:1")).contains("> 市委书记陈立新主持会议并讲话。");
    }

    @Test
    void a_source_whose_article_is_gone_is_not_shown() {
        desk.ask("谁主持了青岛的会议？");

        assertThat(desk.over(YANTAI, DALIAN).press("s:1:1")).contains("taken out of the collection");
    }

    @Test
    void a_source_whose_article_has_changed_is_not_shown() {
        desk.ask("谁主持了青岛的会议？");
        var corrected = new Article(
                QINGDAO.id(),
                QINGDAO.origin(),
                QINGDAO.text().replace("陈立新", "陈力新"),
                QINGDAO.form(),
                QINGDAO.metadata());

        var changed = desk.over(corrected, YANTAI);

        assertThat(changed.press("s:1:1"))
                .contains("has changed since that answer")
                .doesNotContain("陈力新");
        assertThat(changed.ask("/sources")).contains("[1] （文章已改动或移除）").doesNotContain("力新");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s:2:1", "s:1:2", "s:1:999999999", "s:999999999:1"})
    void a_source_that_never_was_is_not_shown(String data) {
        desk.ask("谁主持了青岛的会议？");

        assertThat(desk.press(data)).isEqualTo("That answer is no longer kept. Please ask again.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "s:1",
                "s:0:0",
                "s:-1:1",
                "m:1:short:fr",
                "e:9:1:zh",
                "e:1:99:zh",
                "/forget",
                "/pair CODE",
                "s:1:1'; DROP TABLE answer; --",
                "谁主持了青岛的会议？"
            })
    void a_forged_button_does_nothing(String data) {
        desk.ask("谁主持了青岛的会议？");

        var turn = desk.turn(pressed(Chat.of(GUEST), GUEST, data));

        assertThat(text(turn)).isEqualTo("That button no longer works. Just ask.");
        assertThat(turn).isEqualTo(Turn.saying(turn.reply().orElseThrow()));
        assertThat(desk.chats.answer(Chat.of(GUEST), 1)).isPresent();
    }

    @Test
    void a_meeting_that_is_gone_is_not_summed_up() {
        assertThat(desk.press("m:99:short:en")).contains("I know no such meeting");
    }

    @Test
    void the_sources_of_the_last_answer_are_shown_whole() {
        desk.ask("谁主持了青岛的会议？");
        desk.ask(HARBOUR);

        var turn = desk.turn(written(GUEST, "/sources"));

        assertThat(text(turn)).startsWith(HARBOUR);
        assertThat(parts(turn, Part.Source.class))
                .extracting(Part.Source::quote)
                .hasSize(2);
        assertThat(buttons(turn)).extracting(Button::data).containsExactly("s:2:1", "s:2:2");
    }

    @Test
    void an_answer_without_sources_says_that_it_has_none() {
        desk.ask("Who won the chess tournament in Reykjavik?");

        assertThat(desk.ask("/sources"))
                .startsWith("Who won the chess tournament in Reykjavik?")
                .contains("no sources");
        assertThat(desk.reply(in(Language.CHINESE, "/sources"))).contains("没有出处");
    }

    // ---- examples

    @Test
    void a_pressed_example_is_answered_below_its_question() {
        var example = buttons(desk.turn(written(GUEST, "/start"))).getFirst();

        var turn = desk.turn(pressed(Chat.of(GUEST), GUEST, example.data()));

        assertThat(turn.reply().orElseThrow().parts()).startsWith(new Part.Heading(example.label()));
        assertThat(text(turn)).contains("1 of the 4 meetings:");
        assertThat(turn.kept().orElseThrow().question()).isEqualTo(example.label());
        assertThat(desk.chats.usage(GUEST, LocalDate.of(2024, 7, 16)).questions())
                .isEqualTo(1);
        assertThat(desk.ask("and who attended?")).startsWith("Dalian takes up its trams");
    }

    // ---- what a question continues

    @Test
    void an_earlier_answer_of_the_chat_is_opened_by_its_number() {
        desk.ask("谁主持了青岛的会议？");
        desk.ask("Who presided over the meeting on April 9, 2024?");

        assertThat(desk.ask("/answer 1")).contains("谁主持了青岛的会议？").contains("陈立新").doesNotContain("Zhou Min");
        assertThat(desk.ask("/answer 99")).doesNotContain("陈立新");
    }

    @Test
    void a_question_goes_on_from_the_last_answer() {
        assertThat(desk.ask("谁主持了青岛的会议？")).contains("主持：陈立新");
        assertThat(desk.ask("还有谁出席？")).startsWith("青岛市委常委会研究海水淡化").contains("出席：赵文博（市长）、孙亦菲");
        assertThat(desk.ask("那烟台呢？")).startsWith("烟台市政府常务会议");
        assertThat(desk.ask("Who presided over the meeting on April 9, 2024?")).contains("Zhou Min");
        assertThat(desk.ask("and who else attended?")).startsWith("Dalian").contains("Attended: Tang Wei");
    }

    @Test
    void a_refusal_leaves_the_conversation_where_it_was() {
        desk.ask("谁主持了青岛的会议？");
        desk.ask("Who won the chess tournament in Reykjavik?");
        desk.ask("hello");
        desk.ask("/help");

        assertThat(desk.ask("还有谁出席？")).startsWith("青岛市委常委会研究海水淡化");
    }

    @Test
    void a_summary_moves_the_conversation_to_its_meeting() {
        desk.ask("谁主持了青岛的会议？");
        desk.press("m:3:short:en");

        assertThat(desk.ask("and who else attended?")).startsWith("Dalian takes up its trams");
    }

    @Test
    void topics_of_a_group_are_conversations_of_their_own() {
        var water = new Chat("group", Optional.of("1"));
        var trams = new Chat("group", Optional.of("2"));
        desk.reply(writtenIn(water, "liu", "谁主持了青岛的会议？"));
        desk.reply(writtenIn(trams, "song", "Who presided over the meeting on April 9, 2024?"));

        assertThat(desk.reply(writtenIn(water, "song", "还有谁出席？"))).startsWith("青岛市委常委会研究海水淡化");
        assertThat(desk.reply(writtenIn(trams, "liu", "and who else attended?")))
                .startsWith("Dalian takes up its trams");
    }

    @Test
    void answers_are_numbered_through_all_topics_of_a_group() {
        var water = new Chat("group", Optional.of("1"));
        var trams = new Chat("group", Optional.of("2"));

        desk.reply(writtenIn(water, "liu", "谁主持了青岛的会议？"));
        var second = desk.turn(writtenIn(trams, "song", "Who presided over the meeting on April 9, 2024?"));

        assertThat(second.kept().orElseThrow().number()).isEqualTo(2);
        assertThat(desk.reply(pressed(trams, "song", "s:1:1"))).contains("> 市委书记陈立新主持会议并讲话。");
    }

    @Test
    void chats_are_served_side_by_side_without_a_word_of_each_other() throws InterruptedException {
        var lanes = new Lanes();
        var replies = new ConcurrentLinkedQueue<List<String>>();
        for (var i = 0; i < 20; i++) {
            var person = "person" + i;
            var city = i % 2 == 0 ? "青岛" : "烟台";
            lanes.run(person, () -> {
                desk.reply(written(person, "谁主持了" + city + "的会议？"));
                replies.add(List.of(city, desk.reply(written(person, "还有谁出席？"))));
            });
        }

        assertThat(lanes.awaitIdle(Duration.ofSeconds(60))).isTrue();
        assertThat(replies)
                .hasSize(20)
                .allSatisfy(reply -> assertThat(reply.getLast()).startsWith(reply.getFirst()));
    }

    // ---- what is forwarded

    @Test
    void what_is_forwarded_is_neither_a_command_nor_a_question() {
        desk.ask("谁主持了青岛的会议？");

        for (var words : List.of("/forget", "/start", "/pair " + desk.pairing.code(), "/approve CODE", HARBOUR)) {
            var turn = desk.turn(forwarded(GUEST, words));

            assertThat(text(turn)).contains("neither collect what is forwarded nor do what it says");
            assertThat(turn).isEqualTo(Turn.saying(turn.reply().orElseThrow()));
        }
        assertThat(desk.chats.answer(Chat.of(GUEST), 1)).isPresent();
        assertThat(desk.chats.hasAdmin()).isFalse();
    }

    // ---- what goes wrong inside

    private static Desk failing(Runnable refresh, Conversations conversations) {
        var clock = MovableClock.at("2024-07-16T04:00:00Z");
        return new Desk(
                SampleReports.rapporteur(),
                new QuestionReader(clock),
                conversations,
                new InMemoryChats(Role.GUEST),
                Limits.NONE,
                Optional.empty(),
                clock,
                refresh,
                TracePainter.NONE);
    }

    /// Something that goes wrong, without the long story in the log.
    private static final class Mishap extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Mishap() {
            super("SECRET words of a stack trace", null, false, false);
        }
    }

    private static final class Overflow extends StackOverflowError {
        private static final long serialVersionUID = 1L;

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    @Test
    void what_fails_inside_gets_an_apology() {
        var failing = failing(
                () -> {
                    throw new Mishap();
                },
                new InMemoryChats(Role.GUEST));

        assertThat(text(failing.reply(written(GUEST, "谁主持了会议？"), Attention.NONE)))
                .isEqualTo("出了点问题，这条消息没能处理。请换个说法再试一次。");
        assertThat(text(failing.reply(written(GUEST, "/start"), Attention.NONE)))
                .contains("Something went wrong with that message")
                .doesNotContain("SECRET");
    }

    @Test
    void a_memory_that_fails_gets_an_apology_too() {
        var failing = failing(() -> {}, new Conversations() {
            @Override
            public List<Given> given(int number) {
                return List.of();
            }

            @Override
            public List<Given> unanswered(int limit) {
                return List.of();
            }

            @Override
            public Past past(Chat chat) {
                throw new Mishap();
            }

            @Override
            public Optional<KeptAnswer> answer(Chat chat, int number) {
                throw new Mishap();
            }

            @Override
            public void remember(Message message, Turn turn) {}
        });

        assertThat(text(failing.reply(unstated(GUEST, "谁主持了会议？"), Attention.NONE)))
                .contains("出了点问题");
        assertThat(text(failing.reply(pressed(Chat.of(GUEST), GUEST, "s:1:1"), Attention.NONE)))
                .contains("Something went wrong with that message");
    }

    @Test
    void a_question_that_exhausts_the_stack_gets_an_apology() {
        var failing = failing(
                () -> {
                    throw new Overflow();
                },
                new InMemoryChats(Role.GUEST));

        assertThat(text(failing.reply(written(GUEST, "Who presided?"), Attention.NONE)))
                .contains("Something went wrong with that message");
    }

    @Test
    void a_collection_that_cannot_be_read_is_said_to_be_so() {
        var sound = SampleReports.rapporteur();
        var broken = OpenDesk.at(
                new Rapporteur(
                        sound.articles(),
                        sound.meetings(),
                        query -> {
                            throw new UncheckedIOException(new IOException("/secret/path is damaged"));
                        },
                        new InMemoryPassages(),
                        0.45),
                Limits.NONE);

        assertThat(broken.ask(HARBOUR)).contains("收录").doesNotContain("/secret/path");
    }

    // ---- nobody sees what others said

    private static final List<String> EVERYTHING = List.of(
            "/start",
            "/help",
            "/meetings",
            "/summary",
            "/summary m1",
            "/sources",
            "/privacy",
            "/join",
            "/dance",
            "谁主持了青岛的会议？",
            "还有谁？",
            "and who else attended?",
            "那烟台呢？",
            "What did I ask before?",
            "我刚才问了什么？",
            "repeat the last question",
            "CANARY",
            HARBOUR);

    @Test
    void what_is_said_in_two_hundred_other_chats_is_never_shown() {
        for (var i = 1; i <= 200; i++) {
            var chat = i % 2 == 0 ? Chat.of("chat" + i) : new Chat("group" + i, Optional.of("1"));
            desk.turn(writtenIn(chat, "person" + i, "CANARY" + i + "主持了青岛的会议吗？"));
        }

        var replies = Stream.concat(
                        EVERYTHING.stream().map(words -> desk.turn(written(GUEST, words))),
                        IntStream.rangeClosed(1, 40)
                                .mapToObj(i -> desk.turn(pressed(Chat.of(GUEST), GUEST, "s:" + i + ":1"))))
                .toList();

        assertThat(replies).hasSize(58).allSatisfy(turn -> {
            // The guest's own question is the one exception.
            assertThat(text(turn) + buttons(turn)).doesNotContainPattern("CANARY\\d");
            assertThat(turn.notices()).isEmpty();
        });
    }

    @Test
    void what_somebody_says_in_private_does_not_reach_their_groups() {
        var group = Chat.of("group");
        desk.ask("谁主持了青岛的会议？");

        assertThat(desk.reply(writtenIn(group, GUEST, "/sources")))
                .isEqualTo("No question has been answered here yet.");
        assertThat(desk.reply(pressed(group, GUEST, "s:1:1"))).contains("no longer kept");
        assertThat(desk.reply(writtenIn(group, GUEST, "那烟台呢？")))
                .isEqualTo(OpenDesk.atFirst().reply(writtenIn(group, GUEST, "那烟台呢？")))
                .isNotEqualTo(desk.ask("那烟台呢？"));
    }

    @Test
    void a_number_of_another_chat_opens_nothing() {
        desk.turn(written("other", "谁主持了青岛的会议？"));

        assertThat(desk.press("s:1:1")).contains("no longer kept");
        assertThat(desk.ask("/sources")).isEqualTo("No question has been answered here yet.");
    }
}
