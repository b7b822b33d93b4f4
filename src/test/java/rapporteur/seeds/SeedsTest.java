package rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.OneHome;

/// The whole program, offline, on the demonstration: 137 questions in both languages, a third of them traps.
class SeedsTest {
    /// The articles that the questions were written from, and the project's digests of them.
    private static final Map<String, String> DIGESTS = Map.of(
            "000_36c8aa2c57a94163", "jinan-study-session",
            "001_ace645c25f6237ea", "changchun-standing-committee",
            "002_252b195946642cab", "shandong-joint-meeting",
            "003_a3e676ec107fb325", "jinan-standing-committee",
            "004_233954d05cd6d84d", "liaoning-cecep-talks");

    @TempDir
    static Path home;

    private static OneHome program;
    private static List<KnownQuestion> questions;
    private static List<JsonNode> answers;

    @BeforeAll
    static void ask() throws IOException {
        program = new OneHome(home);
        questions = KnownQuestion.read(DIGESTS::get);
        answers = program.ask(questions.stream().map(KnownQuestion::question).toList());
    }

    @Test
    void most_answerable_questions_are_answered_rightly_and_most_traps_refused() {
        var judgement = new Judgement();
        for (var i = 0; i < questions.size(); i++) {
            if (questions.get(i).isBorneOutBy(program::text)) {
                judgement.add(questions.get(i), questions.get(i).isRight(answers.get(i)));
            }
        }

        // Guards against a fall; the figures themselves are measured in SeedsProofTest.
        assertThat(judgement.answerableRight()).as(judgement.toString()).isGreaterThan(0.75);
        assertThat(judgement.trapsRefused()).as(judgement.toString()).isGreaterThan(0.85);
    }

    @Test
    void every_citation_is_the_stored_text_at_its_span() {
        var texts = new HashMap<String, String>();

        for (var answer : answers) {
            answer.path("citations").forEach(citation -> {
                var text = texts.computeIfAbsent(citation.path("article").asText(), program::text);
                assertThat(text.substring(
                                citation.path("start").asInt(),
                                citation.path("end").asInt()))
                        .isEqualTo(citation.path("text").asText());
            });
        }
        assertThat(texts).hasSize(5);
    }

    @Test
    void every_statement_is_cited_and_every_citation_used() {
        for (var answer : answers) {
            answer.path("statements")
                    .forEach(
                            statement -> assertThat(statement.path("citations")).isNotEmpty());
            for (var number = 1; number <= answer.path("citations").size(); number++) {
                assertThat(answer.path("text").asText()).contains("[" + number + "]");
            }
        }
    }

    @Test
    void nobody_who_is_merely_mentioned_is_present() {
        var xi = program.ask("Which meetings did Xi Jinping attend?");

        assertThat(xi.at("/coverage/matched").asInt(-1)).isZero();
        assertThat(xi.at("/coverage/of").asInt()).isEqualTo(5);
    }
}
