package rapporteur.question;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import rapporteur.language.Edtf;

/// Times that a question counts from today: last month, 上周, this year.
final class RelativeDates {
    private record Form(Pattern pattern, Function<LocalDate, Edtf> value) {}

    private static final List<Form> FORMS = List.of(
            form("上个?月|\\blast month\\b", today -> month(today.minusMonths(1))),
            form("本月|这个月|当月|\\bthis month\\b", RelativeDates::month),
            form("去年|\\blast year\\b", today -> Edtf.of(today.getYear() - 1, 0, 0)),
            form("前年", today -> Edtf.of(today.getYear() - 2, 0, 0)),
            form("今年|\\bthis year\\b", today -> Edtf.of(today.getYear(), 0, 0)),
            form("上个?(?:周|星期|礼拜)(?![一二三四五六日天])|\\blast week\\b", today -> week(today.minusWeeks(1))),
            form("本周|这个?(?:周|星期)(?![一二三四五六日天])|\\bthis week\\b", RelativeDates::week));

    private RelativeDates() {}

    private static Form form(String pattern, Function<LocalDate, Edtf> value) {
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), value);
    }

    private static Edtf month(LocalDate day) {
        return Edtf.of(day.getYear(), day.getMonthValue(), 0);
    }

    /// Monday to Sunday.
    private static Edtf week(LocalDate day) {
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Edtf(Edtf.of(monday).from(), Edtf.of(monday.plusDays(6)).to());
    }

    /// Returns the times that the text counts from today.
    static List<Edtf> in(String text, LocalDate today) {
        var found = new ArrayList<Edtf>();
        for (var form : FORMS) {
            if (form.pattern().matcher(text).find()) {
                found.add(form.value().apply(today));
            }
        }
        return found;
    }

    /// Returns the text without such times.
    static String without(String text) {
        var rest = text;
        for (var form : FORMS) {
            rest = form.pattern().matcher(rest).replaceAll(" ");
        }
        return rest;
    }
}
