package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rapporteur.language.Numerals;
import rapporteur.language.Span;

/// The year that a report tells by what it says of the present, without printing a date: 今年是“十四五”收官之年, *next year
/// is the 75th anniversary of the People's Republic*, a report on the first half of a year that is heard in August.
///
/// @param year  the year of the meeting
/// @param words the words it follows from
record ToldYear(int year, Span words) {
    /// 1 October 1949 and July 1921.
    private static final int REPUBLIC = 1949;

    private static final int PARTY = 1921;

    /// The plan with the number n begins in 1951 + 5n, since the sixth; a report of news is younger than the ninth.
    private static final int BEFORE_PLANS = 1951;

    private static final int FIRST_PLAN_READ = 9;
    private static final int YEARS_OF_PLAN = 5;

    /// Reports on a part of the year are heard within so many months of its end.
    private static final int MONTHS_UNTIL_HEARD = 4;

    /// Until when a meeting looks back on the year before.
    private static final int LAST_MONTH_OF_REVIEW = 3;

    private static final String NUMBER = "(\\d{1,3}|[一二三四五六七八九十百]{1,5})";
    private static final String CENTURY = "(20\\d{2})";

    private static final Pattern ANNIVERSARY =
            Pattern.compile("(今年|明年)是[^。；;\\n]{0,20}?" + "(?:(中华人民共和国|新中国|中国共产党|建党|建国)(?:成立)?)" + NUMBER + "周年");
    private static final Pattern ANNIVERSARY_EN = Pattern.compile(
            "(?i)\\b(this|next) year (?:is|marks|will mark|will be) the (\\d{1,3})(?:st|nd|rd|th) anniversary of the"
                    + " founding of (?:the )?(People's Republic|New China|Communist Party|CPC|Party)");
    private static final Pattern PLAN =
            Pattern.compile("(今年|明年)是[^。；;\\n]{0,12}?[“\"]?十([一二三四五六七八])五[”\"]?(?:规划)?(?:实施)?的?(开局|起步|第一年|收官|最后一年)");
    private static final Pattern PLAN_EN = Pattern.compile(
            "(?i)\\b(this|next) year (?:is|marks) the (first|opening|final|last|closing) year of the (\\d{1,2})th five-year plan");

    private static final Pattern REVIEW =
            Pattern.compile("(?:刚刚|已经)过去的?" + CENTURY + "年|过去的" + CENTURY + "年|回顾" + CENTURY + "年");
    private static final Pattern REVIEW_EN = Pattern.compile(
            "(?i)\\b(?:the|this past|the past|last) year,? (?:of )?" + CENTURY + ",? (?:was|had been|has been|saw)\\b");

    /// The words have to end in a report: results of a part of a year alone are often those that others are compared
    /// with.
    private static final Pattern PART =
            Pattern.compile("(?<![比较較与和同])" + CENTURY + "年(上半年|前三季度|一季度|第一季度)[^，。；;\\n]{0,40}?(?:报告|報告|汇报|匯報)");
    private static final Pattern PART_EN =
            Pattern.compile("(?i)\\breports? on [^.;\\n]{0,80}?\\b(first half|first three quarters|first quarter) of "
                    + CENTURY + "\\b");

    private static final Pattern NUMBERED =
            Pattern.compile("(?i)\\b(?:ordinances?|resolutions?) (?:no\\.? ?|number )?" + CENTURY + "-\\d{1,4}\\b");

    /// Returns the year that the sentences tell, empty where none does or two tell different ones.
    ///
    /// @param text      the stored text
    /// @param sentences those of one meeting
    /// @param month     the month of the meeting, 0 when unknown
    static Optional<ToldYear> in(String text, List<Span> sentences, int month) {
        var told = new ArrayList<ToldYear>();
        for (var sentence : sentences) {
            ofThePresent(text, sentence, told);
            if (month > 0) {
                ofTheSeason(text, sentence, month, told);
            }
        }
        var numbered = numbered(text, sentences);
        numbered.ifPresent(told::add);
        return told.stream().map(ToldYear::year).distinct().count() == 1
                ? Optional.of(told.getFirst())
                : Optional.empty();
    }

