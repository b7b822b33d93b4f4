package rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// The form of everything that is printed as JSON, whatever it says: keys, spans, marks, counts. The collection is the
/// demonstration.
class AnswerContractTest {
    private static final List<String> QUESTIONS = List.of(
            "谁主持了山东省委常委会会议？",
            "山东的会议是哪天开的？",
            "刘强主持了哪些会议？",
            "习近平出席了哪些会议？",
            "一共有多少次会议？",
            "济南市委常委会会议学习了什么文件？",
            "林武强调了什么？",
            "哪些会议提到了氢能？",
            "深圳市政府常务会议研究了什么？",
            "你好",
            "Who presided over the Changchun standing committee meeting?",
            "When did Liaoning and CECEP hold their talks?",
            "Which meetings did Liu Qiang preside over?",
            "How many meetings are there?",
            "Which meetings did Xi Jinping attend?",
            "What did Hao Peng say about security?",
            "Who was the guest at the Jinan study session?",
            "What is the “Six Cities Linkage”?",
            "Did Yu Haitian preside over the study session in Jinan?",
            "Who scored in the cup final?",
            "Summarize the Changchun meeting.",
            "What did the meeting discuss?",
            "x",
            "？？？");

    private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");
    private static final List<String> ANSWER = List.of(
            "id",
            "question",
            "language",
            "outcome",
            "text",
            "plain",
            "short",
            "statements",
            "citations",
            "coverage",
            "items",
            "conflicts",
            "nearest",
            "answerer",
            "confidence",
            "answer",
            "elapsed_ms");
    private static final List<String> EXCERPT = List.of("article", "start", "end", "text");

    @TempDir
    private static Path home;

    private static Shell shell;
    private static final Map<String, String> TEXTS = new HashMap<>();
    private static List<JsonNode> answers = List.of();
    private static List<JsonNode> summaries = List.of();
    private static List<JsonNode> meetings = List.of();

    @BeforeAll
    static void askEverything() {
        shell = new Shell(home);
        meetings = shell.run("meetings", "--json").lines();
        for (var meeting : meetings) {
            var article = meeting.get("articles").get(0).get("article").textValue();
            TEXTS.put(article, shell.run("article", article, "--text").out());
        }
        answers = batch("ask", "question", QUESTIONS);
        var ids = meetings.stream().map(each -> each.get("meeting").textValue()).toList();
        summaries = Stream.concat(
                        batch("summary", "meeting", ids).stream(),
                        batch("summary", "meeting", ids, "--length", "full", "--language", "zh").stream())
                .toList();
    }

