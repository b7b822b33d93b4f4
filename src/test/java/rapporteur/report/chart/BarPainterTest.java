package rapporteur.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import rapporteur.answer.Documents;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.language.Language;
import rapporteur.report.Trace;
import rapporteur.report.Tracer;

class BarPainterTest {
    private static final BarPainter PAINTER = new BarPainter(Optional.empty());

    private static Article article(int number) {
        return new Article(
                new ArticleId("article-" + number),
                new Origin("/news", "article-" + number),
                "On May " + (1 + number % 28) + ", " + (2010 + number % 14) + ", the Standing Committee of the Yantai"
                        + " Municipal Party Committee held a meeting. Secretary Zhou Min presided over the meeting. The"
                        + " meeting stressed desalination.",
                Article.Form.BODY,
                Metadata.NONE);
    }

    private static Trace trace(int articles) {
        var all = IntStream.range(0, articles).mapToObj(BarPainterTest::article).toList();
        return new Tracer(Documents.rapporteur(all, 0.3)).trace("desalination");
    }

    @Test
    void one_meeting_and_many_are_painted_in_the_same_width() throws IOException {
        for (var count : List.of(1, 40)) {
            var png = PAINTER.paint(trace(count), Language.ENGLISH).orElseThrow();

            var image = ImageIO.read(new ByteArrayInputStream(png.bytes()));
            assertThat(image.getWidth()).isEqualTo(1_200);
            assertThat(image.getHeight()).isBetween(500, 1_100);
        }
    }

    @Test
    void bodies_whose_names_begin_alike_are_bars_of_their_own() throws IOException {
        var name = "Leading Group for the Renovation of the Old Harbour and Its Surroundings, Section ";
        var one = heightWith(Map.of(name + "North", 3));
        var both = heightWith(Map.of(name + "North", 3, name + "South", 2));

        assertThat(both).isGreaterThan(one);
    }

    private static int heightWith(Map<String, Integer> bodies) throws IOException {
        var traced = trace(1);
        var png = PAINTER.paint(
                        new Trace(
                                traced.phrase(),
                                traced.variants(),
                                traced.articles(),
                                traced.mentions(),
                                traced.months(),
                                new LinkedHashMap<>(bodies)),
                        Language.ENGLISH)
                .orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(png.bytes())).getHeight();
    }

    @Test
    void what_stands_nowhere_is_not_painted() {
        var nowhere = new Tracer(Documents.rapporteur(List.of(article(1)), 0.3)).trace("geothermal");

        assertThat(PAINTER.paint(nowhere, Language.ENGLISH)).isEmpty();
    }

    @Test
    void letters_that_no_font_has_are_not_painted_as_boxes() {
        // Assigned to nobody: no font may have it.
        var unknown = new Tracer(Documents.rapporteur(
                        List.of(new Article(
                                new ArticleId("a"),
                                new Origin("/news", "a"),
                                "The meeting spoke of \uE123 and nothing else.",
                                Article.Form.BODY,
                                Metadata.NONE)),
                        0.3))
                .trace("\uE123");

        assertThat(unknown.mentions()).hasSize(1);
        assertThat(PAINTER.paint(unknown, Language.ENGLISH)).isEmpty();
    }

    @Test
    void headings_in_chinese_are_painted_where_a_font_has_them_and_only_there() {
        assertThat(PAINTER.paint(trace(1), Language.CHINESE).isPresent()).isEqualTo(PAINTER.hasChinese());
    }
}
