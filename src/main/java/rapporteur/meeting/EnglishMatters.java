package rapporteur.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.article.Sentence;
import rapporteur.language.Names;
import rapporteur.language.Span;
import rapporteur.meeting.Reports.Matter;

/// What a meeting did in English, and whose words a sentence gives.
final class EnglishMatters {
    private static final Pattern VOICE = Pattern.compile(
            "^(?:[Ii]n (?:his|her) (?:concluding )?(?:speech|remarks|report),? |[Ff]inally, |[Aa]t the meeting, |During the (?:meeting|conference), |Furthermore, |Additionally, )?"
                    + "(?:(?<meeting>(?:[Tt]he )?(?:[Mm]eeting|[Cc]onference|[Ss]ession|[Pp]lenary [Ss]ession|[Cc]ommittee|[Cc]ongress)|Both sides|The two sides|Participants|Officials)|(?<he>He|She|The [Mm]ayor|The [Ss]ecretary)|(?:[\\w’' ,]{0,160}?)(?<who>[A-Z][a-z]{1,8} [A-Z][a-z]{1,15})|(?:(?:Premier|Governor|Mayor|Secretary|President) )?(?<surname>[A-Z][a-z]{1,8}))"
                    + "(?:,[^.]{0,160}?,)?(?: (?:also|further|then|again|respectively|first|unanimously|in his speech|to)){0,2} "
                    + "(?:pointed out|points out|stressed|stress|emphasi[sz]ed|emphasi[sz]es?|noted|said|says|stated|urged|called|requested|required|requires|believed|expressed|introduced|hoped|highlighted|proposed|agreed|demanded)");

    private static final Map<Pattern, AgendaItem.Verb> VERBS = verbs();

    private static Map<Pattern, AgendaItem.Verb> verbs() {
        var verbs = new LinkedHashMap<Pattern, AgendaItem.Verb>();
        verbs.put(Pattern.compile("\\b(?:convey(?:ed|ing|s)?|communicat(?:ed|e))\\b"), AgendaItem.Verb.CONVEYED);
        verbs.put(Pattern.compile("\\b(?:heard|hear|listened to|listen to)\\b"), AgendaItem.Verb.HEARD);
        verbs.put(
                Pattern.compile("\\b(?:approved|adopted|passed|voted|decided|issued|elected|appointed)\\b"),
                AgendaItem.Verb.APPROVED);
        verbs.put(
                Pattern.compile(
                        "\\b(?:review(?:ed|ing)?|deliberat(?:ed|e)|examin(?:ed|e)|evaluat(?:ed|e)|consider(?:ed)?|discuss(?:ed|ing)?|sum(?:med)? up)\\b"),
                AgendaItem.Verb.REVIEWED);
        verbs.put(
                Pattern.compile("\\b(?:stud(?:ied|y|ying)|analy[sz]ed?|learn(?:ed|ing|t)?)\\b"),
                AgendaItem.Verb.STUDIED);
        verbs.put(
                Pattern.compile("\\b(?:arrang(?:ed|e|ing)|deploy(?:ed|ing)?|made arrangements)\\b"),
                AgendaItem.Verb.DEPLOYED);
        verbs.put(
                Pattern.compile(
                        "\\b(?:pointed out|points out|stressed|emphasi[sz]ed|noted|said|urged|called|required|requested|stated|highlighted|expressed)\\b"),
                AgendaItem.Verb.STRESSED);
        return verbs;
    }

