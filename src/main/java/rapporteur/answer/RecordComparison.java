package rapporteur.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Reading;
import rapporteur.language.Script;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;
import rapporteur.question.Question;

/// A statement about presence, compared with the record of a meeting: who presided, spoke, attended; when and where.
final class RecordComparison {
    /// How much of what else the statement says the article must hold.
    private static final double ENOUGH = 0.75;

    /// How much of it the sentences about presence must hold, with what frames them.
    private static final double NEAR = 0.5;

    /// The same across languages, as far as the glossary knows the words.
    private static final double NEAR_ACROSS = 0.25;

    /// What a meeting is called is not yet what was done there.
    private static final Pattern STUDY_MEETING =
            Pattern.compile("集体学习|(?:专题)?学习会|学习中心组|学习(?=扩大)?会议|(?i)study (?:session|meeting)|collective study");

    /// Fewer characters only say which meeting it was.
    private static final int LITTLE = 12;

    private final Library library;
    private final Constraints constraints;
    private final Claim claim;

    RecordComparison(Library library, Claim claim) {
        this.library = library;
        this.constraints = new Constraints(library);
        this.claim = claim;
    }

    /// Returns nothing where the statement is not about presence at that meeting.
    Optional<Verdict> with(Meeting meeting, Reading reading) {
        var said = claim.presences();
        var words = claim.words();
        if (said.isEmpty() || !isAboutPresenceAlone(reading) || !agreesWith(meeting, words)) {
            return Optional.empty();
        }
        var isKnown = said.stream().anyMatch(did -> isNamed(meeting, did.person()));
        if (!isKnown) {
            return Optional.empty();
        }
        return Optional.of(compared(meeting, said));
    }

    private Verdict compared(Meeting meeting, List<Claim.Did> said) {
        var citations = new LinkedHashSet<Citation>();
        var differs = new ArrayList<Verdict.Difference>();
        var negated = !Negations.in(claim.text()).isEmpty()
                || Claim.deeds(claim.text()).contains("absent");
        for (var did : said) {
            var stands = Presences.words(meeting, did.presence(), did.person().key());
            stands.flatMap(excerpt -> library.citing(meeting, excerpt)).ifPresent(citations::add);
            if (stands.isEmpty() != negated) {
                var instead =
                        meeting.people(did.presence()).stream().findFirst().map(person -> person.name());
                instead.flatMap(excerpt -> library.citing(meeting, excerpt)).ifPresent(citations::add);
                differs.add(new Verdict.Difference(
                        negated ? "negation" : "presence", did.person().name(), negated ? stands : instead));
            }
        }
        dateDiffers(meeting).ifPresent(differs::add);
        numberDiffers(meeting).ifPresent(differs::add);
        if (!differs.isEmpty()) {
            return new Verdict(Verdict.Kind.CONTRADICTED, List.copyOf(citations), differs);
        }
        return citations.isEmpty() || !standsBy(citations)
                ? Verdict.NOT_FOUND
                : new Verdict(Verdict.Kind.BORNE_OUT, List.copyOf(citations), List.of());
    }

    /// Whether the sentences that say who was there, with headline and first sentence, say what else is said.
    private boolean standsBy(Set<Citation> citations) {
        var content = new ContentTerms(claim.words().content(), library.statistics());
        return claim.words().content().length() < LITTLE
                || citations.stream()
                        .anyMatch(citation ->
                                citation.article().language() != claim.words().language()
                                        || content.coverageOf(framed(citation)) >= NEAR);
    }

    private Set<String> framed(Citation citation) {
        var terms = ContentTerms.termsOf(citation.quote());
        citation.title().map(ContentTerms::termsOf).ifPresent(terms::addAll);
        library.read(citation.article().id()).stream()
                .flatMap(reading -> reading.sentences().stream().limit(2).map(reading::text))
                .map(ContentTerms::termsOf)
                .forEach(terms::addAll);
        return terms;
    }

    /// The number of a session, or of those who came, stands in the report.
    private Optional<Verdict.Difference> numberDiffers(Meeting meeting) {
        var standing = meeting.accounts().stream()
                .flatMap(account -> library.article(account.article()).stream())
                .flatMap(article -> Claim.numbersIn(article.text()).stream())
                .collect(Collectors.toSet());
        meeting.accounts().stream()
                .flatMap(account -> library.article(account.article()).stream())
                .forEach(article -> standing.addAll(Claim.wordedNumbersIn(Script.simplified(article.text()))));
        return Stream.concat(claim.numbers().stream(), Claim.wordedNumbersIn(claim.withoutDocuments()).stream())
                .filter(number -> !standing.contains(number))
                .findFirst()
                .map(number -> new Verdict.Difference("number", number, Optional.empty()));
    }

    private Optional<Verdict.Difference> dateDiffers(Meeting meeting) {
        return claim.words().dates().stream()
                .filter(asked -> !constraints.wasOn(asked, meeting))
                .findFirst()
                .map(asked -> new Verdict.Difference(
                        "date", asked.toString(), meeting.date().stated().map(stated -> stated.words())));
    }

    /// Body, sort and place must be the meeting's: else the statement is about another one.
    private boolean agreesWith(Meeting meeting, Question words) {
        return constraints.allowWithoutDate(words.withoutPeople(), meeting);
    }

    private static boolean isNamed(Meeting meeting, Question.Named person) {
        return List.of(Presence.values()).stream()
                .flatMap(presence -> meeting.people(presence).stream())
                .anyMatch(known -> known.key().equals(person.key()));
    }

    /// What else is said must not be more than which meeting it was.
    private boolean isAboutPresenceAlone(Reading reading) {
        var content = new ContentTerms(claim.words().content(), library.statistics());
        return claim.speaker().isEmpty()
                && !saysMore()
                && (content.isEmpty()
                        || (reading.article().language() == claim.words().language()
                                ? content.coverageOf(library.termsOf(reading)) >= ENOUGH
                                : Meanings.shared(
                                                claim.words().content(),
                                                reading.article().text())
                                        >= NEAR_ACROSS));
    }

    /// What was done beside being there is compared with sentences.
    private boolean saysMore() {
        var deeds = Claim.deeds(STUDY_MEETING.matcher(claim.withoutDocuments()).replaceAll(" "));
        return !Set.of("presided", "attended", "morning", "afternoon", "evening", "met")
                        .containsAll(deeds)
                || !claim.documents().isEmpty();
    }
}
