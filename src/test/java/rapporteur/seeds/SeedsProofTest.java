package rapporteur.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.OneHome;

/// The same questions over the five articles as collected, which are not part of the project: `-Dshared=FOLDER` says
/// where they are. Prints how many answers are right, kind by kind.
@Tag("proof")
class SeedsProofTest {
    @TempDir
    Path home;

    @Test
    void the_share_of_right_answers_over_the_real_articles() throws IOException {
        var articles = Path.of(System.getProperty("shared", "../shared")).resolve("data/seeds");
        assumeThat(articles).exists();
        var program = new OneHome(home);
        program.print("", "index", articles.toString());
        var questions = KnownQuestion.read(name -> name);

        var answers =
                program.ask(questions.stream().map(KnownQuestion::question).toList());

        var judgement = new Judgement();
        var texts = new HashMap<String, String>();
        for (var i = 0; i < questions.size(); i++) {
            judgement.add(questions.get(i), questions.get(i).isRight(answers.get(i)));
            answers.get(i).path("citations").forEach(citation -> {
                var text = texts.computeIfAbsent(citation.path("article").asText(), program::text);
                assertThat(text.substring(
                                citation.path("start").asInt(),
                                citation.path("end").asInt()))
                        .isEqualTo(citation.path("text").asText());
            });
        }
        System.out.println(judgement);
    }
}
