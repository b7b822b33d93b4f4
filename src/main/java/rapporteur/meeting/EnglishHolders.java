package rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Places;
import rapporteur.language.Span;

/// Who met, read from the grammar of an English sentence: the body that held a meeting, the body whose meeting somebody
/// chaired or that was opened, the conference that was held under a name of its own.
final class EnglishHolders {
    private static final String MEETING_NOUN =
            "(?i:meetings?|conference|teleconference|session|symposium|consultation|talks|forum|congress|seminar)";
    private static final Pattern HELD = Pattern.compile(
            " (?:(?:yesterday|today|recently|also|again|jointly|on [A-Z][a-z]+day|on [A-Z][a-z]+ \\d{1,2}) )?(?:(?:[Hh]eld|[Hh]olds?|[Cc]onvened|[Cc]onvenes|[Oo]rganized)\\b(?=[^.;]{0,160}\\b"
                    + MEETING_NOUN
                    + "\\b)|met (?=(?:on|in|to|under|at|yesterday|today|for|here)\\b)|met(?=[.,])|[Mm]eets (?=[Oo]n\\b|[Tt]o\\b|[Ii]n\\b))");
    private static final Pattern MEETING_OF = Pattern.compile(
            "\\b(?:(?:[Pp]resid(?:ed|es|ing) over|chair(?:ed|s|ing)|[Hh]eld|convened|hosted|opened) (?:an? |the )?(?:[\\w()-]+ ){0,6}?|(?<=^|, |\\n|[-—] )(?:The |the )?(?:[\\w()-]+ ){1,5}?)"
                    + "(?:(?<group>[Pp]arty [Gg]roup)(?: [Mm]eeting)? and (?:the )?(?:[\\w-]+ ){0,3}?)?(?:[Mm]eeting|[Ss]ession|[Cc]onference|[Ss]ymposium) of (?:the )?");
    private static final Pattern EXECUTIVE = Pattern.compile(
            "\\b(?:[Pp]resid(?:ed|es|ing) over|chair(?:ed|s|ing)|[Hh]eld|convened) (?:an? |the )?(?<who>(?:[A-Z][\\w’'-]+ ){1,4}(?:[Gg]overnment |[Cc]ouncil |[Cc]ommittee )|State Council )(?:[Ee]xecutive|[Ss]tanding|[Pp]lenary|[Ss]tudy|[Ss]pecial) (?:[Mm]eeting|[Ss]ession)");
    /// A conference that stands for itself: "a provincial conference on major projects was held".
    private static final Pattern CONFERENCE_HELD = Pattern.compile(
            "(?<=^|, |\\n|[-—] )(?:[Tt]he |[Aa]n? )?(?<who>(?:(?!in\\b|which\\b|that\\b|who\\b)[\\w’'-]+ ){0,5}?(?i:conference|meeting|congress|forum)(?: (?:on|for|of|to) (?:[\\w’'-]+ ){0,8}?[\\w’'-]+)?) (?:was|were) (?:also )?(?:held|convened|opened)\\b");
    private static final Pattern CONFERENCE_CHAIRED = Pattern.compile(
            "\\b(?:chair(?:ed|s)|presid(?:ed|es) over) (?:an? |the )?(?<who>(?:[a-z-]+ ){1,3}?(?:meeting|conference) (?:on|for) [^,.;]{4,80}?)(?=[,.;]| on [A-Z]| in [A-Z]| at )");

    private static final String BODY_WORD =
            "(?i:committees?|government|group|council|commission|congress|conference|bureau|department|office|headquarters|board|cppcc|panel|city|county|district|province|region|prefecture|town|township|village|league|banner|center|ministry|administration|association|federation|court|procuratorate|legco|zone|area|authority|secretariat|delegation)";
    private static final Pattern IS_BODY = Pattern.compile("\\b" + BODY_WORD + "\\b");
    private static final Pattern ENDS_BODY = Pattern.compile("\\b" + BODY_WORD + "$");
    private static final Pattern OF_NAMES = Pattern.compile(
            "\\d{1,2}(?:st|nd|rd|th)|\\(?[A-Z][\\w’'&.-]*\\)?|of|for|the|and|on|party|municipal|provincial|government|committee|group|leading|steering|standing|theoretical|study|learning|cent(?:er|re)|council|commission|board|directors|people[’']s|work|city|county|district|headquarters|office|department|bureau|delegation|control|leaders|dust|safety");
    private static final Pattern JOINTS = Pattern.compile("of|for|the|and|on|[Ii]n|At|On|The|Of|For");
    private static final Pattern NO_BODY = Pattern.compile(
            "(?i)\\b(?:secretary|mayor|governor|chair(?:man|woman|person)|director|minister|president|premier|leaders?|comrades?|governors|magistrate|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|recently|meeting|reporter|source|daily|he|she|it|they|we)\\b");
    private static final Pattern PARTED = Pattern.compile(" and (?:the )?(?=[A-Z])");

    private final String text;
    private final EnglishTitles titles;

