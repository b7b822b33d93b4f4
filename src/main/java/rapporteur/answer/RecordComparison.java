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
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;
import rapporteur.question.Question;

/// A statement about presence, compared with the record of a meeting: who presided, spoke, attended; when and where.
final class RecordComparison {
    /// How much of what else the statement says the article must hold.
    private static final double ENOUGH = 0.75;

    /// How much of it the sentences about presence must hold across languages, with what frames them.
    private static final double NEAR_ACROSS = 0.5;

    /// How much of it an article must share across languages to speak of it at all.
    private static final double SHARED = 0.25;

    /// What a meeting is called is not yet what was done there.
    private static final Pattern STUDY_MEETING =
            Pattern.compile("集体学习|(?:专题)?学习会|学习中心组|学习(?=扩大)?会议|(?i)study (?:session|meeting)|collective study");

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
        var isKnown = said.stream().anyMatch(did -> isNamed(meeting, did.person()));
        if (!isKnown || !isAboutPresenceAlone(reading) || !agreesWith(meeting, words)) {
            return Optional.empty();
        }
        if (said.stream().anyMatch(did -> isSaidOnlyInWords(meeting, did, reading))) {
            return Optional.empty();
        }
        return Optional.of(compared(meeting, said));
    }

    /// Whether an article says so of somebody whom the record does not have.
    private boolean isSaidOnlyInWords(Meeting meeting, Claim.Did did, Reading reading) {
        return Presences.words(meeting, did.presence(), did.person().key()).isEmpty()
                && (Presences.isSaid(did, Script.simplified(reading.article().text()))
                        || reading.article().language() == Language.CHINESE
                                && library.told(reading).sentences().stream()
                                        .anyMatch(line -> Presences.isToldOf(did, line)));
    }

    private Verdict compared(Meeting meeting, List<Claim.Did> said) {
        var citations = new LinkedHashSet<Citation>();
        var differs = new ArrayList<Verdict.Difference>();
        var negated = !Negations.in(claim.text()).isEmpty()
                || MeetingDeeds.in(claim.text()).contains("absent");
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
        placeDiffers(meeting).ifPresent(differs::add);
        titlesDiffer(meeting).forEach(differs::add);
        if (!differs.isEmpty()) {
            return new Verdict(Verdict.Kind.CONTRADICTED, List.copyOf(citations), differs);
        }
        return citations.isEmpty() || !standsBy(citations)
                ? Verdict.NOT_FOUND
                : new Verdict(Verdict.Kind.BORNE_OUT, List.copyOf(citations), List.of());
    }

    /// Whether the sentences that say who was there, with headline and first sentence, say what else is said.
    private boolean standsBy(Set<Citation> citations) {
        return citations.stream()
                .map(Citation::article)
                .distinct()
                .anyMatch(article -> library.read(article.id())
                        .map(library::told)
                        .filter(told -> standsBy(told, citations))
                        .isPresent());
    }

    private boolean standsBy(Told told, Set<Citation> citations) {
        var lines = new ArrayList<Told.Line>();
        lines.add(told.framing());
        told.sentences().stream()
                .filter(line -> citations.stream()
                        .filter(citation ->
                                citation.article().equals(told.reading().article()))
                        .anyMatch(citation ->
                                citation.span().overlaps(line.sentence().span())))
                .forEach(lines::add);
        var others =
                claim.pieces().stream().filter(RecordComparison::isCompared).toList();
        var said = others.stream()
                .filter(piece -> lines.stream().anyMatch(line -> line.says(piece)))
                .count();
        var isAcross = told.language() != claim.words().language();
        lines.addAll(told.sentences());
        return (isAcross ? said >= NEAR_ACROSS * others.size() : said == others.size())
                && holds(new Contest(claim.pieces(), lines, isAcross));
    }

    private static boolean holds(Contest contest) {
        return contest.lost().isEmpty()
                && contest.swapped().isEmpty()
                && contest.ofOthers().isEmpty();
    }

    /// What the record does not compare.
    private static boolean isCompared(Piece piece) {
        return switch (piece.kind()) {
            case NAME, PLACE, DEED -> false;
            case NUMBER, WORD, UNKNOWN -> true;
        };
    }

    /// The number of a session, or of those who came, stands in the report.
    private Optional<Verdict.Difference> numberDiffers(Meeting meeting) {
        var reports = reports(meeting);
        return claim.pieces().stream()
                .filter(piece -> piece.is(Piece.Kind.NUMBER))
                .filter(number -> reports.stream().noneMatch(told -> told.says(number) || told.lists(claim, number)))
                .findFirst()
                .map(number -> new Verdict.Difference("number", number.span().in(claim.text()), Optional.empty()));
    }

    private List<Told> reports(Meeting meeting) {
        return meeting.accounts().stream()
                .flatMap(account -> library.read(account.article()).stream())
                .map(library::told)
                .toList();
    }

    /// A place that no report names, while they name others of its level.
    private Optional<Verdict.Difference> placeDiffers(Meeting meeting) {
        var named = reports(meeting).stream()
                .flatMap(told -> Stream.concat(told.sentences().stream(), Stream.of(told.framing())))
                .flatMap(line -> line.places().stream())
                .collect(Collectors.toSet());
        return claim.words().places().stream()
                .filter(place -> named.stream().anyMatch(own -> own.level() == place.level()))
                .filter(place -> named.stream()
                        .noneMatch(own -> own.equals(place)
                                || Places.within(own, place)
                                || own.english().equalsIgnoreCase(place.english())))
                .findFirst()
                .map(place -> new Verdict.Difference("place", place.chinese(), Optional.empty()));
    }

    /// What somebody is said to be is another's title, or another office than his.
    private Stream<Verdict.Difference> titlesDiffer(Meeting meeting) {
        var reports = reports(meeting);
        var titles = reports.stream()
                .flatMap(told -> new TitlesOfPeople(
                                claim.text(),
                                claim.pieces(),
                                told.sentences(),
                                told.language() != claim.words().language())
                        .mistaken().stream());
        var lines = reports.stream().flatMap(told -> told.sentences().stream()).toList();
        return Stream.concat(titles, new OfficesOfPeople(claim.text(), claim.pieces(), lines).mistaken().stream())
                .map(piece -> new Verdict.Difference("word", piece.text(), Optional.empty()));
    }

    private boolean isDayOfAReport(Edtf asked, Meeting meeting) {
        return meeting.date().best().isEmpty()
                && meeting.accounts().stream()
                        .flatMap(account -> library.read(account.article()).stream())
                        .anyMatch(reading -> library.told(reading).namesDay(asked));
    }

    /// What a page's stamp or its publication lets infer is no more than what a sentence of the report says.
    private boolean isToldThough(Edtf asked, Meeting meeting) {
        return meeting.date().stated().isEmpty()
                && asked.to().day() != 0
                && reports(meeting).stream()
                        .flatMap(told -> told.sentences().stream())
                        .flatMap(line -> line.dates().stream())
                        .anyMatch(date -> date.sharesDay(asked));
    }

    /// Of several days one is the meeting's, and another one that its report speaks of.
    private boolean isDayBeside(Edtf asked, Meeting meeting) {
        return claim.dates().stream().anyMatch(other -> constraints.wasOn(other, meeting))
                && reports(meeting).stream()
                        .flatMap(told -> told.sentences().stream())
                        .flatMap(line -> line.dates().stream())
                        .anyMatch(date -> date.equals(asked) || date.sharesDay(asked));
    }

    private Optional<Verdict.Difference> dateDiffers(Meeting meeting) {
        return claim.dates().stream()
                .filter(asked -> !constraints.wasOn(asked, meeting)
                        && !isDayOfAReport(asked, meeting)
                        && !isDayBeside(asked, meeting)
                        && !isToldThough(asked, meeting))
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
        return claim.speaker().isEmpty() && !saysMore() && isTold(reading);
    }

    private boolean isTold(Reading reading) {
        if (reading.article().language() != claim.words().language()) {
            return Meanings.shared(claim.words().content(), reading.article().text()) >= SHARED;
        }
        var content = new ContentTerms(claim.words().content(), library.statistics());
        return content.isEmpty()
                || content.coverageOf(library.told(reading).whole().terms()) >= ENOUGH;
    }

    /// What was done beside being there is compared with sentences.
    private boolean saysMore() {
        var deeds =
                MeetingDeeds.in(STUDY_MEETING.matcher(claim.withoutDocuments()).replaceAll(" "));
        return !Set.of("presided", "attended", "morning", "afternoon", "evening", "met")
                        .containsAll(deeds)
                || !claim.documents().isEmpty();
    }
}
