package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rapporteur.chat.Reply;
import rapporteur.chat.Reply.Part;
import rapporteur.chat.SourceLabel;
import rapporteur.language.Invisible;
import rapporteur.language.Language;

class TelegramTextTest {
    private static final String URL = "https://www.jinan.gov.cn/a?b=1&c=\"2\"";

    @Test
    void an_answer_stands_above_its_sources() {
        var message = TelegramText.messages(reply(
                        new Part.Plain("济南市委常委会会议（3月14日）："),
                        new Part.Said("刘强主持会议。", List.of(1)),
                        new Part.Source(1, label("济南日报", Optional.empty()), true, "刘强主持会议并讲话。", Language.CHINESE),
                        new Part.Note("The rest is not stated.")))
                .getFirst();

        assertThat(message.html()).isEqualTo("""
                        济南市委常委会会议（3月14日）：
                        刘强主持会议。[1]

                        [1] 济南日报 · 新华社 · 2024-03-15
                        <blockquote expandable>刘强主持会议并讲话。</blockquote>

                        The rest is not stated.""");
    }

    @Test
    void a_source_that_was_introduced_is_recalled_by_the_beginning_of_its_title() {
        var title = "一".repeat(60);

        var message = TelegramText.messages(
                        reply(new Part.Source(2, label(title, Optional.of(URL)), false, "他说。", Language.CHINESE)))
                .getFirst();

        assertThat(message.text()).isEqualTo("[2] " + "一".repeat(40) + "…\n他说。");
    }

    @Test
    void the_address_of_a_source_is_all_that_can_be_opened() {
        var message = TelegramText.messages(reply(
                        new Part.Plain("见 https://evil.example/x 和 [点这里](https://evil.example/y)。"),
                        new Part.Source(1, label("济南日报", Optional.of(URL)), true, "引文。", Language.CHINESE)))
                .getFirst();

        var shown = TelegramHtml.of(message.html());
        assertThat(shown.tagged("a")).singleElement().satisfies(link -> {
            assertThat(link.url()).contains(URL);
            assertThat(link.in(shown.text())).isEqualTo("济南日报");
        });
        assertThat(shown.words("code")).anySatisfy(words -> assertThat(words).contains("https://evil.example/x"));
    }

    @Test
    void an_address_that_is_too_long_is_left_out() {
        var endless = "https://example.com/" + "a".repeat(1_000);

        var message = TelegramText.messages(
                        reply(new Part.Source(1, label("济南日报", Optional.of(endless)), true, "引文。", Language.CHINESE)))
                .getFirst();

        assertThat(TelegramHtml.of(message.html()).tagged("a")).isEmpty();
    }

    @Test
    void commands_can_be_pressed_in_our_own_words_only() {
        var message = TelegramText.messages(reply(new Part.Own("Send /help"), new Part.Plain("or /forget")))
                .getFirst();

        assertThat(message.html()).isEqualTo("Send /help\nor <code>/forget</code>");
    }

    @Test
    void messages_part_between_blocks() {
        var one = "一".repeat(3_000) + "。";
        var two = "二".repeat(3_000) + "。";

        assertThat(TelegramText.messages(reply(new Part.Plain(one), new Part.Plain(two))))
                .extracting(Styled::text)
                .containsExactly(one, two);
    }

    @Test
    void a_long_block_parts_where_a_sentence_ends() {
        var sentence = "会议指出，要守住水源地，把每一滴水用好。";

        var messages = TelegramText.messages(reply(new Part.Plain(sentence.repeat(500))));

        assertThat(messages)
                .hasSize(3)
                .allSatisfy(
                        message -> assertThat(message.text()).startsWith("会议指出").endsWith("用好。"));
    }

    @Test
    void a_block_without_any_end_parts_between_characters() {
        var messages = TelegramText.messages(reply(new Part.Plain("a" + "🙂".repeat(4_000))));

        assertThat(messages)
                .extracting(Styled::text)
                .allSatisfy(text -> assertThat(text.length()).isLessThanOrEqualTo(4_096))
                .satisfies(texts -> assertThat(String.join("", texts)).isEqualTo("a" + "🙂".repeat(4_000)))
                .noneMatch(text -> Character.isLowSurrogate(text.charAt(0)));
    }

