package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Span;

/// Who met and what sort of meeting it was, in English.
final class EnglishBodies {
    private static final String LEVEL =
            "(?:[Pp]rovincial|[Mm]unicipal|[Dd]istrict|[Cc]ounty|[Cc]ity|[Cc]entral|[Nn]ational|[Aa]utonomous [Rr]egion(?:al)?)";
    private static final String SMALL = "(?:of|for|the|and|on|to|in)";
    private static final String NAME_OF_BODY =
            "(?:[A-Z][\\w’'&-]*|" + SMALL + ")(?: (?:[A-Z0-9][\\w’'&-]*|" + SMALL + "))*";

    private static final Pattern MEETING = Pattern.compile(
            "\\b(?<!\\bbe )(?:held|convened|[Pp]resid(?:ed|es|ing) over|chaired|chairs(?= (?:an?|the|[A-Z]))|opened|closed|concluded|hosted)\\b.{0,160}\\b(?:[Mm]eetings?|[Ss]essions?"
                    + "|[Cc]onferences?|[Cc]ongress|[Ss]ymposium|[Tt]alks|[Cc]onsultation)\\b|\\b(?:[Mm]eeting|[Ss]ession|[Cc]onference|[Cc]ongress|[Ss]ymposium)\\b.{0,200}\\b(?:was|were|is) (?:also )?(?:held|convened|opened|closed|chaired|presided over)\\b"
                    + "|\\bmet (?:(?:in|at) [A-Z][\\w’]+(?: [A-Z][\\w’]+)? )?with\\b|\\b(?:[Gg]roup|[Cc]ommittee|[Cc]ouncil|[Cc]ommission|[Bb]oard|[Cc]ongress|[Bb]ureau)\\b(?: (?:for|of|on) [\\w ’'-]{1,60}?)? met (?:on|in|to|under|at|yesterday|today|for|here)\\b|\\b[Mm]eets\\b|\\battend(?:ed)? (?:the )?(?:meeting|conference|session)|\\b[Tt]he meeting (?:pointed|stressed|emphasi[sz]ed|heard|reviewed|studied|conveyed|deliberated)"
                    + "|\\b(?:[Mm]eeting|[Cc]onference|[Ss]ession|[Cc]ongress)\\b.{0,60}\\b(?:[Hh]eld|[Oo]pened|[Cc]losed)\\b|\\bcouncil (?:members )?(?:voted|approved)|\\bmembers voted\\b|\\bHolds .{0,60}(?:Meeting|Conference|Consultation|Symposium|Session)",
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
                    + "|State Council(?=[^.;]{0,80}(?:executive|plenary) meeting)|[Cc]ity [Cc]ouncil|[Cc]ouncil(?= (?:members|approved|voted))");

    private static final Pattern NOT_MEETING_BODY = Pattern.compile(
            "^\\W{0,2}(?:Secretary|Secretaries|Deputy Secretary|Member|Chairman|Director|, governor|, mayor)|^ and (?:Director|Secretary|Mayor|Governor|Chairman)");
    private static final Map<Pattern, Kind> KINDS = kinds();

    private static Map<Pattern, Kind> kinds() {
        var kinds = new LinkedHashMap<Pattern, Kind>();
        kinds.put(Pattern.compile("(?i)\\bexecutive meeting"), Kind.EXECUTIVE);
        kinds.put(
                Pattern.compile(
                        "(?i)\\bpeople[’']s congress\\b.{0,60}\\b(?:session|meeting|held|opened|closed|concluded)|\\b(?:session|meeting) of (?:the )?(?:standing committee of )?(?:the )?.{0,40}(?:people[’']s congress|cppcc|consultative conference)|\\bcppcc session\\b|\\bparty congress\\b|\\bcouncil\\b.{0,40}\\b(?:voted|approved|(?<!study )session)"),
                Kind.SESSION);
        kinds.put(Pattern.compile("(?i)\\bparty (?:leadership )?group\\b(?!.{0,20}study)"), Kind.PARTY_GROUP);
        kinds.put(
                Pattern.compile("(?i)\\bstanding committee\\b(?! of (?:the )?(?:.{0,40}people[’']s congress|cppcc))"),
                Kind.STANDING_COMMITTEE);
        kinds.put(
                Pattern.compile(
                        "(?i)\\b(?:collective study|theoretical (?:learning|study)|study (?:session|meeting|conference))"),
                Kind.STUDY);
        kinds.put(
                Pattern.compile(
                        "(?i)\\b(?<!party )(?:leading|leadership|steering) group\\b(?! member)|\\bheadquarters\\b"),
                Kind.LEADING_GROUP);
        kinds.put(Pattern.compile("(?i)\\bsymposium\\b|\\bforum held\\b"), Kind.SYMPOSIUM);
        kinds.put(
                Pattern.compile(
                        "(?i)\\bmet (?:(?:in|at) [\\w’ ]{2,30} )?with\\b|\\bmeets\\b(?! (?:on|to|in|at|under)\\b)|\\bheld (?:a meeting|talks) (?:with|in)\\b|\\b(?:hold|held|saw) talks\\b|\\btalks between\\b|\\bmeeting with\\b"),
                Kind.TALKS);
        kinds.put(
                Pattern.compile(
                        "(?i)\\bwork (?:conference|meeting)|(?<!press |consultative )\\bconference on\\b|\\bbriefing meeting|\\bmobili[sz]ation|\\bleading cadres"),
                Kind.WORK_CONFERENCE);
        return kinds;
    }

