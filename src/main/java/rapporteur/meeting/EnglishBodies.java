package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Span;

/// Who met and what sort of meeting it was, in English.
final class EnglishBodies {
    private static final String LEVEL =
            "(?:[Pp]rovincial|[Mm]unicipal|[Dd]istrict|[Cc]ounty|[Cc]ity|[Cc]entral|[Nn]ational|[Aa]utonomous [Rr]egion(?:al)?)";
    private static final String SMALL = "(?:of|for|the|and|on|to|in)";
    private static final String NAME_OF_BODY =
            "(?:[A-Z][\\w’'&-]*|" + SMALL + ")(?: (?:[A-Z0-9][\\w’'&-]*|" + SMALL + "))*";

    private static final Pattern MEETING = Pattern.compile(
            "\\b(?<!\\bbe )(?:held|convened|presid(?:ed|ing) over|chaired|opened|closed|concluded|hosted)\\b.{0,160}\\b(?:[Mm]eetings?|[Ss]essions?"
                    + "|[Cc]onferences?|[Cc]ongress|[Ss]ymposium|[Tt]alks)\\b|\\b(?:[Mm]eeting|[Ss]ession|[Cc]onference|[Cc]ongress|[Ss]ymposium)\\b.{0,200}\\b(?:was|were|is) (?:also )?(?:held|convened|opened|closed|chaired)\\b"
                    + "|\\bmet with\\b|\\b[Mm]eets\\b|\\battend(?:ed)? (?:the )?(?:meeting|conference|session)|\\b[Tt]he meeting (?:pointed|stressed|emphasi[sz]ed|heard|reviewed|studied|conveyed|deliberated)"
                    + "|\\b(?:[Mm]eeting|[Cc]onference|[Ss]ession|[Cc]ongress)\\b.{0,60}\\b(?:[Hh]eld|[Oo]pened|[Cc]losed)\\b|\\bcouncil (?:members )?(?:voted|approved)|\\bmembers voted\\b|\\bHolds .{0,60}(?:Meeting|Conference)",
            Pattern.DOTALL);

    private static final Pattern BODY = Pattern.compile(
            "(?:[Pp]arty [Gg]roup (?:\\([Ee]nlarged\\) [Mm]eeting )?of the )?Standing Committee of (?:the )?(?:\\d+(?:st|nd|rd|th) )?(?:CPC |CPPCC )?(?:[A-Z][a-z]+ )?(?:"
                    + LEVEL + " )?(?:Party )?(?:Committee(?: of the (?:CPC|CPPCC))?|People[’']s Congress)"
                    + "|Theoretical (?:Learning|Study) Cent(?:er|re) Group(?: of (?:the )?[Pp]arty [Gg]roup)?(?: of (?:the )?(?:"
                    + LEVEL + " )?(?:Party Committee|[Gg]overnment|Government))?"
                    + "|(?:" + LEVEL + " [Gg]overnment )?[Pp]arty [Gg]roup [Tt]heoretical [Ss]tudy [Cc]enter [Gg]roup|"
                    + LEVEL + " [Gg]overnment [Pp]arty [Gg]roup"
                    + "|[Pp]arty [Gg]roup of the (?:" + LEVEL
                    + " )?(?:[Gg]overnment|People[’']s (?:Government|Congress)|Political Consultative Conference)"
                    + "|Party Working Committee of " + NAME_OF_BODY
                    + "|[Ee]xecutive [Mm]eeting of the (?<gov>" + LEVEL + " [Gg]overnment)|" + LEVEL
                    + " (?:People[’']s )?Government(?= (?:held|holds|convened|convenes|opened)\\b)"
                    + "|(?:Political and Legal Affairs Committee|Commission for Discipline Inspection|Organization Department|Publicity Department)(?: of the "
                    + LEVEL + " Party Committee)?"
                    + "|(?:\\d+(?:st|nd|rd|th) )?(?:[A-Z][a-z]+ )?" + LEVEL
                    + " (?:Party Committee|Party Congress|People[’']s Congress|Committee of the CPC|Committee of Political and Legal Affairs|CPPCC|Political Consultative Conference)(?!['’]s)"
                    + "|[Cc]ity [Cc]ouncil|[Cc]ouncil(?= (?:members|approved|voted))");

