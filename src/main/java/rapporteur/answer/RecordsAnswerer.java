package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.language.Names;
import rapporteur.language.Ordinals;
import rapporteur.language.Script;
import rapporteur.meeting.Account;
import rapporteur.meeting.Disagreement;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.NamedPeople;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// Answers from the records: lists and counts over the whole collection, and single fields of one meeting. Says
/// nothing where the records do not decide.
final class RecordsAnswerer {
    static final String NAME = "records";

    private static final int MOST_READINGS = 5;

    /// With which a refusal is given where the record of the meeting that is meant does not say.
    private static final double UNSTATED = 0.3;

    /// An office is looked up in the records of those meetings that come so near to the best.
    private static final double AS_NEAR = 0.6;

    private final Library library;
    private final MeetingFinder finder;
    private final MeetingLists lists;
    private final MeetingFields fields;
    private final ClosestWords closest;
    private final Wording wording;

    RecordsAnswerer(Library library, Wording wording) {
        this.library = library;
        this.finder = new MeetingFinder(library);
        this.fields = new MeetingFields(library, wording);
        this.closest = new ClosestWords(library);
        this.lists = new MeetingLists(library, finder, wording);
        this.wording = wording;
    }

    /// Returns the answer that the records give, if they decide.
    Optional<Answer> answer(Question question) {
        if (question.asksForNext()) {
            return Optional.empty();
        }
        return switch (question.kind()) {
            case WHICH, HOW_MANY -> lists.answer(question);
            case YES_NO -> presenceOf(question);
            case WHO -> question.presence().flatMap(presence -> who(question, presence));
            case OFFICE -> office(question);
            case WHEN -> ofTheMeeting(question, meeting -> fields.when(meeting, question));
            case WHERE ->
                question.asksWhatTheyVisited()
                        ? Optional.empty()
                        : ofTheMeeting(question, meeting -> fields.where(meeting, question.venueAsked()));
            case PUBLICATION -> ofOneMeeting(question, fields::publication);
            case DOCUMENTS -> ofOneMeeting(question, meeting -> fields.documents(meeting, question));
            case SUMMARY -> ofOneMeeting(question, fields::summary);
            case WHAT -> asksWhatWasChaired(question) ? ofOneMeeting(question, fields::summary) : Optional.empty();
            case WHO_SAID, SAID, QUANTITY, SMALL_TALK -> Optional.empty();
        };
    }

    /// "What did he chair on 14 August?": the meeting itself.
    private static boolean asksWhatWasChaired(Question question) {
        return question.presence().filter(Presence.PRESIDED::equals).isPresent()
                && question.content().isBlank()
                && !question.people().isEmpty()
                && !question.dates().isEmpty();
    }

    private Optional<Answer> who(Question question, Presence presence) {
        var meant = question.leavesOutPeople() ? question.people() : List.<Question.Named>of();
        return ofOneMeeting(question, meeting -> {
            var found = fields.who(meeting, presence, meant, question.asksWhoSatIn());
            return Optional.of(closest.words(question, presence, meeting, found).orElse(found));
        });
    }

    /// "Who is the mayor?": whoever bears the title in the record of a meeting that agrees with the question.
    private Optional<Answer> office(Question question) {
        if (question.asksForFormer() || question.asksForNewOffice() || question.asksWhoChangedOffice()) {
            return Optional.empty();
        }
        var candidates = finder.all(question);
        for (var candidate : candidates) {
            if (candidate.coverage() < candidates.getFirst().coverage() * AS_NEAR) {
                break;
            }
            var found = fields.office(candidate.meeting(), question);
            if (found.isPresent()) {
                return found.map(field -> cited(question, candidate.meeting(), field, 0.8));
            }
        }
        if (question.presence().isPresent()) {
            return who(question, question.presence().get());
        }
        // A passage may still say who or what they are.
        return Optional.empty();
    }

