package rapporteur.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Places;
import rapporteur.language.Quantity;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.meeting.MeetingReader;
import rapporteur.meeting.Voice;
import rapporteur.question.Organ;
import rapporteur.question.Question;
import rapporteur.question.QuestionReader;

/// A statement compared with the sentences of an article in its language. Its words may stand in another order and in
/// up to three sentences; who, when, where, how many, which document, what was done, whether, and who says so must be
/// as they say.
final class SentenceComparison {
    /// How much of a statement its sentences must hold, and how much together with headline and first sentence.
    private static final double ALONE = 0.45;

    private static final double FRAMED_ZH = 0.7;
    private static final double FRAMED_EN = 0.75;

    /// What is said of somebody stands where they are named.
    private static final double NAMED = 0.25;

    /// Where headline and first sentence say nearly all else, the sentence may say less.
    private static final double LITTLE = 0.2;
    private static final double NEARLY_ALL = 0.9;

    /// A neighbour is added where it brings so much.
    private static final double BRINGS = 0.12;

    /// A statement that an article holds so much of speaks of it.
    private static final double SPEAKS_OF_IT = 0.55;

    private static final int REACH = 10;
    /// More or less than, or by, so much: the direction and the number belong together.
    private static final Pattern COMPARED = Pattern.compile(
            "(?:高于|低于|上升|下降|增长|增加|减少|超过|不足|\\b(?:up|down|above|below|over|under|more than|less than))[^，。,;；\\d]{0,12}\\d+(?:\\.\\d+)?");

    private static final int NAME = 3;

    /// Characters that join others are in no name.
    private static final Pattern NAME_LIKE =
            Pattern.compile("[一-龥&&[^的了在与和及等也还并对为是有被由将会要把从到向不就已者以之其这那各该令二三四五六七八九十]]{3}");

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern CLAUSE = Pattern.compile("[，,；;。\\n]");

    /// Done to somebody: both stand in one clause.
    private static final Set<String> TO_SOMEBODY = Set.of("appointed", "removed", "elected", "resigned", "announced");
    private static final Pattern SPEAKING = Pattern.compile(
            "说|指出|强调|要求|表示|认为|\\b(?:said|stressed|pointed out|emphasi|noted|stated|urged|expressed|introduced|called)");
    private static final Pattern MEETING = Pattern.compile("(?i)会议|大会|大家|全会|省委|市委|the meeting|meeting");
    private static final Pattern MEETING_SPEAKS = Pattern.compile(
            "会议(?:还)?(?:指出|强调|要求|认为)|(?i)the meeting (?:also )?(?:stressed|pointed|emphasi|noted|urged)");
    private static final Pattern QUOTES = Pattern.compile("[“”\"《》〈〉（）()\\s]");

    private final Library library;
    private final Constraints constraints;
    private final Claim claim;

    SentenceComparison(Library library, Claim claim) {
        this.library = library;
        this.constraints = new Constraints(library);
        this.claim = claim;
    }

    /// Sentences that speak of the statement.
    ///
    /// @param best  the one that holds most of it
    /// @param all   with neighbours, in reading order
    /// @param text  of all, in simplified characters
    /// @param frame headline and first sentence
    private record Evidence(Reading reading, Sentence best, List<Sentence> all, String text, String frame) {}