    private static void ofThePresent(String text, Span sentence, List<ToldYear> told) {
        results(ANNIVERSARY, text, sentence)
                .forEach(m -> told.add(
                        new ToldYear(founding(m.group(2)) + number(m.group(3)) - yearsAhead(m.group(1)), Span.of(m))));
        results(ANNIVERSARY_EN, text, sentence)
                .forEach(m -> told.add(
                        new ToldYear(founding(m.group(3)) + number(m.group(2)) - yearsAhead(m.group(1)), Span.of(m))));
        results(PLAN, text, sentence).forEach(m -> ofPlan(10 + number(m.group(2)), m.group(3), m, told));
        results(PLAN_EN, text, sentence).forEach(m -> ofPlan(number(m.group(3)), m.group(2), m, told));
    }

    private static void ofPlan(int plan, String stage, MatchResult match, List<ToldYear> told) {
        if (plan >= FIRST_PLAN_READ) {
            var isFirst = List.of("开局", "起步", "第一年", "first", "opening").contains(stage.toLowerCase(Locale.ROOT));
            var first = BEFORE_PLANS + YEARS_OF_PLAN * plan;
            var year = isFirst ? first : first + YEARS_OF_PLAN - 1;
            told.add(new ToldYear(year - yearsAhead(match.group(1)), Span.of(match)));
        }
    }

    private static void ofTheSeason(String text, Span sentence, int month, List<ToldYear> told) {
        if (month <= LAST_MONTH_OF_REVIEW) {
            results(REVIEW, text, sentence).forEach(m -> told.add(new ToldYear(firstNumber(m) + 1, Span.of(m))));
            results(REVIEW_EN, text, sentence).forEach(m -> told.add(new ToldYear(firstNumber(m) + 1, Span.of(m))));
        }
        results(PART, text, sentence).forEach(m -> ofPart(number(m.group(1)), m.group(2), month, m, told));
        results(PART_EN, text, sentence).forEach(m -> ofPart(number(m.group(2)), m.group(1), month, m, told));
    }

    /// A part of a year is reported on in the months behind its end; what is older may be a comparison.
    private static void ofPart(int year, String part, int month, MatchResult match, List<ToldYear> told) {
        var end =
                switch (part.toLowerCase(Locale.ROOT)) {
                    case "上半年", "first half" -> 6;
                    case "前三季度", "first three quarters" -> 9;
                    default -> 3;
                };
        var after = Math.floorMod(month - end, 12);
        if (after >= 1 && after <= MONTHS_UNTIL_HEARD) {
            told.add(new ToldYear(month > end ? year : year + 1, Span.of(match)));
        }
    }

    /// Ordinances on the table carry the year of their introduction: one year on two of them or more.
    private static Optional<ToldYear> numbered(String text, List<Span> sentences) {
        var found = sentences.stream()
                .flatMap(sentence -> results(NUMBERED, text, sentence).stream())
                .map(m -> new ToldYear(number(m.group(1)), Span.of(m)))
                .toList();
        var isOneYear = found.stream().map(ToldYear::year).distinct().count() == 1;
        return found.size() > 1 && isOneYear ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static List<MatchResult> results(Pattern pattern, String text, Span sentence) {
        return pattern.matcher(text)
                .region(sentence.start(), sentence.end())
                .results()
                .toList();
    }

    private static int founding(String whose) {
        return switch (whose.toLowerCase(Locale.ROOT)) {
            case "中国共产党", "建党", "communist party", "cpc", "party" -> PARTY;
            default -> REPUBLIC;
        };
    }

    private static int yearsAhead(String when) {
        return when.equals("明年") || when.equalsIgnoreCase("next") ? 1 : 0;
    }

    private static int firstNumber(MatchResult match) {
        for (var group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return number(match.group(group));
            }
        }
        return 0;
    }

    private static int number(String words) {
        return Character.isDigit(words.charAt(0)) && words.charAt(0) < 128
                ? Integer.parseInt(words)
                : Numerals.chinese(words).orElse(0);
    }
}
