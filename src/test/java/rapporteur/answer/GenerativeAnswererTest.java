package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.question.QuestionReader;

/// A model that writes what it is told to, and what becomes of it.
class GenerativeAnswererTest {
    private static final Article JINAN = article("jinan", """
            1月20日，济南市委常委会召开会议，研究绿色低碳转型。市委书记刘强主持会议并讲话。\
            会议强调，要加快绿色低碳转型，扎实推进先行区建设。会议要求，不得放松绿色低碳项目的安全监管。""");
    private static final Article DALI = article("dali", """
            3月8日，大理州委召开会议，研究绿色低碳转型。州委书记杨国宗主持会议。\
            会议指出，要加快绿色低碳转型，保护古城风貌。会议要求，不得放松绿色低碳项目的生态监管。""");
    private static final Article CHANGCHUN = article("changchun", """
            The Changchun meeting stressed that low-carbon work must be taken up with firmer measures. \
            It called for changes in the structure of industry and energy.""");

    private static final String ASKED = "会议对绿色低碳转型提出了什么要求？";
    private static final QuestionReader QUESTIONS =
            new QuestionReader(Clock.fixed(Instant.parse("2024-06-01T01:00:00Z"), ZoneId.of("Asia/Shanghai")));
    private static final Prompt PROMPT = new Prompt("answer", "Write in {{language}}.", "{{sentences}} {{question}}");

    private static Article article(String id, String text) {
        return new Article(new ArticleId(id), new Origin("/news", id), text, Article.Form.BODY, Metadata.NONE);
    }

    /// Writes drafts and is done, or fails.
    private static final class Scripted implements LanguageModel {
        private final List<Draft> drafts = new ArrayList<>();
        private final List<Map<String, String>> asked = new ArrayList<>();
        private boolean ready = true;
        private Optional<String> failure = Optional.empty();

        Scripted saying(String text, Integer... sentences) {
            drafts.add(new Draft(text, List.of(sentences)));
            return this;
        }

        Scripted thenFailing(String reason) {
            failure = Optional.of(reason);
            return this;
        }

        Scripted pausing() {
            ready = false;
            return this;
        }

