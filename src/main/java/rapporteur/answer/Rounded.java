package rapporteur.answer;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/// Numbers that are said to be about, over or nearly so much: "more than 200 million" says nothing else than 207.17
/// million.
final class Rounded {
    private static final int REACH = 12;

    private static final Pattern OVER = Pattern.compile(
            "(?i)(?:超过|超|逾|突破|高于|不止|\\b(?:more than|over|above|exceed\\w*|at least)) ?(?:rmb |\\$|us\\$)?$");
    private static final Pattern UNDER = Pattern.compile(
            "(?i)(?:近|将近|接近|不到|不足|\\b(?:nearly|almost|close to|under|less than|below)) ?(?:rmb |\\$|us\\$)?$");
    private static final Pattern ABOUT =
            Pattern.compile("(?i)(?:约|大约|大概|\\b(?:about|around|roughly|some|approximately)) ?(?:rmb |\\$|us\\$)?$");
    private static final Pattern OVER_BEHIND = Pattern.compile("[多余来]|(?:[万亿千百])?(?:[多余])|(?:[万亿])?[人元名个件]?(?:以上)");
    private static final Pattern ABOUT_BEHIND = Pattern.compile("[^，。；]{0,3}(?:左右|上下)");

    private Rounded() {}

    /// Returns whether a number of a statement rounds one of those that stand in an article.
    ///
    /// @param text  the statement
    /// @param forms what the article's words may be called
    static boolean isIn(String text, Piece number, Set<String> forms) {
        var before = text.substring(
                Math.max(0, number.span().start() - REACH), number.span().start());
        var behind = text.substring(number.span().end());
        var over = OVER.matcher(before).find() || OVER_BEHIND.matcher(behind).lookingAt();
        var under = UNDER.matcher(before).find();
        var about = ABOUT.matcher(before).find() || ABOUT_BEHIND.matcher(behind).lookingAt();
        return (over || under || about)
                && number.forms().stream()
                        .filter(form -> form.startsWith("#"))
                        .map(form -> new BigDecimal(form.substring(1)))
                        .anyMatch(said -> forms.stream()
                                .filter(form ->
                                        form.startsWith("#") && Character.isDigit(form.charAt(form.length() - 1)))
                                .map(form -> new BigDecimal(form.substring(1)))
                                .anyMatch(stands -> isNear(said, stands, over || about, under || about)));
    }

    /// Whether one has fewer digits, and the other lies within the last of them.
    private static boolean isNear(BigDecimal said, BigDecimal stands, boolean mayBeMore, boolean mayBeLess) {
        var round = said.stripTrailingZeros();
        var apart = stands.subtract(said);
        return round.precision() < stands.stripTrailingZeros().precision()
                && apart.abs().compareTo(round.ulp()) < 0
                && (apart.signum() >= 0 ? mayBeMore : mayBeLess);
    }
}
