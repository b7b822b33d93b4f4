package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
            "secretary-general",
            "procurator-general",
            "commissioner",
            "commissioners",
            "magistrate",
            "magistrates",
            "representatives",
            "regional",
            "prefectural",
            "prefecture",
            "region",
            "banner",
            "township",
            "village",
            "villager",
            "dr.",
            "mr.",
            "ms.",
            "mrs.",
            "chinese",
            "headquarters",
            "others",
            "river",
            "session",
            "supervisor",
            "supervisors",
            "center",
            "zone",
            "administration",
            "federation",
            "association",
            "union",
            "garrison",
            "academy",
            "college",
            "bank",
            "ministry",
            "team",
            "presidium",
            "secretariat");

    private final String text;
    private final EnglishNames names;

    EnglishTitles(String text) {
        this.text = text;
        this.names = new EnglishNames(text);
    }

    EnglishNames names() {
        return names;
    }

    /// Tells whether nothing but titles, names of bodies and what joins them stands there.
    boolean isTitleWords(int from, int to) {
        if (to - from > 400) {
            return false;
        }
        var between = OFFICE_OF_MATTERS
                .matcher(SHORT_FORM.matcher(text.substring(from, to)).replaceAll(""))
                .replaceAll("of the $1");
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

    /// "the National People's Congress (NPC) Standing Committee".
    private static final Pattern SHORT_FORM = Pattern.compile("\\([A-Z]{2,6}\\)");

    /// "head of the transport bureau": what a bureau deals with is of its name.
    private static final Pattern OFFICE_OF_MATTERS = Pattern.compile(
            "\\bof (?:the )?(?:[a-z-]+ ){1,4}?(bureau|department|commission|office|committee|administration|company|headquarters|center)\\b");

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
            if (before.isEmpty()
                    && behind.isEmpty()
                    && i > 0
                    && isShared(found.getLast())
                    && isTitleWords(names.get(i - 1).end(), name.start())) {
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
            "(?i)\\b(?:leaders|secretaries|mayors|governors|chairmen|directors|members|heads|comrades|presidents|ministers|officials|experts|commissioners|representatives|supervisors)\\b");

    private void shareBackwards(List<Named> found, Span title) {
        for (var i = found.size() - 2;
                i >= 0
                        && found.get(i).title().isEmpty()
                        && isTitleWords(
                                found.get(i).name().end(),
                                found.get(i + 1).name().start());
                i--) {
            found.set(i, new Named(found.get(i).name(), Optional.of(title), Optional.empty()));
        }
    }

    private static final Pattern TITLE_NOUN = Pattern.compile(
            "(?i)\\b(?:secretary(?:-general)?|mayor|governor|chair(?:man|woman|person)?|director|member|leader|head|president|minister|researcher|professor|academician|inspector|commissioner|premier|principal|dean|manager|comrade|general|deputy|spokes(?:man|person)|editor|expert|commander|chief|commissar|consul|ambassador|executive|commissioner|magistrate|villager|representative|procurator|judge|dr"
                    + "|secretaries|mayors|governors|chairmen|directors|members|leaders|heads|presidents|ministers|comrades|officials|experts|commissioners|representatives|supervisors)"
                    + "(?: (?:of|for) (?:the )?[A-Z]\\w+(?:,? (?:and )?[A-Z]\\w+){0,4})?\\.?$");
    private static final Pattern BEFORE_LIST = Pattern.compile("[, ]+(?:including|namely|such as)[, ]*$");
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
            if (text.startsWith("Under Secretary", word)
                    || !OPENS_SENTENCE.contains(text.substring(word, end).toLowerCase(Locale.ROOT))) {
                first = word;
            } else if (Character.isUpperCase(text.charAt(word))) {
                break;
            }
        }
        var end = endOfTitle(first, name);
        var joint = text.substring(first, Math.max(first, end)).lastIndexOf(" and the ");
        if (joint > 0) {
            // "Responsible comrades of CECEP and the provincial leaders": the latter are named.
            first += joint + " and the ".length();
        }
        return first < end && TITLE_NOUN.matcher(text.substring(first, end)).find()
                ? Optional.of(new Span(first, end))
                : Optional.empty();
    }

    private int endOfTitle(int first, int name) {
        var end = name;
        while (end > first && text.charAt(end - 1) == ' ') {
            end--;
        }
        var list = BEFORE_LIST.matcher(text.substring(Math.min(first, end), end));
        return list.find() ? first + list.start() : end;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'' || c == '-';
    }

    /// Between commas; those elected may have it without: "and Tan Jingkun Members of the Standing Committee".
    private static final Pattern TITLE_BEHIND =
            Pattern.compile("^(?:\\s?,\\s?(?=\\S)| (?=(?:Members|Vice Chairmen|Deputy Directors) of ))");
    private static final Pattern TITLE_NOUN_WITHIN = Pattern.compile(
            "(?i)\\b(?:secretary|secretaries|mayors?|governors?|chair(?:man|men|woman|person)?|directors?|members?|leaders?|heads?|presidents?|ministers?|researcher|professor|academician|inspector|premier|principal|dean|manager|deputy|expert|commander|chief|consul|commissar|commissioner|magistrate|executive|representative)\\b");

    /// The title behind a name, between commas: up to the next name or word that is no title's.
    private Optional<Span> titleBehind(int from, int to, boolean beforeName) {
        var gap = text.substring(from, Math.min(to, from + 400));
        var comma = TITLE_BEHIND.matcher(gap);
        if (!comma.find()) {
            return Optional.empty();
        }
        var start = from + comma.end();
        start += text.startsWith("the ", start) ? "the ".length() : 0;
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
            var matters = OFFICE_OF_MATTERS.matcher(text).region(words.start(), to);
            if (matters.lookingAt()) {
                words.region(matters.end(), to);
                continue;
            }
            if (!isTitleWords(words.start(), words.end()) || isCutBefore(start, words.start())) {
                return words.start();
            }
        }
        return to;
    }

    private boolean isCutBefore(int start, int word) {
        if (word > start && text.charAt(word - 1) == '(') {
            return !SHORT_FORM.matcher(text).region(word - 1, text.length()).lookingAt();
        }
        return CUT.matcher(text.substring(Math.max(start, word - 2), word)).matches();
    }

    private static final Pattern CUT = Pattern.compile("[;:.] ?");

    /// Returns where a stretch ends without the words that join it to what follows.
    static int withoutJoint(String text, int start, int end) {
        var joint = JOINT.matcher(text.substring(start, end));
        return joint.find() ? start + joint.start() : end;
    }

    private static final Pattern JOINT = Pattern.compile(
            "(?:[,;:\\s]|\\b(?:and|also|both|all|each|then|jointly|who|respectively|successively|separately|personally|as|well|together|of|for|the|in)\\b|\\()+$");

    List<Named> named(Span words) {
        return titled(words.start(), names.in(words), words.end());
    }
}
