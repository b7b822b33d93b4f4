package rapporteur.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Span;
import rapporteur.meeting.Reports.Named;
import rapporteur.meeting.Reports.Present;

/// Who is present in English, by words of presence: presided over, delivered a speech, attended and their like.
final class EnglishPresence {
    private static final String AS_OBSERVER =
            "(?: the (?:\\w+ )?(?:meeting|session|conference))? as (?:an? )?(?:non-?voting (?:delegates?|participants?|members?|attendees?)|observers?)";
    /// Words of presence. Only what was done: "attended", not "will attend" or "was unable to attend".
    private static final Pattern PRESENCE = Pattern.compile(
            "\\b(?:(?<preside>presid(?:ed|es|ing) over|presided|chaired|chairs|chairing|hosted(?= (?:the|a) (?:meeting|conference|session|symposium)))"
                    + "|(?<speak>(?:delivered|delivering|gave|giving|made|making)(?: (?!to\\b|by\\b)[\\w’'“”,-]+){0,5}? (?:speech(?:es)?|address(?:es)?|reports?|remarks|lectures?|statements?)\\b(?! (?:public|available))|delivered (?:the|a) [Rr]eport|spoke(?! highly| of\\b)|reported on(?= \\w)|addressed the (?:meeting|conference|session|congress))"
                    + "|(?<attend>(?:also )?attended" + AS_OBSERVER
                    + "|(?:also )?attended|participated(?= in\\b|[.,;]| as )|took part|joined(?= (?:in )?the (?:meeting|talks|symposium|discussion))|(?:was|were) present(?! (?:at|in) (?:the )?(?:area|region|world))|took (?:their )?seats|sat (?:on|at) the rostrum|sat in|accompanied)"
                    + "|(?<meet>met(?: (?:in|at) [A-Z][\\w’]+(?: [A-Z][\\w’]+)?)? with|meets(?: with)?(?= [A-Z])|met(?= [A-Z]| (?:an?|the) (?:[\\w-]+ ){0,3}?delegation)|held talks with))(?! by\\b(?! (?:video|phone|telephone)))");
    /// "Other attendees were", "those present included".
    private static final String ATTENDEES =
            "(?i:(?:other )?(?:attendees|participants)|(?:those|others)(?: who were)? (?:present|attending"
                    + "|in attendance|who attended))(?: (?:at|of) the (?:meeting|session|conference|symposium|talks))? (?:were|included?) ";
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:(?<opening>Chaired|Presided over|Hosted)|(?:was|were|is) (?:also )?(?:(?<preside>presided over|chaired|hosted)|attended)|(?:and|then) attended) by |(?<=, )attended by |(?:[Aa]lso )?(?:[Pp]resent|[Ii]n attendance)(?: at the (?:meeting|session|symposium|talks))? were |"
                    + ATTENDEES + "|\\bunder the (?<chairmanship>chairmanship) of (?:(?:its|their|the) )?");
    private static final Pattern SPEECH_BY = Pattern.compile(
            "\\b(?:speech|report|lecture|address|remarks) (?:was|were) (?<word>made|delivered|given) by ");
    /// "with Premier Li Qiang of the State Council presiding over its first meeting".
    private static final Pattern WITH = Pattern.compile("\\bwith (?<who>[^,;:.“]{5,120}?) (?<word>presiding)\\b");
    /// "invited Bai Shanzu, a researcher, to give a lecture".
    private static final Pattern INVITED = Pattern.compile(
            "\\binvited (?<who>[^;:.“]{5,200}?),? to (?:the \\w+ to )?(?<word>(?:give|deliver|make) (?:[\\w-]+ ){0,3}?(?:speech|lecture|report|address|talk))\\b");
    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(?:not|never|unable|absent|had|will|would|could|cannot|who previously|once|invited to|except)\\b[^,;]{0,12}$");
    /// What was before the meeting that is reported.
    private static final Pattern EARLIER =
            Pattern.compile("(?i)\\b(?:last (?:year|month|week|time)|previous|earlier this|the then)\\b");
    private static final Pattern THEN = Pattern.compile("(?:the )?then ");

    private static final String PEOPLE =
            "(?:comrades|cadres|leaders|members|heads|officials|representatives|persons in charge|leading cadres|directors|secretaries|delegates|deputies|experts|scholars|entrepreneurs|villagers|growers|residents|farmers|workers|students|teachers|persons|guests|magistrates|mayors|governors|chairpersons|observers|steering group|inspection (?:group|team))";
    private static final Pattern GROUP = Pattern.compile("(?i)\\b" + PEOPLE + "\\b");

    private final String text;
    private final EnglishTitles titles;

    EnglishPresence(String text, EnglishTitles titles) {
        this.text = text;
        this.titles = titles;
    }

    List<Present> present(Span words) {
        var found = new ArrayList<Present>();
        walkPresence(
                words,
                (presence, chain, word) -> chain.people()
                        .forEach(named -> found.add(
                                new Present(presence, new Named(named.name(), named.title(), Optional.of(word))))));
        return found;
    }

    Optional<Span> wordOf(Presence presence, Span sentence) {
        return PRESENCE.matcher(text)
                .region(sentence.start(), sentence.end())
                .results()
                .filter(word -> presence(word) == presence && !isDenied(sentence.start(), word.start()))
                .map(Span::of)
                .findFirst();
    }

    private static final Set<String> MEETS = Set.of("met", "meets");

    List<Span> groups(Span words) {
        var found = new ArrayList<Span>();
        walkPresence(words, (presence, chain, word) -> {
            if (presence != Presence.PRESIDED && !MEETS.contains(word.in(text).split(" ", 2)[0])) {
                chain.groups().stream()
                        .filter(group -> !text.startsWith(" including", group.end()))
                        .filter(group -> !found.contains(group))
                        .forEach(found::add);
            }
        });
        return found;
    }

    /// Who stands before a word of presence.
    private record Chain(List<Named> people, List<Span> groups) {
        static final Chain EMPTY = new Chain(List.of(), List.of());

        boolean isEmpty() {
            return people.isEmpty() && groups.isEmpty();
        }
    }

    private interface PresenceVisitor {
        void visit(Presence presence, Chain subject, Span word);
    }

    /// Goes through a sentence from one word of presence to the next. The subject is the unbroken chain of names
    /// and titles that ends at the word; "and delivered a speech" has the subject of what stands before it.
    private void walkPresence(Span sentence, PresenceVisitor visitor) {
        visits.computeIfAbsent(sentence, this::visits)
                .forEach(visit -> visitor.visit(visit.presence(), visit.subject(), visit.word()));
    }

    /// A word of presence with its subject.
    private record Visit(Presence presence, Chain subject, Span word) {}

    /// Sentences are walked once, though people and groups are asked for apart.
    private final Map<Span, List<Visit>> visits = new HashMap<>();

    private List<Visit> visits(Span sentence) {
        var found = new ArrayList<Visit>();
        walk(sentence, (presence, subject, word) -> found.add(new Visit(presence, subject, word)));
        return found;
    }

    private void walk(Span sentence, PresenceVisitor visitor) {
        visitPassives(sentence, visitor);
        visitInvited(sentence, visitor);
        visitOthers(sentence, visitor);
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
            if (words.group("meet") != null) {
                visitGuests(words.end(), sentence.end(), Span.of(words), visitor);
            }
            last = chain;
            cursor = isVerbal ? words.end() : objectEnd(words.end(), sentence.end());
            words.region(Math.max(cursor, words.end()), sentence.end());
        }
    }

    /// "The session was presided over by", "chaired by X, the meeting", "under the chairmanship of".
    private void visitPassives(Span sentence, PresenceVisitor visitor) {
        var passives = region(PASSIVE, sentence);
        while (passives.find()) {
            var isEarlier = EARLIER.matcher(text)
                            .region(sentence.start(), passives.start())
                            .find()
                    || THEN.matcher(text).region(passives.end(), sentence.end()).lookingAt();
            var chain = isEarlier ? Chain.EMPTY : chainBehind(passives.end(), sentence.end());
            if (!chain.isEmpty()) {
                visitor.visit(isAttended(passives) ? Presence.ATTENDED : Presence.PRESIDED, chain, word(passives));
            }
        }
    }

    private static Span word(Matcher passive) {
        var by = BY.matcher(passive.group());
        return new Span(
                passive.start(),
                passive.start() + (by.find() ? by.start() : passive.group().length()));
    }

    private static final Pattern BY = Pattern.compile(" (?:by|were|included?|of(?: \\w+)?) $");

    private static boolean isAttended(Matcher passive) {
        return passive.group("preside") == null
                && passive.group("opening") == null
                && passive.group("chairmanship") == null;
    }

    private void visitInvited(Span sentence, PresenceVisitor visitor) {
        var invited = region(INVITED, sentence);
        if (invited.find()) {
            var chain = chainBehind(invited.start("who"), invited.end("who"));
            if (!chain.isEmpty()) {
                visitor.visit(Presence.SPOKE, chain, new Span(invited.start("word"), invited.end("word")));
            }
        }
    }

    private void visitOthers(Span sentence, PresenceVisitor visitor) {
        var speech = region(SPEECH_BY, sentence);
        if (speech.find()) {
            var chain = chainBehind(speech.end(), sentence.end());
            if (!chain.isEmpty()) {
                visitor.visit(Presence.SPOKE, chain, new Span(speech.start("word"), speech.end("word")));
            }
        }
        var with = region(WITH, sentence);
        if (with.find()) {
            var chain = chainBehind(with.start("who"), with.end("who"));
            if (!chain.isEmpty()) {
                visitor.visit(Presence.PRESIDED, chain, new Span(with.start("word"), with.end("word")));
            }
        }
    }

    /// "met with Wu Xiaofan, chairman of …", "met with a delegation led by …".
    private void visitGuests(int from, int to, Span word, PresenceVisitor visitor) {
        var led = LED_BY.matcher(text).region(from, to).useTransparentBounds(true);
        var guests = chainBehind(led.lookingAt() ? led.end() : from, to);
        if (!guests.isEmpty()) {
            visitor.visit(Presence.ATTENDED, guests, word);
        }
    }

    private static final Pattern LED_BY = Pattern.compile(
            " (?:with )?(?:(?:an? |the )?(?:[\\w-]+ ){0,3}?delegation (?:led|headed) by|(?:his|her|their) counterparts?) ");

    private static Presence presence(MatchResult word) {
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
        var names = titles.names().in(new Span(comma, Math.min(to, comma + 160)));
        if (names.isEmpty() || !titles.isTitleWords(comma, names.getFirst().start())) {
            return Chain.EMPTY;
        }
        var title = titles.titleBefore(comma + 1, names.getFirst().start());
        return new Chain(List.of(new Named(names.getFirst(), title, Optional.empty())), List.of());
    }

    private Chain chainBehind(int from, int to) {
        var end = Math.min(to, from + LONGEST_CHAIN);
        var names = titles.names().in(new Span(from, end));
        var count = 0;
        for (var at = from;
                count < names.size() && titles.isTitleWords(at, names.get(count).start());
                count++) {
            at = names.get(count).end();
        }
        var taken = names.subList(0, count);
        return new Chain(
                titles.titled(from, taken, taken.isEmpty() ? from : behindTitle(taken.getLast(), end)), List.of());
    }

    /// The last of a list may have its title behind: "met with Wu Xiaofan, chairman of the company".
    private int behindTitle(Span name, int to) {
        var stop = STOP.matcher(text).region(name.end(), to).useTransparentBounds(true);
        return stop.find() ? stop.start() : to;
    }

    private static final Pattern STOP =
            Pattern.compile("[;:(]|\\.(?=\\s|$)| (?:on|in|at|to|and (?:his|her|their)|attending|who)\\b");
    private static final int LONGEST_CHAIN = 1_500;

    private static final Pattern ON_BEHALF = Pattern.compile(",? on behalf of [^;:]{2,160}?,\\s*$");

    /// "Liu Qiang, who serves as the leader of the group, presided over".
    private static final Pattern WHO_IS = Pattern.compile(
            ", who (?:is|was|serves|served|also (?:is|serves)|concurrently (?:is|serves))\\b[^;:,“]{2,160},\\s*$");

    /// "on Friday", "yesterday": between the subject and the verb.
    private static final Pattern DAY = Pattern.compile(
            "(?: on (?:[A-Z][a-z]+day|[A-Z][a-z]{2,8} \\d{1,2})(?: (?:morning|afternoon|evening))?| yesterday| today| recently) $");

    private Chain chainBefore(int cursor, int verb) {
        var from = Math.max(cursor, verb - LONGEST_CHAIN);
        var end = withoutDay(from, withoutAside(from, verb));
        var names = titles.names().in(new Span(from, end));
        var first = names.size();
        for (var at = end; first > 0 && titles.isTitleWords(names.get(first - 1).end(), at); first--) {
            at = names.get(first - 1).start();
        }
        while (first < names.size() && isObject(from, names.get(first).start())) {
            first = behindNextComma(names, first);
        }
        if (first == names.size()) {
            return names.isEmpty() || first == 0
                    ? surnameBefore(from, end).orElseGet(() -> groupBefore(from, end))
                    : withGroup(from, names.getLast().end(), end);
        }
        var start = first == 0 ? from : names.get(first - 1).end();
        var people = titles.titled(start, names.subList(first, names.size()), end);
        return new Chain(people, groupBefore(start, startOf(people.getFirst())).groups());
    }

    private int withoutAside(int from, int verb) {
        for (var aside : List.of(ON_BEHALF, WHO_IS)) {
            var found = aside.matcher(text).region(Math.max(from, verb - 200), verb);
            if (found.find() && found.start() > from) {
                return found.start();
            }
        }
        return verb;
    }

    private int withoutDay(int from, int end) {
        var day = DAY.matcher(text.substring(Math.max(from, end - 40), end));
        return day.find() ? end - (day.end() - day.start()) : end;
    }

    /// "Pu'er Mayor Dao Linwei and nine growers attended": people, and a group behind the last "and".
    private Chain withGroup(int from, int lastName, int end) {
        var and = AND.matcher(text).region(lastName, end);
        while (and.find()) {
            var group = groupBefore(and.end(), end);
            if (!group.isEmpty() && titles.isTitleWords(lastName, and.start())) {
                var people = chainBefore(from, and.start()).people();
                return people.isEmpty() ? groupBefore(lastName, end) : new Chain(people, group.groups());
            }
        }
        return groupBefore(lastName, end);
    }

    private static final Pattern AND = Pattern.compile(",? as well as |,? and ");

    /// "Huang also chaired a symposium": a surname alone; "he also presided over": whom the sentence before names.
    private Optional<Chain> surnameBefore(int from, int verb) {
        var subject = SURNAME.matcher(text.substring(Math.max(from, verb - 40), verb));
        if (!subject.find()) {
            return Optional.empty();
        }
        var name = subject.group("name") == null
                ? namedBefore(from)
                : titles.names().ofSurname(subject.group("name"));
        return name.map(person -> new Chain(List.of(new Named(person, Optional.empty(), Optional.empty())), List.of()));
    }

    /// The only one whom the sentence before names, at its beginning.
    private Optional<Span> namedBefore(int sentence) {
        var window = text.substring(Math.max(0, sentence - 400), sentence).stripTrailing();
        var stop = Math.max(window.lastIndexOf(". ", window.length() - 2), window.lastIndexOf('\n')) + 1;
        var start = Math.max(0, sentence - 400) + stop;
        var names = titles.names().in(new Span(start, sentence));
        if (names.size() != 1) {
            return Optional.empty();
        }
        var title = titles.titleBefore(start, names.getFirst().start()).orElse(names.getFirst());
        return OPENS.matcher(text.substring(start, title.start())).matches()
                ? Optional.of(names.getFirst())
                : Optional.empty();
    }

    private static final Pattern OPENS = Pattern.compile("\\s*|[^.;,]{2,60}, ");

    private static final Pattern SURNAME = Pattern.compile(
            "(?:^|[,;] |\\n)(?:[Tt]hen |[Ll]ater )?(?:(?:Premier|Governor|Mayor|Secretary|President|Chairman|Director) )?(?:(?:[Hh]e|[Ss]he)|(?<name>[A-Z][a-z]{1,8}))(?: also| then)? $");

    /// "Li Zuojun, a researcher, was the guest and made a report": the one who opens the sentence.
    private Chain chainThatOpens(int from, int verb) {
        var before = text.substring(from, verb);
        if (!before.endsWith(" and ")
                || before.length() > 500
                || CHANGES_SUBJECT.matcher(before).find()) {
            return Chain.EMPTY;
        }
        var names = titles.names().in(new Span(from, verb));
        if (names.size() != 1) {
            return Chain.EMPTY;
        }
        var person = titles.titled(from, names, verb).getFirst();
        return startOf(person) == from ? new Chain(List.of(person), List.of()) : Chain.EMPTY;
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
        var start = titles.titleBefore(from, name).map(Span::start).orElse(name);
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
        return end > start ? new Chain(List.of(), parted(new Span(start, end))) : Chain.EMPTY;
    }

    /// "Leaders of the government and officials of counties": two groups.
    private List<Span> parted(Span groups) {
        var found = new ArrayList<Span>();
        var and = NEXT_GROUP.matcher(text).region(groups.start(), groups.end());
        var start = groups.start();
        while (and.find()) {
            found.add(new Span(start, and.start()));
            start = and.end();
        }
        found.add(new Span(start, groups.end()));
        return found;
    }

    private static final Pattern NEXT_GROUP =
            Pattern.compile("(?:,| and|, and|, as well as) (?=(?:[\\w-]+ ){0,3}?" + PEOPLE + " (?:of|from) )");
    private static final Pattern GROUP_LEAD = Pattern.compile("(?i)(?:and |also |at the meeting,? |finally,? )+");
    private static final Pattern GROUP_TRAIL =
            Pattern.compile("(?i)(?:[,\\s]*(?:including|and|also|respectively|who|then)|,? including\\b.{0,400})\\s*$");
    private static final Pattern GROUP_BROKEN = Pattern.compile(
            "(?i)\\b(?:that|was|were|is|are|has|have|had|pointed|said|stressed|met|when|while|because|we|he|she|it|will|should|must)\\b");

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
