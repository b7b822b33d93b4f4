package rapporteur.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// A question that asks when something was is answered by a passage that states a day. What a passage states is noted
/// when it is indexed, as in Prager, Brown, Coden and Radev, *Question-Answering by Predictive Annotation* (2000).
///
/// Whether a day is stated at all is all that is asked, of every passage and of any century: its form decides, and
/// no date is read.
///
/// A passage that states one comes up by a share of the best score, since scores differ from question to question.
/// Numbers were tried in the same way: they stand in nearly every passage, and helped one set as much as they cost
/// another.
final class DaysStated {
    /// What stating a day adds, of the best score. More helps questions asked of the web further, and costs where both
    /// languages tell of a matter and only one states the day in full.
    private static final double OF_THE_BEST = 0.35;

    /// What a year alone counts.
    private static final double YEAR_ALONE = 0.5;

    private static final Pattern ASKED = Pattern.compile(
            "什么时[候间]|何时|哪一?[天日年]|日期|时间(?:是|在|为|[？?]|$)|几[号月年](?![^？?]{0,4}[次份])|哪个月|多会儿?|(?i)\\bwhen\\b|\\bdates?\\b|\\b(?:what|which) (?:year|day|month|date)\\b");

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    /// A day of a month in Chinese; in English with its year, since most passages name days without one.
    private static final Pattern DAY = Pattern.compile("\\d月|[一二三四五六七八九十]月|" + MONTH
            + " (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:1\\d|20)\\d\\d\\b|\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?" + MONTH
            + ",? (?:1\\d|20)\\d\\d\\b");

    private static final Pattern YEAR = Pattern.compile("\\d{2,4}年|[〇一二三四五六七八九]{2,4}年|世纪|\\b(?:1\\d|20)\\d\\d\\b|"
            + MONTH + " \\d{1,2}\\b|\\b\\d{1,2} " + MONTH + "(?![a-z])|\\bcentur(?:y|ies)\\b");

    /// A date that opens a passage and is set apart says when it was published.
    private static final Pattern DATELINE =
            Pattern.compile("\\A\\W*" + MONTH + " \\d{1,2}, (?:1\\d|20)\\d\\d\\s*(?:\\.\\.\\.|…|[|–—-])");

    private DaysStated() {}

    /// Returns how far a passage states a day: 1, for a year alone half of that, or 0.
    static double in(String passage) {
        var text = DATELINE.matcher(passage).replaceFirst("");
        return DAY.matcher(text).find() ? 1 : YEAR.matcher(text).find() ? YEAR_ALONE : 0;
    }

    /// Returns the same hits, best first, those that state a day raised where the query asks for one. Of each
    /// language the first [Ranking#LOOKED_AT] are looked at, whatever the query's limit.
    ///
    /// @param placed best first
    /// @param stated how far a passage states a day, 0 to 1
    static List<Merging.Placed> raised(
            List<Merging.Placed> placed, ToDoubleFunction<Merging.Placed> stated, Query query) {
        if (placed.isEmpty()
                || query.without().contains(Ingredient.DAY)
                || !ASKED.matcher(query.text()).find()) {
            return placed;
        }
        var share = OF_THE_BEST * placed.getFirst().hit().score();
        return placed.stream()
                .map(each -> each.place() <= Ranking.LOOKED_AT ? each.forDay(share * stated.applyAsDouble(each)) : each)
                .sorted(Comparator.comparing(Merging.Placed::hit, Hit.BEST_FIRST))
                .toList();
    }
}
