package rapporteur.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import rapporteur.answer.Line;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.language.Language;
import rapporteur.meeting.Voice;

/// A trace set out: how often, when, by whom, and the sentences.
final class TraceSheet {
    private static final int BAR = 30;
    private static final int MOST_BODIES = 12;
    private static final int MOST_SENTENCES = 20;

    /// What stands beside the phrase in a sentence that says something.
    private static final int SHORTEST_REST = 4;

    private final Trace trace;
    private final Language language;
    private final Wording wording;

    TraceSheet(Trace trace, Language language) {
        this.trace = trace;
        this.language = language;
        this.wording = new Wording(language);
    }

    Sheet sheet() {
        var sections = new ArrayList<Sheet.Section>();
        sections.add(new Sheet.Section("", counts()));
        if (!trace.mentions().isEmpty()) {
            sections.add(new Sheet.Section(wording.say("首次与末次", "First and last"), firstAndLast()));
            sections.add(new Sheet.Section(wording.say("按月", "By month"), bars(trace.months(), months())));
            sections.add(new Sheet.Section(wording.say("按机构", "By body"), bars(trace.bodies(), bodies())));
            sections.add(new Sheet.Section(wording.say("原句", "Sentences"), sentences()));
        }
        return new Sheet(language, wording.say("“%s”的使用", "Trace of “%s”", trace.phrase()), sections);
    }

    private List<Line> counts() {
        var articles = trace.mentions().stream()
                .map(mention -> mention.words().article())
                .distinct()
                .count();
        var outside =
                trace.mentions().stream().filter(mention -> !mention.inBody()).count();
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(wording.say(
                "出现%d次，见于%d篇文章（共%d篇）。",
                trace.mentions().size() == 1 ? "%d mention in %d of %d articles." : "%d mentions in %d of %d articles.",
                trace.mentions().size(),
                articles,
                trace.articles())));
        if (outside > 0) {
            lines.add(new Line.Frame(wording.say(
                    "其中%d次在标题、导航等正文以外之处。",
                    "Of these, %d stand outside the reports' text: headlines, links.", outside)));
        }
        if (trace.variants().size() > 1) {
            lines.add(new Line.Frame(wording.say(
                    "合并计算的写法：%s。", "Counted as one: %s.", String.join(wording.say("、", "; "), trace.variants()))));
        }
        return lines;
    }

    private List<Line> firstAndLast() {
        var dated = trace.mentions().stream()
                .filter(mention -> mention.meeting()
                        .flatMap(meeting -> meeting.date().best())
                        .filter(day -> day.hasYear())
                        .isPresent())
                .toList();
        if (dated.isEmpty()) {
            return List.of(new Line.Frame(wording.say("各次会议均未注明年份。", "No meeting's year is stated.")));
        }
        var lines = new ArrayList<Line>();
        lines.add(said(wording.say("首次：", "First: "), dated.getFirst()));
        if (!dated.getFirst().meeting().equals(dated.getLast().meeting())) {
            lines.add(said(wording.say("末次：", "Last: "), dated.getLast()));
        }
        if (dated.size() < trace.mentions().size()) {
            lines.add(new Line.Frame(wording.say(
                    "另有%d次见于未注明年份的报道，先后不明。",
                    "%d more stand in reports whose year is not stated; they may be earlier or later.",
                    trace.mentions().size() - dated.size())));
        }
        return lines;
    }

    private Line said(String label, Trace.Mention mention) {
        var name = mention.meeting()
                .map(wording::nameAndDate)
                .orElseGet(() -> wording.say("（未报道会议的文章）", "(an article that reports no meeting)"));
        return new Line.Said(Statement.of(label + name + wording.say("。", "."), mention.citation(), Voice.ARTICLE));
    }

    private Map<String, String> months() {
        var names = new LinkedHashMap<String, String>();
        trace.months().keySet().forEach(month -> names.put(month, month.isEmpty() ? unknown() : month));
        return names;
    }

    private Map<String, String> bodies() {
        var names = new LinkedHashMap<String, String>();
        trace.bodies().keySet().stream()
                .limit(MOST_BODIES)
                .forEach(body -> names.put(body, body.isEmpty() ? unknown() : Shown.oneLine(body)));
        return names;
    }

    private String unknown() {
        return wording.say("未注明", "not stated");
    }

    /// A bar as long as the count, the longest as long as there is room for.
    private static List<Line> bars(Map<String, Integer> counts, Map<String, String> names) {
        var most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var lines = new ArrayList<Line>();
        names.forEach((key, name) -> {
            int count = counts.getOrDefault(key, 0);
            var bar = "█".repeat(Math.max(1, count * Math.min(BAR, most) / most));
            lines.add(new Line.Frame(bar + " " + count + "  " + name));
        });
        return lines;
    }

    /// A quote that begins within a sentence shows it.
    private static String begun(String quote) {
        return Character.isLowerCase(quote.charAt(0)) ? "…" + quote : quote;
    }

    private List<Line> sentences() {
        var seen = new LinkedHashSet<String>();
        var lines = new ArrayList<Line>();
        for (var mention : trace.mentions()) {
            var quote = Shown.oneLine(mention.citation().quote());
            var isMore = quote.length() > mention.words().text().length() + SHORTEST_REST;
            if (mention.inBody() && isMore && seen.add(quote) && lines.size() < MOST_SENTENCES) {
                lines.add(new Line.Said(Statement.of(begun(quote), mention.citation(), Voice.ARTICLE)));
            }
        }
        if (lines.isEmpty()) {
            lines.add(new Line.Frame(wording.say("正文中没有。", "None in the reports' text.")));
        }
        return lines;
    }
}