    @Test
    void many_words_that_look_like_links_make_more_messages() {
        var plain = TelegramText.messages(reply(new Part.Plain("@somebody ".repeat(150))));
        var bold = TelegramText.messages(reply(new Part.Heading("@somebody ".repeat(60))));

        assertThat(plain).hasSizeGreaterThan(1).allSatisfy(TelegramTextTest::isTaken);
        assertThat(bold).hasSizeGreaterThan(1).allSatisfy(TelegramTextTest::isTaken);
    }

    @Test
    void many_long_addresses_make_more_messages() {
        var address = Optional.of("https://example.com/?" + "&".repeat(900));
        var sources = IntStream.rangeClosed(1, 20)
                .<Part>mapToObj(
                        number -> new Part.Source(number, label("济南日报", address), true, "引文。", Language.CHINESE))
                .toList();

        var messages = TelegramText.messages(new Reply(sources, List.of()));

        assertThat(messages).hasSizeGreaterThan(1).allSatisfy(TelegramTextTest::isTaken);
    }

    @Test
    void two_thousand_replies_of_any_words_are_all_taken_and_nothing_is_lost() {
        for (var seed = 1; seed <= 2_000; seed++) {
            var words = new RandomReplies(new Random(seed));
            var reply = words.reply();

            var messages = TelegramText.messages(reply);

            assertThat(messages).as("seed %d", seed).isNotEmpty().allSatisfy(TelegramTextTest::isTaken);
            assertThat(squeezed(messages.stream().map(Styled::text).collect(Collectors.joining())))
                    .as("words of seed %d", seed)
                    .isEqualTo(squeezed(
                            reply.parts().stream().map(TelegramTextTest::words).collect(Collectors.joining())));
            assertThat(messages).as("links of seed %d", seed).allSatisfy(TelegramTextTest::canBePressedOnlyWhereItMay);
        }
    }

