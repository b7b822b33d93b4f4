package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import rapporteur.language.Names;
import rapporteur.language.Span;
import rapporteur.meeting.Reports.Named;

/// Names and the titles beside them, in English: before the name, behind it between commas, shared by several.
final class EnglishTitles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}’'.-]+|\\d+(?:st|nd|rd|th)?");
    private static final Set<String> OF_TITLES = Set.of(
            "secretary",
            "secretaries",
            "deputy",
            "director",
            "directors",
            "mayor",
            "mayors",
            "vice",
            "governor",
            "governors",
            "member",
            "members",
            "chairman",
            "chairmen",
            "chairwoman",
            "chair",
            "chairperson",
            "head",
            "heads",
            "leader",
            "leaders",
            "executive",
            "party",
            "municipal",
            "provincial",
            "city",
            "county",
            "district",
            "town",
            "committee",
            "standing",
            "general",
            "president",
            "minister",
            "group",
            "working",
            "level",
            "office",
            "comrade",
            "comrades",
            "officials",
            "official",
            "cadres",
            "of",
            "the",
            "and",
            "for",
            "in",
            "a",
            "an",
            "at",
            "full-time",
            "deputies",
            "congress",
            "government",
            "bureau",
            "department",
            "commission",
            "researcher",
            "professor",
            "academician",
            "expert",
            "inspector",
            "commander",
            "political",
            "commissar",
            "chief",
            "procurator",
            "judge",
            "court",
            "people’s",
            "people's",
            "branch",
            "university",
            "manager",
            "company",
            "well",
            "as",
            "including",
            "namely",
            "respectively",
            "also",
            "both",
            "all",
            "each",
            "then",
            "jointly",
            "who",
            "successively",
            "separately",
            "acting",
            "permanent",
            "state",
            "first",
            "second",
            "principal",
            "respective",
            "leading",
            "former",
            "retired",
            "old",
            "veteran",
            "editor",
            "affairs",
            "local",
            "relevant",
            "board",
            "council",
            "councilor",
            "councilman",
            "dean",
            "responsible",
            "persons",
            "person",
            "charge",
            "together",
            "personally",
            "institute",
            "ltd.",
            "co.",
            "spokesman",
            "spokesperson",
            "secretary-general");

    private final String text;

    EnglishTitles(String text) {
        this.text = text;
    }

    /// Tells whether nothing but titles, names of bodies and what joins them stands there.
    boolean isTitleWords(int from, int to) {
        if (to - from > 400) {
            return false;
        }
        var between = text.substring(from, to);
        if (between.startsWith("’s") || between.startsWith("'s")) {
            return false;
        }
        var words = WORD.matcher(between);
        while (words.find()) {
            var word = words.group();
            if (!Character.isUpperCase(word.charAt(0))
                    && !Character.isDigit(word.charAt(0))
                    && !OF_TITLES.contains(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return between.chars().noneMatch(c -> c == '“' || c == '”' || c == '"' || c == ':' || c == '(');
    }

    /// Names with their titles. A title stands before the name ("Municipal Party Secretary Liu Qiang") or behind it,
    /// between commas; a title in the plural belongs to the names before it as well.
    List<Named> titled(int from, List<Span> names, int end) {
        var found = new ArrayList<Named>();
        var at = from;
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var next = i + 1 < names.size() ? names.get(i + 1).start() : end;
            var before = titleBefore(at, name.start());
            var behind =
                    before.isPresent() ? Optional.<Span>empty() : titleBehind(name.end(), next, i + 1 < names.size());
            if (before.isEmpty() && behind.isEmpty() && i > 0 && isShared(found.getLast())) {
                before = found.getLast().title();
            }
            var title = before.or(() -> behind);
            found.add(new Named(name, title, Optional.empty()));
            behind.filter(this::isPlural).ifPresent(plural -> shareBackwards(found, plural));
            at = behind.map(Span::end).orElse(name.end());
        }
        return found;
    }

    /// "provincial leaders Zhang Chengzhong, Jiang Youwei": the title before the first is everybody's.
    private boolean isShared(Named named) {
        return named.title()
                .filter(title -> title.start() < named.name().start() && isPlural(title))
                .isPresent();
    }

    private boolean isPlural(Span title) {
        return PLURAL.matcher(title.in(text)).find();
    }

    private static final Pattern PLURAL = Pattern.compile(
            "(?i)\\b(?:leaders|secretaries|mayors|governors|chairmen|directors|members|heads|comrades|presidents|ministers|officials|experts)\\b");

    private static void shareBackwards(List<Named> found, Span title) {
        for (var i = found.size() - 2; i >= 0 && found.get(i).title().isEmpty(); i--) {
            found.set(i, new Named(found.get(i).name(), Optional.of(title), Optional.empty()));
        }
    }

    private static final Pattern TITLE_NOUN = Pattern.compile(
            "(?i)\\b(?:secretary(?:-general)?|mayor|governor|chair(?:man|woman|person)?|director|member|leader|head|president|minister|researcher|professor|academician|inspector|commissioner|premier|principal|dean|manager|comrade|general|deputy|spokes(?:man|person)|editor|expert|commander|chief|commissar|consul|ambassador"
                    + "|secretaries|mayors|governors|chairmen|directors|members|leaders|heads|presidents|ministers|comrades|officials|experts)$");
    private static final Set<String> OPENS_SENTENCE = Set.of(
            "on",
            "at",
            "in",
            "when",
            "during",
            "then",
            "finally",
            "after",
            "according",
            "under",
            "by",
            "from",
            "as",
            "and",
            "since",
            "before",
            "while",
            "also",
            "of",
            "the",
            "for",
            "to",
            "with",
            "yesterday",
            "today",
            "recently",
            "including",
            "namely",
            "who");

    /// The title right before a name: back over words of titles to a comma or any other word.
    Optional<Span> titleBefore(int from, int name) {
        var start = name;
        var first = name;
        var words = 0;
        while (start > from && words < 24) {
            var end = start;
            while (end > from && text.charAt(end - 1) == ' ') {
                end--;
            }
            var word = end;
            while (word > from && isWordPart(text.charAt(word - 1))) {
                word--;
            }
            if (word == end || !isTitleWords(word, end)) {
                break;
            }
            start = word;
            words++;
            if (!OPENS_SENTENCE.contains(text.substring(word, end).toLowerCase(Locale.ROOT))) {
                first = word;
            } else if (Character.isUpperCase(text.charAt(word))) {
                break;
            }
        }
        var end = name;
        while (end > first && text.charAt(end - 1) == ' ') {
            end--;
        }
        var joint = text.substring(first, Math.max(first, end)).lastIndexOf(" and the ");
        if (joint > 0) {
            // "Responsible comrades of CECEP and the provincial leaders": the latter are named.
            first += joint + " and the ".length();
        }
        return first < end && TITLE_NOUN.matcher(text.substring(first, end)).find()
                ? Optional.of(new Span(first, end))
                : Optional.empty();
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'' || c == '-';
    }

    private static final Pattern TITLE_BEHIND = Pattern.compile("^\\s?,\\s?(?=\\S)");
    private static final Pattern TITLE_NOUN_WITHIN = Pattern.compile(
            "(?i)\\b(?:secretary|secretaries|mayors?|governors?|chair(?:man|men|woman|person)?|directors?|members?|leaders?|heads?|presidents?|ministers?|researcher|professor|academician|inspector|premier|principal|dean|manager|deputy|expert|commander|chief|consul)\\b");

    /// The title behind a name, between commas: up to the next name or word that is no title's.
    private Optional<Span> titleBehind(int from, int to, boolean beforeName) {
        var gap = text.substring(from, Math.min(to, from + 400));
        var comma = TITLE_BEHIND.matcher(gap);
        if (!comma.find()) {
            return Optional.empty();
        }
        var start = from + comma.end();
        var end = titleEnd(start, from + gap.length());
        if (beforeName && end == to) {
            // What stands right before the next name is its own title.
            var last = Math.max(gap.lastIndexOf(','), gap.lastIndexOf(" and "));
            if (!gap.substring(Math.max(last, 0))
                    .replace(" and ", "")
                    .replace(",", "")
                    .isBlank()) {
                end = from + Math.max(last, comma.end());
            }
        }
        end = withoutJoint(text, start, end);
        return end > start
                        && TITLE_NOUN_WITHIN.matcher(text.substring(start, end)).find()
                ? Optional.of(new Span(start, end))
                : Optional.empty();
    }

    private int titleEnd(int start, int to) {
        var words = WORD.matcher(text).region(start, to);
        while (words.find()) {
            if (!isTitleWords(words.start(), words.end())
                    || text.substring(Math.max(start, words.start() - 2), words.start())
                            .matches("[;:(.] ?")) {
                return words.start();
            }
        }
        return to;
    }

    /// Returns where a stretch ends without the words that join it to what follows.
    static int withoutJoint(String text, int start, int end) {
        var joint = JOINT.matcher(text.substring(start, end));
        return joint.find() ? start + joint.start() : end;
    }

    private static final Pattern JOINT = Pattern.compile(
            "(?:[,;:\\s]|\\b(?:and|also|both|all|each|then|jointly|who|respectively|successively|separately|personally|as|well|together)\\b)+$");

    List<Named> named(Span words) {
        var found = new ArrayList<Named>();
        var names = Names.latin(text, words);
        var at = words.start();
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var next = i + 1 < names.size() ? names.get(i + 1).start() : words.end();
            var behind = titleBehind(name.end(), next, i + 1 < names.size());
            found.add(new Named(name, titleBefore(at, name.start()).or(() -> behind), Optional.empty()));
            at = name.end();
        }
        return found;
    }
}
