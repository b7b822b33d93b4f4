package rapporteur.search.lucene;

import java.util.Map;
import rapporteur.search.VectorStore;

/// What every commit of vectors carries beside them.
final class VectorCommit {
    private static final String SEQUENCE = "sequence";
    private static final String COLLECTION = "collection";
    private static final String MODEL = "model";
    private static final String CROSSES = "crosses";
    private static final String FORMAT = "format";

    /// Raised whenever fields change, or what of a passage is embedded.
    private static final String CURRENT_FORMAT = "1";

    private VectorCommit() {}

    static Map<String, String> write(VectorStore.Held held, String collection) {
        return Map.of(
                SEQUENCE,
                Long.toString(held.sequence()),
                COLLECTION,
                collection,
                MODEL,
                held.model(),
                CROSSES,
                Boolean.toString(held.crosses()),
                FORMAT,
                CURRENT_FORMAT);
    }

    /// Returns what is held of that collection.
    static VectorStore.Held read(Map<String, String> data, String collection) {
        return collection.equals(data.get(COLLECTION)) && CURRENT_FORMAT.equals(data.get(FORMAT))
                ? new VectorStore.Held(
                        Long.parseLong(data.getOrDefault(SEQUENCE, "0")),
                        data.getOrDefault(MODEL, ""),
                        Boolean.parseBoolean(data.get(CROSSES)))
                : VectorStore.Held.NOTHING;
    }
}
