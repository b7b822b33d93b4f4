package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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

    private final String text;
    private final Predicate<Span> statesMeeting;

    /// @param statesMeeting whether words state that a body met
    EnglishMatters(String text, Predicate<Span> statesMeeting) {
        this.text = text;
        this.statesMeeting = statesMeeting;
    }

    Optional<Voice> opensVoice(Sentence sentence) {
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

    List<Matter> matters(Sentence sentence) {
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
        if (statesMeeting.test(span)) {
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
        EnglishBodies.earliest(VERBS, words.in(text)).ifPresent(verb -> found.add(new Matter(verb, words)));
    }

    List<Span> documents(Span words) {
        var found = new ArrayList<Span>();
        var quoted = region(QUOTED, words);
        while (quoted.find()) {
            var group = quoted.group(1) != null ? 1 : 2;
            var title = EnglishTitles.withoutJoint(text, quoted.start(group), quoted.end(group));
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

    List<Span> venues(Sentence sentence) {
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

    private Matcher region(Pattern pattern, Span words) {
        return pattern.matcher(text).region(words.start(), words.end()).useTransparentBounds(true);
    }
}
