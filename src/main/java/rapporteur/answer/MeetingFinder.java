package rapporteur.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.meeting.SameMeeting;
import rapporteur.question.Question;
import rapporteur.search.Query;

/// Which meeting a question means. A meeting whose body, place, date or people contradict the question is never
/// taken for the one asked.
final class MeetingFinder {
    private static final int HITS = 60;

    /// Hits that are looked at for what comes closest.
    private static final int NEAREST = 12;

    /// How many articles of the hits are read to find the one that is meant. Reading costs; the right one is near
    /// the top.
    private static final int FEW = 10;

    /// The same for a list of meetings.
    private static final int MANY = 60;

    /// How many meetings are looked at that the records name by people, dates, kinds or levels.
    private static final int MOST_NAMED = 24;

    /// How much of what a question looks for an article must hold to be meant by it.
    private static final double ENOUGH = 0.5;

    /// The same where the question names the place.
    private static final double ENOUGH_IN_PLACE = 0.4;

    /// The same where the question names a person or a day that the meeting has.
    private static final double ENOUGH_WHEN_NAMED = 0.3;

    /// The best is meant alone when the next one comes no nearer than this.
    private static final double CLEAR = 0.85;

    /// How much more of a question the name of one meeting holds than those of others to be meant alone.
    private static final double BY_NAME = 0.25;

    /// What is looked for cannot be compared across languages; a meeting that the question names is then taken to
    /// hold this much of it.
    private static final double ACROSS_LANGUAGES = 0.6;

    private final Library library;
    private final Constraints constraints;
    private final Map<Map.Entry<Question, Language>, Sought> sought = new HashMap<>();

    MeetingFinder(Library library) {
        this.library = library;
        this.constraints = new Constraints(library);
    }

    /// A meeting that may be meant.
    ///
    /// @param meeting  which
    /// @param coverage how much of what the question looks for its articles hold, 0 to 1
    /// @param score    of its best passage; 0 for one found by its record alone
    record Candidate(Meeting meeting, double coverage, double score) {
        double rank() {
            return coverage * (1 + score);
        }
    }

    /// Returns the meetings that are meant, best first; one when it is clear which.
    List<Candidate> find(Question question) {
        var candidates = candidates(question, FEW);
        if (candidates.isEmpty() || !question.continues().isEmpty()) {
            return candidates;
        }
        var named = namedByRecord(question, candidates);
        var best = named.getFirst();
        return withoutOtherReports(ofTheBody(
                question,
                named.stream()
                        .filter(candidate -> candidate.coverage() >= best.coverage() * CLEAR
                                && candidate.rank() >= best.rank() * CLEAR)
                        .toList()));
    }

    /// Of several, those whose bodies and headlines hold more of what the question says: they are named by it.
    private List<Candidate> ofTheBody(Question question, List<Candidate> candidates) {
        if (candidates.size() < 2 || question.content().isBlank()) {
            return candidates;
        }
        var held = candidates.stream()
                .map(candidate -> nameCoverage(question, candidate.meeting()))
                .toList();
        var most = held.stream().max(Comparator.naturalOrder()).orElse(0.0);
        return IntStream.range(0, held.size())
                .filter(at -> held.get(at) >= most - BY_NAME)
                .mapToObj(candidates::get)
                .toList();
    }

    private double nameCoverage(Question question, Meeting meeting) {
        return meeting.accounts().stream()
                .flatMap(account -> Stream.concat(account.bodies().stream(), account.title().stream()))
                .mapToDouble(name -> sought(question, Language.of(name.text())).coverageOf(name.text()))
                .max()
                .orElse(0);
    }

