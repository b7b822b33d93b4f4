package rapporteur.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// Returns a query over what the filters leave.
    Query query(String text, int limit, Meetings meetings) {
        return query(text, limit, language(), articles(meetings, given()));
    }

    /// Returns which filter left nothing, and what to do; empty if the query finds nothing without filters either.
    Optional<String> emptied(String text, Meetings meetings, Retriever retriever) {
        var given = given();
        for (var filter : given) {
            if (passing(meetings, List.of(filter)).isEmpty()) {
                return Optional.of("no meeting fits " + filter.shown() + ", so no passage is left (leave it out, or see"
                        + " what there is: 'rapporteur meetings')");
            }
        }
        var all = given.stream().map(Filter::shown).collect(Collectors.joining(" and "));
        if (!given.isEmpty() && passing(meetings, given).isEmpty()) {
            return Optional.of("no meeting fits " + all + " together, so no passage is left (leave one of them out)");
        }
        return keeping(text, meetings, retriever)
                .or(() -> finds(query(text, 1, Optional.empty(), Optional.empty()), retriever)
                        ? Optional.of(left(all + (code == null ? "" : " and --lang " + code)))
                        : Optional.empty());
    }

    /// Looks for the one filter without which something is found.
    private Optional<String> keeping(String text, Meetings meetings, Retriever retriever) {
        if (code != null && finds(query(text, 1, Optional.empty(), articles(meetings, given())), retriever)) {
            return Optional.of(left("--lang " + code));
        }
        for (var filter : given()) {
            var others = new ArrayList<>(given());
            others.removeIf(each -> each.shown().equals(filter.shown()));
            if (finds(query(text, 1, language(), articles(meetings, others)), retriever)) {
                return Optional.of(left(filter.shown()));
            }
        }
        return Optional.empty();
    }

    private static String left(String filter) {
        return "no passage that " + filter + " leaves holds a word of the query; without there are some";
    }

    private static boolean finds(Query query, Retriever retriever) {
        return !retriever.retrieve(query).isEmpty();
    }

    private static Query query(String text, int limit, Optional<Language> language, Optional<Set<ArticleId>> articles) {
        return new Query(text, limit, language, articles, Set.of());
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
