package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.chat.Reply.Button;
import rapporteur.chat.Reply.Part;
import rapporteur.language.Language;

class TerminalTextTest {
    private static final SourceLabel LABEL =
            new SourceLabel("海水淡化", Optional.of("青岛晨报"), Optional.of("2024-05-09"), "qingdao.txt", Optional.empty());

    private static String shown(Part... parts) {
        return TerminalText.of(new Reply(List.of(parts), List.of()));
    }

    @Test
    void an_answer_is_followed_by_what_bears_it_out_and_a_remark_below() {
        assertThat(shown(
                        new Part.Plain("青岛会议："),
                        new Part.Said("陈立新主持。", List.of(1, 2)),
                        new Part.Item("第一次会议", List.of(2)),
                        new Part.Source(1, LABEL, true, "市委书记陈立新主持会议。", Language.CHINESE),
                        new Part.Source(2, LABEL, false, "The mayor\n  attended.", Language.ENGLISH),
                        new Part.Note("最接近的文章：a.txt")))
                .isEqualTo("""
                        青岛会议：
                        陈立新主持。[1][2]
                        - 第一次会议[2]

                        [1] “市委书记陈立新主持会议。”
                            海水淡化 · 青岛晨报 · 2024-05-09 · qingdao.txt
                        [2] "The mayor attended."
                            qingdao.txt

                        最接近的文章：a.txt""");
    }

    @Test
    void the_bots_own_words_and_headings_are_shown_as_they_are() {
        assertThat(shown(new Part.Heading("怎么用"), new Part.Own("• /help"))).isEqualTo("怎么用\n• /help");
    }

    @Test
    void words_in_their_context_stand_out() {
        assertThat(shown(new Part.Context(2, LABEL, "前一句。", "引用的\n一句。", "后一句。")))
                .isEqualTo("[2] 海水淡化 · 青岛晨报 · 2024-05-09 · qingdao.txt\n前一句。\n> 引用的 一句。\n后一句。");
        assertThat(shown(new Part.Context(1, LABEL, "", "引用的。", ""))).endsWith("qingdao.txt\n> 引用的。");
    }

    @Test
    void buttons_are_not_shown() {
        var reply = Reply.of("请选一次：").with(List.of(List.of(new Button("m1", "m:1:short:zh"))));

        assertThat(TerminalText.of(reply)).isEqualTo("请选一次：");
    }

    static Stream<Part> longParts() {
        var english = "The mayor reports on trams and heating. ".repeat(20).strip();
        var chinese = "会议听取了有关供暖和电车的汇报，".repeat(20);
        return Stream.of(english, chinese)
                .flatMap(words -> Stream.of(
                        new Part.Heading(words),
                        new Part.Plain(words),
                        new Part.Own(words),
                        new Part.Said(words, List.of(1, 2, 3)),
                        new Part.Item(words, List.of(1, 2, 3)),
                        new Part.Source(
                                12,
                                new SourceLabel(words, Optional.of(words), Optional.empty(), "a.txt", Optional.empty()),
                                true,
                                words,
                                Language.of(words)),
                        new Part.Context(1, LABEL, words, words, words),
                        new Part.Note(words)));
    }

    @ParameterizedTest
    @MethodSource("longParts")
    void no_line_is_wider_than_80_columns(Part part) {
        assertThat(shown(part).lines())
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[2J", "\u001B]0;title\u0007", "\u009B31m", "\b\b", "\u202E", "\u200B", "\u0000"})
    void what_would_steer_the_terminal_is_left_out(String hidden) {
        var text = "会" + hidden + "议";

        var shown = shown(
                new Part.Heading(text),
                new Part.Plain(text),
                new Part.Said(text, List.of()),
                new Part.Item(text, List.of()),
                new Part.Source(
                        1,
                        new SourceLabel(text, Optional.of(text), Optional.of(text), text, Optional.empty()),
                        true,
                        text,
                        Language.CHINESE),
                new Part.Context(1, LABEL, text, text, text),
                new Part.Note(text));

        assertThat(shown.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }
}