    /// "Did X preside over …?": decided by the record of the meeting that is meant.
    private Optional<Answer> presenceOf(Question question) {
        var named = question.peopleAskedAbout();
        if (question.presence().isEmpty() || named.isEmpty()) {
            return Optional.empty();
        }
        // Whoever is named behind says more of the meeting: "the session that dropped Qin Gang".
        var person = named.getFirst();
        var asked = question.withPeople(question.people().stream()
                .filter(other -> !other.equals(person))
                .toList());
        if (asked.leavesMeetingOpen() && question.continues().isEmpty()) {
            return lists.answer(question);
        }
        var candidates = finder.find(asked);
        return candidates.size() == 1
                ? Optional.of(presenceAt(question, candidates.getFirst().meeting(), person))
                : Optional.empty();
    }

    private Answer presenceAt(Question question, Meeting meeting, Question.Named person) {
        var presence = question.presence().orElse(Presence.ATTENDED);
        var words = Presences.words(meeting, presence, person.key());
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(
                words.isPresent()
                        ? wording.say("是。%s：", "Yes. %s:", wording.nameAndDate(meeting))
                        : wording.say(
                                "报道没有这样说。%s：", "Not according to the report. %s:", wording.nameAndDate(meeting))));
        words.flatMap(excerpt -> library.citing(meeting, excerpt))
                .ifPresent(citation -> lines.add(new Line.Said(
                        Statement.of(fields.did(meeting, words.get(), presence), citation, Voice.ARTICLE))));
        if (words.isEmpty()) {
            fields.mention(meeting, person.key())
                    .or(() -> named(meeting, person))
                    .ifPresent(statement -> lines.add(new Line.Said(statement)));
            fields.who(meeting, presence, List.of(), false).lines().stream()
                    .limit(2)
                    .forEach(lines::add);
        }
        var coverage = new Coverage(words.isPresent() ? 1 : 0, 1, 0, 0);
        return new Answer.Cited(question.language(), lines, words, Optional.of(coverage), NAME, 0.85, Optional.empty());
    }

    /// What the report says of somebody who is neither present nor merely mentioned: who asked for leave.
    private Optional<Statement> named(Meeting meeting, Question.Named person) {
        return meeting.accounts().stream()
                .flatMap(account -> library.read(account.article()).stream())
                .flatMap(reading -> library.sentencesOf(meeting, reading).stream()
                        .filter(sentence -> names(reading.text(sentence), person))
                        .map(sentence ->
                                Quotes.fitting(reading.article(), sentence.span(), sentence.span(), wording.language()))
                        .map(span -> Statement.of(
                                reading.article().text(span), library.citing(reading, span), Voice.ARTICLE)))
                .findFirst();
    }

    private static boolean names(String words, Question.Named person) {
        return words.contains(person.name())
                || NamedPeople.namesIn(words).stream()
                        .anyMatch(name -> Names.key(name.in(words)).equals(person.key()));
    }

    /// When and where the meeting was; when something else was that it dealt with, the record does not say.
    private Optional<Answer> ofTheMeeting(Question question, Function<Meeting, Optional<MeetingFields.Found>> field) {
        return question.speaksOfMeeting()
                        && (question.namesMeeting()
                                || question.presence().isPresent()
                                || !question.continues().isEmpty())
                ? ofOneMeeting(question, field)
                : Optional.empty();
    }

    private Optional<Answer> ofOneMeeting(Question question, Function<Meeting, Optional<MeetingFields.Found>> field) {
        var candidates = finder.find(question);
        if (candidates.isEmpty()) {
            return Optional.of(Refusals.undecided(question));
        }
        var meant = candidates.size() > 1 ? theOneThatSays(candidates, field) : candidates;
        if (meant.size() > 1) {
            // Which of the meetings of one report is meant is for its sentences to say.
            return areOfOneReport(meant) ? Optional.empty() : Optional.of(severalMeetings(question, candidates));
        }
        var meeting = meant.getFirst().meeting();
        if (isOfAnotherNumber(question, meeting)) {
            return Optional.empty();
        }
        var confidence = 0.5 + 0.45 * meant.getFirst().coverage();
        return field.apply(meeting).map(found -> cited(question, meeting, found, confidence));
    }

    /// What a meeting decides of the eleventh session, which is to come, is not told by its own record.
    private boolean isOfAnotherNumber(Question question, Meeting meeting) {
        var asked = Ordinals.ofMeetings(question.whole());
        var own = meeting.accounts().stream()
                .flatMap(account -> Stream.concat(
                        Stream.concat(account.bodies().stream(), account.title().stream())
                                .map(Excerpt::text),
                        library
                                .read(account.article())
                                .flatMap(reading -> library.sentencesOf(meeting, reading).stream()
                                        .findFirst()
                                        .map(reading::text))
                                .stream()))
                .flatMap(words -> Ordinals.ofMeetings(Script.simplified(words)).stream())
                .collect(Collectors.toSet());
        return !asked.isEmpty() && !own.isEmpty() && asked.stream().noneMatch(own::contains);
    }

    private static boolean areOfOneReport(List<MeetingFinder.Candidate> candidates) {
        return candidates.stream()
                        .flatMap(candidate -> candidate.meeting().accounts().stream())
                        .map(Account::article)
                        .distinct()
                        .count()
                == 1;
    }

    /// Of meetings on one day the only one whose reports say what is asked, as accounts of one session are that nothing
    /// else joins; all where none or several say it.
    private static List<MeetingFinder.Candidate> theOneThatSays(
            List<MeetingFinder.Candidate> candidates, Function<Meeting, Optional<MeetingFields.Found>> field) {
        var days = candidates.stream()
                .map(candidate -> candidate.meeting().date().best())
                .distinct()
                .toList();
        if (!areOfOneReport(candidates) && (days.size() != 1 || days.getFirst().isEmpty())) {
            return candidates;
        }
        var saying = candidates.stream()
                .filter(candidate -> field.apply(candidate.meeting())
                        .filter(MeetingFields.Found::says)
                        .isPresent())
                .toList();
        return saying.size() == 1 ? saying : candidates;
    }

    /// The record of the meeting that is meant does not say.
    private Answer notStated(Meeting meeting, MeetingFields.Found found, Question question) {
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(wording.say("%s：", "%s:", wording.nameAndDate(meeting))));
        lines.addAll(found.lines());
        var article = library.article(meeting.main().article()).stream().toList();
        return new Answer.NotFound(question.language(), lines, article, UNSTATED);
    }

    private Answer cited(Question question, Meeting meeting, MeetingFields.Found found, double confidence) {
        if (!found.says()) {
            return notStated(meeting, found, question);
        }
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(wording.say("%s：", "%s:", wording.nameAndDate(meeting))));
        lines.addAll(found.lines());
        var conflicts = meeting.disagreements().stream()
                .filter(disagreement -> isOf(disagreement, question))
                .toList();
        conflicts.forEach(conflict ->
                fields.disagreement(meeting, conflict).ifPresent(statement -> lines.add(new Line.Said(statement))));
        var cited = new Answer.Cited(
                question.language(),
                lines,
                conflicts.isEmpty() ? found.answer() : Optional.empty(),
                Optional.empty(),
                NAME,
                confidence,
                Optional.empty(),
                conflicts);
        return found.whole() ? cited : new Answer.Partial(cited, List.of());
    }

    /// Whether it is about what was asked for.
    private static boolean isOf(Disagreement disagreement, Question question) {
        return disagreement.field().equals("date") && question.kind() == QuestionKind.WHEN
                || disagreement.field().equals("presided")
                        && question.presence().filter(Presence.PRESIDED::equals).isPresent();
    }

    /// Which one is meant?
    private Answer severalMeetings(Question question, List<MeetingFinder.Candidate> candidates) {
        var readings = candidates.stream()
                .map(MeetingFinder.Candidate::meeting)
                .limit(MOST_READINGS)
                .toList();
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(
                wording.say("有%d次会议符合，请说明是哪一次：", "%d meetings fit; which one do you mean?", candidates.size())));
        readings.forEach(meeting ->
                lists.item(meeting, Optional.empty(), false).ifPresent(item -> lines.add(new Line.Listed(item))));
        return new Answer.Ambiguous(question.language(), lines, readings, 0.4);
    }
}