    private static void isTaken(Styled message) {
        var html = message.html();
        var shown = TelegramHtml.of(html);
        assertThat(shown.text()).isEqualTo(message.text()).isNotBlank();
        assertThat(shown.text().length()).as("UTF-16 units").isLessThanOrEqualTo(4_096);
        assertThat(shown.counted()).as("entities").isLessThanOrEqualTo(100);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).as("bytes").isLessThanOrEqualTo(32_768);
        assertThat(Invisible.removedFrom(shown.text()))
                .as("without what nobody sees, and no torn pair of surrogates")
                .isEqualTo(shown.text());
    }

    private static void canBePressedOnlyWhereItMay(Styled message) {
        var shown = TelegramHtml.of(message.html());
        var code = shown.tagged("code");
        assertThat(code)
                .allSatisfy(inner -> assertThat(shown.entities())
                        .as("nothing lies within code")
                        .noneMatch(entity -> entity.isWithin(inner)));
        assertThat(shown.tagged("a")).allSatisfy(link -> assertThat(link.url()).contains(URL));
        for (var word : RandomReplies.PRESSABLE) {
            for (var at = shown.text().indexOf(word); at >= 0; at = shown.text().indexOf(word, at + 1)) {
                var start = at;
                assertThat(Stream.concat(code.stream(), shown.tagged("a").stream()))
                        .as("%s at %d", word, at)
                        .anyMatch(entity -> entity.start() <= start && start < entity.end());
            }
        }
        for (var at = shown.text().indexOf(RandomReplies.OWN);
                at >= 0;
                at = shown.text().indexOf(RandomReplies.OWN, at + 1)) {
            var start = at;
            assertThat(code).noneMatch(entity -> entity.start() <= start && start < entity.end());
        }
    }

    /// Returns what is to be read of a part.
    private static String words(Part part) {
        return switch (part) {
            case Part.Heading heading -> heading.text();
            case Part.Plain plain -> plain.text();
            case Part.Own own -> own.text();
            case Part.Said said -> said.text() + marks(said.marks());
            case Part.Item item -> "•" + item.text() + marks(item.marks());
            case Part.Source source ->
                "[" + source.number() + "]" + (source.introduced() ? whole(source.label()) : recalled(source.label()))
                        + source.quote();
            case Part.Context context ->
                "[" + context.number() + "]" + whole(context.label()) + context.before() + context.words()
                        + context.after();
            case Part.Picture picture -> "";
            case Part.Note note -> note.text();
        };
    }

    private static String marks(List<Integer> marks) {
        return marks.stream().map(mark -> "[" + mark + "]").collect(Collectors.joining());
    }

    private static String whole(SourceLabel label) {
        return label.title()
                + label.publisher().map(words -> "·" + words).orElse("")
                + label.published().map(words -> "·" + words).orElse("");
    }

    private static String recalled(SourceLabel label) {
        var points = label.title().codePoints().toArray();
        return points.length <= 40 ? label.title() : new String(points, 0, 40) + "…";
    }

    private static String squeezed(String text) {
        return Invisible.removedFrom(text).replaceAll("\\s+", "");
    }

    private static Reply reply(Part... parts) {
        return new Reply(List.of(parts), List.of());
    }

    private static SourceLabel label(String title, Optional<String> url) {
        return new SourceLabel(title, Optional.of("新华社"), Optional.of("2024-03-15"), "jinan.txt", url);
    }

    /// Replies of words that nobody would write.
    private record RandomReplies(Random random) {
        static final String OWN = "/our_command";

        /// What must not be pressed outside of our own words.
        static final List<String> PRESSABLE =
                List.of("/command", "@somebody", "https://evil.example", "www.evil.cn", "#tag", "evil.shop", "$TSLA");

        private static final List<String> JUNK = List.of(
                "<b>",
                "</b>",
                "<a href=\"tg://x\">",
                "</code>",
                "&lt;",
                "&amp;",
                "&",
                "\"",
                "<script>",
                "<!--",
                "**",
                "`",
                "[1]",
                "](",
                "\u200B",
                "\u202E",
                "\u0000",
                "\uD83D",
                "\uDE42",
                "\u00A0",
                "\n",
                "\n\n",
                "\t",
                " ",
                "\uFEFF");

        private static final List<String> WORDS = List.of(
                "会议指出",
                "，",
                "。",
                "济南市委常委会",
                "绿色低碳",
                "《条例》",
                "𠮷野家",
                "The meeting",
                "agreed",
                ". ",
                ", ",
                "; ",
                "🙂",
                "👨‍👩‍👧",
                "e\u0301",
                "3.5%",
                "2024-03-14",
                "key work.Meeting",
                "한국",
                "и");

        Reply reply() {
            var parts = IntStream.rangeClosed(0, random.nextInt(8))
                    .mapToObj(i -> part(i + 1))
                    .toList();
            return new Reply(parts, List.of());
        }

        private Part part(int number) {
            return switch (random.nextInt(8)) {
                case 0 -> new Part.Heading(text(20));
                case 1 -> new Part.Plain(text(longest()));
                case 2 -> new Part.Own("会议 " + OWN + " and " + OWN + "。");
                case 3 -> new Part.Said(text(longest()), List.of(1, number));
                case 4 -> new Part.Item(text(60), List.of(number));
                case 5 -> new Part.Source(number, label(), random.nextBoolean(), text(longest()), Language.CHINESE);
                case 6 -> new Part.Context(number, label(), text(60), text(60), text(60));
                default -> new Part.Note(text(40));
            };
        }

        /// Mostly short, now and then longer than a message.
        private int longest() {
            return random.nextInt(40) == 0 ? 1_500 : 40;
        }

        private SourceLabel label() {
            return new SourceLabel(
                    text(30),
                    Optional.of(text(3)),
                    random.nextBoolean() ? Optional.of("2024-03") : Optional.empty(),
                    "origin",
                    random.nextBoolean() ? Optional.of(URL) : Optional.empty());
        }

        private String text(int words) {
            var text = new StringBuilder("会");
            var count = random.nextInt(words) + 1;
            for (var i = 0; i < count; i++) {
                text.append(
                        switch (random.nextInt(10)) {
                            case 0 -> pick(JUNK);
                            case 1 -> " " + pick(PRESSABLE) + " ";
                            default -> pick(WORDS);
                        });
            }
            return text.toString();
        }

        private String pick(List<String> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
