package rapporteur.answer;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.Question;

/// A sentence of a report that speaks of a presence and holds more of what is asked than the record's words do: who
/// "made an exchange speech", and not just who spoke.
final class ClosestWords {
    /// So much more of what is asked a sentence holds that answers better than a field of the record.
    private static final double CLOSER = 0.3;

    private static final Pattern CLAUSE_END = Pattern.compile("[，,；;。]");

    private final Library library;

    ClosestWords(Library library) {
        this.library = library;
    }

    /// Returns the sentence; nothing where the record's words hold as much.
    ///
    /// @param found what the record says
    Optional<MeetingFields.Found> words(
            Question question, Presence presence, Meeting meeting, MeetingFields.Found found) {
        var quotes = found.lines().stream()
                .flatMap(
                        line -> line instanceof Line.Said said ? said.statement().citations().stream() : Stream.empty())
                .map(Citation::quote)
                .flatMap(quote -> clauses(quote, meeting.people(presence)))
                .toList();
        return meeting.accounts().stream()
                .flatMap(account -> library.read(account.article()).stream())
                .flatMap(reading -> in(question, meeting, reading, quotes).stream())
                .findFirst();
    }

    /// The clauses that name one of them: what the others say is said of somebody else.
    private static Stream<String> clauses(String quote, List<Person> people) {
        return CLAUSE_END
                .splitAsStream(quote)
                .filter(clause -> people.stream()
                        .anyMatch(person -> clause.contains(person.name().text())));
    }

    private Optional<MeetingFields.Found> in(Question question, Meeting meeting, Reading reading, List<String> quotes) {
        var sought = Sought.of(
                question.content(), question.language(), reading.article().language(), library.statistics());
        var known = new HashSet<String>();
        quotes.forEach(words -> known.addAll(sought.termsIn(words)));
        sayingWhich(meeting, reading).forEach(words -> known.addAll(sought.termsIn(words)));
        var enough = sought.coverageOf(known) + CLOSER;
        return library.sentencesOf(meeting, reading).stream()
                .filter(sentence -> question.findsPresenceIn(Script.simplified(reading.text(sentence))))
                .max(Comparator.comparingDouble(sentence -> with(sought, known, reading.text(sentence))))
                .filter(sentence -> with(sought, known, reading.text(sentence)) >= enough)
                .map(sentence -> Quotes.fitting(
                        reading.article(),
                        sentence.span(),
                        presenceIn(question, reading, sentence),
                        question.language()))
                .map(span -> Statement.of(reading.article().text(span), library.citing(reading, span), Voice.ARTICLE))
                .map(statement -> new MeetingFields.Found(List.of(new Line.Said(statement)), Optional.empty(), true));
    }

    /// Headline, bodies and first sentence say which meeting it is.
    private Stream<String> sayingWhich(Meeting meeting, Reading reading) {
        var titles = reading.layout()
                .all(Role.TITLE)
                .map(zone -> zone.in(reading.article().text()));
        var bodies = meeting.accounts().stream()
                .flatMap(account -> account.bodies().stream())
                .map(Excerpt::text);
        var lead = library.sentencesOf(meeting, reading).stream().limit(1).map(reading::text);
        return Stream.of(titles, bodies, lead).flatMap(words -> words);
    }

    private static double with(Sought sought, Set<String> known, String words) {
        var all = new HashSet<>(known);
        all.addAll(sought.termsIn(words));
        return sought.coverageOf(all);
    }

    /// Where a sentence speaks of the presence that is asked about.
    private static Span presenceIn(Question question, Reading reading, Sentence sentence) {
        var start = sentence.span().start();
        return question.presence()
                .flatMap(presence -> Question.placesOf(presence, reading.text(sentence)).stream()
                        .findFirst())
                .map(found -> new Span(start + found.start(), start + found.end()))
                .orElse(new Span(start, start));
    }
}
