package rapporteur.search;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import rapporteur.language.Language;

/// A tiny model: each of its meanings is a direction, and a text points to those whose words it holds. It knows both
/// languages, or Chinese alone.
public final class SampleEmbedder implements Embedder {
    private static final List<List<String>> MEANINGS = List.of(
            List.of("风筝", "kite"),
            List.of("医生", "doctor", "诊所", "clinic", "看病"),
            List.of("桥", "bridge"),
            List.of("苹果", "apple"),
            List.of("法院", "court"),
            List.of("雪", "snow"),
            List.of("小提琴", "violin"),
            List.of("列车", "train", "铁路", "鐵路", "railway"),
            List.of("防汛", "洪水", "flood", "levee"),
            List.of("旅游", "游客", "民宿", "tourist", "tourism"),
            List.of("港口", "harbour", "freight", "泊位"));

    private final String model;
    private final boolean knowsEnglish;
    private final AtomicInteger passages = new AtomicInteger();
    private final AtomicInteger queries = new AtomicInteger();
    private volatile int left = Integer.MAX_VALUE;

    private SampleEmbedder(String model, boolean knowsEnglish) {
        this.model = model;
        this.knowsEnglish = knowsEnglish;
    }

    public static SampleEmbedder ofBothLanguages(String model) {
        return new SampleEmbedder(model, true);
    }

    public static SampleEmbedder ofChinese(String model) {
        return new SampleEmbedder(model, false);
    }

    /// Returns the vector of a text.
    public static Vector vector(String text, boolean knowsEnglish) {
        var numbers = new float[MEANINGS.size() + 3];
        for (var at = 0; at < MEANINGS.size(); at++) {
            for (var word : MEANINGS.get(at)) {
                var isKnown = knowsEnglish || Language.of(word) == Language.CHINESE;
                numbers[at] += isKnown && text.contains(word) ? 1 : 0;
            }
        }
        // What the words are that it does not know still tells texts a little apart.
        numbers[MEANINGS.size()] = 0.2f;
        numbers[MEANINGS.size() + 1] = (text.hashCode() & 0xff) / 2_000f;
        numbers[MEANINGS.size() + 2] = (text.hashCode() >> 8 & 0xff) / 2_000f;
        return Vector.of(numbers);
    }

    /// Lets it fail after so many more texts.
    public void failAfter(int texts) {
        left = texts;
    }

    /// Returns how many passages it has embedded, beside the sentences that a model is tried out with.
    public int passages() {
        return passages.get();
    }

    public int queries() {
        return queries.get();
    }

    @Override
    public String model() {
        return model;
    }

    @Override
    public List<Vector> passages(List<String> texts, Language language) {
        if (isTrial(texts)) {
            return texts.stream().map(text -> vector(text, knowsEnglish)).toList();
        }
        take(texts.size());
        passages.addAndGet(texts.size());
        return texts.stream().map(text -> vector(text, knowsEnglish)).toList();
    }

    /// The sentences that a model is tried out with, which both languages have eight of.
    private static boolean isTrial(List<String> texts) {
        return Stream.of("风筝", "kite").anyMatch(texts.getFirst()::contains) && texts.size() == 8;
    }

    @Override
    public Vector query(String text) {
        take(1);
        queries.incrementAndGet();
        return vector(text, knowsEnglish);
    }

    private synchronized void take(int texts) {
        if (texts > left) {
            throw new EmbeddingUnavailableException("out of order");
        }
        left -= left == Integer.MAX_VALUE ? 0 : texts;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
