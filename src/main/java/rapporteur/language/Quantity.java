package rapporteur.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// An amount in a text: `10亿元`, `近50万亩`, `5%至6%`, `8.5 million people`, `$50`, `ten projects`. Days, years, ordinals
/// and the numbers of documents are none, nor is what stands in quotation marks as a formula: “两个确立”.
///
/// @param span as printed, with what it counts and with `约`, `over` and the like
/// @param low  its value, all its places written out: `10亿` is 1000000000; of a percentage what stands before %
/// @param high the upper end of a range, else equal to `low`
/// @param unit as printed, without the number's own 万, 亿, million; % however it is printed
/// @param isFormula whether it is a number below ten in words, as the genre counts its formulas: 三项任务, "four
/// consciousnesses"
public record Quantity(Span span, BigDecimal low, BigDecimal high, String unit, boolean isFormula) {
    /// Returns the amounts within the span, in order, none overlapping another.
    ///
    /// @param text traditional characters simplified
    public static List<Quantity> in(CharSequence text, Span within, Language language) {
        var found = new ArrayList<Quantity>();
        var amounts =
                switch (language) {
                    case CHINESE -> ChineseQuantities.in(text, within);
                    case ENGLISH -> EnglishQuantities.in(text, within);
                };
        amounts.filter(quantity -> !isQuoted(text, quantity.span(), within))
                .sorted((one, other) -> one.span().compareTo(other.span()))
                .filter(quantity -> found.isEmpty() || !found.getLast().span().overlaps(quantity.span()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /// Whether it is a range.
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /// Returns the value in digits, a range with two points: `5..6`.
    public String value() {
        return isRange() ? plain(low) + ".." + plain(high) : plain(low);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isQuoted(CharSequence text, Span amount, Span within) {
        var open = amount.start() - 1;
        return open >= within.start() && "“\"‘「『".indexOf(text.charAt(open)) >= 0;
    }
}
