package rapporteur.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a model wants to stand before a text, so that it knows a question from a passage. Without it most find less.
///
/// @param ofQuestion before a question
/// @param ofPassage  before a passage
record Prefixes(String ofQuestion, String ofPassage) {
    /// Models cut off what is longer than they read, mostly 512 tokens; some servers refuse it instead.
    private static final int MOST_CHARACTERS = 4_000;

    private static final String BGE_CHINESE = "为这个句子生成表示以用于检索相关文章：";
    private static final String BGE_ENGLISH = "Represent this sentence for searching relevant passages: ";
    private static final String INSTRUCTION =
            "Instruct: Given a web search query, retrieve relevant passages that answer the query\nQuery:";

    private static final Prefixes NONE = new Prefixes("", "");

    /// Each as its makers say on the model's page.
    private record Known(Pattern name, Prefixes prefixes) {
        Known(String name, Prefixes prefixes) {
            this(Pattern.compile(name), prefixes);
        }
    }

    /// The first that fits counts.
    private static final List<Known> KNOWN = List.of(
            new Known("bge-m3", NONE),
            new Known("bge-.*zh", new Prefixes(BGE_CHINESE, "")),
            new Known("bge-|mxbai-embed", new Prefixes(BGE_ENGLISH, "")),
            new Known("e5-.*instruct|qwen3-embedding", new Prefixes(INSTRUCTION, "")),
            new Known("(^|[/-])e5-", new Prefixes("query: ", "passage: ")),
            new Known("nomic-embed", new Prefixes("search_query: ", "search_document: ")),
            new Known("arctic-embed2|arctic-embed-.*v2", new Prefixes("query: ", "")),
            new Known("arctic-embed", new Prefixes(BGE_ENGLISH, "")),
            new Known("embeddinggemma", new Prefixes("task: search result | query: ", "title: none | text: ")));

    /// Returns those of a model; none for one that wants none, or that nobody here knows.
    static Prefixes of(String model) {
        var name = model.toLowerCase(Locale.ROOT);
        return KNOWN.stream()
                .filter(known -> known.name().matcher(name).find())
                .map(Known::prefixes)
                .findFirst()
                .orElse(NONE);
    }

    /// Returns what is embedded of a question.
    String question(String text) {
        return ofQuestion + shortened(text);
    }

    /// Returns what is embedded of a passage.
    String passage(String text) {
        return ofPassage + shortened(text);
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    }
}
