package rapporteur.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.article.Article;
import rapporteur.chat.Columns;
import rapporteur.search.Explanation;
import rapporteur.search.Hit;
import rapporteur.search.Query;

/// `search`: ranked passages.
@Command(name = "search", description = "Finds passages, best first.")
final class SearchCommand implements Callable<Integer> {
    private final Options options;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "words in Chinese or English")
    private List<String> words = new ArrayList<>();

    @Option(
            names = "-k",
            paramLabel = "N",
            defaultValue = "10",
            description = "how many at most, 1 to 1000 (default 10)")
    private int limit;

    @Mixin
    private final PassageFilters filters = new PassageFilters();

    @Option(names = "--explain", description = "also tell how each passage was found")
    private boolean explain;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(names = "--batch", paramLabel = "FILE", description = "one JSON object a line: id, query")
    private @Nullable String batch;

    private final Set<String> said = new HashSet<>();

    SearchCommand(Options options) {
        this.options = options;
    }

    /// @param how it was found, if that was asked for
    private record Found(Hit hit, Optional<Explanation> how) {}

    /// @param dropped filters that left nothing, so that it was found without them
    private record Results(List<Found> found, List<String> dropped) {}

    @Override
    public Integer call() {
        Batch.check(batch);
        if (limit < 1 || limit > Query.MOST) {
            throw new UsageException("-k is " + limit + " (expected: 1 to " + Query.MOST + ")");
        }
        filters.check();
        var text = String.join(" ", words).strip();
        if (batch == null && text.isEmpty()) {
            throw new UsageException("no query given (expected: search \"QUERY\", or --batch FILE)");
        }
        try (var services = options.openReady()) {
            if (batch != null) {
                return new Batch(options.streams()).run(batch, line -> answer(services, line));
            }
            var started = System.nanoTime();
            var results = results(services, text);
            options.streams()
                    .out()
                    .println(
                            json
                                    ? json(services, Json.MAPPER.nullNode(), text, results, started)
                                            .toString()
                                    : text(services, results.found(), (System.nanoTime() - started) / 1e6));
            return 0;
        }
    }

    private ObjectNode answer(Services services, JsonNode line) {
        var started = System.nanoTime();
        var query = Batch.required(line, "query");
        services.collection().refresh();
        var id = line.has("id") ? line.get("id") : Json.MAPPER.nullNode();
        return json(services, id, query, results(services, query), started);
    }

    private Results results(Services services, String text) {
        var rapporteur = services.rapporteur();
        var found = found(services, filters.query(text, limit, rapporteur.meetings()));
        if (!found.isEmpty()) {
            return new Results(found, List.of());
        }
        var widened = filters.widened(text, limit, rapporteur.meetings(), rapporteur.retriever());
        widened.map(PassageFilters.Widened::said).filter(said::add).ifPresent(options::say);
        return widened.map(wide -> new Results(found(services, wide.query()), wide.dropped()))
                .orElse(new Results(List.of(), List.of()));
    }

    private List<Found> found(Services services, Query query) {
        return explain
                ? services.explainer().explain(query).stream()
                        .map(how -> new Found(how.hit(), Optional.of(how)))
                        .toList()
                : services.rapporteur().retriever().retrieve(query).stream()
                        .map(hit -> new Found(hit, Optional.empty()))
                        .toList();
    }

    private static ObjectNode json(Services services, JsonNode id, String query, Results results, long started) {
        var object = Json.object();
        object.set("id", id);
        object.put("query", query);
        var array = object.putArray("hits");
        for (var i = 0; i < results.found().size(); i++) {
            var found = results.found().get(i);
            var rank = i + 1;
            services.collection().article(found.hit().passage().article()).ifPresent(article -> {
                var hit = hit(rank, found.hit(), article);
                found.how().ifPresent(how -> hit.set("explain", ExplainedHits.json(how)));
                array.add(hit);
            });
        }
        if (!results.dropped().isEmpty()) {
            results.dropped().forEach(object.putArray("dropped")::add);
        }
        return object.put("elapsed_ms", Json.millisecondsSince(started));
    }

    private static ObjectNode hit(int rank, Hit hit, Article article) {
        var passage = hit.passage();
        var object = Json.object();
        object.put("rank", rank);
        object.put("score", hit.score());
        object.put("article", article.id().value());
        object.put("origin", article.origin().name());
        object.put("passage", passage.name());
        object.put("text", article.text(passage.span()));
        object.put("start", passage.span().start());
        return object.put("end", passage.span().end());
    }

    private static String text(Services services, List<Found> all, double elapsedMs) {
        var lines = new StringBuilder();
        for (var i = 0; i < all.size(); i++) {
            var hit = all.get(i).hit();
            var article = services.collection().article(hit.passage().article());
            if (article.isPresent()) {
                var words = article.get().text(hit.passage().span()).replaceAll("\\s+", " ");
                lines.append(String.format(
                        Locale.ROOT,
                        "%2d  %.2f  %s%n",
                        i + 1,
                        hit.score(),
                        article.get().origin().name()));
                lines.append("    ").append(Columns.wrapped(words, 80, "    ")).append('\n');
                all.get(i).how().ifPresent(how -> lines.append(ExplainedHits.text(how)));
            }
        }
        return lines.append(String.format(Locale.ROOT, "%d passages in %.1f ms", all.size(), elapsedMs))
                .toString();
    }
}
