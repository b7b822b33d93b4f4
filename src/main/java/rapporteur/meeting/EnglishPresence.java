package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Names;
import rapporteur.language.Span;
import rapporteur.meeting.Reports.Named;
import rapporteur.meeting.Reports.Present;

/// Who is present in English, by words of presence: presided over, delivered a speech, attended and their like.
final class EnglishPresence {
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

    private static final Pattern GROUP = Pattern.compile(
            "(?i)\\b(?:comrades|cadres|leaders|members|heads|officials|representatives|persons in charge|leading cadres)\\b");

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

    List<Span> groups(Span words) {
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
        if (names.isEmpty() || !titles.isTitleWords(comma, names.getFirst().start())) {
            return Chain.EMPTY;
        }
        var title = titles.titleBefore(comma + 1, names.getFirst().start());
        return new Chain(List.of(new Named(names.getFirst(), title, Optional.empty())), Optional.empty());
    }

    private Chain chainBehind(int from, int to) {
        var end = Math.min(to, from + LONGEST_CHAIN);
        var names = Names.latin(text, new Span(from, end));
        var count = 0;
        for (var at = from;
                count < names.size() && titles.isTitleWords(at, names.get(count).start());
                count++) {
            at = names.get(count).end();
        }
        var taken = names.subList(0, count);
        return new Chain(
                titles.titled(
                        from, taken, taken.isEmpty() ? from : taken.getLast().end()),
                Optional.empty());
    }

    private static final int LONGEST_CHAIN = 1_500;

    private static final Pattern ON_BEHALF = Pattern.compile(",? on behalf of [^;:]{2,160}?,\\s*$");

    private Chain chainBefore(int cursor, int verb) {
        var from = Math.max(cursor, verb - LONGEST_CHAIN);
        var behalf = ON_BEHALF.matcher(text).region(Math.max(from, verb - 200), verb);
        var end = behalf.find() && behalf.start() > from ? behalf.start() : verb;
        var names = Names.latin(text, new Span(from, end));
        var first = names.size();
        for (var at = end; first > 0 && titles.isTitleWords(names.get(first - 1).end(), at); first--) {
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
        var people = titles.titled(start, names.subList(first, names.size()), end);
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
        var person = titles.titled(from, names, verb).getFirst();
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
        return end > start ? new Chain(List.of(), Optional.of(new Span(start, end))) : Chain.EMPTY;
    }

    private static final Pattern GROUP_LEAD = Pattern.compile("(?i)(?:and |also |at the meeting,? |finally,? )+");
    private static final Pattern GROUP_TRAIL =
            Pattern.compile("(?i)[,\\s]*(?:including|and|also|respectively|who|then)\\s*$");
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