    private static final Pattern NOT_MEETING_BODY = Pattern.compile(
            "^\\W{0,2}(?:Secretary|Deputy Secretary|Member|Chairman|Director|, governor|, mayor)|^ and (?:Director|Secretary|Mayor|Governor|Chairman)");
    private static final String SIDE = "[A-Z][\\w.’'&-]*(?:,? (?:(?:and|of|the|for) )?[A-Z][\\w.’'&-]*){0,14}";
    private static final Pattern TWO_SIDES =
            Pattern.compile("(?<=^|, |\\n)(?<one>[A-Z][\\w’'&-]*(?: [A-Z][\\w’'&-]*){0,5}) and (?<two>" + SIDE
                    + ") held (?:a meeting|talks|discussions)(?! to study)|(?<=^|, |\\n)(?<host>[A-Z][\\w’'&-]*(?: [A-Z][\\w’'&-]*){0,5}) (?:held (?:a meeting|talks) with|and|saw talks between) (?<guest>"
                    + SIDE
                    + ") (?:hold|held) talks|talks between (?<left>[A-Z][\\w’'&-]*(?: [A-Z][\\w’'&-]*){0,5}) and (?<right>"
                    + SIDE + ")");

    private static final Map<Pattern, Kind> KINDS = kinds();

    private static Map<Pattern, Kind> kinds() {
        var kinds = new LinkedHashMap<Pattern, Kind>();
        kinds.put(Pattern.compile("(?i)\\bexecutive meeting"), Kind.EXECUTIVE);
        kinds.put(
                Pattern.compile(
                        "(?i)\\bpeople[’']s congress\\b.{0,60}\\b(?:session|meeting|held|opened|closed|concluded)|\\b(?:session|meeting) of (?:the )?(?:standing committee of )?(?:the )?.{0,40}(?:people[’']s congress|cppcc)|\\bparty congress\\b|\\bcouncil\\b.{0,40}\\b(?:voted|approved|session)"),
                Kind.SESSION);
        kinds.put(Pattern.compile("(?i)\\bparty group\\b(?!.{0,20}study)"), Kind.PARTY_GROUP);
        kinds.put(
                Pattern.compile("(?i)\\bstanding committee\\b(?! of (?:the )?(?:.{0,40}people[’']s congress|cppcc))"),
                Kind.STANDING_COMMITTEE);
        kinds.put(
                Pattern.compile(
                        "(?i)\\b(?:collective study|theoretical (?:learning|study)|study (?:session|meeting|conference))"),
                Kind.STUDY);
        kinds.put(Pattern.compile("(?i)\\b(?:leading|leadership) group\\b|\\bheadquarters\\b"), Kind.LEADING_GROUP);
        kinds.put(Pattern.compile("(?i)\\bsymposium\\b|\\bforum held\\b"), Kind.SYMPOSIUM);
        kinds.put(
                Pattern.compile(
                        "(?i)\\bmet with\\b|\\bmeets\\b|\\bheld (?:a meeting|talks) (?:with|in)\\b|\\b(?:hold|held|saw) talks\\b|\\btalks between\\b|\\bmeeting with\\b"),
                Kind.TALKS);
        kinds.put(
                Pattern.compile("(?i)\\bwork conference|\\bbriefing meeting|\\bmobili[sz]ation|\\bleading cadres"),
                Kind.WORK_CONFERENCE);
        return kinds;
    }

    private final String text;

    EnglishBodies(String text) {
        this.text = text;
    }

    Optional<Span> statement(Span words) {
        var meeting = region(MEETING, words);
        return meeting.find() ? Optional.of(Span.of(meeting)) : Optional.empty();
    }

    Optional<Span> agency(Span dateline) {
        var agency = region(AGENCY, dateline);
        return agency.find() ? Optional.of(new Span(agency.start(1), agency.end(1))) : Optional.empty();
    }

    private static final Pattern AGENCY = Pattern.compile("\\(([A-Z][\\w ]{1,20})\\)");

    boolean isDayOfNews(Span day) {
        return IS_NEWS.matcher(text).region(day.end(), text.length()).lookingAt();
    }

    boolean isOtherDay(Span day) {
        return isDayOfNews(day);
    }

    private static final Pattern IS_NEWS = Pattern.compile("(?i) ?(?:\\([A-Z][\\w ]{1,20}\\)|--|—|\\)? ?\\(reporter)");

    boolean opensMeeting(Span words) {
        return OPENS.matcher(text).region(words.start(), words.end()).lookingAt();
    }

    private static final Pattern OPENS = Pattern.compile(
            "(?:After the meeting|Later|Then|Afterwards|In the (?:morning|afternoon|evening)|On the same day|That (?:morning|afternoon|evening|day)|On [A-Z][a-z]+ \\d{1,2})\\b[^.]{0,120}?\\b(?:held|convened|chaired|presided over)\\b[^.]{0,160}?\\b(?i:meeting|session|conference|symposium|talks)\\b");

