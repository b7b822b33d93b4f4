package rapporteur.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.article.Article;
import rapporteur.chat.Columns;
import rapporteur.language.Language;
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

    @Option(names = "--lang", paramLabel = "zh|en", description = "only passages in this language")
    private @Nullable String language;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(names = "--batch", paramLabel = "FILE", description = "one JSON object a line: id, query")
    private @Nullable String batch;

    SearchCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        Batch.check(batch);
        if (limit < 1 || limit > Query.MOST) {
            throw new UsageException("-k is " + limit + " (expected: 1 to " + Query.MOST + ")");
        }
        var only = only();
        var text = String.join(" ", words).strip();
        if (batch == null && text.isEmpty()) {
            throw new UsageException("no query given (expected: search \"QUERY\", or --batch FILE)");
        }
        try (var services = options.openReady()) {
            if (batch != null) {
                return new Batch(options.streams()).run(batch, line -> found(services, line, only));
            }
            var started = System.nanoTime();
            var hits = services.rapporteur().retriever().retrieve(new Query(text, limit, only));
            options.streams()
                    .out()
                    .println(
                            json
                                    ? json(services, Json.MAPPER.nullNode(), text, hits, started)
                                            .toString()
                                    : text(services, hits, Json.millisecondsSince(started)));
            return 0;
        }
    }

    private Optional<Language> only() {
        return Optional.ofNullable(language)
                .map(code -> Language.ofCode(code)
                        .orElseThrow(() -> new UsageException("--lang is '" + code + "' (expected: zh or en)")));
    }

    private ObjectNode found(Services services, JsonNode line, Optional<Language> only) {
        var started = System.nanoTime();
        var query = Batch.required(line, "query");
        services.collection().refresh();
        var hits = services.rapporteur().retriever().retrieve(new Query(query, limit, only));
        var id = line.has("id") ? line.get("id") : Json.MAPPER.nullNode();
        return json(services, id, query, hits, started);
    }

    private static ObjectNode json(Services services, JsonNode id, String query, List<Hit> hits, long started) {
        var object = Json.object();
        object.set("id", id);
        object.put("query", query);
        var array = object.putArray("hits");
        for (var i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            var rank = i + 1;
            services.collection()
                    .article(hit.passage().article())
                    .ifPresent(article -> array.add(hit(rank, hit, article)));
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

    private static String text(Services services, List<Hit> hits, double elapsedMs) {
        var lines = new StringBuilder();
        for (var i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
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
            }
        }
        return lines.append(String.format(Locale.ROOT, "%d passages in %.1f ms", hits.size(), elapsedMs))
                .toString();
    }
}
