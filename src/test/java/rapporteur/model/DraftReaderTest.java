package rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.answer.Draft;

class DraftReaderTest {
    private static final String CHINESE = "{\"text\": \"刘强主持会议并讲话。\", \"sentences\": [1]}";
    private static final String ENGLISH = "{\"text\": \"Yang Feng attended.\", \"sentences\": [2, 3]}";
    private static final Draft SPOKE = draft("刘强主持会议并讲话。", 1);
    private static final Draft ATTENDED = draft("Yang Feng attended.", 2, 3);

    /// Whole replies of every kind; how they come in pieces must not matter.
    static final List<String> REPLIES = List.of(
            CHINESE + "\n" + ENGLISH + "\n",
            CHINESE + ENGLISH,
            "{\"statements\": [" + CHINESE + ", " + ENGLISH + "]}",
            """
            {
              "statements": [
                {
                  "text": "会议{强调}\\n“要\\"快\\"”",
                  "sentences": [
                    1
                  ]
                }
              ]
            }
            """,
            "```json\n" + CHINESE + "\n" + ENGLISH + "\n```\n",
            "<think>\nIf {\"text\": \"no\", \"sentences\": [1]} <b>then</think no </thin</think>\n\n" + CHINESE,
            "  \n<think></think>" + ENGLISH,
            "<think>never ends " + CHINESE,
            "<thin ice [1]\n" + ENGLISH,
            "- 刘强主持会议并讲话[1]。\n- Yang Feng attended. [2][3]\n",
            "Sure! Here it is:\n\n1. 会议听取汇报【1】。2. 会议强调要抓落实[2，3]",
            "{\"text\": \"half a",
            "{{{" + CHINESE + "}}}}" + ENGLISH,
            "\"quotes\" and \\ and [1] and [] and [a]\n" + CHINESE,
            "x\uD83D" + CHINESE + "\uDE42 \uDE42\uD83D[1]",
            "",
            "\n",
            "<",
            "null");

    private static Draft draft(String text, Integer... sentences) {
        return new Draft(text, List.of(sentences));
    }

    private static List<Draft> read(String... pieces) {
        var reader = new DraftReader();
        var drafts = new ArrayList<Draft>();
        for (var piece : pieces) {
            drafts.addAll(reader.read(piece));
        }
        drafts.addAll(reader.end());
        return drafts;
    }

    // ---- the forms

    @Test
    void one_object_a_line_is_one_draft_a_line() {
        assertThat(read(CHINESE + "\n" + ENGLISH)).containsExactly(SPOKE, ATTENDED);
    }

    @Test
    void objects_in_a_list_of_an_object_are_drafts() {
        assertThat(read("{\"statements\":[" + CHINESE + "," + ENGLISH + "]}")).containsExactly(SPOKE, ATTENDED);
    }

    @Test
    void a_code_fence_and_a_preface_do_not_matter() {
        assertThat(read("Sure! Here you are:\n\n```json\n" + CHINESE + "\n" + ENGLISH + "\n```\nAnything else?"))
                .containsExactly(SPOKE, ATTENDED);
    }

    @Test
    void more_fields_do_not_matter() {
        assertThat(read("{\"note\": {\"a\": [1]}, \"text\": \"会议强调。\", \"sure\": 0.9, \"sentences\": [4]}"))
                .containsExactly(draft("会议强调。", 4));
    }

    @Test
    void braces_and_quotes_in_a_text_do_not_end_it() {
        assertThat(read("{\"text\": \"a } \\\" { b \\\\\", \"sentences\": [1]}"))
                .containsExactly(draft("a } \" { b \\", 1));
    }

    @Test
    void what_the_model_says_to_itself_first_is_passed_over() {
        assertThat(read("<think>\nPerhaps " + ENGLISH + " [1]\n</think>\n" + CHINESE))
                .containsExactly(SPOKE);
    }

