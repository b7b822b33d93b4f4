package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.article.Sentence;
import rapporteur.language.Names;
import rapporteur.language.Span;

/// How English pages report meetings, machine translations of Chinese reports included.
final class EnglishReports implements Reports {
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

    /// Words of presence. Only what was done: "attended", not "will attend" or "was unable to attend".
    private static final Pattern PRESENCE = Pattern.compile(
            "\\b(?:(?<preside>presid(?:ed|es|ing) over|chaired|chairs|chairing|hosted(?= (?:the|a) (?:meeting|conference|session|symposium)))"
                    + "|(?<speak>(?:delivered|delivering|gave|giving|made|making)(?: (?!to\\b|by\\b)[\\w’'“”,-]+){0,5}? (?:speech(?:es)?|address(?:es)?|reports?|remarks|lectures?|statements?)\\b(?! (?:public|available))|delivered (?:the|a) [Rr]eport|spoke(?! highly| of\\b)|addressed the (?:meeting|conference|session|congress))"
                    + "|(?<attend>(?:also )?attended|participated in|took part in|(?:was|were) present(?! (?:at|in) (?:the )?(?:area|region|world))|took (?:their )?seats|sat (?:on|at) the rostrum|accompanied)"
                    + "|(?<meet>met with|meets(?: with)?(?= [A-Z])|met(?= [A-Z])|held talks with))(?! by\\b)");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:was|were|is) (?:also )?(?<word>(?<preside>presided over|chaired|hosted)|attended) by ");
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(?:not|never|unable|absent|had|will|would|could|cannot|who previously|once|invited to|except)\\b[^,;]{0,12}$");

    private static final Pattern VOICE = Pattern.compile(
            "^(?:[Ii]n (?:his|her) (?:concluding )?(?:speech|remarks|report),? |[Ff]inally, |[Aa]t the meeting, |During the (?:meeting|conference), |Furthermore, |Additionally, )?"
                    + "(?:(?<meeting>(?:[Tt]he )?(?:[Mm]eeting|[Cc]onference|[Ss]ession|[Pp]lenary [Ss]ession|[Cc]ommittee|[Cc]ongress)|Both sides|The two sides|Participants|Officials)|(?<he>He|She|The [Mm]ayor|The [Ss]ecretary)|(?:[\\w’' ,]{0,160}?)(?<who>[A-Z][a-z]{1,8} [A-Z][a-z]{1,15}))"
                    + "(?:,[^.]{0,160}?,)?(?: (?:also|further|then|again|respectively|first|unanimously|in his speech|to)){0,2} "
                    + "(?:pointed out|points out|stressed|stress|emphasi[sz]ed|emphasi[sz]es?|noted|said|says|stated|urged|called|requested|required|requires|believed|expressed|introduced|hoped|highlighted|proposed|agreed)");

    private static final Map<Pattern, AgendaItem.Verb> VERBS = verbs();

    private static Map<Pattern, AgendaItem.Verb> verbs() {
        var verbs = new LinkedHashMap<Pattern, AgendaItem.Verb>();
        verbs.put(Pattern.compile("\\b(?:convey(?:ed|ing|s)?|communicat(?:ed|e))\\b"), AgendaItem.Verb.CONVEYED);
        verbs.put(Pattern.compile("\\b(?:heard|hear|listened to|listen to)\\b"), AgendaItem.Verb.HEARD);
        verbs.put(Pattern.compile("\\b(?:approved|adopted|passed|voted)\\b"), AgendaItem.Verb.APPROVED);
        verbs.put(
                Pattern.compile(
                        "\\b(?:review(?:ed|ing)?|deliberat(?:ed|e)|examin(?:ed|e)|consider(?:ed)?|discuss(?:ed)?)\\b"),
                AgendaItem.Verb.REVIEWED);
        verbs.put(Pattern.compile("\\b(?:stud(?:ied|y|ying)|learn(?:ed|ing|t)?)\\b"), AgendaItem.Verb.STUDIED);
        verbs.put(
                Pattern.compile("\\b(?:arrang(?:ed|e)|deploy(?:ed|ing)?|made arrangements)\\b"),
                AgendaItem.Verb.DEPLOYED);
        verbs.put(
                Pattern.compile(
                        "\\b(?:pointed out|points out|stressed|emphasi[sz]ed|noted|said|urged|called|required|requested|stated|highlighted|expressed)\\b"),
                AgendaItem.Verb.STRESSED);
        return verbs;
    }

    private static final String MEETS =
            "(?:Furthermore, |Additionally, |In addition, |Finally, |Then,? |At the meeting, )?(?:[Tt]he )?(?:[Mm]eeting|[Cc]onference|[Ss]ession|[Cc]ommittee|[Cc]ouncil|Members|Participants)\\b";
    private static final String MATTER_VERB =
            "(?:convey(?:ed)?|communicat(?:ed|e)|heard|hear|listened to|listen to|approved|adopted|passed|voted|reviewed|review|deliberated|deliberate|examined|examine|considered|consider|discussed|discuss|studied|study|learned|learn|arranged|deployed|made arrangements)";
    private static final Pattern BY_THE_MEETING = Pattern.compile("^" + MEETS
            + "(?: (?:also|then|further|to|members|on|first|members also|again))*[ ,]{1,2}(?:(?!said|pointed|stressed|that\\b)[\\w’]+ ){0,4}?"
            + MATTER_VERB + "\\b");
    private static final Pattern STRESSED_BY_THE_MEETING = Pattern.compile(
            "^" + MEETS
                    + "(?: (?:also|then|further|members|again))*[ ,]{1,2}(?:[^.]{0,40}? )?(?:pointed|stress|emphasi|noted|urged|called|required|requested|highlighted|demanded)");
    /// What a meeting does with a second matter, in the same sentence.
    private static final Pattern NEXT_MATTER = Pattern.compile("(?<=[;；] )(?:and )?(?:also )?(?=" + MATTER_VERB
            + "\\b)|(?<=, )(?:and )?(?:also )?(?=(?:voted|approved|passed|heard|reviewed|listened to) and? ?\\w)");
    private static final Pattern MATTER_ENDS = Pattern.compile(
            ",? (?:emphasi[sz]ing|stressing|urging|requiring|demanding|calling for|pointing out|and (?:also )?(?:pointed out|stressed|emphasi[sz]ed|urged|requested|required|called|made arrangements))\\b|, (?:emphasi[sz]e|stress) ");
    private static final Pattern MATTER_WITHIN = Pattern.compile(
            "\\b(?:to (?:convey|study|learn|deploy|arrange|discuss|implement|review)|conveying|studying|deploying|(?<=[;,] )(?:study|review|deploy|convey)(?= ))\\b[^.]{12,600}?(?=[.;]|$)");
    private static final Pattern REPORT_MADE = Pattern.compile(
            "\\b(?:made|gave|delivered) (?:a|the) (?:special |keynote |work )?report (?:on|about|titled|entitled|in)\\b|\\bdelivered the Report on\\b");

    private static final Pattern QUOTED =
            Pattern.compile("[“\"‘]([^”\"’“]{6,220}(?:[’'][a-z][^”\"’“]{0,200})*)[”\"]|[“]([^”“]{6,220})[“]");
    private static final Pattern DOCUMENT_NOUN = Pattern.compile(
            "\\b(?:Plans?|Regulations?|Reports?|Rules?|Opinions?|Measures|Law|Decisions?|Statement|Ordinances?|Agreement|Program(?:me)?|Scheme|Notice|Outline|Constitution|Guidelines?|Resolution|Provisions|Proposal|Letter|Reply|List)\\b");
    private static final Pattern NAMED_PLAN = Pattern.compile(
            "\\b(?:conveyed|convey|studied|study|reviewed?|deliberated|examined|approved|discussed|considered|adopted|heard|and) (?:and (?:studied|approved|implemented|reviewed|deliberated) )?(?:the )?(?<plan>(?:(?:\\d{4}|overall|annual|work|action|implementation|three-year|five-year|several|learning|study|draft|management|development|[A-Z][\\w-]*) ){0,6}(?i:plan|regulations|measures|rules|opinions|programme|provisions|guidelines|outline)(?: (?:of|for|on|to) [^,.;“”]{3,140}?)?(?: of “[^”]{2,60}”(?: in [A-Z]\\w+)?)?)(?=[,.;]| and the |, and | and (?:stressed|pointed|the )|$)");
    private static final Pattern VENUE = Pattern.compile(
            "\\b(?:held|closed|opened|concluded(?: with success)?)\\b[^.;]{0,90}? (?:in|at) ((?:the )?[A-Z][\\w’']+(?: (?:of|[A-Z][\\w’']+))*)|\\bby (video)\\b|\\b(video conference)\\b");
    private static final Pattern GROUP = Pattern.compile(
            "(?i)\\b(?:comrades|cadres|leaders|members|heads|officials|representatives|persons in charge|leading cadres)\\b");

    private final String text;

    EnglishReports(String text) {
        this.text = text;
    }

    @Override
    public boolean statesMeeting(Span words) {
        return region(MEETING, words).find();
    }

    @Override
    public List<Span> bodies(Span words) {
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

    @Override
    public Optional<Kind> kind(Span words) {
        return earliest(KINDS, words.in(text));
    }

    @Override
    public Optional<Level> level(Span body) {
        return level(body.in(text));
    }

    @Override
    public Optional<Level> levelOf(String title) {
        var offices = title.split(",| and ", -1);
        return level(offices[offices.length - 1]);
    }

    private static Optional<Level> level(String body) {
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

    @Override
    public Optional<Span> yearInName(Span words) {
        // "The 2022 Democratic Life Meeting" was held in January 2023: a year in an English name dates nothing.
        return Optional.empty();
    }

    @Override
    public Optional<Level> reach(Span words) {
        var whole = REACH.matcher(text).region(words.start(), words.end());
        return whole.find() ? level(Span.of(whole)) : Optional.empty();
    }

    private static final Pattern REACH = Pattern.compile(
            "(?i)\\b(?:provincial|municipal|district|county|city)(?:-level)? (?:leaders|government|party)|\\b(?:province|city|county|district)-?wide\\b");

    @Override
    public List<Present> present(Span words) {
        var found = new ArrayList<Present>();
        walkPresence(
                words,
                (presence, chain, word) -> chain.people()
                        .forEach(named -> found.add(
                                new Present(presence, new Named(named.name(), named.title(), Optional.of(word))))));
        return found;
    }

    @Override
    public List<Span> groups(Span words) {
        var found = new ArrayList<Span>();
        walkPresence(words, (presence, chain, word) -> {
            if (presence == Presence.ATTENDED && !word.in(text).startsWith("m")) {
                chain.group()
                        .filter(group -> !text.startsWith(" including", group.end()))
                        .ifPresent(found::add);
            }
        });
        return found;
    }

    /// Who stands before a word of presence.
    private record Chain(List<Named> people, Optional<Span> group) {
        static final Chain EMPTY = new Chain(List.of(), Optional.empty());

        boolean isEmpty() {
            return people.isEmpty() && group.isEmpty();
        }
    }

    private interface PresenceVisitor {
        void visit(Presence presence, Chain subject, Span word);
    }

    /// Goes through a sentence from one word of presence to the next. The subject is the unbroken chain of names
    /// and titles that ends at the word; "and delivered a speech" has the subject of what stands before it.
    private void walkPresence(Span sentence, PresenceVisitor visitor) {
        var passive = region(PASSIVE, sentence);
        if (passive.find()) {
            visitor.visit(
                    passive.group("preside") != null ? Presence.PRESIDED : Presence.ATTENDED,
                    chainBehind(passive.end(), sentence.end()),
                    new Span(passive.start("word"), passive.end("word")));
            return;
        }
        var words = region(PRESENCE, sentence);
        var cursor = sentence.start();
        var last = Chain.EMPTY;
        while (words.find()) {
            if (isDenied(cursor, words.start())) {
                last = Chain.EMPTY;
                cursor = words.end();
                continue;
            }
            var isVerbal =
                    words.group().startsWith("presiding") || words.group().equals("chairing");
            var chain = isVerbal
                    ? chainBehindComma(words.end(), sentence.end())
                    : CONTINUES.matcher(text.substring(cursor, words.start())).matches()
                            ? last
                            : chainBefore(cursor, words.start());
            if (chain.isEmpty() && cursor == sentence.start()) {
                chain = chainThatOpens(sentence.start(), words.start());
            }
            if (!chain.isEmpty()) {
                visitor.visit(presence(words), chain, Span.of(words));
            }
            last = chain;
            cursor = isVerbal ? words.end() : objectEnd(words.end(), sentence.end());
            words.region(Math.max(cursor, words.end()), sentence.end());
        }
    }

    private static Presence presence(Matcher word) {
        if (word.group("preside") != null) {
            return Presence.PRESIDED;
        }
        return word.group("speak") != null ? Presence.SPOKE : Presence.ATTENDED;
    }

    private boolean isDenied(int from, int to) {
        return DENIED.matcher(text.substring(Math.max(from, to - 40), to)).find();
    }

    private static final Pattern OBJECT_END = Pattern.compile(
            "[,;.]|(?= and (?:[A-Z]|delivered|made|gave|also|presided|chaired|spoke|attended|addressed))");
    private static final Pattern CONTINUES =
            Pattern.compile("(?is)[,\\s]*(?:and|then|also|respectively|each|both|he|she|they|[,\\s])*");

    private int objectEnd(int from, int to) {
        var end = OBJECT_END.matcher(text).region(from, to).useTransparentBounds(true);
        return end.find() ? end.start() : to;
    }

    /// "When presiding over the session, Liu Qiang pointed out": who presides stands behind the comma.
    private Chain chainBehindComma(int from, int to) {
        var comma = text.indexOf(',', from);
        if (comma < 0 || comma >= to || comma > from + 200) {
            return Chain.EMPTY;
        }
        var names = Names.latin(text, new Span(comma, Math.min(to, comma + 160)));
        if (names.isEmpty() || !isTitleWords(comma, names.getFirst().start())) {
            return Chain.EMPTY;
        }
        var title = titleBefore(comma + 1, names.getFirst().start());
        return new Chain(List.of(new Named(names.getFirst(), title, Optional.empty())), Optional.empty());
    }

    private Chain chainBehind(int from, int to) {
        var end = Math.min(to, from + LONGEST_CHAIN);
        var names = Names.latin(text, new Span(from, end));
        var count = 0;
        for (var at = from;
                count < names.size() && isTitleWords(at, names.get(count).start());
                count++) {
            at = names.get(count).end();
        }
        var taken = names.subList(0, count);
        return new Chain(
                titled(from, taken, taken.isEmpty() ? from : taken.getLast().end()), Optional.empty());
    }

    private static final int LONGEST_CHAIN = 1_500;

    private static final Pattern ON_BEHALF = Pattern.compile(",? on behalf of [^;:]{2,160}?,\\s*$");

    private Chain chainBefore(int cursor, int verb) {
        var from = Math.max(cursor, verb - LONGEST_CHAIN);
        var behalf = ON_BEHALF.matcher(text).region(Math.max(from, verb - 200), verb);
        var end = behalf.find() && behalf.start() > from ? behalf.start() : verb;
        var names = Names.latin(text, new Span(from, end));
        var first = names.size();
        for (var at = end; first > 0 && isTitleWords(names.get(first - 1).end(), at); first--) {
            at = names.get(first - 1).start();
        }
        while (first < names.size() && isObject(from, names.get(first).start())) {
            first = behindNextComma(names, first);
        }
        if (first == names.size()) {
            return names.isEmpty() || first == 0
                    ? groupBefore(from, end)
                    : groupBefore(names.getLast().end(), end);
        }
        var start = first == 0 ? from : names.get(first - 1).end();
        var people = titled(start, names.subList(first, names.size()), end);
        return new Chain(people, groupBefore(start, startOf(people.getFirst())).group());
    }

    /// "Li Zuojun, a researcher, was the guest and made a report": the one who opens the sentence.
    private Chain chainThatOpens(int from, int verb) {
        var before = text.substring(from, verb);
        if (!before.endsWith(" and ")
                || before.length() > 500
                || CHANGES_SUBJECT.matcher(before).find()) {
            return Chain.EMPTY;
        }
        var names = Names.latin(text, new Span(from, verb));
        if (names.size() != 1) {
            return Chain.EMPTY;
        }
        var person = titled(from, names, verb).getFirst();
        return startOf(person) == from ? new Chain(List.of(person), Optional.empty()) : Chain.EMPTY;
    }

    private static final Pattern CHANGES_SUBJECT = Pattern.compile("[;:“]|\\b(?:that|which|whom|whose|not)\\b");

    private static int startOf(Named named) {
        return named.title()
                .filter(title -> title.start() < named.name().start())
                .map(Span::start)
                .orElse(named.name().start());
    }

    /// "of General Secretary Xi Jinping", "that Xi Jinping …": not the subject.
    private boolean isObject(int from, int name) {
        var start = titleBefore(from, name).map(Span::start).orElse(name);
        return OBJECT.matcher(text.substring(Math.max(from, start - 60), start)).find();
    }

    private static final Pattern OBJECT = Pattern.compile(
            "(?i)(?:\\b(?:of|by|with|to|for|from|on|that|against|under|comrade|behind|between|toward|towards|upon|inviting|invited|including comrade|welcomed|thanked|congratulated|elected|appointed|accompanied|met|asked|told|visited)(?: the| comrades?)?"
                    + "|[^,;]\\s(?:when|while|after|since|where|which|because|if|whom|whose)(?: the)?)\\s*$");

    /// The first name that a comma parts from the one before; "and" goes on with the same list.
    private int behindNextComma(List<Span> names, int first) {
        for (var i = first + 1; i < names.size(); i++) {
            var between = text.substring(names.get(i - 1).end(), names.get(i).start());
            if (between.contains(",") && !between.contains(" and ")) {
                return i;
            }
        }
        return names.size();
    }

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

    /// Tells whether nothing but titles, names of bodies and what joins them stands there.
    private boolean isTitleWords(int from, int to) {
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

    /// A subject without names that speaks of people: "responsible comrades of departments".
    private Chain groupBefore(int from, int to) {
        var words = text.substring(from, to);
        if (words.length() > 500
                || !GROUP.matcher(words).find()
                || GROUP_BROKEN.matcher(words).find()) {
            return Chain.EMPTY;
        }
        var group = trimmed(new Span(from, to));
        var lead = GROUP_LEAD.matcher(group.in(text));
        var start = lead.lookingAt() ? group.start() + lead.end() : group.start();
        var trail = GROUP_TRAIL.matcher(text.substring(start, group.end()));
        var end = trail.find() ? start + trail.start() : group.end();
        return end > start ? new Chain(List.of(), Optional.of(new Span(start, end))) : Chain.EMPTY;
    }

    private static final Pattern GROUP_LEAD = Pattern.compile("(?i)(?:and |also |at the meeting,? |finally,? )+");
    private static final Pattern GROUP_TRAIL =
            Pattern.compile("(?i)[,\\s]*(?:including|and|also|respectively|who|then)\\s*$");
    private static final Pattern GROUP_BROKEN = Pattern.compile(
            "(?i)\\b(?:that|was|were|is|are|has|have|had|pointed|said|stressed|met|when|while|because|we|he|she|it|will|should|must)\\b");

    /// Names with their titles. A title stands before the name ("Municipal Party Secretary Liu Qiang") or behind it,
    /// between commas; a title in the plural belongs to the names before it as well.
    private List<Named> titled(int from, List<Span> names, int end) {
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
    private Optional<Span> titleBefore(int from, int name) {
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
        end = withoutJoint(start, end);
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

    private int withoutJoint(int start, int end) {
        var joint = JOINT.matcher(text.substring(start, end));
        return joint.find() ? start + joint.start() : end;
    }

    private static final Pattern JOINT = Pattern.compile(
            "(?:[,;:\\s]|\\b(?:and|also|both|all|each|then|jointly|who|respectively|successively|separately|personally|as|well|together)\\b)+$");

    @Override
    public List<Named> named(Span words) {
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

    @Override
    public Optional<Voice> opensVoice(Sentence sentence) {
        if (region(BY_THE_MEETING, sentence.span()).lookingAt()) {
            return Optional.of(Voice.MEETING);
        }
        var voice = region(VOICE, sentence.span());
        if (!voice.lookingAt()) {
            return speakerWithin(sentence);
        }
        if (voice.group("meeting") != null) {
            return Optional.of(Voice.MEETING);
        }
        if (voice.group("he") != null) {
            return Optional.of(Voice.of(""));
        }
        return speaker(voice.start("who"), voice.end("who")).or(() -> speakerWithin(sentence));
    }

    private static final Pattern SPEAKS = Pattern.compile(
            "\\b([A-Z][a-z]{1,8} [A-Z][a-z]{1,15}) (?:pointed out|said|stressed|emphasi[sz]ed|noted|stated)\\b");

    private Optional<Voice> speakerWithin(Sentence sentence) {
        var speaks = region(SPEAKS, sentence.span());
        return speaks.find() ? speaker(speaks.start(1), speaks.end(1)) : Optional.empty();
    }

    private Optional<Voice> speaker(int start, int end) {
        return Names.latin(text, new Span(start, end)).stream().findFirst().map(name -> Voice.of(name.in(text)));
    }

    @Override
    public List<Matter> matters(Sentence sentence) {
        var found = new ArrayList<Matter>();
        var span = sentence.span();
        if (region(BY_THE_MEETING, span).lookingAt()) {
            var from = span.start();
            var next = region(NEXT_MATTER, span);
            while (next.find()) {
                addMatter(found, from, next.start());
                from = next.end();
            }
            addMatter(found, from, span.end());
            return found;
        }
        if (region(STRESSED_BY_THE_MEETING, span).lookingAt()) {
            found.add(new Matter(AgendaItem.Verb.STRESSED, span));
            return found;
        }
        if (statesMeeting(span)) {
            var within = region(MATTER_WITHIN, span);
            while (within.find()) {
                addMatter(found, within.start(), within.end());
            }
        }
        var report = region(REPORT_MADE, span);
        if (found.isEmpty() && report.find()) {
            found.add(new Matter(AgendaItem.Verb.HEARD, span));
        }
        if (found.isEmpty() && opensVoice(sentence).isPresent()) {
            found.add(new Matter(AgendaItem.Verb.STRESSED, span));
        }
        return found;
    }

    private void addMatter(List<Matter> found, int from, int to) {
        var cut = MATTER_ENDS.matcher(text).region(Math.min(from + 12, to), to).useTransparentBounds(true);
        var end = cut.find() ? cut.start() : to;
        while (end > from && " ,;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var words = new Span(from, end);
        earliest(VERBS, words.in(text)).ifPresent(verb -> found.add(new Matter(verb, words)));
    }

    private static <T> Optional<T> earliest(Map<Pattern, T> patterns, String words) {
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

    @Override
    public List<Span> documents(Span words) {
        var found = new ArrayList<Span>();
        var quoted = region(QUOTED, words);
        while (quoted.find()) {
            var group = quoted.group(1) != null ? 1 : 2;
            var title = withoutJoint(quoted.start(group), quoted.end(group));
            if (DOCUMENT_NOUN.matcher(quoted.group(group)).find()) {
                found.add(new Span(quoted.start(group), title));
            }
        }
        var plans = region(NAMED_PLAN, words);
        while (plans.find()) {
            var plan = new Span(plans.start("plan"), plans.end("plan"));
            if (plan.length() > 12
                    && plan.in(text).chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                    && found.stream().noneMatch(plan::overlaps)) {
                found.add(plan);
            }
            plans.region(plan.end(), words.end());
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    @Override
    public List<Span> venues(Sentence sentence) {
        var found = new ArrayList<Span>();
        var venues = region(VENUE, sentence.span());
        while (venues.find()) {
            for (var group = 1; group <= 3; group++) {
                if (venues.group(group) != null) {
                    found.add(new Span(venues.start(group), venues.end(group)));
                }
            }
        }
        return found;
    }

    private Span trimmed(Span span) {
        var start = span.start();
        var end = span.end();
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
