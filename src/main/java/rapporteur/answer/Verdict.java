package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import rapporteur.article.Excerpt;

/// What the collection says of a statement.
///
/// @param kind      whether it bears it out
/// @param citations the words that do, or that say otherwise; none where nothing was found
/// @param differs   what the articles say otherwise
public record Verdict(Kind kind, List<Citation> citations, List<Difference> differs) {
    /// Whether a statement is borne out.
    public enum Kind {
        /// The articles say so.
        BORNE_OUT("borne_out"),
        /// They say otherwise of the same meeting or matter.
        CONTRADICTED("contradicted"),
        /// They do not say.
        NOT_FOUND("not_found");

        private final String token;

        Kind(String token) {
            this.token = token;
        }

        /// Returns how the verdict is written in JSON.
        public String token() {
            return token;
        }
    }

    /// Where a statement and the articles part.
    ///
    /// @param field  what differs: `person`, `presence`, `date`, `place`, `body`, `number`, `document`, `negation`,
    ///     `speaker`, `verb`
    /// @param said   the words of the statement
    /// @param stands the words of the article instead, where one stretch says so
    public record Difference(String field, String said, Optional<Excerpt> stands) {}

    public Verdict {
        citations = List.copyOf(citations);
        differs = List.copyOf(differs);
    }

    static final Verdict NOT_FOUND = new Verdict(Kind.NOT_FOUND, List.of(), List.of());
}
