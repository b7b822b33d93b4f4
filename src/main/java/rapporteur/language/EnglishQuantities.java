package rapporteur.language;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Amounts in English: digits or words, with million and billion, and what they count.
final class EnglishQuantities {
    private static final String DIGITS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
    /// Words that name nothing countable: what follows a number across them is no unit.
    private static final String NO_UNIT =
            "(?:and|or|of|to|in|on|at|for|from|by|with|the|an?|is|was|were|are|be|been|as|per|that|this|these|those|which|who|whose|where|when|while|during|have|has|had|will|would|should|shall|must|can|may|also|but|than|over|under|into|between|before|after|since|until|its|their|his|her|it|he|she|they|each|every|more|less|about|all|so|not|no|some|both|against|across|among|through|along|toward|towards|around|onto|within|without|if|because|due|such|only|even|other|sides|parties|aspects|parts|fronts|respects|major|key|critical|pairs|priorities|areas|levels|ways|st|nd|rd|th|am|pm|oclock"
                    + "|January|February|March|April|May|June|July|August|September|October|November|December)\\b";
    private static final String MEASURE =
            "percentage points|percent|per cent|yuan|RMB|dollars?|US dollars|euros?|pounds?|mu|hectares?|acres?|square kilomet(?:er|re)s?|square met(?:er|re)s?|cubic met(?:er|re)s?|kilomet(?:er|re)s?|met(?:er|re)s?|km|tons?|tonnes?|kilograms?|kilowatts?|megawatts?|gigawatts?|days?|weeks?|months?|hours?|minutes?|times|degrees";
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\w.,/(-])(?:(?<about>(?i:over|about|around|nearly|almost|more than|less than|up to|at least|approximately|some|exceeding|a total of))\\s)?"
                    + "(?<money>US\\$|\\$|RMB ?|¥|€)?(?:(?<low>" + DIGITS
                    + ")(?:%| percent| per cent)?\\s?(?:-|–|—|to)\\s?)?"
                    + "(?:(?<number>" + DIGITS + ")|(?i:(?<words>one(?= (?:hundred|thousand|million|billion|trillion))|"
                    + String.join(
                            "|",
                            Numerals.englishWords().stream()
                                    .sorted((a, b) -> b.length() - a.length())
                                    .toList())
                    + "))\\b)(?:[ -](?<scale>hundred|thousand|million|billion|trillion)\\b)?"
                    + "(?<unit>%|\\s(?i:" + MEASURE + ")\\b|\\s(?!" + NO_UNIT + ")[a-z][a-z-]+(?:\\s(?!" + NO_UNIT
                    + "|[a-z]+ed\\b)[a-z][a-z-]+){0,2})?");

    /// What a number behind it belongs to: a day, an article, a number of order.
    private static final Pattern NO_AMOUNT_BEHIND = Pattern.compile(
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|Nos|Article|Articles|Chapter|Phase|Section|Session|Table|Order|Document|Group|Line|Route|Room|Page|Part)\\.? $");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern MEASURED = Pattern.compile("(?i:" + MEASURE + ")");

    private EnglishQuantities() {}

    static Stream<Quantity> in(CharSequence text, Span within) {
        var amounts = Stream.<Quantity>builder();
        var matches = AMOUNT.matcher(text).region(within.start(), within.end()).useTransparentBounds(true);
        while (matches.find()) {
            amount(matches, text, within).ifPresent(amounts);
        }
        return amounts.build();
    }

    private static Optional<Quantity> amount(Matcher match, CharSequence text, Span within) {
        var money = match.group("money");
        var unit = Optional.ofNullable(match.group("unit")).orElse("").strip();
        if (money == null && unit.isEmpty() || isNumbered(match, text, within) || isYear(match, unit)) {
            return Optional.empty();
        }
        var scale = Optional.ofNullable(match.group("scale")).orElse("");
        var value = match.group("number") == null
                ? inWords(match).scaleByPowerOfTen(Numerals.zerosOfEnglish(scale))
                : scaled(match.group("number"), scale);
        var from = match.group("low") == null ? value : scaled(match.group("low"), scale);
        var printed = money == null ? unit : money.strip();
        return Optional.of(new Quantity(
                Span.of(match),
                from,
                value,
                printed.equals("per cent") || printed.equals("percent") ? "%" : printed,
                isFormula(match, unit)));
    }

    private static boolean isNumbered(Matcher match, CharSequence text, Span within) {
        var from = Math.max(within.start(), match.start() - 12);
        return NO_AMOUNT_BEHIND.matcher(text.subSequence(from, match.start())).find();
    }

    /// `the 2023 plan`: four digits of a year before what is no measure.
    private static boolean isYear(Matcher match, String unit) {
        var number = match.group("number");
        return number != null
                && match.group("money") == null
                && match.group("scale") == null
                && YEAR.matcher(number).matches()
                && !unit.equals("%")
                && !MEASURED.matcher(unit).matches();
    }

    /// "Four consciousnesses", "two centenary goals": the genre counts its formulas in words below ten, which no unit
    /// of measure follows.
    private static boolean isFormula(Matcher match, String unit) {
        return match.group("words") != null
                && match.group("scale") == null
                && inWords(match).compareTo(BigDecimal.TEN) < 0
                && !MEASURED.matcher(unit).matches();
    }

    /// *one* counts only before *hundred* and the like.
    private static BigDecimal inWords(Matcher match) {
        return Numerals.english(match.group("words").toLowerCase(Locale.ROOT)).orElse(BigDecimal.ONE);
    }

    private static BigDecimal scaled(String digits, String scale) {
        return new BigDecimal(digits.replace(",", "")).scaleByPowerOfTen(Numerals.zerosOfEnglish(scale));
    }
}