    private static List<JsonNode> batch(String command, String field, List<String> asked, String... options) {
        var lines = IntStream.range(0, asked.size())
                .mapToObj(i -> Shell.JSON
                        .createObjectNode()
                        .put("id", i)
                        .put(field, asked.get(i))
                        .toString())
                .toList();
        var call = shell.runWith(
                lines,
                Stream.concat(Stream.of(command, "--batch", "-"), Stream.of(options))
                        .toArray(String[]::new));
        assertThat(call.code()).as(call.out()).isZero();
        return call.lines();
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> joined(List<String> first, String... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        assertThat(array.isArray()).isTrue();
        return StreamSupport.stream(array.spliterator(), false);
    }

    /// `text` is the stored text at the span, or both ends are null.
    private static void assertStands(JsonNode excerpt) {
        if (excerpt.get("start").isNull()) {
            assertThat(excerpt.get("end").isNull()).isTrue();
            return;
        }
        assertThat(excerpt.get("text").textValue())
                .isNotBlank()
                .isEqualTo(TEXTS.get(excerpt.get("article").textValue())
                        .substring(
                                excerpt.get("start").intValue(),
                                excerpt.get("end").intValue()));
    }

    @TestFactory
    Stream<DynamicTest> answers_keep_the_contract() {
        return answers.stream()
                .map(answer -> DynamicTest.dynamicTest(answer.get("question").textValue(), () -> {
                    assertThat(names(answer)).containsExactlyInAnyOrderElementsOf(ANSWER);
                    assertThat(answer.get("question").textValue())
                            .isEqualTo(QUESTIONS.get(answer.get("id").intValue()));
                    assertAnswer(answer);
                }));
    }

    @TestFactory
    Stream<DynamicTest> summaries_keep_the_contract() {
        return summaries.stream()
                .map(summary -> DynamicTest.dynamicTest(summary.get("meeting").textValue(), () -> {
                    assertThat(names(summary))
                            .containsExactlyInAnyOrderElementsOf(joined(ANSWER, "meeting", "sections"));
                    assertAnswer(summary);
                    var inSections = each(summary.get("sections"))
                            .peek(section -> assertThat(names(section)).containsExactly("heading", "statements"))
                            .flatMap(section -> each(section.get("statements")))
                            .toList();
                    assertThat(each(summary.get("statements"))).containsExactlyElementsOf(inSections);
                }));
    }

    private static void assertAnswer(JsonNode answer) {
        assertThat(answer.get("language").textValue()).isIn("zh", "en");
        assertThat(answer.get("outcome").textValue())
                .isIn("answered", "partial", "ambiguous", "not_found", "out_of_scope");
        assertThat(answer.get("confidence").doubleValue()).isBetween(0.0, 1.0);
        assertThat(answer.get("answerer").textValue()).isIn("records", "extractive");
        assertThat(answer.get("answer").isNull()).isTrue();
        assertThat(answer.get("elapsed_ms").isNumber()).isTrue();
        assertMarks(answer);
        assertStatements(answer);
        each(answer.get("citations")).forEach(AnswerContractTest::assertCitation);
        if (!answer.get("short").isNull()) {
            assertThat(names(answer.get("short"))).containsExactlyInAnyOrderElementsOf(EXCERPT);
            assertStands(answer.get("short"));
        }
        assertCoverage(answer.get("coverage"));
        assertItems(answer);
        assertNearest(answer);
        assertThat(answer.get("conflicts").isArray()).isTrue();
    }

    private static void assertMarks(JsonNode answer) {
        var text = answer.get("text").textValue();
        var marks = new LinkedHashSet<Integer>();
        MARK.matcher(text).results().forEach(mark -> marks.add(Integer.parseInt(mark.group(1))));
        var citations = answer.get("citations");

        assertThat(marks)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, citations.size()).boxed().toList());
        assertThat(each(citations).map(citation -> citation.get("number").intValue()))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, citations.size()).boxed().toList());
        assertThat(answer.get("plain").textValue())
                .isEqualTo(MARK.matcher(text).replaceAll(""))
                .isNotBlank();
    }

    private static void assertStatements(JsonNode answer) {
        var text = answer.get("text").textValue();
        var from = 0;
        for (var statement : answer.get("statements")) {
            assertThat(names(statement)).containsExactlyInAnyOrder("text", "citations", "voice");
            assertThat(names(statement.get("voice"))).containsExactlyInAnyOrder("kind", "speaker");
            assertThat(statement.get("voice").get("kind").textValue()).isIn("person", "meeting", "article");
            assertThat(statement.get("voice").get("speaker").isNull())
                    .isNotEqualTo(statement.get("voice").get("kind").textValue().equals("person"));
            assertThat(statement.get("citations")).isNotEmpty();
            var words = statement.get("text").textValue();
            assertThat(words).isNotBlank().doesNotContainPattern(MARK);
            var marks = each(statement.get("citations"))
                    .map(number -> "[" + number + "]")
                    .reduce("", String::concat);
            from = text.indexOf(words + marks, from);
            assertThat(from).as("'%s' in its place in the text", words + marks).isNotNegative();
        }
        assertThat(MARK.matcher(text).results().count())
                .isEqualTo(each(answer.get("statements"))
                        .mapToLong(statement -> statement.get("citations").size())
                        .sum());
    }

    private static void assertCitation(JsonNode citation) {
        assertThat(names(citation))
                .containsExactlyInAnyOrderElementsOf(
                        joined(EXCERPT, "number", "origin", "meeting", "title", "publisher", "published", "url"));
        assertStands(citation);
        var words = citation.get("text").textValue();
        assertThat(words).hasSizeLessThanOrEqualTo(words.codePoints().anyMatch(c -> c > 0x4E00) ? 300 : 600);
        assertThat(citation.get("origin").textValue())
                .isEqualTo(citation.get("article").textValue() + ".txt");
    }

    private static void assertCoverage(JsonNode coverage) {
        if (!coverage.isNull()) {
            assertThat(names(coverage)).containsExactlyInAnyOrder("matched", "of", "unstated", "possible");
            var matched = coverage.get("matched").intValue();
            var unstated = coverage.get("unstated").intValue();
            assertThat(matched + unstated)
                    .isLessThanOrEqualTo(coverage.get("of").intValue());
            assertThat(coverage.get("possible").intValue()).isBetween(0, unstated);
            assertThat(matched).isNotNegative();
        }
    }

    private static void assertItems(JsonNode answer) {
        var citing = each(answer.get("statements"))
                .map(statement -> statement.get("citations"))
                .toList();
        assertThat(each(answer.get("items"))).allSatisfy(item -> {
            assertThat(names(item)).containsExactlyInAnyOrder("meeting", "citations");
            assertThat(item.get("meeting").textValue()).matches("m\\d+");
            assertThat(citing).contains(item.get("citations"));
        });
        assertThat(each(answer.get("items")).map(item -> item.get("meeting").textValue()))
                .doesNotHaveDuplicates();
    }

    private static void assertNearest(JsonNode answer) {
        var nearest = answer.get("nearest");
        assertThat(nearest).hasSizeLessThanOrEqualTo(3);
        if (answer.get("outcome").textValue().equals("answered")) {
            assertThat(nearest).isEmpty();
        }
        assertThat(each(nearest))
                .allSatisfy(
                        article -> assertThat(names(article)).containsExactlyInAnyOrder("article", "origin", "title"));
    }

    @Test
    void the_questions_of_this_test_are_answered_in_more_than_one_way() {
        assertThat(answers.stream().map(answer -> answer.get("outcome").textValue()))
                .contains("answered", "not_found", "out_of_scope");
        assertThat(answers.stream().map(answer -> answer.get("answerer").textValue()))
                .contains("records", "extractive");
        assertThat(answers).anyMatch(answer -> !answer.get("short").isNull());
        assertThat(answers).anyMatch(answer -> !answer.get("coverage").isNull());
        assertThat(answers).anyMatch(answer -> !answer.get("items").isEmpty());
        assertThat(answers).anyMatch(answer -> answer.get("citations").size() > 1);
    }

    @Test
    void the_same_question_gives_the_same_answer() {
        var again = batch("ask", "question", QUESTIONS);

        for (var i = 0; i < answers.size(); i++) {
            assertThat(without("elapsed_ms", again.get(i))).isEqualTo(without("elapsed_ms", answers.get(i)));
        }
    }

    private static JsonNode without(String field, JsonNode object) {
        ObjectNode copy = object.deepCopy();
        copy.remove(field);
        return copy;
    }

    @Test
    void an_answer_alone_is_that_of_a_batch() {
        var alone = shell.run("ask", QUESTIONS.getFirst(), "--json").json();

        assertThat(names(alone)).containsExactlyInAnyOrderElementsOf(ANSWER);
        assertThat(alone.get("id").isNull()).isTrue();
        assertThat(alone.get("text")).isEqualTo(answers.getFirst().get("text"));
    }

    // ---- the other commands

    @Test
    void hits_keep_the_contract() {
        var found = shell.run("search", "会议 meeting", "--json").json();

        assertThat(names(found)).containsExactlyInAnyOrder("id", "query", "hits", "elapsed_ms");
        assertThat(each(found.get("hits"))).isNotEmpty().allSatisfy(hit -> {
            assertThat(names(hit))
                    .containsExactlyInAnyOrder("rank", "score", "article", "origin", "passage", "text", "start", "end");
            assertStands(hit);
        });
    }

    @Test
    void records_keep_the_contract() {
        assertThat(meetings).hasSize(5).allSatisfy(AnswerContractTest::assertRecord);
        for (var meeting : meetings) {
            var id = meeting.get("meeting").textValue();
            assertThat(shell.run("meeting", id, "--json").json()).isEqualTo(meeting);
        }
    }

    private static void assertRecord(JsonNode meeting) {
        assertThat(names(meeting))
                .containsExactlyInAnyOrder(
                        "meeting",
                        "articles",
                        "title",
                        "kind",
                        "level",
                        "body",
                        "place",
                        "date",
                        "published",
                        "stamps",
                        "publisher",
                        "venue",
                        "presided",
                        "spoke",
                        "attended",
                        "mentioned",
                        "groups",
                        "agenda",
                        "documents",
                        "figures",
                        "tasks",
                        "next");
        assertThat(each(meeting.get("articles")))
                .isNotEmpty()
                .allSatisfy(article -> assertThat(names(article)).containsExactlyInAnyOrder("article", "origin"));
        for (var field : List.of("body", "venue", "groups", "documents", "tasks", "next")) {
            assertThat(each(meeting.get(field))).as(field).allSatisfy(AnswerContractTest::assertExcerpt);
        }
        for (var field : List.of("place", "publisher")) {
            if (!meeting.get(field).isNull()) {
                assertExcerpt(meeting.get(field));
            }
        }
        for (var field : List.of("presided", "spoke", "attended", "mentioned")) {
            assertThat(each(meeting.get(field))).as(field).allSatisfy(person -> {
                assertThat(names(person)).containsExactlyInAnyOrderElementsOf(joined(EXCERPT, "title", "word", "key"));
                assertStands(person);
                assertThat(person.get("key").textValue()).isNotBlank();
                assertThat(person.get("word").isNull()).isEqualTo(field.equals("mentioned"));
            });
        }
        for (var field : List.of("published", "stamps")) {
            assertThat(each(meeting.get(field))).as(field).allSatisfy(AnswerContractTest::assertDated);
        }
        assertThat(names(meeting.get("date"))).containsExactlyInAnyOrder("stated", "inferred");
        if (!meeting.get("date").get("stated").isNull()) {
            assertDated(meeting.get("date").get("stated"));
        }
        var inferred = meeting.get("date").get("inferred");
        if (!inferred.isNull()) {
            assertThat(names(inferred)).containsExactlyInAnyOrder("edtf", "ground", "from");
            assertThat(inferred.get("ground").textValue()).isIn("published", "stamp", "weekday", "sibling", "content");
            assertExcerpt(inferred.get("from"));
        }
        assertThat(each(meeting.get("agenda"))).isNotEmpty().allSatisfy(item -> {
            assertThat(names(item)).containsExactlyInAnyOrderElementsOf(joined(EXCERPT, "verb", "documents", "voice"));
            assertStands(item);
            assertThat(item.get("verb").textValue())
                    .isIn("conveyed", "studied", "reviewed", "heard", "deployed", "stressed", "approved", "talked");
            assertThat(each(item.get("documents"))).allSatisfy(AnswerContractTest::assertExcerpt);
        });
    }

    private static void assertExcerpt(JsonNode excerpt) {
        assertThat(names(excerpt)).containsExactlyInAnyOrderElementsOf(EXCERPT);
        assertStands(excerpt);
    }

    private static void assertDated(JsonNode day) {
        assertThat(names(day)).containsExactlyInAnyOrderElementsOf(joined(EXCERPT, "edtf"));
        assertStands(day);
        assertThat(day.get("edtf").textValue())
                .matches(
                        "(?:\\.\\./)?(?:\\d{4}|XXXX)(?:-(?:\\d{2}|XX)){0,2}(?:/(?:\\d{4}|XXXX)(?:-(?:\\d{2}|XX)){0,2})?");
    }

    @Test
    void a_batch_of_meetings_is_records_with_ids() {
        var record = batch("meeting", "meeting", List.of("m1")).getFirst();

        assertThat(record.get("id").intValue()).isZero();
        assertThat(without("id", record)).isEqualTo(meetings.getFirst());
    }

    @Test
    void a_run_of_index_keeps_the_contract(@TempDir Path folder) {
        var report = new Shell(folder).run("index", "--json").json();

        assertThat(names(report)).containsExactlyInAnyOrder("articles", "meetings", "passages", "seconds", "skipped");
        assertThat(names(report.get("articles")))
                .containsExactlyInAnyOrder("added", "changed", "removed", "unchanged", "skipped");
        assertThat(report.get("skipped").isArray()).isTrue();
        assertThat(report.get("seconds").isNumber()).isTrue();
        assertThat(report.get("meetings").intValue()).isEqualTo(5);
    }
}
