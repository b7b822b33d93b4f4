package rapporteur.answer;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import rapporteur.language.Edtf;

/// Dates that sentences tell without writing them out: a year before a noun, a third of a month, a day of the week.
final class DatesInOtherWords {
    private final Chosen evidence;

    DatesInOtherWords(Chosen evidence) {
        this.evidence = evidence;
    }

    /// Returns whether the sentences tell a date in such words.
    boolean tell(Edtf asked) {
        return isYearIn(asked) || isMonthIn(asked) || isThirdIn(asked) || isWeekdayOf(asked);
    }

    /// "The 2026 budget" names a year too.
    private boolean isYearIn(Edtf asked) {
        return asked.to().month() == 0
                && asked.to().day() == 0
                && (Pattern.compile("(?<!\\d)" + asked.to().year() + "(?!\\d)")
                                .matcher(evidence.text())
                                .find()
                        || isDated(asked));
    }

    /// The year in which an article is dated is that of what it tells.
    private boolean isDated(Edtf asked) {
        return evidence.told().whole().dates().stream()
                .anyMatch(date -> date.isDay() && date.to().year() == asked.to().year());
    }

    /// From the last third of August to the first of September.
    private boolean isMonthIn(Edtf asked) {
        var month = asked.to().month();
        return month > 0
                && asked.to().day() == 0
                && !asked.hasYear()
                && Pattern.compile("(?<!\\d)" + month + "月[上中下]|\\b(?:early|mid|late)[ -]"
                                + Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                        .matcher(evidence.text())
                        .find();
    }

    /// By the end of September, or in its last third.
    private boolean isThirdIn(Edtf asked) {
        var month = asked.to().month();
        var first = asked.from().map(Edtf.Day::day).orElse(0);
        if (month == 0 || first == 0 || first == asked.to().day()) {
            return false;
        }
        var name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        var third = first > 20 ? "[下底末]" : first > 10 ? "中" : "[上初]";
        var part = first > 20 ? "(?:late|end of|end-)" : first > 10 ? "mid" : "early";
        return Pattern.compile("(?<!\\d)" + month + "月份?" + third + "|\\b" + part + "[ -]?" + name)
                .matcher(evidence.text())
                .find();
    }

    /// On Sunday, in a report that is dated that Sunday.
    private boolean isWeekdayOf(Edtf asked) {
        // There is no 30 February, whatever a statement says.
        var day = asked.bounds()
                .filter(any -> asked.isDay())
                .map(days -> days.last().getDayOfWeek());
        return evidence.dates().noneMatch(Edtf::isDay)
                && day.filter(name ->
                                evidence.text().contains("on " + name.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                        .isPresent()
                && evidence.told().whole().dates().stream().anyMatch(date -> date.isDay() && date.agrees(asked));
    }
}