    /// Returns nothing where the article does not speak of it.
    Optional<Verdict> with(Reading reading) {
        var evidence = evidence(reading);
        if (evidence.isEmpty()) {
            return Optional.empty();
        }
        var found = evidence.get();
        var language = claim.words().language();
        var alone = covered(Claim.terms(found.text(), language));
        var both = Claim.terms(found.text() + " " + found.frame(), language);
        var framed = covered(both);
        if (framed < SPEAKS_OF_IT) {
            return Optional.empty();
        }
        var citation = library.citing(
                reading,
                Quotes.fitting(
                        reading.article(),
                        found.all().getFirst().span().to(found.all().getLast().span()),
                        found.best().span()));
        if (Shortening.bearsOut(List.of(found.text()), claim.text())) {
            return Optional.of(new Verdict(Verdict.Kind.BORNE_OUT, List.of(citation), List.of()));
        }
        var differs = differences(found);
        if (!differs.isEmpty()) {
            return Optional.of(new Verdict(Verdict.Kind.CONTRADICTED, List.of(citation), differs));
        }
        var enough = language == Language.CHINESE ? FRAMED_ZH : FRAMED_EN;
        return (alone >= ALONE || alone >= LITTLE && framed >= NEARLY_ALL) && framed >= enough
                ? Optional.of(new Verdict(Verdict.Kind.BORNE_OUT, List.of(citation), List.of()))
                : Optional.empty();
    }

    private double covered(Set<String> by) {
        if (claim.terms().isEmpty()) {
            return 0;
        }
        return (double) claim.terms().stream().filter(by::contains).count()
                / claim.terms().size();
    }

    private Optional<Evidence> evidence(Reading reading) {
        var sentences = reading.sentences();
        var best = -1;
        var most = 0.0;
        for (var i = 0; i < sentences.size(); i++) {
            var held = covered(terms(reading, sentences.get(i))) + NAMED * named(reading, sentences.get(i));
            if (held > most) {
                most = held;
                best = i;
            }
        }
        if (best < 0) {
            return Optional.empty();
        }
        var all = new ArrayList<Sentence>();
        all.add(sentences.get(best));
        var held = new HashSet<>(terms(reading, sentences.get(best)));
        for (var neighbour : List.of(best - 1, best + 1)) {
            if (neighbour >= 0 && neighbour < sentences.size()) {
                var more = new HashSet<>(held);
                more.addAll(terms(reading, sentences.get(neighbour)));
                if (covered(more) >= covered(held) + BRINGS) {
                    held = more;
                    all.add(sentences.get(neighbour));
                }
            }
        }
        all.sort((one, other) -> Integer.compare(one.number(), other.number()));
        var text = all.stream().map(reading::text).map(Script::simplified).collect(Collectors.joining("\n"));
        return Optional.of(new Evidence(reading, sentences.get(best), all, text, frame(reading)));
    }

    /// The share of the people in the statement whom a sentence names.
    private double named(Reading reading, Sentence sentence) {
        var people = claim.words().people();
        var text = Script.simplified(reading.text(sentence));
        return people.isEmpty()
                ? 0
                : (double) people.stream()
                                .filter(person -> names(text, person.name(), person.key()))
                                .count()
                        / people.size();
    }

    private Set<String> terms(Reading reading, Sentence sentence) {
        return Claim.terms(
                Script.simplified(reading.text(sentence)), claim.words().language());
    }

    private static String frame(Reading reading) {
        var text = reading.article().text();
        var title = reading.layout().all(Role.TITLE).map(zone -> zone.in(text)).collect(Collectors.joining("\n"));
        var lead = reading.sentences().stream().findFirst().map(reading::text).orElse("");
        return Script.simplified(title + "\n" + lead);
    }

    private List<Verdict.Difference> differences(Evidence evidence) {
        var differs = new ArrayList<Verdict.Difference>();
        people(evidence, differs);
        numbers(evidence, differs);
        dates(evidence, differs);
        documents(evidence, differs);
        placesAndBodies(evidence, differs);
        deeds(evidence, differs);
        negations(evidence, differs);
        hedges(evidence, differs);
        unknownNames(evidence, differs);
        speaker(evidence, differs);
        presences(evidence, differs);
        return differs;
    }

    private void people(Evidence evidence, List<Verdict.Difference> differs) {
        var voice = voice(evidence);
        for (var person : claim.words().people()) {
            var isSpeaker =
                    voice.speaker().map(Names::key).map(person.key()::equals).orElse(false);
            if (!isSpeaker
                    && !names(evidence.text(), person.name(), person.key())
                    && !spokeLast(evidence, person.key())) {
                differs.add(new Verdict.Difference("person", person.name(), Optional.empty()));
            }
        }
    }