        /// Returns the number under which a sentence was handed over.
        static int numberOf(String words, Map<String, String> values) {
            var lines = values.get("sentences").lines().toList();
            var line = lines.stream()
                    .filter(each -> each.contains(words) && each.startsWith("["))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words + " is not among " + lines));
            return Integer.parseInt(line.substring(1, line.indexOf(']')));
        }

        @Override
        public String name() {
            return "test/model";
        }

        @Override
        public boolean isReady() {
            return ready;
        }

        @Override
        public long write(Prompt prompt, Map<String, String> values, Consumer<Draft> consumer) {
            asked.add(values);
            drafts.forEach(consumer);
            failure.ifPresent(reason -> {
                throw new ModelUnavailableException(reason, 77);
            });
            return 1_234;
        }
    }

    private static Rapporteur rapporteur(LanguageModel model, Article... articles) {
        return Documents.rapporteur(List.of(articles), 0.1).withModel(model, PROMPT);
    }

    private static Answer ask(LanguageModel model, String question, Article... articles) {
        return rapporteur(model, articles).ask(QUESTIONS.read(question));
    }

    private static Answer.Cited cited(LanguageModel model, String question, Article... articles) {
        return ask(model, question, articles).cited().orElseThrow();
    }

    /// Asks of Jinan alone, whose four sentences are handed over as they stand.
    private static Answer.Cited ofJinan(LanguageModel model) {
        return cited(model, ASKED, JINAN);
    }

    private static List<String> statements(Answer answer) {
        return answer.statements().stream().map(Statement::text).toList();
    }

    private static void assertQuoted(Answer.Cited answer, String reason) {
        assertThat(answer.answerer()).isEqualTo("extractive");
        assertThat(answer.noModel()).contains(reason);
        assertThat(answer.statements())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(JINAN.text()).contains(statement.text()));
    }

    private static final String NOTHING_LEFT = "nothing it wrote was borne out by the sentences it named";

    // ---- what is handed over

    @Test
    void the_model_is_given_the_question_its_language_and_numbered_sentences() {
        var model = new Scripted();

        ofJinan(model);

        assertThat(model.asked).hasSize(1);
        assertThat(model.asked.getFirst())
                .containsOnlyKeys(Rapporteur.PROMPT_PLACES)
                .containsEntry("language", "Chinese")
                .containsEntry("question", ASKED);
        assertThat(model.asked.getFirst().get("sentences").lines())
                .hasSize(5)
                .first()
                .asString()
                .startsWith("# ");
        assertThat(Scripted.numberOf("会议强调，要加快绿色低碳转型，扎实推进先行区建设。", model.asked.getFirst()))
                .isEqualTo(3);
    }

    @Test
    void english_is_asked_for_where_the_question_is_english() {
        var model = new Scripted();

        ask(model, "What did the Changchun meeting stress about low-carbon work?", CHANGCHUN);

        assertThat(model.asked.getFirst()).containsEntry("language", "English");
    }

    @Test
    void a_question_is_one_line_and_no_longer_than_a_thousand_characters() {
        var model = new Scripted();

        ask(model, "会议对绿色低碳转型\n\u2028提出了什么\u200B要求？" + "会议强调了什么？".repeat(300), JINAN);

        assertThat(model.asked.getFirst().get("question"))
                .startsWith("会议对绿色低碳转型 提出了什么要求？")
                .hasSizeLessThanOrEqualTo(1_000);
    }

    // ---- what passes

    @Test
    void a_statement_is_cited_by_code() {
        var answer = ofJinan(new Scripted().saying("会议强调要加快绿色低碳转型。", 3));

        var statement = answer.statements().getFirst();
        assertThat(answer.answerer()).isEqualTo("generative:test/model");
        assertThat(answer.noModel()).isEmpty();
        assertThat(statement.text()).isEqualTo("会议强调要加快绿色低碳转型。");
        assertThat(statement.citations().getFirst().quote()).isEqualTo("会议强调，要加快绿色低碳转型，扎实推进先行区建设。");
        assertThat(statement.citations().getFirst().article()).isEqualTo(JINAN);
    }

    @Test
    void the_line_of_the_meeting_stands_above_and_is_not_the_models() {
        var answer = ofJinan(new Scripted().saying("会议强调要加快绿色低碳转型。", 3));

        assertThat(answer.lines()).hasSize(2);
        assertThat(answer.lines().getFirst())
                .isInstanceOfSatisfying(
                        Line.Frame.class,
                        frame -> assertThat(frame.text()).contains("1月20日").endsWith("："));
    }

    @Test
    void each_meeting_has_its_line() {
        var model = new Scripted();
        ask(model, ASKED, JINAN, DALI);
        var jinan = Scripted.numberOf("会议强调，要加快", model.asked.getFirst());
        var dali = Scripted.numberOf("保护古城风貌", model.asked.getFirst());

        var answer = cited(
                new Scripted()
                        .saying("会议强调，要加快绿色低碳转型。", jinan)
                        .saying("会议指出，要保护古城风貌。", dali)
                        .saying("会议指出，要加快绿色低碳转型。", dali),
                ASKED,
                JINAN,
                DALI);

        assertThat(answer.lines().stream().map(line -> line instanceof Line.Frame))
                .containsExactly(true, false, true, false, false);
        assertThat(answer.meetings()).hasSize(2);
    }

    @Test
    void several_sentences_of_an_article_are_cited_in_its_order() {
        var answer = ofJinan(new Scripted().saying("刘强主持会议，会议强调要加快绿色低碳转型。", 3, 2, 3));

        assertThat(answer.statements().getFirst().citations())
                .extracting(Citation::quote)
                .containsExactly("市委书记刘强主持会议并讲话。", "会议强调，要加快绿色低碳转型，扎实推进先行区建设。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议强调要加快绿色低碳转型。[3]",
                "会议强调[3]要加快绿色低碳转型【3】。[1, 2]",
                "会议强\u200B调要加快\u202E绿色低碳转型。\uFEFF",
                "  会议强调\n要加快绿色低碳转型。\t"
            })
    void marks_and_what_nobody_sees_are_taken_out(String text) {
        var answer = ofJinan(new Scripted().saying(text, 3));

        assertThat(statements(answer).getFirst()).matches("会议强调 ?要加快绿色低碳转型。");
    }

    @Test
    void what_is_said_twice_is_shown_once() {
        var answer = ofJinan(new Scripted()
                .saying("会议强调要加快绿色低碳转型。", 3)
                .saying(" 会议强调要加快绿色低碳转型。[3]", 3)
                .saying("刘强主持会议。", 2));

        assertThat(statements(answer)).containsExactly("会议强调要加快绿色低碳转型。", "刘强主持会议。");
    }

    @Test
    void there_are_six_statements_at_most() {
        var model = new Scripted()
                .saying("研究绿色低碳转型。", 1)
                .saying("济南市委常委会召开会议。", 1)
                .saying("刘强主持会议。", 2)
                .saying("刘强讲话。", 2)
                .saying("会议强调要加快绿色低碳转型。", 3)
                .saying("会议强调要扎实推进先行区建设。", 3)
                .saying("不得放松绿色低碳项目的安全监管。", 4);

        assertThat(ofJinan(model).statements()).hasSize(6);
    }

    @Test
    void what_is_not_borne_out_is_left_out_and_the_rest_stays() {
        var answer = ofJinan(new Scripted()
                .saying("会议决定撤销三名官员。", 3)
                .saying("会议强调要加快绿色低碳转型。", 3)
                .saying("李强主持会议。", 2));

        assertThat(statements(answer)).containsExactly("会议强调要加快绿色低碳转型。");
        assertThat(answer.answerer()).isEqualTo("generative:test/model");
    }

    @Test
    void the_confidence_is_that_of_the_quoted_answer() {
        var quoted = ask(new Scripted(), ASKED, JINAN);

        assertThat(ofJinan(new Scripted().saying("会议强调要加快绿色低碳转型。", 3)).confidence())
                .isEqualTo(quoted.confidence());
    }

    // ---- what does not

    @ParameterizedTest
    @CsvSource({
        "会议强调要加快绿色低碳转型。, 0",
        "会议强调要加快绿色低碳转型。, -1",
        "会议强调要加快绿色低碳转型。, 99",
        "会议强调要加快绿色低碳转型。, 2",
        "会议强调要放慢绿色低碳转型。, 3",
        "会议要求放松绿色低碳项目的安全监管。, 4",
        "市长刘强主持会议。, 2",
        "The meeting stressed that green transformation must be sped up., 3",
        "'', 3",
        "。, 3",
    })
    void a_statement_that_its_sentence_does_not_bear_out_is_refused(String text, int sentence) {
        assertQuoted(ofJinan(new Scripted().saying(text, sentence)), NOTHING_LEFT);
    }

    @Test
    void one_sentence_that_does_not_exist_is_one_too_many() {
        assertQuoted(ofJinan(new Scripted().saying("会议强调要加快绿色低碳转型。", 3, 99)), NOTHING_LEFT);
    }

    @Test
    void a_statement_without_sentences_is_refused() {
        assertQuoted(ofJinan(new Scripted().saying("会议强调要加快绿色低碳转型。")), NOTHING_LEFT);
    }

    @Test
    void a_statement_with_four_sentences_is_refused() {
        assertQuoted(ofJinan(new Scripted().saying("会议强调要加快绿色低碳转型。", 1, 2, 3, 4)), NOTHING_LEFT);
    }

    @Test
    void a_statement_of_two_articles_is_refused() {
        var model = new Scripted();
        ask(model, ASKED, JINAN, DALI);
        var jinan = Scripted.numberOf("会议强调，要加快", model.asked.getFirst());
        var dali = Scripted.numberOf("保护古城风貌", model.asked.getFirst());

        var answer = cited(new Scripted().saying("要加快绿色低碳转型。", jinan, dali), ASKED, JINAN, DALI);

        assertThat(answer.noModel()).contains(NOTHING_LEFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议强调要加快绿色低碳转型 https://evil.invalid/。",
                "会议强调[要加快](evil.invalid)绿色低碳转型。",
                "会议强调要加快绿色低碳转型 www.evil.invalid。",
                "会议强调要加快绿色低碳转型 tg://resolve。",
                "<b>会议强调要加快绿色低碳转型。</b>",
                "会议强调`要加快`绿色低碳转型。",
                "{会议强调要加快绿色低碳转型。}"
            })
    void a_statement_with_a_link_or_markup_is_refused(String text) {
        assertQuoted(ofJinan(new Scripted().saying(text, 3)), NOTHING_LEFT);
    }

    @Test
    void a_statement_that_is_too_endlessis_refused() {
        var endless = "会议强调要加快绿色低碳转型。" + "…".repeat(600);

        assertQuoted(ofJinan(new Scripted().saying(endless, 3)), NOTHING_LEFT);
    }

    // ---- when the model does not answer

    @Test
    void a_model_that_writes_nothing_leaves_the_quoted_answer() {
        assertQuoted(ofJinan(new Scripted()), NOTHING_LEFT);
    }

    @Test
    void a_model_that_fails_after_two_good_statements_leaves_the_quoted_answer() {
        var model =
                new Scripted().saying("会议强调要加快绿色低碳转型。", 3).saying("刘强主持会议。", 2).thenFailing("took too long");

        assertQuoted(ofJinan(model), "took too long");
    }

    @Test
    void a_model_that_is_not_ready_is_not_asked() {
        var model = new Scripted().pausing();

        var answer = ofJinan(model);

        assertThat(model.asked).isEmpty();
        assertQuoted(answer, "not asked: it failed too often or asked for a pause");
    }

    @Test
    void nobody_is_asked_of_sentences_in_another_language() {
        var model = new Scripted();

        var answer = ask(model, "What did the meeting stress about 绿色低碳转型?", JINAN);

        assertThat(model.asked).isEmpty();
        assertThat(answer.cited().flatMap(Answer.Cited::noModel))
                .contains("not asked: the sentences found are in another language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "谁主持了济南市委常委会会议？",
                "Which meetings did Liu Qiang preside over?",
                "有哪些会议？",
                "How many meetings are there?",
                "刘强主持了会议吗？"
            })
    void questions_that_the_records_decide_never_ask_it(String question) {
        var model = new Scripted();

        var answer = ask(model, question, JINAN);

        assertThat(answer.answerer()).isEqualTo("records");
        assertThat(model.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"你好", "hello", "会议对铝业关税争端仲裁提出了什么要求？", "What is the price of aluminium futures?"})
    void refusals_never_ask_it(String question) {
        var model = new Scripted();

        var answer = Documents.rapporteur(List.of(JINAN), 0.6)
                .withModel(model, PROMPT)
                .ask(QUESTIONS.read(question));

        assertThat(answer.cited()).isEmpty();
        assertThat(model.asked).isEmpty();
    }

    @Test
    void without_articles_nobody_is_asked() {
        var model = new Scripted();

        assertThat(ask(model, ASKED).cited()).isEmpty();
        assertThat(model.asked).isEmpty();
    }

    @Test
    void without_the_model_the_same_articles_are_quoted() {
        var model = new Scripted().saying("会议强调要加快绿色低碳转型。", 3);
        var rapporteur = rapporteur(model, JINAN);

        var answer =
                rapporteur.withoutModel().ask(QUESTIONS.read(ASKED)).cited().orElseThrow();

        assertThat(rapporteur.hasModel()).isTrue();
        assertThat(rapporteur.withoutModel().hasModel()).isFalse();
        assertThat(answer.answerer()).isEqualTo("extractive");
        assertThat(answer.noModel()).isEmpty();
        assertThat(model.asked).isEmpty();
    }

    // ---- who watches

    /// Writes down what it is told.
    private static final class Watching implements Drafting {
        private final List<String> told = new ArrayList<>();

        @Override
        public void begins() {
            told.add("begins");
        }

        @Override
        public void has(List<Line> lines) {
            told.add("has " + lines.size());
        }

        @Override
        public void spent(long tokens) {
            told.add("spent " + tokens);
        }
    }

    private static List<String> told(LanguageModel model, String question) {
        var watching = new Watching();
        rapporteur(model, JINAN).ask(QUESTIONS.read(question), watching);
        return watching.told;
    }

    @Test
    void who_watches_is_told_of_each_statement_that_passes_and_of_the_tokens() {
        var model =
                new Scripted().saying("会议强调要加快绿色低碳转型。", 3).saying("李强主持会议。", 2).saying("刘强主持会议。", 2);

        assertThat(told(model, ASKED)).containsExactly("begins", "has 2", "has 3", "spent 1234");
    }

    @Test
    void who_watches_is_told_of_the_tokens_of_a_failure_too() {
        var model = new Scripted().saying("会议强调要加快绿色低碳转型。", 3).thenFailing("HTTP 500");

        assertThat(told(model, ASKED)).containsExactly("begins", "has 2", "spent 77");
    }

    @Test
    void who_watches_is_told_nothing_when_no_model_is_asked() {
        assertThat(told(new Scripted().pausing(), ASKED)).isEmpty();
        assertThat(told(new Scripted(), "谁主持了济南市委常委会会议？")).isEmpty();
        assertThat(told(new Scripted(), "你好")).isEmpty();
    }

    @Test
    void it_may_be_asked_by_many_at_once() {
        var rapporteur = rapporteur(new Scripted().saying("会议强调要加快绿色低碳转型。", 3), JINAN);

        var answers = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> rapporteur.ask(QUESTIONS.read(ASKED)).answerer())
                .toList();

        assertThat(answers).containsOnly("generative:test/model");
    }
}