    EnglishHolders(String text, EnglishTitles titles) {
        this.text = text;
        this.titles = titles;
    }

    /// Returns the bodies that the words state as having met.
    List<Span> bodies(Span words) {
        var held = region(HELD, words);
        while (held.find()) {
            var found = bodiesBefore(words.start(), held.start());
            if (!found.isEmpty() && !isWhere(found.getFirst())) {
                return found;
            }
        }
        var executive = region(EXECUTIVE, words);
        if (executive.find()) {
            return List.of(new Span(executive.start("who"), executive.end("who") - 1));
        }
        var of = region(MEETING_OF, words);
        while (of.find()) {
            var found = bodyBehind(of.end(), words.end());
            if (found.isPresent()) {
                return of.group("group") == null
                        ? parts(found.get())
                        : List.of(new Span(of.start("group"), of.end("group")), found.get());
            }
        }
        return List.of();
    }

    /// Returns the conference that the words name instead of a body.
    Optional<Span> conference(Span words) {
        for (var form : List.of(CONFERENCE_HELD, CONFERENCE_CHAIRED)) {
            var found = region(form, words);
            if (found.find()
                    && found.group("who").indexOf(' ') > 0
                    && !found.group("who").contains(" of the ")) {
                return Optional.of(new Span(found.start("who"), found.end("who")));
            }
        }
        return Optional.empty();
    }

    /// "City officials in Jinan held a meeting": the place is not who met.
    private boolean isWhere(Span body) {
        return isPlace(body) && text.startsWith(" in ", body.start() - 4);
    }

    /// Back from the verb over words that names of bodies are made of.
    private List<Span> bodiesBefore(int from, int verb) {
        var start = verb;
        var at = verb;
        while (at > from) {
            var word = text.lastIndexOf(' ', at - 1) + 1;
            word = Math.max(word, text.lastIndexOf('\n', at - 1) + 1);
            word = Math.max(word, from);
            if (word >= at || !OF_NAMES.matcher(text.substring(word, at)).matches()) {
                break;
            }
            start = word;
            at = word - 1;
        }
        return parts(withoutJoints(start, verb));
    }

    private Optional<Span> bodyBehind(int from, int to) {
        var end = from;
        var at = from;
        while (at < to) {
            var space = text.indexOf(' ', at);
            var next = space < 0 || space > to ? to : space;
            var word = text.substring(at, next);
            var last = word.matches(".*[.,;:]");
            if (!OF_NAMES.matcher(last ? word.substring(0, word.length() - 1) : word)
                            .matches()
                    || DAY_OR_MONTH.matcher(word).lookingAt()) {
                break;
            }
            end = last ? next - 1 : next;
            if (last) {
                break;
            }
            at = next + 1;
        }
        return Optional.of(withoutJoints(from, end)).filter(this::isBody);
    }

    private static final Pattern DAY_OR_MONTH = Pattern.compile(
            "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|March|April|May\\b|June|July|Aug|Sept|Oct|Nov|Dec");

    private Span withoutJoints(int from, int to) {
        var start = from;
        var end = to;
        for (var changed = true; changed; ) {
            changed = false;
            var first = text.indexOf(' ', start);
            if (first > start
                    && first < end
                    && JOINTS.matcher(text.substring(start, first)).matches()) {
                start = first + 1;
                changed = true;
            }
            var last = text.lastIndexOf(' ', end - 1);
            if (last > start && JOINTS.matcher(text.substring(last + 1, end)).matches()) {
                end = last;
                changed = true;
            }
        }
        return new Span(start, Math.max(start, end));
    }

    /// "the A Committee and the B Group": two bodies, where each ends as one.
    private List<Span> parts(Span names) {
        var and = PARTED.matcher(text).region(names.start(), names.end());
        while (and.find()) {
            var one = new Span(names.start(), and.start());
            var two = new Span(and.end(), names.end());
            if (ENDS_BODY.matcher(one.in(text)).find() && isBody(one) && isBody(two)) {
                return List.of(one, two);
            }
        }
        return isBody(names) ? List.of(withoutWider(names)) : List.of();
    }

    /// "Hotan Prefecture of the Xinjiang Uygur Autonomous Region" is Hotan Prefecture.
    private Span withoutWider(Span names) {
        var wider = PLACE_OF_PLACE.matcher(names.in(text));
        return wider.lookingAt() ? new Span(names.start(), names.start() + wider.end()) : names;
    }

    private static final Pattern PLACE_OF_PLACE = Pattern.compile(
            "[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+)? (?:City|County|District|Prefecture|Town|Township|League|Banner)(?= of (?:the )?[A-Z])");

    private boolean isBody(Span names) {
        var words = names.in(text);
        return words.length() > 3
                && !NO_BODY.matcher(words).find()
                && (IS_BODY.matcher(words).find() || isPlace(names))
                && titles.names().in(names).isEmpty();
    }

    private boolean isPlace(Span names) {
        var places = Places.in(text, names);
        return !places.isEmpty() && places.getFirst().span().equals(names);
    }

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