    private static boolean names(String text, String name, String key) {
        return text.contains(name)
                || Names.latin(text, new Span(0, text.length())).stream()
                        .anyMatch(span -> Names.key(span.in(text)).equals(key));
    }

    /// Every number of the statement stands in its sentences, or in a date of theirs.
    private void numbers(Evidence evidence, List<Verdict.Difference> differs) {
        var bare = claim.withoutDocuments();
        var standing = Claim.numbersIn(evidence.text() + " " + evidence.frame());
        claim.numbers().stream()
                .filter(number -> !standing.contains(number))
                .forEach(number -> differs.add(new Verdict.Difference("number", number, Optional.empty())));
        var worded = Claim.wordedNumbersIn(evidence.text() + " " + evidence.frame());
        worded.addAll(standing);
        Claim.wordedNumbersIn(bare).stream()
                .filter(number -> !worded.contains(number))
                .forEach(number -> differs.add(new Verdict.Difference("number", number, Optional.empty())));
        var flat = BLANK.matcher(evidence.text()).replaceAll("");
        COMPARED.matcher(bare)
                .results()
                .map(found -> found.group())
                .filter(words -> !flat.contains(BLANK.matcher(words).replaceAll("")))
                .forEach(words -> differs.add(new Verdict.Difference("number", words, Optional.empty())));
        var amounts = amounts(evidence.text()).stream().map(Quantity::value).collect(Collectors.toSet());
        amounts(bare).stream()
                .filter(amount -> amount.span().in(bare).chars().noneMatch(Character::isDigit))
                .filter(amount -> !amounts.contains(amount.value())
                        && !standing.contains(amount.value())
                        && !evidence.text()
                                .toLowerCase(Locale.ROOT)
                                .contains(amount.span().in(bare).toLowerCase(Locale.ROOT)))
                .forEach(amount -> differs.add(
                        new Verdict.Difference("number", amount.span().in(bare), Optional.empty())));
    }

    private static List<Quantity> amounts(String words) {
        return Quantity.in(words, new Span(0, words.length()), Language.of(words));
    }

    private void dates(Evidence evidence, List<Verdict.Difference> differs) {
        var meeting = library.meetingAt(
                evidence.reading().article().id(), evidence.best().span());
        var standing = Dates.in(evidence.text() + "\n" + evidence.frame()).stream()
                .flatMap(mention -> mention.date().stream())
                .toList();
        for (var asked : claim.words().dates()) {
            var isMeetings = meeting.flatMap(known -> known.date().best())
                    .map(asked::agrees)
                    .orElse(false);
            if (!isMeetings
                    && standing.stream()
                            .noneMatch(date -> date.agrees(asked) && date.to().month() != 0 || date.equals(asked))) {
                differs.add(new Verdict.Difference(
                        "date",
                        asked.toString(),
                        meeting.flatMap(known -> known.date().stated()).map(stated -> stated.words())));
            }
        }
    }

    private void documents(Evidence evidence, List<Verdict.Difference> differs) {
        var standing = QUOTES.matcher(evidence.text() + evidence.frame())
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (var title : claim.documents()) {
            if (!standing.contains(QUOTES.matcher(title).replaceAll("").toLowerCase(Locale.ROOT))) {
                differs.add(new Verdict.Difference("document", title, Optional.empty()));
            }
        }
    }

