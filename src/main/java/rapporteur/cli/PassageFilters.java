package rapporteur.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rapporteur.article.ArticleId;
import rapporteur.language.Language;
import rapporteur.meeting.Account;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Meetings;
import rapporteur.search.Query;
import rapporteur.search.Retriever;

/// Which passages are searched: those in a language, and those of articles that report a meeting which passes the
/// filters on its record.
final class PassageFilters extends RecordFilters {
    @Option(names = "--lang", paramLabel = "zh|en", description = "only passages in this language")
    private @Nullable String code;

    @Override
    void check() {
        language();
        super.check();
    }

    /// A query that finds something since some filters were let go.
    ///
    /// @param dropped the filters, as they were given; at least one
    record Widened(Query query, List<String> dropped) {
        /// Says what was let go.
        String said() {
            return String.join(" and ", dropped)
                    + (dropped.size() == 1 ? " leaves nothing and was dropped" : " leave nothing and were dropped")
                    + ": what follows is found without (what there is: 'rapporteur meetings')";
        }
    }

    /// Returns a query over what the filters leave.
    Query query(String text, int limit, Meetings meetings) {
        return query(text, limit, language(), given(), meetings);
    }

    /// Of a query that finds nothing, returns the one that keeps as many filters as find something, looked at in the
    /// order of what tells most: language, person, body, place, level, days. Empty where no filter is to blame.
    Optional<Widened> widened(String text, int limit, Meetings meetings, Retriever retriever) {
        if (!finds(query(text, 1, Optional.empty(), List.of(), meetings), retriever)) {
            return Optional.empty();
        }
        var dropped = new ArrayList<String>();
        var language = language();
        if (language.isPresent() && !finds(query(text, 1, language, List.of(), meetings), retriever)) {
            dropped.add("--lang " + code);
            language = Optional.empty();
        }
        var kept = new ArrayList<Filter>();
        for (var filter : given()) {
            kept.add(filter);
            if (!finds(query(text, 1, language, kept, meetings), retriever)) {
                kept.removeLast();
                dropped.add(filter.shown());
            }
        }
        return dropped.isEmpty()
                ? Optional.empty()
                : Optional.of(new Widened(query(text, limit, language, kept, meetings), List.copyOf(dropped)));
    }

    private static boolean finds(Query query, Retriever retriever) {
        return !retriever.retrieve(query).isEmpty();
    }

    private static Query query(
            String text, int limit, Optional<Language> language, List<Filter> filters, Meetings meetings) {
        return new Query(text, limit, language, articles(meetings, filters), Set.of());
    }

    private Optional<Language> language() {
        return Optional.ofNullable(code)
                .map(given -> Language.ofCode(given)
                        .orElseThrow(() -> new UsageException("--lang is '" + given + "' (expected: zh or en)")));
    }

    private static Optional<Set<ArticleId>> articles(Meetings meetings, List<Filter> filters) {
        if (filters.isEmpty()) {
            return Optional.empty();
        }
        var articles = new HashSet<ArticleId>();
        passing(meetings, filters).stream()
                .mapToObj(MeetingId::new)
                .flatMap(id -> meetings.find(id).stream())
                .flatMap(meeting -> meeting.accounts().stream())
                .map(Account::article)
                .forEach(articles::add);
        return Optional.of(articles);
    }
}
