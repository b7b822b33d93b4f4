package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Reading;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// Questions that put meetings of several days side by side: "which of the two did Li attend, 25 July or 12 August?",
/// "who presided on 14 October and who on 28 January?".
final class Alternatives {
    /// How much of what is looked for a sentence holds that bears one of the meetings out, and how much more than the
    /// best of the others.
    private static final double BORNE_OUT = 0.45;

    private static final double MORE = 0.2;

    private static final double SURE = 0.8;

    private final Library library;
    private final MeetingFinder finder;
    private final Wording wording;

    Alternatives(Library library, Wording wording) {
        this.library = library;
        this.finder = new MeetingFinder(library);
        this.wording = wording;
    }

    /// What bears it out that one of the meetings is the one asked for.
    private record Reason(Meeting meeting, Statement statement, double strength) {}

    /// Returns the question once for each of the meetings that it puts side by side, in the order of its days or
    /// places; none where it does not, or where it is not clear which they are.
    List<Question> each(Question question) {
        var sides = sides(question);
        var asked = new ArrayList<Question>();
        for (var side : sides) {
            var found = meeting(side);
            if (found.isEmpty()) {
                return List.of();
            }
            asked.add(asked(side).ofMeeting(found.get()));
        }
        var meetings = asked.stream().map(Question::continues).distinct().count();
        return meetings == asked.size() ? List.copyOf(asked) : List.of();
    }

    /// What is asked may be said of one of them only, so the day and whom the question names have to do where the words
    /// find none, and then the day alone.
    private Optional<MeetingId> meeting(Question side) {
        var ofDay = side.withContent("");
        return Stream.of(
                        side,
                        ofDay,
                        ofDay.withoutPlaces(),
                        side.withoutPeople(),
                        side.withoutPeople().withContent(""))
                .map(finder::find)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found.getFirst().meeting().id());
    }

    private static List<Question> sides(Question question) {
        if (question.putsDaysSideBySide()) {
            return question.dates().stream().map(question::on).toList();
        }
        return question.putsPlacesSideBySide()
                ? question.places().stream().map(question::at).toList()
                : List.of();
    }

    /// Whether the same person presided is told by who did.
    private static Question asked(Question question) {
        var isWho = question.kind() == QuestionKind.YES_NO
                && question.presence().isPresent()
                && question.peopleAskedAbout().isEmpty();
        if (isWho) {
            return question.withKind(QuestionKind.WHO);
        }
        // "What kind of meeting was each?"
        return question.kind() == QuestionKind.WHICH ? question.withKind(QuestionKind.SUMMARY) : question;
    }

    /// Returns which of the meetings it is, where the articles bear out that one is and the others are not.
    Optional<Answer> which(List<Question> each) {
        return clearest(each, this::reason)
                // Who presided at both tells nothing; what was said may.
                .or(() -> clearest(each, this::said))
                .map(best -> answer(each.getFirst(), best));
    }

    /// The one that is borne out best, if it stands out from the others.
    private Optional<Reason> clearest(List<Question> each, BiFunction<Question, Meeting, Optional<Reason>> reason) {
        var reasons = each.stream()
                .flatMap(question -> question.continues().stream()
                        .flatMap(id -> library.meeting(id).stream())
                        .findFirst()
                        .flatMap(meeting -> reason.apply(question, meeting))
                        .stream())
                .sorted(Comparator.comparingDouble(Reason::strength).reversed())
                .toList();
        var standsOut = reasons.size() == 1
                || reasons.size() > 1
                        && reasons.get(0).strength() - reasons.get(1).strength() >= MORE;
        return standsOut ? Optional.of(reasons.getFirst()) : Optional.empty();
    }

    private Answer answer(Question question, Reason best) {
        var lines = List.<Line>of(
                new Line.Frame(wording.say("%s：", "%s:", wording.nameAndDate(best.meeting()))),
                new Line.Said(best.statement()));
        return new Answer.Cited(
                question.language(),
                lines,
                Optional.empty(),
                Optional.empty(),
                RecordsAnswerer.NAME,
                SURE * Math.min(1, best.strength() + MORE),
                Optional.empty());
    }

    /// 传达某人讲话 speaks of words and of nobody who spoke there.
    private Optional<Reason> reason(Question question, Meeting meeting) {
        var asksWhoWasThere = !question.peopleAskedAbout().isEmpty()
                && question.presence()
                        .filter(presence ->
                                presence != Presence.SPOKE || question.content().isBlank())
                        .isPresent();
        return asksWhoWasThere ? present(question, meeting) : said(question, meeting);
    }

    private Optional<Reason> present(Question question, Meeting meeting) {
        var presence = question.presence().orElse(Presence.ATTENDED);
        return Presences.words(
                        meeting,
                        presence,
                        question.peopleAskedAbout().getFirst().key())
                .flatMap(name -> library.citing(meeting, name)
                        .map(citation -> new Reason(
                                meeting,
                                Statement.of(
                                        new MeetingFields(library, wording).did(meeting, name, presence),
                                        citation,
                                        Voice.ARTICLE),
                                1)));
    }

    private Optional<Reason> said(Question question, Meeting meeting) {
        return meeting.accounts().stream()
                .flatMap(account -> library.read(account.article()).stream())
                .flatMap(reading -> said(question, meeting, reading))
                .max(Comparator.comparingDouble(Reason::strength));
    }

    private Stream<Reason> said(Question question, Meeting meeting, Reading reading) {
        var language = reading.article().language();
        // Whose meetings they are tells the days' meetings and not these apart.
        var names = question.people().stream().map(Question.Named::name).collect(Collectors.joining(" "));
        var words = question.content().isBlank() ? names : question.content();
        var sought = Sought.of(words, question.language(), language, library.statistics());
        return new SentenceChooser(library, question)
                .best(reading, library.sentencesOf(meeting, reading), 1).stream()
                        .map(chosen -> {
                            var said = reading.article().text(chosen.span());
                            return new Reason(
                                    meeting,
                                    Statement.of(said, library.citing(reading, chosen.span()), Voice.ARTICLE),
                                    sought.coverageOf(said));
                        })
                        .filter(reason -> reason.strength() >= BORNE_OUT);
    }
}