    private final String text;
    private final EnglishSides sides;
    private final Map<Span, Optional<Span>> statements = new HashMap<>();
    private final EnglishHolders holders;

    EnglishBodies(String text, EnglishTitles titles) {
        this.text = text;
        this.sides = new EnglishSides(text, titles);
        this.holders = new EnglishHolders(text, titles);
    }

    Optional<Span> statement(Span words) {
        return statements.computeIfAbsent(words, each -> {
            var meeting = region(MEETING, each);
            return meeting.find() ? Optional.of(Span.of(meeting)) : Optional.empty();
        });
    }

    Optional<Span> agency(Span dateline) {
        var agency = region(AGENCY, dateline);
        return agency.find() ? Optional.of(new Span(agency.start(1), agency.end(1))) : Optional.empty();
    }

    private static final Pattern AGENCY = Pattern.compile("\\(([A-Z][\\w ]{1,20})\\)");

    boolean isDayOfNews(Span day) {
        return IS_NEWS.matcher(text).region(day.end(), text.length()).lookingAt()
                || PLACE_OF_NEWS
                                .matcher(text.substring(Math.max(0, day.start() - 40), day.start()))
                                .find()
                        && BEHIND_DATELINE
                                .matcher(text)
                                .region(day.end(), text.length())
                                .lookingAt();
    }