    private static final String MEETS =
            "(?:Furthermore, |Additionally, |In addition, |Finally, |Then,? |At the meeting, |(?:Chaired|Presided over|Hosted) by [^,.;]{3,120}, )?(?:[Tt]he )?(?:[Mm]eeting|[Cc]onference|[Ss]ession|(?:[A-Z][\\w’]+ ){0,5}(?:[Cc]ommittee|[Cc]ouncil|[Bb]oard)|Members|Participants)\\b";
    /// What was done with a matter, as one verb of a series in the past tense.
    private static final String DONE =
            "(?:conveyed|communicated|heard|listened to|approved|adopted|passed|voted|reviewed|deliberated|examined|evaluated|considered|discussed|studied|learned|arranged|deployed|made arrangements(?! (?:for|on) (?:the )?(?:further|related|relevant|next|follow-up|implementation))|summed up|decided (?=to\\b|that\\b|on\\b)|issued|read|elected|appointed|analy[sz]ed)";
    private static final String TO_DO =
            "(?:convey|communicate|hear|listen to|review|deliberate|examine|consider|discuss|study|learn)";
    private static final Pattern BY_THE_MEETING = Pattern.compile(
            "^" + MEETS
                    + "(?: (?:also|then|further|to|members|on|first|members also|again))*[ ,]{1,2}(?:(?!said|pointed|stressed|that\\b)[\\w’]+ ){0,4}?"
                    + "(?<verb>" + DONE + "|" + TO_DO
                    + ")\\b|^It (?:also )?(?<it>(?:reviewed|deliberated|heard|studied|discussed|conveyed|adopted|approved)\\b)");
    private static final Pattern STRESSED_BY_THE_MEETING = Pattern.compile(
            "^" + MEETS
                    + "(?: (?:also|then|further|members|again))*[ ,]{1,2}(?:[^.]{0,40}? )?(?:pointed|stress|emphasi|noted|urged|called|required|requested|highlighted|demanded)");
    /// Where a series goes on: ", studied …", "; and listened to …", " and reviewed …", ", study …".
    private static final Pattern NEXT_MATTER = Pattern.compile(
            "(?:[,;；] (?:and )?| and )(?:also |then )?(?=" + DONE
                    + "\\b(?! by\\b|[,.;])|(?<=[,;；] |[,;；] and )(?:study|review|deploy|convey|arrange|discuss|hear)(?: |, (?:deploy|study|implement) ))");
    private static final Pattern ONLY_VERBS =
            Pattern.compile("(?:to )?[a-z]+(?: to)?(?:,? (?:and )?(?:also )?[a-z]+)?");
    private static final Pattern MATTER_ENDS = Pattern.compile(
            ",? (?:emphasi[sz]ing|stressing|urging|requiring|demanding|calling for|pointing out|and (?:also )?(?:pointed out|stressed|emphasi[sz]ed|urged|requested|required|demanded|called|made arrangements))\\b|, (?:emphasi[sz]e|stress) "
                    + "|, (?:under |in |of |to )?which\\b|; | that, |, where\\b| (?:was|were) (?:held|convened|opened)\\b");
    /// What a body met for: "to convey and study", "conveying", "arranging".
    private static final Pattern MATTER_WITHIN = Pattern.compile(
            "\\bto (?=(?:convey|study|learn|deploy|arrange|discuss|review|analy[sz]e|evaluate|listen to|hear)\\b)|(?<=, |and )(?:[a-z]+ly )?(?=(?:conveying|studying|deploying|arranging|reviewing|discussing)\\b)"
                    + "|(?:,? (?:which|that)|,| and|, and) (?:also |then )?(?=(?:conveyed|heard|listened to|approved|adopted|reviewed|deliberated|examined|discussed|studied|arranged|deployed|made arrangements)\\b(?! by\\b))");
    private static final Pattern REPORT_MADE = Pattern.compile(
            "\\b(?:made|gave|delivered) (?:an?|the) (?:[\\w-]+ ){0,3}?[Rr]eport\\b(?= (?:on|about|titled|entitled|in|of|to)\\b|,? [“\"]|[.,])|\\breported on\\b(?<=[A-Z][a-z]{1,12} [A-Z][a-z]{1,14} reported on)");
    private static final Pattern REPORT_ENDS = Pattern.compile("[.;]|,(?= (?:and|which|first|while|with)\\b)");
    private static final Pattern SPEECHES_ON = Pattern.compile(
            "\\b(?:made|gave|delivered) (?:[\\w-]+ ){0,3}?(?:speech(?:es)?|lectures?) (?:on|around|about) the (?:\\w+ )?theme\\b");
    /// "He also listened to their views and suggestions".
    private static final Pattern HEARS = Pattern.compile(
            "\\b(?:listened to|heard) (?:[\\w’'-]+ ){0,4}?(?:reports?|briefings?|opinions|views|suggestions|presentations)\\b[^.;,]{0,200}");
    private static final Pattern CONVEYED = Pattern.compile(
            "(?<=[a-z,] )conveyed the (?:spirit|guiding principles|important speech|instructions) of [^.;]{5,300}");
    /// "A draft law was discussed and approved in principle": a matter as subject.
    private static final Pattern PASSED = Pattern.compile(
            "(?:(?<=^|, )(?:[Tt]he|[Aa]) |\\b)(?:draft|revised|new) [^.;,]{5,160}? (?:was|were) (?:also )?(?<verb>reviewed|deliberated|discussed|approved|adopted|passed)\\b[^.;,]{0,60}");
    private static final Pattern ELECTED = Pattern.compile(
            "[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+){1,2} (?:was|were) (?:also )?elected (?!by\\b)[^;.]{5,300}?(?=, and [A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+){1,2} (?:was|were) elected|[;.]|$)");
    /// What two sides did with a matter.
    private static final Pattern TALKED = Pattern.compile(
            "\\b(?:exchanged (?:[\\w-]+ ){0,3}?views|(?:had|held) (?:an? )?(?:[\\w-]+ ){0,3}?(?:exchanges?|discussions?|talks)(?: of views)?) (?:on|about)\\b[^.;]{5,400}?(?=, and |[.;]|$)");
    private static final Pattern SIDES_DISCUSSED =
            Pattern.compile("^(?:The two|Both|The) (?:sides|parties) (?:also )?(?=discussed |exchanged )[^.;]{12,400}");
    private static final Pattern MET_WITH = Pattern.compile("\\b(?:met|meets|talks|discussions) with\\b");
    /// What a speaker says counts as a matter where it asks for, hopes for or announces something.
    private static final Pattern ASKS = Pattern.compile(
            "(?i)\\b(?:should|must|shall|will|would|need|needs|necessary|have to|has to|hope[sd]?|willing|plans? to|propose[sd]?|require[sd]?|urge[sd]?|call(?:ed|s)? (?:for|on)|ask(?:ed)?|request(?:ed)?|demand(?:ed)?|stress(?:ed)?|emphasi[sz]e[sd]?|strive|ensure|pointed out|points out|welcome[ds]?|gratitude|thank(?:s|ed)?)\\b");

