package rapporteur.report;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// The mentions of a trace along time: month by month where these are few, else year by year. Months and years without
/// a mention are there with a count of zero, so that a gap looks like one.
///
/// @param byYear  whether a count is a year's
/// @param counts  in order; 2024-03, or 2024
/// @param undated mentions of which the year is not known
public record TraceTimes(boolean byYear, SequencedMap<String, Integer> counts, int undated) {
    private static final int MOST_MONTHS = 36;
    private static final int MONTH = 7;

    /// Returns the mentions of a trace by time.
    public static TraceTimes of(Trace trace) {
        var dated = trace.months().entrySet().stream()
                .filter(each -> each.getKey().length() == MONTH)
                .toList();
        var undated = trace.mentions().size()
                - dated.stream().mapToInt(Map.Entry::getValue).sum();
        if (dated.isEmpty()) {
            return new TraceTimes(false, new LinkedHashMap<>(), undated);
        }
        var first = YearMonth.parse(dated.getFirst().getKey());
        var last = YearMonth.parse(dated.getLast().getKey());
        var byYear = first.plusMonths(MOST_MONTHS).isBefore(last);
        var counts = new LinkedHashMap<String, Integer>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            counts.merge(
                    byYear ? String.valueOf(month.getYear()) : month.toString(),
                    trace.months().getOrDefault(month.toString(), 0),
                    Integer::sum);
        }
        return new TraceTimes(byYear, counts, undated);
    }
}
