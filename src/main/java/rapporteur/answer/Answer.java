package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.article.Article;
import rapporteur.article.Excerpt;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.meeting.Disagreement;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.question.Question;

/// What is known about a question. Absence is an answer, not an exception.
public sealed interface Answer {
    /// Returns the language it is written in.
    Language language();

    /// Returns how sure it is, 0 to 1, comparable between answers.
    double confidence();

    /// Returns the person who is the answer, if it is one.
    default Optional<Question.Named> personNamed() {
        return cited().flatMap(Cited::answer)
                .map(Excerpt::text)
                .filter(Names::isName)
                .map(name -> new Question.Named(name, Names.key(name)));
    }

    /// Returns its lines, in reading order.
    List<Line> lines();

    /// Borne out by the collection.
    ///
    /// @param language    in which it is written
    /// @param lines       in reading order, at least one statement unless it is a count of none
    /// @param answer      the words that answer, where one stretch does: a name, a date, a number
    /// @param coverage    for lists and counts
    /// @param answerer    who made it: `records`, `extractive` or `generative:PROVIDER/MODEL`
    /// @param confidence  0 to 1
    /// @param noModel     why a model that was to write it did not
    /// @param conflicts   where the articles disagree
    record Cited(
            Language language,
            List<Line> lines,
            Optional<Excerpt> answer,
            Optional<Coverage> coverage,
            String answerer,
            double confidence,
            Optional<String> noModel,
            List<Disagreement> conflicts)
            implements Answer {
        public Cited {
            lines = List.copyOf(lines);
            conflicts = List.copyOf(conflicts);
        }

        /// An answer on which the articles do not disagree.
        public Cited(
                Language language,
                List<Line> lines,
                Optional<Excerpt> answer,
                Optional<Coverage> coverage,
                String answerer,
                double confidence,
                Optional<String> noModel) {
            this(language, lines, answer, coverage, answerer, confidence, noModel, List.of());
        }

        /// Returns the same answer with the reason why no model wrote it.
        Cited withoutModel(String reason) {
            return new Cited(language, lines, answer, coverage, answerer, confidence, Optional.of(reason), conflicts);
        }
    }

    /// Part of what was asked, and what is missing. The lines say both.
    ///
    /// @param known   what is known
    /// @param nearest articles that come closest to the rest
    record Partial(Cited known, List<Article> nearest) implements Answer {
        public Partial {
            nearest = List.copyOf(nearest);
        }

        @Override
        public Language language() {
            return known.language();
        }

        @Override
        public double confidence() {
            return known.confidence();
        }

        @Override
        public List<Line> lines() {
            return known.lines();
        }
    }

    /// The question fits several meetings; which one?
    ///
    /// @param language   in which it is written
    /// @param lines      the readings
    /// @param readings   the meetings
    /// @param confidence 0 to 1
    record Ambiguous(Language language, List<Line> lines, List<Meeting> readings, double confidence) implements Answer {
        public Ambiguous {
            lines = List.copyOf(lines);
            readings = List.copyOf(readings);
        }
    }

    /// The collection does not say.
    ///
    /// @param language   in which it is written
    /// @param lines      what was searched, and what came closest
    /// @param nearest    at most three articles
    /// @param meant      the meeting that the question names, if it is clear which; what goes on may be about it
    /// @param confidence of the answer that was not given
    record NotFound(
            Language language, List<Line> lines, List<Article> nearest, Optional<MeetingId> meant, double confidence)
            implements Answer {
        public NotFound {
            lines = List.copyOf(lines);
            nearest = List.copyOf(nearest);
        }

        /// Of no meeting that could be told.
        public NotFound(Language language, List<Line> lines, List<Article> nearest, double confidence) {
            this(language, lines, nearest, Optional.empty(), confidence);
        }
    }

    /// Not a question for a collection of articles.
    ///
    /// @param language in which it is written
    /// @param lines    the fitting short reply
    record OutOfScope(Language language, List<Line> lines) implements Answer {
        public OutOfScope {
            lines = List.copyOf(lines);
        }

        @Override
        public double confidence() {
            return 0;
        }
    }

    /// The collection cannot be read.
    ///
    /// @param language in which it is written
    /// @param lines    the reason
    record Unavailable(Language language, List<Line> lines) implements Answer {
        public Unavailable {
            lines = List.copyOf(lines);
        }

        @Override
        public double confidence() {
            return 0;
        }
    }

    /// Returns what became of the question.
    default Outcome outcome() {
        return switch (this) {
            case Cited cited -> Outcome.ANSWERED;
            case Partial partial -> Outcome.PARTIAL;
            case Ambiguous ambiguous -> Outcome.AMBIGUOUS;
            case NotFound notFound -> Outcome.NOT_FOUND;
            case OutOfScope outOfScope -> Outcome.OUT_OF_SCOPE;
            case Unavailable unavailable -> Outcome.UNAVAILABLE;
        };
    }

    /// Returns its statements, in reading order.
    default List<Statement> statements() {
        return lines().stream()
                .flatMap(line -> switch (line) {
                    case Line.Frame frame -> Stream.<Statement>empty();
                    case Line.Said said -> Stream.of(said.statement());
                    case Line.Listed listed -> Stream.of(listed.item().statement());
                })
                .toList();
    }

    /// Returns the meetings of a list, in order.
    default List<Item> items() {
        return lines().stream()
                .flatMap(line -> switch (line) {
                    case Line.Frame frame -> Stream.<Item>empty();
                    case Line.Said said -> Stream.<Item>empty();
                    case Line.Listed listed -> Stream.of(listed.item());
                })
                .toList();
    }

    /// Returns the meetings that it speaks of, each once, in order.
    default List<MeetingId> meetings() {
        var spoken = statements().stream()
                .flatMap(statement -> statement.citations().stream())
                .flatMap(citation -> citation.meeting().stream());
        var listed = items().stream().map(Item::meeting);
        var offered = this instanceof Ambiguous ambiguous
                ? ambiguous.readings().stream().map(Meeting::id)
                : Stream.<MeetingId>empty();
        return Stream.of(listed, spoken, offered)
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /// Returns who made it: `records`, `extractive` or `generative:PROVIDER/MODEL`. Refusals are the articles' doing.
    default String answerer() {
        return cited().map(Cited::answerer).orElse(ExtractiveAnswerer.NAME);
    }

    /// Returns what of it is borne out, unless it is a refusal.
    default Optional<Cited> cited() {
        return switch (this) {
            case Cited cited -> Optional.of(cited);
            case Partial partial -> Optional.of(partial.known());
            case Ambiguous ambiguous -> Optional.empty();
            case NotFound notFound -> Optional.empty();
            case OutOfScope outOfScope -> Optional.empty();
            case Unavailable unavailable -> Optional.empty();
        };
    }

    /// Returns the articles that come closest, for an answer that is missing something.
    default List<Article> closest() {
        return switch (this) {
            case Partial partial -> partial.nearest();
            case NotFound notFound -> notFound.nearest();
            case Cited cited -> List.of();
            case Ambiguous ambiguous -> List.of();
            case OutOfScope outOfScope -> List.of();
            case Unavailable unavailable -> List.of();
        };
    }
}
