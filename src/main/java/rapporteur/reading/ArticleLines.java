package rapporteur.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import rapporteur.article.Article;
import rapporteur.article.BoundedLines;
import rapporteur.article.Metadata;
import rapporteur.collection.Incoming;

/// A `.jsonl` file of articles: one object a line with `id`, `title`, `text`, `language`, `publisher`,
/// `published`, `url`; all but `text` may be missing or null.
final class ArticleLines implements Iterator<Incoming> {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String file;
    private final BufferedReader reader;
    private final BoundedLines lines;
    private Optional<BoundedLines.Line> line;

    private ArticleLines(String file, BufferedReader reader) throws IOException {
        this.file = file;
        this.reader = reader;
        this.lines = new BoundedLines(reader, FileIntake.LARGEST);
        this.line = lines.next();
    }

    /// Reads the lines one at a time; closing the stream closes the file.
    static Stream<Incoming> of(Path file, String name) {
        try {
            var reader = new BufferedReader(
                    new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8), 1 << 16);
            var lines = new ArticleLines(name, reader);
            var spliterator = Spliterators.spliteratorUnknownSize(lines, Spliterator.ORDERED | Spliterator.NONNULL);
            return StreamSupport.stream(spliterator, false).onClose(lines::close);
        } catch (IOException e) {
            return Stream.of(new Incoming.Unreadable(name, "cannot be read: " + FileIntake.reason(e), true));
        }
    }

    @Override
    public boolean hasNext() {
        return line.isPresent();
    }

    @Override
    public Incoming next() {
        var article = article(line.orElseThrow());
        try {
            line = lines.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return article;
    }

    private Incoming article(BoundedLines.Line json) {
        var place = file + "#" + json.number();
        if (json.tooLong()) {
            return new Incoming.Unreadable(
                    place, "is longer than " + FileIntake.LARGEST + " characters (expected: one article)", true);
        }
        if (isDamaged(json.text())) {
            return new Incoming.Unreadable(place, "is not UTF-8 (expected: UTF-8, as JSON is)", true);
        }
        try {
            var object = JSON.readTree(json.text());
            var text = words(object, "text");
            if (text.isEmpty()) {
                return new Incoming.Unreadable(place, "has no text (expected: an object with a string 'text')", true);
            }
            var metadata = new Metadata(
                    words(object, "title").orElse(null),
                    words(object, "publisher").orElse(null),
                    words(object, "published").orElse(null),
                    words(object, "url").orElse(null));
            return new Incoming.Text(
                    words(object, "id")
                            .map(id -> stored(id).replace('\0', '\uFFFD'))
                            .orElse(place),
                    stored(text.get()),
                    Article.Form.BODY,
                    metadata);
        } catch (JsonProcessingException e) {
            return new Incoming.Unreadable(place, "is no JSON object: " + e.getOriginalMessage(), true);
        }
    }

    /// Line ends become `\n`. JSON can write halves of characters, which no encoding can store.
    private static String stored(String text) {
        var whole = new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE);
        return whole.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// A line in another encoding is full of replacement characters; a few may be anybody's typing.
    private static boolean isDamaged(String line) {
        return line.chars().filter(c -> c == 0xFFFD).count() > Math.max(2, line.length() / 100);
    }

    private static Optional<String> words(@Nullable JsonNode object, String field) {
        return Optional.ofNullable(object)
                .map(node -> node.get(field))
                .filter(JsonNode::isValueNode)
                .filter(node -> !node.isNull())
                .map(JsonNode::asText)
                .filter(words -> !words.isBlank());
    }

    private void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
