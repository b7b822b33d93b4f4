package rapporteur.collection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import rapporteur.article.Article;
import rapporteur.article.Metadata;

/// Origins that lie nowhere.
final class Press implements Intake {
    private final Map<String, List<Incoming>> roots = new LinkedHashMap<>();

    /// The root holds these, and nothing else any more.
    Press publish(String root, Incoming... articles) {
        roots.put(root, new ArrayList<>(Arrays.asList(articles)));
        return this;
    }

    Press publish(String root, List<? extends Incoming> articles) {
        roots.put(root, new ArrayList<>(articles));
        return this;
    }

    void vanish(String root) {
        roots.remove(root);
    }

    static Incoming.Text text(String name, String text) {
        return new Incoming.Text(name, text, Article.Form.BODY, Metadata.NONE);
    }

    @Override
    public boolean exists(String root) {
        return roots.containsKey(root);
    }

    @Override
    public Stream<Incoming> read(String root) {
        return List.copyOf(roots.get(root)).stream();
    }
}
