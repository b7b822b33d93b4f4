package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rapporteur.answer.Documents;
import rapporteur.answer.Outcome;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.chat.Reply.Button;
import rapporteur.language.Language;
import rapporteur.meeting.MeetingId;
import rapporteur.question.QuestionReader;

class ExamplesTest {
    private static final QuestionReader QUESTIONS =
            new QuestionReader(Clock.fixed(Instant.parse("2024-07-16T04:00:00Z"), ZoneOffset.UTC));

    private static Examples of(Article... articles) {
        return new Examples(Documents.rapporteur(List.of(articles), 0.45), QUESTIONS);
    }

    private static List<Button> buttons(Examples examples, Language language) {
        return examples.buttons(language).stream().flatMap(List::stream).toList();
    }

    private static Press.Example pressed(Button button) {
        return (Press.Example) Press.of(button.data()).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void examples_are_three_questions_that_the_collection_answers(Language language) {
        var buttons = buttons(of(SampleReports.ALL.toArray(Article[]::new)), language);

        assertThat(buttons).hasSize(3).allSatisfy(button -> {
            assertThat(Language.of(button.label())).isEqualTo(language);
            assertThat(SampleReports.rapporteur()
                            .ask(QUESTIONS.read(button.label()))
                            .outcome())
                    .isEqualTo(Outcome.ANSWERED);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_pressed_example_asks_what_stands_on_it(Language language) {
        var examples = of(SampleReports.ALL.toArray(Article[]::new));

        assertThat(buttons(examples, language))
                .allSatisfy(
                        button -> assertThat(examples.question(pressed(button))).contains(button.label()));
    }

    @Test
    void meetings_reported_in_the_language_of_the_example_come_first() {
        var examples = of(SampleReports.ALL.toArray(Article[]::new));

        assertThat(buttons(examples, Language.CHINESE).getFirst().label()).isEqualTo("陈立新主持了哪些会议？");
        assertThat(buttons(examples, Language.ENGLISH).getFirst().label())
                .isEqualTo("Which meetings did Zhou Min preside over?");
    }

    @Test
    void where_nothing_is_collected_there_are_no_examples() {
        assertThat(of().buttons(Language.CHINESE)).isEmpty();
    }

    @Test
    void where_nobody_met_there_are_no_examples() {
        var poem = new Article(
                new ArticleId("poem"),
                new Origin("/news", "poem.txt"),
                "春分那天，海边的风很大，孩子们在沙滩上放风筝。",
                Article.Form.BODY,
                Metadata.NONE);

        assertThat(of(poem).buttons(Language.CHINESE)).isEmpty();
    }

    @Test
    void an_example_of_a_meeting_that_is_gone_asks_nothing() {
        var examples = of(SampleReports.QINGDAO);

        assertThat(examples.question(new Press.Example(1, new MeetingId(99), Language.CHINESE)))
                .isEmpty();
    }

    @Test
    void an_example_in_no_known_form_asks_nothing() {
        var examples = of(SampleReports.QINGDAO);

        assertThat(examples.question(new Press.Example(0, new MeetingId(1), Language.CHINESE)))
                .isEmpty();
        assertThat(examples.question(new Press.Example(9, new MeetingId(1), Language.CHINESE)))
                .isEmpty();
    }
}
