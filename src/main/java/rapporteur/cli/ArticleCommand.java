package rapporteur.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Layout;
import rapporteur.article.Layout.Role;
import rapporteur.language.Span;

/// `article`: the stored text that spans point into.
@Command(name = "article", description = "Shows an article: its stored text, its body, or what is not body.")
final class ArticleCommand implements Callable<Integer> {
    private final Options options;

    @Parameters(paramLabel = "ID", description = "as citations name it")
    private String id = "";

    @ArgGroup
    private @Nullable Part part;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    /// Which part is shown.
    static final class Part {
        @Option(names = "--text", description = "the stored text, exactly")
        private boolean text;

        @Option(names = "--body", description = "what the article reports")
        private boolean body;

        @Option(names = "--furniture", description = "navigation, links, notices")
        private boolean furniture;
    }

    ArticleCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        try (var services = options.openReady()) {
            var article = find(services);
            var out = options.streams().out();
            if (json) {
                out.println(json(article));
            } else if (part != null && part.text) {
                out.print(article.text());
            } else if (part != null && part.body) {
                print(article, Layout.of(article).body());
            } else if (part != null && part.furniture) {
                print(article, Layout.of(article).all(Role.FURNITURE).toList());
            } else {
                Layout.of(article)
                        .zones()
                        .forEach(
                                zone -> out.println(String.format("%-11s %s", zone.role(), article.text(zone.span()))));
            }
            out.flush();
            return 0;
        }
    }

    private Article find(Services services) {
        return id.isEmpty() || id.length() > 100
                ? unknown(id)
                : services.collection().article(new ArticleId(id)).orElseGet(() -> unknown(id));
    }

    private static Article unknown(String id) {
        throw new FailedException(
                "no article '" + id + "' in the collection (expected: an id as citations and 'search --json' name it)");
    }

    private void print(Article article, List<Span> spans) {
        spans.forEach(span -> options.streams().out().println(article.text(span)));
    }

    private static String json(Article article) {
        var object = Json.object();
        object.put("article", article.id().value());
        object.put("origin", article.origin().name());
        object.put("language", article.language().code());
        object.put("sha256", Article.checksum(article.text()));
        object.put("text", article.text());
        object.set(
                "zones",
                Json.array(
                        Layout.of(article).zones(),
                        zone -> Json.object()
                                .put("role", zone.role().name().toLowerCase(Locale.ROOT))
                                .put("start", zone.span().start())
                                .put("end", zone.span().end())));
        return object.toString();
    }
}
