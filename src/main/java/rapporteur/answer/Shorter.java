package rapporteur.answer;

import java.util.ArrayList;
import java.util.Optional;
import rapporteur.article.Excerpt;
import rapporteur.language.Language;
import rapporteur.language.Span;

/// The same answer in fewer words: one statement, of a long quote the clauses around what answers; of a list the count
/// and its first items.
final class Shorter {
    private static final int ITEMS = 3;
    private static final int LONGEST_ZH = 90;
    private static final int LONGEST_EN = 260;

    private Shorter() {}

    static Answer of(Answer answer) {
        return switch (answer) {
            case Answer.Cited cited -> of(cited);
            case Answer.Partial partial -> new Answer.Partial(of(partial.known()), partial.nearest());
            case Answer.Ambiguous ambiguous -> ambiguous;
            case Answer.NotFound notFound -> notFound;
            case Answer.OutOfScope outOfScope -> outOfScope;
            case Answer.Unavailable unavailable -> unavailable;
        };
    }

    private static Answer.Cited of(Answer.Cited cited) {
        var lines = new ArrayList<Line>();
        var said = 0;
        var listed = 0;
        for (var line : cited.lines()) {
            switch (line) {
                case Line.Frame frame -> lines.add(frame);
                case Line.Said each -> {
                    if (said++ == 0) {
                        lines.add(new Line.Said(cut(each.statement(), cited.answer())));
                    }
                }
                case Line.Listed each -> {
                    if (listed++ < ITEMS) {
                        lines.add(each);
                    }
                }
            }
        }
        return new Answer.Cited(
                cited.language(),
                lines,
                cited.answer(),
                cited.coverage(),
                cited.answerer(),
                cited.confidence(),
                cited.noModel(),
                cited.conflicts());
    }

    /// Only a quote is cut: what code or a model said stands as it is.
    private static Statement cut(Statement statement, Optional<Excerpt> answer) {
        var citation = statement.citations().getFirst();
        var longest = citation.article().language() == Language.CHINESE ? LONGEST_ZH : LONGEST_EN;
        if (!citation.quote().equals(statement.text()) || statement.text().length() <= longest) {
            return statement;
        }
        var core = answer.flatMap(Excerpt::span)
                .filter(citation.span()::contains)
                .orElseGet(
                        () -> new Span(citation.span().start(), citation.span().start()));
        var shorter = Quotes.fitting(citation.article(), citation.span(), core, longest);
        return new Statement(citation.article().text(shorter), statement.citations(), statement.voice());
    }
}
