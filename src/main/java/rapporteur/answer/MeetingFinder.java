package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.question.Question;
import rapporteur.search.Query;

/// Which meeting a question means. A meeting whose body, place, date or people contradict the question is never
/// taken for the one asked.
final class MeetingFinder {
    private static final int HITS = 60;

    /// How much of what a question looks for an article must hold to be meant by it.
    private static final double ENOUGH = 0.5;

    /// The best is meant alone when the next one comes no nearer than this.
    private static final double CLEAR = 0.85;

    /// How much of what is looked for each meeting of a list must hold.
    private static final double ALL = 0.7;

    private final Library library;
    private final Constraints constraints;

    MeetingFinder(Library library) {
        this.library = library;
        this.constraints = new Constraints(library);
    }

    /// A meeting that may be meant.
    ///
    /// @param meeting  which
    /// @param coverage how much of what the question looks for its articles hold, 0 to 1
    /// @param score    of its best passage
    record Candidate(Meeting meeting, double coverage, double score) {}

    /// Returns the meetings that may be meant, best first; one when it is clear which.
    List<Candidate> find(Question question) {
        if (!question.continues().isEmpty()) {
            return question.continues().stream()
                    .flatMap(id -> library.meeting(id).stream())
                    .map(meeting -> new Candidate(meeting, 1, 1))
                    .toList();
        }
        var candidates = question.content().isBlank() ? allThatFit(question) : byPassages(question);
        return narrowed(candidates);
    }

    /// Returns all meetings that deal with what the question looks for, best first.
    List<Candidate> about(Question question) {
        var candidates = byPassages(question);
        return candidates.stream()
                .filter(candidate -> candidate.coverage()
                        >= Math.max(ALL, candidates.getFirst().coverage() * CLEAR))
                .toList();
    }

    private List<Candidate> allThatFit(Question question) {
        var found = new ArrayList<Candidate>();
        library.meetings().all().stream()
                .limit(2_000)
                .mapToObj(number -> library.meeting(new MeetingId(number)))
                .flatMap(Optional::stream)
                .filter(meeting -> constraints.allow(question, meeting))
                .limit(20)
                .forEach(meeting -> found.add(new Candidate(meeting, 1, 1)));
        return found;
    }

    private List<Candidate> byPassages(Question question) {
        var best = new LinkedHashMap<ArticleId, Double>();
        for (var hit : library.retriever().retrieve(new Query(query(question), HITS))) {
            best.merge(hit.passage().article(), hit.score(), Math::max);
        }
        var content = new ContentTerms(question.content(), library.statistics());
        var byMeeting = new LinkedHashMap<Meeting, Candidate>();
        for (var entry : best.entrySet()) {
            var meeting = library.meetingOf(entry.getKey());
            if (meeting.isEmpty() || !constraints.allow(question, meeting.get())) {
                continue;
            }
            var coverage = library.read(entry.getKey()).map(content::coverageOf).orElse(0.0);
            var candidate = new Candidate(meeting.get(), coverage, entry.getValue());
            byMeeting.merge(meeting.get(), candidate, (a, b) -> a.coverage() >= b.coverage() ? a : b);
        }
        return byMeeting.values().stream()
                .filter(candidate -> candidate.coverage() >= ENOUGH)
                .sorted(Comparator.comparingDouble(MeetingFinder::rank).reversed())
                .toList();
    }

    private static String query(Question question) {
        var words = new StringBuilder(question.content());
        question.people().forEach(person -> words.append(' ').append(person.name()));
        question.places()
                .forEach(place ->
                        words.append(' ').append(place.chinese()).append(' ').append(place.english()));
        return words.toString();
    }

    private static double rank(Candidate candidate) {
        return candidate.coverage() * candidate.score();
    }

    private static List<Candidate> narrowed(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return candidates;
        }
        var best = candidates.getFirst();
        return candidates.stream()
                .filter(candidate ->
                        candidate.coverage() >= best.coverage() * CLEAR && rank(candidate) >= rank(best) * CLEAR)
                .toList();
    }

    /// Returns the articles that come closest to the question, at most three.
    List<Article> nearest(Question question) {
        Map<ArticleId, Boolean> seen = new LinkedHashMap<>();
        for (var hit : library.retriever().retrieve(new Query(question.text(), 12))) {
            seen.putIfAbsent(hit.passage().article(), true);
        }
        return seen.keySet().stream()
                .limit(3)
                .flatMap(id -> library.article(id).stream())
                .toList();
    }
}