    /// "Lhasa, 25 June 2023 - The government …", "(Hong Kong, 14 May 2024) The Panel …".
    private static final Pattern PLACE_OF_NEWS = Pattern.compile("(?:^|\\n)\\(?[A-Z][\\w’']+(?: [A-Z][\\w’']+)?, $");
    private static final Pattern BEHIND_DATELINE = Pattern.compile("\\) (?=[A-Z])| [-–—]{1,2} (?=[A-Z])");

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
        return LOOKS_BACK.matcher(text).region(words.start(), words.end()).lookingAt()
                || CAPTION.matcher(text).region(words.end(), text.length()).lookingAt();
    }

    /// What stands under a picture says again what the report says.
    private static final Pattern CAPTION = Pattern.compile("\\s?\\((?:Xinhua/|Photo)");

    private static final Pattern LOOKS_BACK = Pattern.compile(
            "(?i)[^.]{0,24}?\\b(?:previously|earlier (?:this|last)|last (?:year|month|week)|ago|had (?:been )?(?:held|convened|met)|since|it is (?:reported|understood)|according to)\\b");

    List<Span> bodies(Span words) {
        var talked = sides.bodies(words);
        var held = talked.isEmpty() ? holders.bodies(words) : talked;
        return withGovernment(held.isEmpty() ? named(words) : held, words);
    }

    /// "The enlarged meeting and executive meeting of the Government Party Group": the second is the government's own.
    private List<Span> withGovernment(List<Span> bodies, Span words) {
        if (bodies.size() != 1 || !EXECUTIVE.matcher(words.in(text)).find()) {
            return bodies;
        }
        var group = PARTY_GROUP.matcher(bodies.getFirst().in(text));
        if (!group.lookingAt()) {
            return bodies;
        }
        var name = group.group("before") != null ? "before" : "behind";
        var start = bodies.getFirst().start();
        return List.of(bodies.getFirst(), new Span(start + group.start(name), start + group.end(name)));
    }

    private static final Pattern EXECUTIVE = Pattern.compile("(?i)\\bexecutive meeting");
    private static final Pattern PARTY_GROUP = Pattern.compile(
            "(?:[Pp]arty [Gg]roup of (?:the )?(?<behind>[\\w’' -]{0,60}?[Gg]overnment)|(?<before>[\\w’' -]{0,60}?[Gg]overnment) [Pp]arty [Gg]roup)$");

    /// The first body of the words whose name has one of the usual forms, else a conference.
    private List<Span> named(Span words) {
        var found = new ArrayList<Span>();
        var bodies = region(BODY, words);
        while (bodies.find()) {
            var span = bodies.group("gov") == null ? Span.of(bodies) : new Span(bodies.start("gov"), bodies.end("gov"));
            if (!isInATitle(span, words)
                    && found.stream().noneMatch(other -> other.in(text).equals(span.in(text)))) {
                found.add(span);
            }
        }
        return found.isEmpty() ? holders.conference(words).stream().toList() : List.of(found.getFirst());
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

    /// How high guests stand tells nothing of the body that met them.
    Optional<Level> level(Span body) {
        return GUESTS.matcher(body.in(text)).lookingAt() ? Optional.empty() : levelIn(body.in(text));
    }

    List<Span> guests(Span words) {
        return sides.guests(words).map(this::withoutLeader).stream().toList();
    }

    /// "a delegation led by Erik Sandvik": he is one of the people, the rest is the group.
    private Span withoutLeader(Span guests) {
        var led = LED_BY.matcher(guests.in(text));
        return led.find() ? new Span(guests.start(), guests.start() + led.start()) : guests;
    }

    private static final Pattern LED_BY = Pattern.compile(" (?:led|headed) by (?=[A-Z])");

    Optional<Level> levelOf(String title) {
        var offices = title.split(",| and ", -1);
        var last = offices[offices.length - 1];
        return levelIn(last).or(() -> earliest(LEVELS_OF_HEADS, last));
    }

    /// How high a body stands by the words of its name.
    static Optional<Level> levelIn(String body) {
        return earliest(LEVELS, body)
                .or(() -> Places.in(body, new Span(0, body.length())).stream()
                        .map(mention -> mention.place().level())
                        .flatMap(level -> Optional.ofNullable(OF_PLACES.get(level)).stream())
                        .findFirst());
    }

    private static final Pattern GUESTS = Pattern.compile(
            "(?i)(?:the |an? )?(?:[\\w’'-]+ ){0,2}?(?:delegations?|guests|representatives|entrepreneurs|executives|visitors|envoys)\\b(?! of the \\d)");

    private static final Map<Pattern, Level> LEVELS = levels();

    /// "Standing Committee of the Provincial Party Committee" stands as high as the first of these words says.
    private static Map<Pattern, Level> levels() {
        var levels = new LinkedHashMap<Pattern, Level>();
        levels.put(
                Pattern.compile(
                        "(?i)\\bcentral (?!district)|\\bnational (?:people|conference|congress)|\\bstate council\\b"),
                Level.NATIONAL);
        levels.put(Pattern.compile("(?i)\\bprovinc|\\bautonomous region|\\blegislative council\\b"), Level.PROVINCIAL);
        levels.put(Pattern.compile("(?i)\\bmunicipal|\\bcity\\b|\\bprefectur"), Level.MUNICIPAL);
        levels.put(Pattern.compile("(?i)\\b(?:district|county|banner)\\b"), Level.COUNTY);
        levels.put(Pattern.compile("(?i)\\btown(?:ship)?\\b"), Level.TOWNSHIP);
        return levels;
    }

    private static final Map<Pattern, Level> LEVELS_OF_HEADS = Map.of(
            Pattern.compile("(?i)\\bgovernor\\b"), Level.PROVINCIAL,
            Pattern.compile("(?i)\\bmayor\\b"), Level.MUNICIPAL);

    private static final Map<Place.Level, Level> OF_PLACES = Map.of(
            Place.Level.PROVINCE,
            Level.PROVINCIAL,
            Place.Level.CITY,
            Level.MUNICIPAL,
            Place.Level.COUNTY,
            Level.COUNTY);

    Optional<Span> yearInName(Span words) {
        // "The 2022 Democratic Life Meeting" was held in January 2023: a year in an English name dates nothing.
        return Optional.empty();
    }

    Optional<Level> reach(Span words) {
        var whole = REACH.matcher(text).region(words.start(), words.end());
        return whole.find() ? level(Span.of(whole)) : Optional.empty();
    }

    private static final Pattern REACH = Pattern.compile(
            "(?i)\\b(?:provincial|municipal|district|county|city)(?:-level)? (?:leaders|government|party(?! committee secretar))|\\b(?:province|city|county|district)-?wide\\b");

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