    private static final String HALL = "((?:the )?[A-Z][\\w’']+(?: (?:of|[A-Z][\\w’']+)){0,8})";
    /// Where: behind what the meeting is about, no place is a venue ("a meeting on distilleries at Long Tan").
    private static final Pattern VENUE = Pattern.compile(
            "\\b(?:held|closed|opened|concluded(?: with success)?|(?:presided over|chaired)(?= an? [\\w ]{0,20}(?:meeting|symposium|conference) (?:in|at) ))\\b(?:(?! on (?![A-Z0-9]))[^.;]){0,90}? (?:in|at) "
                    + HALL + "|\\bmet (?:in|at) " + HALL
                    + " with\\b|\\bmet with\\b(?:[^.;]|[.],){3,200}? at the ([A-Z][\\w’']+(?: (?:of|[A-Z][\\w’']+)){0,8})(?=[.,])"
                    + "|\\bby (video)\\b|\\b(video conference)\\b|\\b(main venue(?: (?:in|at) [A-Z]\\w+)?)|\\b([Bb]ranch venues?)\\b");

    private final String text;
    private final EnglishNames names;
    private final Function<Span, Optional<Span>> statement;

    /// @param names     in the text
    /// @param statement by which words state that a body met
    EnglishMatters(String text, EnglishNames names, Function<Span, Optional<Span>> statement) {
        this.text = text;
        this.names = names;
        this.statement = statement;
    }

    /// Who chaired, and what a body did that is named in full, is the article's word.
    private static final Pattern NO_VOICE = Pattern.compile(
            "(?:Chaired|Presided over|Hosted) by |(?:The )?(?!The )(?:[A-Z][\\w’]+ ){1,5}(?:[Cc]ommittee|[Cc]ouncil|[Bb]oard)\\b");

    Optional<Voice> opensVoice(Sentence sentence) {
        if (region(NO_VOICE, sentence.span()).lookingAt()) {
            return Optional.empty();
        }
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
        if (voice.group("surname") != null) {
            return ofSurname(voice.group("surname"));
        }
        return speaker(voice.start("who"), voice.end("who")).or(() -> speakerWithin(sentence));
    }

    private static final Pattern SPEAKS = Pattern.compile(
            "\\b([A-Z][a-z]{1,8} [A-Z][a-z]{1,15}) (?:pointed out|said|stressed|emphasi[sz]ed|noted|stated)\\b");
    private static final Pattern SAID_LAST = Pattern.compile(", ([A-Z][a-z]{1,8}) (?:said|added|noted)[.]");

    private Optional<Voice> speakerWithin(Sentence sentence) {
        var speaks = region(SPEAKS, sentence.span());
        if (speaks.find()) {
            return speaker(speaks.start(1), speaks.end(1));
        }
        var last = region(SAID_LAST, sentence.span());
        return last.find() ? ofSurname(last.group(1)) : Optional.empty();
    }

    private Optional<Voice> ofSurname(String surname) {
        return names.ofSurname(surname).map(name -> Voice.of(name.in(text)));
    }

    private Optional<Voice> speaker(int start, int end) {
        return Names.latin(text, new Span(start, end)).stream().findFirst().map(name -> Voice.of(name.in(text)));
    }

