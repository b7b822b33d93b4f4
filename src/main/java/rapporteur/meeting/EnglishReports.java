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
            "\\b(?:held|convened|presid(?:ed|ing) over|chaired|opened|closed|concluded|hosted)\\b.{0,160}\\b(?:[Mm]eetings?|[Ss]essions?"
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
                    + "|[Ee]xecutive [Mm]eeting of the (?<gov>" + LEVEL + " [Gg]overnment)"
                    + "|(?:Political and Legal Affairs Committee|Commission for Discipline Inspection|Organization Department|Publicity Department)(?: of the "
                    + LEVEL + " Party Committee)?"
                    + "|(?:\\d+(?:st|nd|rd|th) )?(?:[A-Z][a-z]+ )?" + LEVEL
                    + " (?:Party Committee|Party Congress|People[’']s Congress|Committee of the CPC|Committee of Political and Legal Affairs|CPPCC|Political Consultative Conference)(?!['’]s)"
                    + "|[Cc]ity [Cc]ouncil|[Cc]ouncil(?= (?:members|approved|voted))");

    private static final Pattern NOT_MEETING_BODY = Pattern.compile(
            "^\\W{0,2}(?:Secretary|Deputy Secretary|Member|Chairman|Director|, governor|, mayor)|^ and (?:Director|Secretary|Mayor|Governor|Chairman)");
    private static final Pattern TWO_SIDES = Pattern.compile(
            "(?:^|, |\\n)((?:[A-Z][\\w.’'&-]*)(?: (?:[A-Z][\\w.,’'&-]*|and|of|the))*?) and ((?:[A-Z][\\w.’'&-]*)(?: (?:[A-Z][\\w.’'&-]*,?|and|of|the))*?(?:Ltd\\.|Group|Corporation|Company|Province|City)) held (?:a meeting|talks|discussions)");

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
                        "(?i)\\bmet with\\b|\\bmeets\\b|\\bheld (?:a meeting|talks) (?:with|in)\\b|\\bheld talks\\b|\\bmeeting with\\b"),
                Kind.TALKS);
        kinds.put(
                Pattern.compile("(?i)\\bwork conference|\\bbriefing meeting|\\bmobili[sz]ation|\\bleading cadres"),
                Kind.WORK_CONFERENCE);
        return kinds;
    }

    private static final Pattern PRESENCE = Pattern.compile(
            "\\b(?:(?<preside>presid(?:ed|es|ing) over|chaired|chairs|chairing)"
                    + "|(?<speak>(?:(?:delivered|gave|made|making|delivering)(?: (?!to\\b|by\\b)[\\w’'“”,-]+){0,5}? (?:speech(?:es)?|address(?:es)?|reports?|remarks|statements?)|spoke(?! highly)))"
                    + "|(?<attend>(?:also )?attended|participated in|took part in|(?:was|were) present|took seats|accompanied))(?! by\\b)\\b");
    private static final Pattern PASSIVE =
            Pattern.compile("\\b(?<word>(?<preside>presided over|chaired)|attended) by ");
    private static final Pattern TALKS_OBJECT = Pattern.compile("\\bmet with\\b|\\bmeeting with\\b");
    private static final Pattern OBJECT_END = Pattern.compile("[,;.]| and (?=[A-Z]|delivered|made|gave|also)");
    private static final Set<String> OF_THE_CENTRE = Set.of("xi jinping", "li keqiang", "li qiang");

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

    private static final Pattern MATTER_START = Pattern.compile(
            "^(?:Furthermore, |Additionally, |In addition, |Finally, |Then,? )?(?:[Tt]he )?(?:[Mm]eeting|[Cc]onference|[Ss]ession|[Cc]ommittee|[Cc]ouncil|Members|Participants)\\b(?: (?:also|then|further|to|members|on))*[ ,]"
                    + "(?:[^.]{0,40}?)(?:convey|communicat|heard|listened|approved|adopted|passed|voted|review|deliberat|examin|consider|discuss|stud(?:y|ied)|learn|arrang|deploy|made arrangements|pointed|stress|emphasi|noted|urged|called|required|requested|highlighted)");
    private static final Pattern MATTER_WITHIN = Pattern.compile(
            "\\b(?:to (?:convey|study|learn|deploy|arrange|discuss|implement|review)|conveying|studying|deploying)\\b[^.]{12,}?(?=[.;]|$)");

    private static final Pattern QUOTED =
            Pattern.compile("[“\"‘]([^”\"’“]{6,220}(?:[’'][a-z][^”\"’“]{0,200})*)[”\"]|[“]([^”“]{6,220})[“]");
    private static final Pattern DOCUMENT_NOUN = Pattern.compile(
            "\\b(?:Plans?|Regulations?|Reports?|Rules?|Opinions?|Measures|Law|Decisions?|Statement|Ordinances?|Agreement|Program(?:me)?|Scheme|Notice|Outline|Constitution|Guidelines?|Resolution|Provisions|Proposal|Letter|Reply|List)\\b");
    private static final Pattern NAMED_PLAN = Pattern.compile(
            "(?i)(?<=\\bthe )((?:overall|annual|\\d{4} annual|work|action|three-year action) (?:learning |work |action )?(?:plan|regulations)(?: (?:of|for|on) [^,.;]{3,110}?)?)(?=[,.;]| and the |$)");
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
            return List.of(new Span(sides.start(1), sides.end(1)), new Span(sides.start(2), sides.end(2)));
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
        var words = body.in(text).toLowerCase(Locale.ROOT);
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
    public List<Present> present(Sentence sentence) {
        var found = new ArrayList<Present>();
        var passive = region(PASSIVE, sentence.span());
        if (passive.find()) {
            var presence = passive.group("preside") != null ? Presence.PRESIDED : Presence.ATTENDED;
            var word = new Span(passive.start("word"), passive.end("word"));
            addNamed(found, presence, new Span(passive.end(), sentence.span().end()), word);
            return found;
        }
        walkPresence(sentence.span(), (presence, subject, word) -> addNamed(found, presence, subject, word));
        return found;
    }

    private void addNamed(List<Present> found, Presence presence, Span subject, Span word) {
        namesIn(subject)
                .forEach(named ->
                        found.add(new Present(presence, new Named(named.name(), named.title(), Optional.of(word)))));
    }

    private interface PresenceVisitor {
        void visit(Presence presence, Span subject, Span word);
    }

    /// Goes through a sentence from one word of presence to the next. The subject is what stands between the last
    /// boundary and the word; "and delivered a speech" has the subject of what stands before it.
    private void walkPresence(Span sentence, PresenceVisitor visitor) {
        var words = region(PRESENCE, sentence);
        var cursor = sentence.start();
        var last = new Span(cursor, cursor);
        while (words.find()) {
            if (words.start() < cursor) {
                continue;
            }
            var subject = subject(cursor, words.start());
            if (Names.latin(text, subject).isEmpty() && !hasOwnSubject(subject)) {
                subject = last;
            }
            var presence = words.group("preside") != null
                    ? Presence.PRESIDED
                    : words.group("speak") != null ? Presence.SPOKE : Presence.ATTENDED;
            if (words.group().endsWith("ing over") || words.group().equals("chairing")) {
                visitor.visit(presence, behind(words.end(), sentence.end()), Span.of(words));
            } else {
                visitor.visit(presence, subject, Span.of(words));
            }
            last = subject;
            var end = OBJECT_END.matcher(text).region(words.end(), sentence.end());
            cursor = end.find() ? end.start() : sentence.end();
        }
    }

    /// "When presiding over the session, Liu Qiang pointed out": who presides stands behind.
    private Span behind(int from, int to) {
        var comma = text.indexOf(',', from);
        if (comma < 0 || comma >= to) {
            return new Span(from, from);
        }
        var names = Names.latin(text, new Span(comma, Math.min(to, comma + 160)));
        return names.isEmpty()
                ? new Span(from, from)
                : new Span(comma, names.getFirst().end());
    }

    /// Cuts a subject off at the last semicolon and behind the last "met with", whose object is somebody else.
    private Span subject(int from, int to) {
        var start = from;
        var semicolon = text.lastIndexOf(';', to - 1);
        if (semicolon >= from) {
            start = semicolon + 1;
        }
        var talks = TALKS_OBJECT.matcher(text).region(start, to);
        return talks.find() ? new Span(to, to) : new Span(start, to);
    }

    private boolean hasOwnSubject(Span subject) {
        var words = subject.in(text).strip();
        return !words.isEmpty() && !words.matches("(?i)(?:,|and|also|then|respectively|he|she|\\s)+");
    }

    @Override
    public List<Span> groups(Sentence sentence) {
        var found = new ArrayList<Span>();
        walkPresence(sentence.span(), (presence, subject, word) -> {
            var words = subject.in(text);
            if (presence == Presence.ATTENDED
                    && Names.latin(text, subject).isEmpty()
                    && GROUP.matcher(words).find()) {
                found.add(trimmed(subject));
            }
        });
        return found;
    }

    /// The names of a subject with their titles. A title stands before the name ("Municipal Party Secretary Liu
    /// Qiang") or behind it, between commas.
    private List<Named> namesIn(Span subject) {
        var names = Names.latin(text, subject).stream()
                .filter(name -> !OF_THE_CENTRE.contains(Names.key(name.in(text))) || !isReported(name, subject))
                .toList();
        var found = new ArrayList<Named>();
        var from = subject.start();
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var next = i + 1 < names.size() ? names.get(i + 1).start() : subject.end();
            var title = titleBehind(name.end(), next).or(() -> Optional.empty());
            var before = titleBefore(i == 0 ? subject.start() : from, name.start());
            found.add(new Named(name, before.or(() -> title), Optional.empty()));
            from = title.map(Span::end).orElse(name.end());
        }
        return found;
    }

    /// Leaders of the centre stand in these reports as the authors of what is studied.
    private boolean isReported(Span name, Span subject) {
        var before = text.substring(subject.start(), name.start());
        return before.matches(
                "(?s).*(?:General Secretary|President|Premier|Comrade|spirit of|speech|instructions).{0,30}");
    }

    private static final Pattern TITLE_WORDS = Pattern.compile(
            "(?:(?:[A-Z][\\w’'-]*|of|the|and|for)[ ,]+)*(?:Secretary(?:-General)?|Mayor|Governor|Chairman|Chairwoman|Chair|Director|Leader|leader|head|Head|President|Minister|Member|member|Members|Directors|General|researcher|Principal|Dean|Inspector|Commissioner|Premier|secretary|mayor|governor|director|chairman)$");
    private static final Pattern TITLE_BEHIND = Pattern.compile(
            "^,? ((?:a |an |the )?(?:[\\w’'-]+ ){0,4}?(?:[Ss]ecretary|[Mm]ayor|[Gg]overnor|[Cc]hairman|[Dd]irector|[Mm]ember|[Ll]eader|[Hh]ead|[Pp]resident|[Mm]inister|[Pp]arty|[Dd]eputy|[Vv]ice|[Ee]xecutive)[^;]*?)(?:,? (?:and|who|also|respectively|in)?\\s*)?$");

    private Optional<Span> titleBefore(int from, int to) {
        var words = text.substring(from, to).stripTrailing();
        var title = TITLE_WORDS.matcher(words);
        if (!title.find() || title.group().isBlank()) {
            return Optional.empty();
        }
        var lead = LEAD_IN.matcher(title.group());
        var start = from + title.start() + (lead.find() ? lead.end() : 0);
        var end = from + title.end();
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static final Pattern LEAD_IN = Pattern.compile("^(?:(?:and|the|of|for|[ ,])+|On [A-Z]\\w+ \\d+, )+");

    private Optional<Span> titleBehind(int from, int to) {
        var title = TITLE_BEHIND.matcher(text.substring(from, to));
        if (!title.find() || text.charAt(from) != ',') {
            return Optional.empty();
        }
        var end = title.end(1);
        while (end > title.start(1) && ", ".indexOf(title.group().charAt(end - 1 - title.start())) >= 0) {
            end--;
        }
        return Optional.of(new Span(from + title.start(1), from + end));
    }

    @Override
    public List<Named> named(Span words) {
        var found = new ArrayList<Named>();
        for (var name : Names.latin(text, words)) {
            found.add(new Named(
                    name, titleBefore(Math.max(words.start(), name.start() - 60), name.start()), Optional.empty()));
        }
        return found;
    }

    @Override
    public Optional<Voice> opensVoice(Sentence sentence) {
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
        var words = sentence.span().in(text);
        var start = MATTER_START.matcher(words);
        if (start.find()) {
            earliest(VERBS, words).ifPresent(verb -> found.add(new Matter(verb, sentence.span())));
            return found;
        }
        var within = region(MATTER_WITHIN, sentence.span());
        while (statesMeeting(sentence.span()) && within.find()) {
            var clause = Span.of(within);
            earliest(VERBS, clause.in(text)).ifPresent(verb -> found.add(new Matter(verb, clause)));
        }
        if (found.isEmpty() && opensVoice(sentence).isPresent()) {
            found.add(new Matter(AgendaItem.Verb.STRESSED, sentence.span()));
        }
        return found;
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
            if (DOCUMENT_NOUN.matcher(quoted.group(group)).find()) {
                found.add(new Span(quoted.start(group), quoted.end(group)));
            }
        }
        var plans = region(NAMED_PLAN, words);
        while (plans.find()) {
            var plan = new Span(plans.start(1), plans.end(1));
            if (found.stream().noneMatch(plan::overlaps)) {
                found.add(plan);
            }
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