    boolean looksBack(Span words) {
        return LOOKS_BACK.matcher(text).region(words.start(), words.end()).lookingAt();
    }

    private static final Pattern LOOKS_BACK = Pattern.compile(
            "(?i)[^.]{0,24}?\\b(?:previously|earlier (?:this|last)|last (?:year|month|week)|ago|had (?:been )?(?:held|convened|met)|since|it is (?:reported|understood)|according to)\\b");

    List<Span> bodies(Span words) {
        var sides = region(TWO_SIDES, words);
        if (sides.find()) {
            for (var pair : List.of(List.of("one", "two"), List.of("host", "guest"), List.of("left", "right"))) {
                if (sides.group(pair.getFirst()) != null) {
                    return List.of(group(sides, pair.getFirst()), group(sides, pair.getLast()));
                }
            }
        }
        var found = new ArrayList<Span>();
        var bodies = region(BODY, words);
        while (bodies.find()) {
            var span = bodies.group("gov") == null ? Span.of(bodies) : new Span(bodies.start("gov"), bodies.end("gov"));
            if (!isInATitle(span, words)
                    && found.stream().noneMatch(other -> other.in(text).equals(span.in(text)))) {
                found.add(span);
            }
        }
        return found.isEmpty() ? found : List.of(found.getFirst());
    }

    private static Span group(Matcher found, String name) {
        return new Span(found.start(name), found.end(name));
    }

    /// "Secretary of the Municipal Party Committee" is a person's title, not a body that met.
    private boolean isInATitle(Span body, Span words) {
        var before = text.substring(Math.max(words.start(), body.start() - 40), body.start());
        var after = text.substring(body.end(), Math.min(words.end(), body.end() + 24));
        return TITLE_BEFORE.matcher(before).find()
                || NOT_MEETING_BODY.matcher(after.strip()).find();
    }

    private static final Pattern TITLE_BEFORE = Pattern.compile(
            "(?i)(?:secretary|chairman|director|deputy director|member|head|leader|vice chair(?:man)?|decisions? of|requirements of|deployment of|behalf of|spirit of|leadership of|members) (?:of |and )?(?:the )?$|\\b(?:member|secretary|director|chairman|members) of (?:the )?(?:Party Group of the |CPC )?$");

    Optional<Kind> kind(Span words) {
        return earliest(KINDS, words.in(text));
    }

    Optional<Level> level(Span body) {
        return levelIn(body.in(text));
    }

    Optional<Level> levelOf(String title) {
        var offices = title.split(",| and ", -1);
        return levelIn(offices[offices.length - 1]);
    }

    /// How high a body stands by the words of its name.
    static Optional<Level> levelIn(String body) {
        var words = body.toLowerCase(Locale.ROOT);
        if (words.contains("central") || words.contains("national people")) {
            return Optional.of(Level.NATIONAL);
        }
        if (words.contains("provinc") || words.contains("autonomous region")) {
            return Optional.of(Level.PROVINCIAL);
        }
        if (words.contains("municipal") || words.contains("city")) {
            return Optional.of(Level.MUNICIPAL);
        }
        return words.contains("district") || words.contains("county") ? Optional.of(Level.COUNTY) : Optional.empty();
    }

    Optional<Span> yearInName(Span words) {
        // "The 2022 Democratic Life Meeting" was held in January 2023: a year in an English name dates nothing.
        return Optional.empty();
    }

    Optional<Level> reach(Span words) {
        var whole = REACH.matcher(text).region(words.start(), words.end());
        return whole.find() ? level(Span.of(whole)) : Optional.empty();
    }

    private static final Pattern REACH = Pattern.compile(
            "(?i)\\b(?:provincial|municipal|district|county|city)(?:-level)? (?:leaders|government|party)|\\b(?:province|city|county|district)-?wide\\b");

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }

    /// Returns what the pattern that is found first stands for.
    static <T> Optional<T> earliest(Map<Pattern, T> patterns, String words) {
        return patterns.entrySet().stream()
                .map(entry -> Map.entry(firstIn(entry.getKey(), words), entry.getValue()))
                .filter(entry -> entry.getKey() >= 0)
                .min(Comparator.comparingInt(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private static int firstIn(Pattern pattern, String words) {
        var found = pattern.matcher(words);
        return found.find() ? found.start() : -1;
    }
}