    List<Matter> matters(Sentence sentence) {
        var found = new ArrayList<Matter>();
        var span = sentence.span();
        var byTheMeeting = region(BY_THE_MEETING, span);
        if (byTheMeeting.lookingAt()) {
            addSeries(found, Math.max(byTheMeeting.start("verb"), byTheMeeting.start("it")), span.end());
            return found;
        }
        if (region(STRESSED_BY_THE_MEETING, span).lookingAt()) {
            found.add(new Matter(AgendaItem.Verb.STRESSED, span));
            return found;
        }
        statement.apply(span).ifPresent(meeting -> addStated(found, meeting, span));
        addTalked(found, span);
        if (span.in(text).contains(" elected ")) {
            addAll(found, ELECTED, AgendaItem.Verb.APPROVED, span);
        }
        addAll(found, CONVEYED, AgendaItem.Verb.CONVEYED, span);
        addPassed(found, span);
        if (found.isEmpty()) {
            addReports(found, span);
        }
        if (found.isEmpty()
                && opensVoice(sentence).isPresent()
                && region(ASKS, span).find()) {
            found.add(new Matter(AgendaItem.Verb.STRESSED, span));
        }
        return found;
    }

    /// "held a meeting to convey and study …", "presided over the meeting and heard …", "a meeting, which reviewed …".
    private void addStated(List<Matter> found, Span meeting, Span sentence) {
        var within = region(MATTER_WITHIN, new Span(meeting.start(), sentence.end()));
        if (!within.find()) {
            return;
        }
        var talks = region(MET_WITH, sentence).find();
        var first = found.size();
        addSeries(found, within.end(), sentence.end());
        if (talks) {
            found.subList(first, found.size())
                    .replaceAll(matter -> matter.verb() == AgendaItem.Verb.REVIEWED
                            ? new Matter(AgendaItem.Verb.TALKED, matter.words())
                            : matter);
        }
    }

    private void addTalked(List<Matter> found, Span sentence) {
        var before = found.size();
        addAll(found, TALKED, AgendaItem.Verb.TALKED, sentence);
        if (found.size() == before) {
            addAll(found, SIDES_DISCUSSED, AgendaItem.Verb.TALKED, sentence);
        }
    }

    private void addReports(List<Matter> found, Span sentence) {
        var report = region(REPORT_MADE, sentence);
        if (report.find()) {
            var end = REPORT_ENDS.matcher(text).region(report.end(), sentence.end());
            found.add(new Matter(
                    AgendaItem.Verb.HEARD, new Span(report.start(), end.find() ? end.start() : sentence.end())));
        } else if (region(SPEECHES_ON, sentence).find()) {
            found.add(new Matter(AgendaItem.Verb.STRESSED, sentence));
        } else {
            addAll(found, HEARS, AgendaItem.Verb.HEARD, sentence);
        }
    }

    private void addAll(List<Matter> found, Pattern form, AgendaItem.Verb verb, Span sentence) {
        var words = region(form, sentence);
        while (words.find()) {
            var span = Span.of(words);
            if (found.stream().noneMatch(matter -> matter.words().overlaps(span))) {
                found.add(new Matter(verb, span));
            }
        }
    }

    private void addPassed(List<Matter> found, Span sentence) {
        var passed = region(PASSED, sentence);
        if (found.isEmpty() && passed.find()) {
            EnglishBodies.earliest(VERBS, passed.group("verb"))
                    .ifPresent(verb -> found.add(new Matter(verb, Span.of(passed))));
        }
    }

    /// One matter for each verb of a series; "reviewed and approved" is one.
    private void addSeries(List<Matter> found, int from, int to) {
        var start = from;
        var next = region(NEXT_MATTER, new Span(from, to));
        while (next.find()) {
            var clause = text.substring(start, next.start());
            if (!ONLY_VERBS.matcher(clause).matches() && !isInQuotes(clause)) {
                addMatter(found, start, next.start());
                start = next.end();
            }
        }
        addMatter(found, start, to);
    }

    private static boolean isInQuotes(String clause) {
        var open = clause.chars().filter(c -> c == '“').count();
        var closed = clause.chars().filter(c -> c == '”').count();
        return open > closed || clause.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private void addMatter(List<Matter> found, int from, int to) {
        var cut = MATTER_ENDS.matcher(text).region(Math.min(from + 12, to), to).useTransparentBounds(true);
        var end = cut.find() ? cut.start() : to;
        while (end > from && " ,;.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var words = new Span(from, end);
        EnglishBodies.earliest(VERBS, words.in(text)).ifPresent(verb -> found.add(new Matter(verb, words)));
    }

    List<Span> venues(Sentence sentence) {
        var found = new ArrayList<Span>();
        var venues = region(VENUE, sentence.span());
        while (venues.find()) {
            for (var group = 1; group <= venues.groupCount(); group++) {
                if (venues.group(group) != null) {
                    found.add(new Span(venues.start(group), venues.end(group)));
                }
            }
        }
        return found;
    }

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