    /// Where the records of some say that they were on the day and in the place asked for, those are meant, and not
    /// the ones whose articles speak of that day or place.
    private static List<Candidate> namedByRecord(Question question, List<Candidate> candidates) {
        var onTheDay = narrowed(
                candidates,
                meeting -> question.dates().stream()
                        .allMatch(asked ->
                                meeting.date().best().map(asked::agrees).orElse(false)));
        var inTheMonth = narrowed(
                onTheDay,
                meeting -> question.dates().stream()
                        .allMatch(asked -> meeting.date()
                                .best()
                                .map(date -> date.to().month() == asked.to().month())
                                .orElse(false)));
        var inThePlace = narrowed(inTheMonth, meeting -> Constraints.isIn(meeting, question.places()));
        return narrowed(inThePlace, meeting -> Constraints.isOf(meeting, question.places()));
    }

    private static List<Candidate> narrowed(List<Candidate> candidates, Predicate<Meeting> isNamed) {
        var named = candidates.stream()
                .filter(candidate -> isNamed.test(candidate.meeting()))
                .toList();
        return named.isEmpty() ? candidates : named;
    }

    /// Two reports of what is plainly one meeting are not two readings of a question.
    private static List<Candidate> withoutOtherReports(List<Candidate> candidates) {
        var different = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (different.stream().noneMatch(other -> isOne(other.meeting(), candidate.meeting()))) {
                different.add(candidate);
            }
        }
        return different;
    }

    private static boolean isOne(Meeting one, Meeting other) {
        var presided = one.people(Presence.PRESIDED).stream().map(Person::key).collect(Collectors.toSet());
        var dates = one.date().best().flatMap(mine -> other.date().best().map(mine::agrees));
        return dates.orElse(false)
                && other.people(Presence.PRESIDED).stream().map(Person::key).anyMatch(presided::contains)
                && SameMeeting.mayBe(one.main(), other.main());
    }

    /// Returns all meetings that agree with the question and hold enough of what it looks for, best first.
    List<Candidate> all(Question question) {
        return candidates(question, MANY);
    }

    /// Returns whether a meeting agrees with all that a question names.
    boolean allows(Question question, Meeting meeting) {
        return constraints.allow(question, meeting);
    }

    private List<Candidate> candidates(Question question, int most) {
        if (!question.continues().isEmpty()) {
            return question.continues().stream()
                    .flatMap(id -> library.meeting(id).stream())
                    .map(meeting -> new Candidate(meeting, 1, 1))
                    .toList();
        }
        var scores = scores(question);
        return meetings(question, scores, most).stream()
                .filter(meeting -> constraints.allow(question, meeting))
                .map(meeting -> candidate(question, meeting, scores))
                .filter(candidate -> candidate.coverage() >= enough(question))
                .sorted(Comparator.comparingDouble(Candidate::rank).reversed())
                .toList();
    }

    private static double enough(Question question) {
        if (names(question)) {
            return ENOUGH_WHEN_NAMED;
        }
        return question.places().isEmpty() ? ENOUGH : ENOUGH_IN_PLACE;
    }

    private static boolean names(Question question) {
        return !question.people().isEmpty()
                || question.dates().stream().anyMatch(date -> date.to().day() != 0);
    }

    private Candidate candidate(Question question, Meeting meeting, Map<ArticleId, Double> scores) {
        var coverage = 0.0;
        var score = 0.0;
        for (var account : meeting.accounts()) {
            coverage = Math.max(coverage, coverage(question, account.article()));
            score = Math.max(score, scores.getOrDefault(account.article(), 0.0));
        }
        return new Candidate(meeting, coverage, score);
    }

    private double coverage(Question question, ArticleId article) {
        var reading = library.read(article);
        if (reading.isEmpty()) {
            return 0;
        }
        var language = reading.get().article().language();
        var content = sought(question, language);
        if (content.isEmpty()) {
            return 1;
        }
        if (content instanceof ContentTerms terms && !names(question)) {
            return terms.coverageWithKey(library, reading.get());
        }
        if (language != question.language()
                && !question.namesSomething()
                && NamesWithin.areLacking(question, reading.get(), library)) {
            return 0;
        }
        var held = content.coverageOf(library, reading.get());
        var across = language != question.language() && question.namesSomething();
        return across ? ACROSS_LANGUAGES + (1 - ACROSS_LANGUAGES) * held : held;
    }

    private Sought sought(Question question, Language language) {
        return sought.computeIfAbsent(
                Map.entry(question, language),
                key -> Sought.of(question.content(), question.language(), language, library.statistics()));
    }

    private Map<ArticleId, Double> scores(Question question) {
        var best = new LinkedHashMap<ArticleId, Double>();
        var query = query(question);
        if (!query.isBlank()) {
            for (var hit : library.retriever().retrieve(new Query(query, HITS))) {
                best.merge(hit.passage().article(), hit.score(), Math::max);
            }
        }
        return best;
    }

    private static String query(Question question) {
        var words = new StringBuilder(question.content());
        question.people().forEach(person -> words.append(' ').append(person.name()));
        question.places()
                .forEach(place ->
                        words.append(' ').append(place.chinese()).append(' ').append(place.english()));
        return words.toString();
    }

    /// The meetings of the hits, and those that the records name by what the question names.
    private List<Meeting> meetings(Question question, Map<ArticleId, Double> scores, int most) {
        var found = new LinkedHashSet<Meeting>();
        scores.keySet().stream().limit(most).forEach(article -> found.addAll(library.meetingsOf(article)));
        if (names(question)
                || !question.places().isEmpty()
                || !question.kinds().isEmpty()
                || !question.levels().isEmpty()) {
            named(question).stream()
                    .limit(Math.max(most, MOST_NAMED))
                    .mapToObj(MeetingId::new)
                    .flatMap(id -> library.meeting(id).stream())
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /// Returns the meetings that the records name by the people, days and places of a statement.
    List<Meeting> namedIn(Question statement) {
        return statement.people().isEmpty()
                ? List.of()
                : statement.people().stream()
                        .flatMap(person -> Stream.of(Presence.values())
                                .flatMap(presence ->
                                        library.meetings().having(Attribute.of(presence), person.key()::equals).stream()
                                                .limit(MOST_NAMED)
                                                .boxed()))
                        .distinct()
                        .limit(MOST_NAMED)
                        .map(MeetingId::new)
                        .flatMap(id -> library.meeting(id).stream())
                        .toList();
    }

    private BitSet named(Question question) {
        var left = library.meetings().all();
        for (var person : question.people()) {
            var named = new BitSet();
            for (var presence : Presence.values()) {
                named.or(library.meetings().having(Attribute.of(presence), person.key()::equals));
            }
            left.and(named);
        }
        for (var asked : question.dates()) {
            left.and(library.meetings().having(Attribute.DATE, value -> {
                var date = Edtf.parse(value);
                return date.agrees(asked) && date.statesDayOf(asked);
            }));
        }
        for (var place : question.places()) {
            var elsewhere = (BitSet) library.meetings().stating(Attribute.PLACE).clone();
            elsewhere.andNot(library.meetings().having(Attribute.PLACE, key -> MeetingFilters.isIn(key, place)));
            left.andNot(elsewhere);
        }
        question.kinds().forEach(kind -> left.and(library.meetings().having(Attribute.KIND, kind.token()::equals)));
        question.levels().forEach(level -> left.and(library.meetings().having(Attribute.LEVEL, level.token()::equals)));
        return left;
    }

    /// Returns the articles that come closest to the question, at most three.
    List<Article> nearest(Question question) {
        Map<ArticleId, Optional<Article>> seen = new LinkedHashMap<>();
        library.retriever().retrieve(new Query(question.query(), RelevantArticles.HITS)).stream()
                .limit(NEAREST)
                .forEach(hit -> seen.computeIfAbsent(hit.passage().article(), library::article));
        return seen.values().stream().flatMap(Optional::stream).limit(3).toList();
    }
}
