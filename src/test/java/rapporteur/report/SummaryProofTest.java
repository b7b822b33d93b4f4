package rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import rapporteur.answer.Numbered;
import rapporteur.article.Article;
import rapporteur.language.Language;
import rapporteur.meeting.MeetingId;

/// How many of the key facts summaries hold, over the articles as collected, which are not part of the project:
/// `-Dshared=FOLDER` says where they are. Of the locked third the totals alone are printed.
@Tag("proof")
class SummaryProofTest {
    private final Map<String, int[]> held = new TreeMap<>();
    private final List<String> missing = new ArrayList<>();

    @Test
    void the_share_of_key_facts_that_summaries_hold() {
        assumeThat(Collected.SHARED).exists();

        KeyFacts.read().forEach(this::judge);

        missing.forEach(System.out::println);
        held.forEach((group, count) -> System.out.printf(
                Locale.ROOT, "%-22s %3d of %3d  %.3f%n", group, count[0], count[1], (double) count[0] / count[1]));
        assertThat(share("seeds full")).isGreaterThanOrEqualTo(0.95);
        assertThat(share("open full")).isGreaterThanOrEqualTo(0.90);
        assertThat(share("open short")).isGreaterThanOrEqualTo(0.85);
        assertThat(share("locked full")).isGreaterThanOrEqualTo(0.80);
    }

    private double share(String group) {
        var count = held.get(group);
        return (double) count[0] / count[1];
    }

    private void judge(KeyFacts facts) {
        var article = Collected.article(facts.article());
        var rapporteur = Collected.rapporteur(article);
        var meeting = rapporteur.meetings().find(new MeetingId(1));
        for (var length : Summary.Length.values()) {
            for (var language : Language.values()) {
                var summarizer = new Summarizer(rapporteur, language);
                var summary = meeting.map(found -> summarizer.summarize(found, length));
                summary.ifPresent(made -> assertHonest(made, length, article, facts));
                if (language == article.language()) {
                    count(facts, length, summary.map(SummaryProofTest::lines).orElse(List.of()));
                }
            }
        }
    }

    private static List<String> lines(Summary summary) {
        var lines = new ArrayList<>(List.of(summary.title()));
        summary.sheet().lines().forEach(line -> lines.add(new Numbered(List.of(line)).plain()));
        return lines;
    }

    private void count(KeyFacts facts, Summary.Length length, List<String> lines) {
        var wanted = length == Summary.Length.FULL ? facts.holds() : facts.first();
        var found = wanted.stream()
                .filter(fact -> lines.stream().anyMatch(fact::standsIn))
                .toList();
        var form = length.name().toLowerCase(Locale.ROOT);
        add((facts.isLocked() ? "locked " : "open ") + form, found.size(), wanted.size());
        if (facts.article().startsWith("seeds")) {
            add("seeds " + form, found.size(), wanted.size());
        }
        if (!facts.isLocked()) {
            wanted.stream()
                    .filter(fact -> !found.contains(fact))
                    .forEach(fact -> missing.add(facts.article() + " " + form + ": " + fact.claim()));
        }
    }

    private void add(String group, int found, int wanted) {
        var count = held.computeIfAbsent(group, key -> new int[2]);
        count[0] += found;
        count[1] += wanted;
    }

    /// Every line is cited, every span exact, nothing is said that must not be, and short is short.
    private static void assertHonest(Summary summary, Summary.Length length, Article article, KeyFacts facts) {
        var lines = lines(summary);
        for (var claim : facts.never()) {
            assertThat(lines).as(claim.claim()).noneMatch(claim::standsIn);
        }
        var answer = summary.answer();
        for (var statement : answer.statements()) {
            for (var citation : statement.citations()) {
                assertThat(citation.quote())
                        .isEqualTo(article.text()
                                .substring(
                                        citation.span().start(), citation.span().end()));
            }
        }
        if (length == Summary.Length.SHORT) {
            assertThat(answer.statements()).hasSizeLessThanOrEqualTo(5);
            assertThat(new Numbered(answer.lines()).plain())
                    .hasSizeLessThanOrEqualTo(summary.language() == Language.CHINESE ? 700 : 1_200);
        }
        assertQuoted(summary);
    }

    /// What a line quotes of a matter stands in the words that it cites.
    private static void assertQuoted(Summary summary) {
        var matters = List.of(
                "内容",
                "议题",
                "要求与任务",
                "会议的要求与任务",
                "其他内容",
                "Content",
                "Agenda",
                "Asked and assigned",
                "Asked and assigned by the meeting",
                "Also reported");
        summary.sections().stream()
                .filter(section -> matters.contains(section.heading()))
                .flatMap(section -> section.statements().stream())
                .forEach(statement -> {
                    var cited = statement.citations().stream()
                            .map(citation -> Shown.oneLine(citation.quote()).toLowerCase(Locale.ROOT))
                            .toList();
                    var said = statement.text().toLowerCase(Locale.ROOT).replaceAll("[。.…”“’‘]+$", "");
                    var words = Arrays.stream(said.split("[：:；;。]\\s*|…|[.] "))
                            .map(part -> part.replaceAll("^[“”‘’\\s]+|[“”‘’\\s]+$", ""))
                            .toList();
                    assertThat(cited).as(statement.text()).anyMatch(quote -> quote.contains(words.getLast()));
                });
    }
}