    private void placesAndBodies(Evidence evidence, List<Verdict.Difference> differs) {
        var around = evidence.text() + "\n" + evidence.frame();
        var standing = Places.in(around, new Span(0, around.length())).stream()
                .map(Places.Mention::place)
                .collect(Collectors.toCollection(HashSet::new));
        var meeting = library.meetingAt(
                evidence.reading().article().id(), evidence.best().span());
        meeting.stream()
                .flatMap(known -> known.accounts().stream())
                .flatMap(account -> account.place().stream())
                .flatMap(words -> Places.named(words.text()).stream())
                .forEach(standing::add);
        claim.words().places().stream()
                .filter(place -> standing.stream().noneMatch(own -> own.equals(place) || Places.within(own, place)))
                .forEach(place -> differs.add(new Verdict.Difference("place", place.chinese(), Optional.empty())));
        var organs = new HashSet<>(Organ.in(around));
        meeting.stream()
                .flatMap(known -> known.accounts().stream())
                .flatMap(account -> account.bodies().stream())
                .map(Excerpt::text)
                .map(Script::simplified)
                .forEach(body -> organs.addAll(Organ.in(body)));
        Organ.in(claim.text()).stream()
                .filter(organ -> !organs.contains(organ))
                .forEach(organ -> differs.add(
                        new Verdict.Difference("body", organ.name().toLowerCase(Locale.ROOT), Optional.empty())));
    }

    private void deeds(Evidence evidence, List<Verdict.Difference> differs) {
        var done = Claim.deeds(evidence.text());
        Claim.deeds(claim.withoutDocuments()).stream()
                .filter(deed ->
                        !done.contains(deed) && !Claim.deeds(evidence.frame()).contains(deed))
                .forEach(deed -> differs.add(new Verdict.Difference("verb", claim.wordsOf(deed), Optional.empty())));
        var clauses = CLAUSE.splitAsStream(evidence.text()).toList();
        for (var clause : CLAUSE.splitAsStream(claim.withoutDocuments()).toList()) {
            var people = claim.words().people().stream()
                    .filter(person -> clause.contains(person.name()))
                    .toList();
            Claim.deeds(clause).stream()
                    .filter(TO_SOMEBODY::contains)
                    .filter(deed -> !people.stream().allMatch(person -> areTogether(clauses, deed, person)))
                    .forEach(
                            deed -> differs.add(new Verdict.Difference("verb", claim.wordsOf(deed), Optional.empty())));
        }
    }

    private static boolean areTogether(List<String> clauses, String deed, Question.Named person) {
        return clauses.stream()
                .anyMatch(clause -> Claim.deeds(clause).contains(deed) && names(clause, person.name(), person.key()));
    }

    /// Who presided, spoke or attended is as the record of the article's meeting has it, where that says who did.
    private void presences(Evidence evidence, List<Verdict.Difference> differs) {
        var meetings = library.meetingsOf(evidence.reading().article().id());
        if (meetings.isEmpty()) {
            return;
        }
        for (var did : claim.presences()) {
            var known = meetings.stream()
                    .anyMatch(meeting -> !meeting.people(did.presence()).isEmpty());
            var isSo = meetings.stream()
                    .anyMatch(meeting -> Presences.words(
                                    meeting, did.presence(), did.person().key())
                            .isPresent());
            if (known && !isSo) {
                differs.add(new Verdict.Difference("presence", did.person().name(), Optional.empty()));
            }
        }
        var asked = claim.words().withoutPeople();
        if (meetings.stream().noneMatch(meeting -> constraints.allowWithoutDate(asked, meeting))) {
            differs.add(new Verdict.Difference("body", claim.text(), Optional.empty()));
        }
    }

    /// What is negated on one side and said on the other.
    private void negations(Evidence evidence, List<Verdict.Difference> differs) {
        var said = Negations.in(claim.text());
        var standing = Negations.in(evidence.text());
        said.stream()
                .filter(word -> !standing.contains(word))
                .forEach(word -> differs.add(new Verdict.Difference("negation", word, Optional.empty())));
        standing.stream()
                .filter(word -> claim.terms().contains(word) && !said.contains(word))
                .forEach(word -> differs.add(new Verdict.Difference("negation", word, Optional.empty())));
    }

