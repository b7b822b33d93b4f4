package rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Span;

/// The two sides of talks in English: "Liaoning Province and … held a meeting", "X, mayor of Y, met with …".
final class EnglishSides {
    private static final String HOST = "[A-Z][\\w’'&-]*(?: [A-Z][\\w’'&-]*){0,5}";
    private static final String SIDE = "[A-Z][\\w.’'&-]*(?:,? (?:(?:and|of|the|for) )?[A-Z][\\w.’'&-]*){0,14}";
    private static final Pattern TWO_SIDES =
            Pattern.compile("(?<=^|, |\\n|[-—] )(?:[Tt]he )?(?<one>" + HOST + ") and (?<two>"
                    + SIDE
                    + ") held (?:a meeting|talks|discussions)(?! to study)|(?<=^|, |\\n)(?<host>" + HOST
                    + ") (?:held (?:a meeting|talks) with|and|saw talks between) (?<guest>"
                    + SIDE
                    + ") (?:hold|held) talks|talks between (?<left>" + HOST + ") and (?<right>"
                    + SIDE + ")");

    private static final Pattern MET = Pattern.compile(
            "\\b(?:met(?: (?:in|at) [A-Z][\\w’]+(?: [A-Z][\\w’]+)?)? with|[Mm]eets with|Met with|held talks with|[Mm]et(?= (?:an?|the) (?:[\\w-]+ ){0,3}?delegation)) ");
    private static final String ORGANISATION =
            "[A-Z][\\w’'&.-]*(?:(?:,? (?=(?:Co|Ltd|Inc)\\b)| | (?:of|for) (?:the )?| and (?:the )?(?!Deputy|Vice|Secretary|Mayor|Governor|Director|Chair|Member|President|Head|Party Secretary|Co-))[A-Z][\\w’'&.-]*){0,8}";
    /// What the last office of a title is of: "secretary of the Party committee and mayor of Lianyungang".
    private static final Pattern OFFICE_OF = Pattern.compile(
            "(?i:secretary|mayor|governor|chair(?:man|woman|person)|director|president|leader|head|member|minister|commissioner|magistrate|executive|general|manager)s? of (?:the )?(?<of>"
                    + ORGANISATION + ")");
    private static final Pattern LEADERS = Pattern.compile(
            "^(?:The )?(?<who>(?:[A-Z][a-z]+ )?(?:City|Municipal|Provincial|County|District) [Ll]eaders)\\b");
    /// Guests without a name, up to what they came for and where they were met.
    private static final Pattern GUESTS = Pattern.compile(
            "(?:the |an? )?(?<who>(?:[\\w’'-]+ ){0,5}?(?i:delegations?|members|guests|representatives|entrepreneurs|executives|visitors|advisers|experts|envoys)\\b(?: (?:and|from|of|led by|to) (?:(?!attending|who\\b|on\\b|in\\b|at\\b|to\\b)[\\w’',-]+\\s{1,2}){0,24}?(?:(?!attending|who\\b|on\\b|in\\b|at\\b|to\\b)[\\w’'-]+))?)(?=,|[.;]| (?:attending|who|on|in|at|to [a-z])\\b|\\n|$)");
    private static final Pattern GUESTS_OF_SYMPOSIUM = Pattern.compile(
            "\\b(?:held|presided over|chaired|hosted) (?:an? )?(?:[\\w-]+ )?(?:symposium|talks|discussion|forum) with (?:the )?(?<who>(?:[a-z-]+ ){1,4}?[a-z-]+s)(?=[.,;]| (?:on|in|at) )");

    private final String text;
    private final EnglishTitles titles;

    EnglishSides(String text, EnglishTitles titles) {
        this.text = text;
        this.titles = titles;
    }

    /// Returns the sides that the words name as having talked, empty where they tell of no talks.
    List<Span> bodies(Span words) {
        var sides = region(TWO_SIDES, words);
        if (sides.find()) {
            for (var pair : List.of(List.of("one", "two"), List.of("host", "guest"), List.of("left", "right"))) {
                if (sides.group(pair.getFirst()) != null) {
                    return List.of(group(sides, pair.getFirst()), group(sides, pair.getLast()));
                }
            }
        }
        var met = region(MET, words);
        return met.find() ? whoMet(words, met) : List.of();
    }

    private List<Span> whoMet(Span words, Matcher met) {
        var hosts = new Span(words.start(), met.start());
        var guests = guests(words).or(() -> organisation(new Span(met.end(), words.end())));
        // Whom nobody sent is no side: the guest of another meeting is met as well.
        return guests.isEmpty()
                ? List.of()
                : Stream.concat(leaders(hosts).or(() -> organisation(hosts)).stream(), guests.stream())
                        .toList();
    }

    private Optional<Span> leaders(Span hosts) {
        var leaders = region(LEADERS, hosts);
        return leaders.lookingAt() ? Optional.of(group(leaders, "who")) : Optional.empty();
    }

    /// What the first person's last office is of.
    private Optional<Span> organisation(Span side) {
        var named = titles.named(side);
        if (named.isEmpty() || named.getFirst().title().isEmpty()) {
            return Optional.empty();
        }
        var offices = region(OFFICE_OF, named.getFirst().title().get());
        Optional<Span> last = Optional.empty();
        while (offices.find()) {
            last = Optional.of(group(offices, "of"));
        }
        return last.or(() -> ofOffice(named.getFirst().title().get()));
    }

    /// "Hunan governor", "CPC Hunan Provincial Committee secretary": what stands before the office.
    private Optional<Span> ofOffice(Span title) {
        var office = region(BEFORE_OFFICE, title);
        return office.lookingAt() ? Optional.of(new Span(office.start("of"), office.end("of") - 1)) : Optional.empty();
    }

    private static final Pattern BEFORE_OFFICE = Pattern.compile(
            "(?<of>(?!Deputy|Vice|Executive)(?:[A-Z][\\w’']+ ){1,5}?)(?=(?:Party |deputy |Deputy |vice |Vice |executive |Executive ){0,3}(?i:secretary|mayor|governor|chairman|chairwoman|director|leaders?)\\b)");

    /// Returns people without names whom somebody met or held a symposium with.
    Optional<Span> guests(Span words) {
        var met = region(MET, words);
        if (met.find()) {
            var guests = GUESTS.matcher(text).region(met.end(), words.end()).useTransparentBounds(true);
            return guests.lookingAt() ? Optional.of(group(guests, "who")) : Optional.empty();
        }
        var symposium = region(GUESTS_OF_SYMPOSIUM, words);
        return symposium.find() ? Optional.of(group(symposium, "who")) : Optional.empty();
    }

    private static Span group(Matcher found, String name) {
        return new Span(found.start(name), found.end(name));
    }

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
