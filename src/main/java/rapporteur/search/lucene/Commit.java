package rapporteur.search.lucene;

import java.util.Map;
import rapporteur.language.Bridge;

/// What every commit of the index carries beside the passages.
///
/// @param sequence   the last change of the collection that it holds
/// @param collection whose collection it belongs to
/// @param format     how it was written
record Commit(long sequence, String collection, String format) {
    static final String SEQUENCE = "sequence";
    static final String COLLECTION = "collection";
    static final String FORMAT = "format";

    /// Raised whenever terms or fields change, so that an index of another program is made anew.
    private static final int CURRENT_FORMAT = 6;

    /// The format, and what words mean: passages hold meanings of the glossary.
    static String currentFormat() {
        return CURRENT_FORMAT + "-" + Bridge.checksum();
    }

    static Commit of(Map<String, String> data) {
        return new Commit(
                Long.parseLong(data.getOrDefault(SEQUENCE, "0")),
                data.getOrDefault(COLLECTION, ""),
                data.getOrDefault(FORMAT, ""));
    }
}