    /// What is held back on one side and plainly said on the other.
    private void hedges(Evidence evidence, List<Verdict.Difference> differs) {
        Hedges.in(claim.text()).stream()
                .filter(word -> evidence.text().contains(word) && !Hedges.holdBack(evidence.text(), word))
                .forEach(word -> differs.add(new Verdict.Difference("hedge", word, Optional.empty())));
        Hedges.in(evidence.text()).stream()
                .filter(word -> claim.text().contains(word) || claim.terms().contains(word))
                .filter(word -> !Hedges.holdBack(claim.text(), word))
                .forEach(word -> differs.add(new Verdict.Difference("hedge", word, Optional.empty())));
    }

    /// Three characters that no dictionary knows are a name: of somebody, of a place. It has to stand there.
    private void unknownNames(Evidence evidence, List<Verdict.Difference> differs) {
        var text = claim.text();
        var known = new BitSet();
        var terms = Terms.of(text);
        terms.stream()
                .filter(term -> term.field() == Term.Field.WORD && term.span().length() > 1)
                .forEach(term -> known.set(term.span().start(), term.span().end()));
        var standing = evidence.text() + evidence.frame();
        for (var at = 0; at + NAME <= text.length(); at++) {
            var name = text.substring(at, at + NAME);
            if (known.nextSetBit(at) >= at + NAME || known.nextSetBit(at) < 0) {
                if (NAME_LIKE.matcher(name).matches()
                        && !standing.contains(name.substring(0, 2))
                        && !standing.contains(name.substring(1))) {
                    differs.add(new Verdict.Difference("person", name, Optional.empty()));
                    return;
                }
            }
        }
    }

    private void speaker(Evidence evidence, List<Verdict.Difference> differs) {
        var speaker = claim.speaker();
        if (speaker.isEmpty()) {
            return;
        }
        var voice = voice(evidence);
        var person = claim.words().people().stream()
                .filter(named -> speaker.get().contains(named.name()))
                .findFirst();
        if (person.isPresent()) {
            var isHis = voice.speaker()
                            .map(Names::key)
                            .map(person.get().key()::equals)
                            .orElse(false)
                    || voice.kind() != Voice.Kind.MEETING
                            && spokeLast(evidence, person.get().key());
            if (!isHis) {
                differs.add(new Verdict.Difference("speaker", person.get().name(), Optional.empty()));
            }
        } else if (MEETING.matcher(speaker.get()).find()
                && (voice.kind() == Voice.Kind.PERSON || isSaidInIt(evidence))) {
            differs.add(new Verdict.Difference("speaker", speaker.get(), Optional.empty()));
        }
    }

    /// Whether the sentence itself names a person before a word of speaking.
    private static boolean isSaidInIt(Evidence evidence) {
        var text = Script.simplified(evidence.reading().text(evidence.best()));
        var spoke = SPEAKING.matcher(text);
        return spoke.find()
                && !MEETING_SPEAKS.matcher(text).find()
                && !claimNames(text.substring(0, spoke.start())).isEmpty();
    }

    private static Voice voice(Evidence evidence) {
        return MeetingReader.voices(evidence.reading()).get(evidence.best().number());
    }

    /// Whether this person's is the last name beside a word of speaking, in the sentence or before it.
    private static boolean spokeLast(Evidence evidence, String key) {
        var sentences = evidence.reading().sentences();
        for (var i = evidence.best().number(); i >= Math.max(0, evidence.best().number() - REACH); i--) {
            var text = Script.simplified(evidence.reading().text(sentences.get(i)));
            if (SPEAKING.matcher(text).find()) {
                var names = claimNames(text);
                if (!names.isEmpty()) {
                    return names.contains(key);
                }
            }
        }
        return false;
    }

    private static Set<String> claimNames(String text) {
        return QuestionReader.namesIn(text).stream()
                .map(name -> Names.key(name.in(text)))
                .collect(Collectors.toSet());
    }
}
