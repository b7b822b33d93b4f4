package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rapporteur.article.Article;

/// Counts of traces over the articles as collected against a search that knows nothing of the program:
/// `-Dshared=FOLDER` says where they are.
@Tag("proof")
class TraceProofTest {
    private static final List<String> PHRASES = List.of(
            "双碳",
            "新质生产力",
            "高质量发展",
            "绿色低碳",
            "中国式现代化",
            "乡村振兴",
            "两个确立",
            "主题教育",
            "营商环境",
            "民营经济",
            "安全生产",
            "防汛救灾",
            "常委会",
            "台风",
            "水库",
            "审议",
            "听取",
            "主持",
            "粮食安全",
            "人大代表",
            "dual carbon",
            "high-quality development",
            "business environment",
            "Spring Festival",
            "rule of law",
            "Xi Jinping",
            "party",
            "carbon",
            "flood",
            "report",
            "people",
            "reviewed",
            "presided",
            "deliberated",
            "General Secretary",
            "Liaoning",
            "Jinan",
            "Changchun",
            "revitalization",
            "two establishments");

    @Test
    void counts_are_those_of_a_plain_search_over_the_stored_texts() {
        assumeThat(Collected.SHARED).exists();
        var articles = KeyFacts.read().stream()
                .filter(facts -> !facts.isLocked())
                .map(facts -> Collected.article(facts.article()))
                .toArray(Article[]::new);
        var tracer = new Tracer(Collected.rapporteur(articles));
        var found = 0;

        for (var phrase : PHRASES) {
            var trace = tracer.trace(phrase);

            assertThat(trace.mentions()).as(phrase).hasSize(plainly(trace.variants(), articles));
            assertThat(trace.months().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(trace.mentions().size());
            found += trace.mentions().size();
        }
        System.out.printf(Locale.ROOT, "%d phrases, %d mentions%n", PHRASES.size(), found);
        assertThat(found).isGreaterThan(PHRASES.size());
    }

    /// Walks the text letter by letter; the longest form that begins there counts.
    private static int plainly(List<String> variants, Article... articles) {
        var longest = variants.stream()
                .map(variant -> variant.toLowerCase(Locale.ROOT))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        return Arrays.stream(articles)
                .map(article -> article.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .mapToInt(text -> count(text, longest))
                .sum();
    }

    private static int count(String text, List<String> variants) {
        var count = 0;
        for (var i = 0; i < text.length(); ) {
            var at = i;
            var found = variants.stream()
                    .filter(variant -> text.startsWith(variant, at) && isWhole(text, at, at + variant.length()))
                    .findFirst();
            count += found.isPresent() ? 1 : 0;
            i += found.map(String::length).orElse(1);
        }
        return count;
    }

    private static boolean isWhole(String text, int start, int end) {
        return !isLatin(text, start) || (!isLatin(text, start - 1) && !isLatin(text, end));
    }

    private static boolean isLatin(String text, int at) {
        return at >= 0
                && at < text.length()
                && Character.toString(text.charAt(at)).matches("[a-z0-9]");
    }
}