    @Test
    void a_thought_that_never_ends_leaves_nothing() {
        assertThat(read("<think>" + CHINESE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            刘强主持会议并讲话[1]。                      | 刘强主持会议并讲话
            刘强主持会议并讲话。[1]                      | 刘强主持会议并讲话。
            刘强主持会议并讲话 【1】                     | 刘强主持会议并讲话
            - Liu Qiang presided. [1]                    | Liu Qiang presided.
            2) Liu Qiang presided [1].                   | Liu Qiang presided
            3、刘强主持[1]                               | 刘强主持
            3.5% more was invested [1]                   | 3.5% more was invested
            2023.6万亿元[1]                              | 2023.6万亿元
            """)
    void a_sentence_with_its_number_behind_is_a_draft(String line, String text) {
        assertThat(read(line)).containsExactly(draft(text, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"会议强调[1][2]", "会议强调[1, 2]", "会议强调 [1] 【2】", "会议强调[1、2]。"})
    void a_sentence_may_have_several_numbers(String line) {
        assertThat(read(line)).containsExactly(draft("会议强调", 1, 2));
    }

    @Test
    void several_sentences_stand_in_a_line() {
        assertThat(read("会议听取汇报[1]。会议强调要抓落实[2][3]。")).containsExactly(draft("会议听取汇报", 1), draft("会议强调要抓落实", 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "no",
                "None of the sentences answers the question.",
                "[1]",
                "【1】[2]",
                "[]",
                "words [a] words",
                "words [12345]",
                "{}",
                "{\"text\": \"words\"}",
                "{\"sentences\": [1]}",
                "{\"text\": 7, \"sentences\": [1]}",
                "{\"text\": \"words\", \"sentences\": 1}",
                "{\"text\": null, \"sentences\": null}",
                "{text: 'words', sentences: [1]}",
                "{\"text\": \"words\", \"sentences\": [1}",
                "[[[[",
                "}}}}",
                "{{{{",
                "\"\"\"\"",
                "\\\\\\",
                "null",
                "<html><body>502</body></html>"
            })
    void anything_else_is_no_draft(String reply) {
        assertThat(read(reply)).isEmpty();
    }

    @Test
    void what_is_not_a_whole_number_is_left_out() {
        assertThat(read("{\"text\": \"x\", \"sentences\": [1, \"2\", null, 99999999999, -4, {\"a\": 1}, 0]}"))
                .containsExactly(draft("x", 1, -4, 0));
    }

    // ---- what is broken does not take the rest with it

    @Test
    void an_object_that_is_cut_off_does_not_hide_the_next() {
        assertThat(read("{\"text\": \"half\", \"sentences\": [1\n" + CHINESE)).containsExactly(SPOKE);
    }

    @Test
    void a_text_without_its_closing_quote_does_not_hide_the_next() {
        assertThat(read("{\"text\": \"half, \"sentences\": [1]}\n" + CHINESE + "\n" + ENGLISH))
                .containsExactly(SPOKE, ATTENDED);
    }

    @Test
    void braces_too_many_do_not_hide_the_next() {
        assertThat(read("}}}{{{\n" + CHINESE + "\n}}}}\n" + ENGLISH)).containsExactly(SPOKE, ATTENDED);
    }

    @Test
    void an_object_without_end_does_not_hide_what_comes_long_after() {
        var junk = "{\"a\": 1, ".repeat(4_000);

        assertThat(read(junk + "\n" + CHINESE)).containsExactly(SPOKE);
    }

    @Test
    void lone_surrogates_do_no_harm() {
        assertThat(read("{\"text\": \"\\ud83d \uDE42\", \"sentences\": [1]}"))
                .containsExactly(draft("\uD83D \uDE42", 1));
        assertThat(read("\uD83D[1]")).containsExactly(draft("\uD83D", 1));
    }

    @Test
    void what_is_too_long_is_no_draft() {
        var words = "word ".repeat(2_000);

        assertThat(read("{\"text\": \"" + words + "\", \"sentences\": [1]}\n" + CHINESE))
                .containsExactly(SPOKE);
        assertThat(read("<think>" + words + "</think>" + CHINESE)).containsExactly(SPOKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word ", "词", "a[b ", "[1", "{", "{\"", "}", "\\", "<think>", "[1] ", "[\n", "词[1] ", "[1,1", "[1], "
            })
    void the_same_without_end_comes_to_an_end(String words) {
        var reply = "词" + words.repeat(60_000 / words.length());

        assertThat(read(reply)).hasSizeLessThanOrEqualTo(60_000);
    }

    // ---- pieces

    @ParameterizedTest
    @FieldSource("REPLIES")
    void it_does_not_matter_where_a_reply_is_split(String reply) {
        var whole = read(reply);

        for (var at = 0; at <= reply.length(); at++) {
            assertThat(read(reply.substring(0, at), reply.substring(at))).isEqualTo(whole);
        }
        assertThat(read(reply.split(""))).isEqualTo(whole);
    }

    @ParameterizedTest
    @FieldSource("REPLIES")
    void it_does_not_matter_into_how_many_pieces(String reply) {
        var whole = read(reply);
        var random = new Random(20_240_314);

        for (var round = 0; round < 50; round++) {
            var pieces = new ArrayList<String>();
            for (var at = 0; at < reply.length(); ) {
                var end = Math.min(reply.length(), at + random.nextInt(12));
                pieces.add(reply.substring(at, end));
                at = end;
            }

            assertThat(read(pieces.toArray(String[]::new))).isEqualTo(whole);
        }
    }

    /// Pieces of replies and of junk, joined at random.
    @Test
    void it_does_not_matter_what_the_reply_is() {
        var random = new Random(4);
        var parts = List.of(
                "{", "}", "\"", "\\", "[1]", "【2】", "\n", " ", "。", "<think>", "</think>", "会议", CHINESE, ENGLISH);

        for (var round = 0; round < 500; round++) {
            var reply = new StringBuilder();
            for (var i = 0; i < 20; i++) {
                reply.append(parts.get(random.nextInt(parts.size())));
            }

            assertThat(read(reply.toString().split(""))).as(reply.toString()).isEqualTo(read(reply.toString()));
        }
    }

    @Test
    void a_draft_is_there_as_soon_as_it_is_complete() {
        var reader = new DraftReader();

        assertThat(reader.read(CHINESE.substring(0, CHINESE.length() - 1))).isEmpty();
        assertThat(reader.read("}")).containsExactly(SPOKE);
        assertThat(reader.read("\nYang Feng attended. [2][3]")).isEmpty();
        assertThat(reader.read("\n")).containsExactly(ATTENDED);
        assertThat(reader.end()).isEmpty();
    }
}
