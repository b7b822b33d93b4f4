package rapporteur.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import rapporteur.answer.Draft;

/// What a model says, piece by piece → drafts, each as soon as it is complete. For one reply.
///
/// A draft is an object `{"text": …, "sentences": [1, 2]}`, wherever it stands: one a line, in a list, in a code
/// fence. Models that do not keep to that write sentences with their numbers behind, `… [1][2]`: these are taken too.
/// What a model says to itself first, between `<think>` and `</think>`, is passed over.
final class DraftReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    /// Bounded, since a model may repeat itself and a repeated group is matched by recursion.
    private static final String MARK = "[\\[【]\\d{1,4}(?:\\s*[,，、]\\s*\\d{1,4}){0,9}[\\]】]";

    private static final Pattern MARKS = Pattern.compile(MARK + "(?:\\s*" + MARK + "){0,9}[.。]?");
    private static final String BRACKETS = "[]【】";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•]|\\d{1,2}[.)、](?!\\d))\\s*");
    private static final String THINK = "<think>";
    private static final String THOUGHT = "</think>";

    /// An object or a line that is longer is no draft.
    private static final int LONGEST = 8_000;

    private final StringBuilder opening = new StringBuilder();
    private final StringBuilder thought = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder objects = new StringBuilder();
    private final Deque<Integer> open = new ArrayDeque<>();
    private boolean begun;
    private boolean thinking;
    private boolean inString;
    private boolean escaped;

    /// Reads the next piece.
    ///
    /// @return the drafts that it completes, in order
    List<Draft> read(String piece) {
        var found = new ArrayList<Draft>();
        if (begun) {
            piece.chars().forEach(c -> add((char) c, found));
        } else {
            begin(piece, found);
        }
        return found;
    }

    /// Reads the end.
    ///
    /// @return the drafts that it completes, in order
    List<Draft> end() {
        var found = new ArrayList<Draft>();
        if (!begun) {
            opening.chars().forEach(c -> add((char) c, found));
        }
        endLine(found);
        return found;
    }

    /// Waits until it is clear whether the model begins by thinking.
    private void begin(String piece, List<Draft> found) {
        opening.append(piece);
        var start = opening.toString().stripLeading();
        if (THINK.startsWith(start)) {
            return;
        }
        begun = true;
        thinking = start.startsWith(THINK);
        start.chars().forEach(c -> add((char) c, found));
    }

    private void add(char c, List<Draft> found) {
        if (thinking) {
            think(c);
        } else if (open.isEmpty() && c != '{') {
            addToLine(c, found);
        } else {
            addToObject(c, found);
        }
    }

    private void think(char c) {
        thought.append(c);
        if (c == '>' && thought.toString().endsWith(THOUGHT)) {
            thinking = false;
        }
        if (thought.length() > 2 * THOUGHT.length()) {
            thought.delete(0, thought.length() - THOUGHT.length());
        }
    }

    private void addToLine(char c, List<Draft> found) {
        if (c == '\n') {
            endLine(found);
        } else if (line.length() < LONGEST) {
            line.append(c);
        }
    }

    private void endLine(List<Draft> found) {
        var marks = MARKS.matcher(line);
        var from = 0;
        while (marks.find()) {
            var before = line.substring(from, marks.start());
            var text = BULLET.matcher(behindBrackets(before).strip()).replaceFirst("");
            if (!text.isEmpty()) {
                found.add(new Draft(text, numbers(marks.group())));
            }
            from = marks.end();
        }
        line.setLength(0);
    }

    private static String behindBrackets(String text) {
        var start = text.length();
        while (start > 0 && BRACKETS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start);
    }

    private static List<Integer> numbers(String marks) {
        return NUMBER.matcher(marks)
                .results()
                .map(number -> Integer.parseInt(number.group()))
                .toList();
    }

    private void addToObject(char c, List<Draft> found) {
        objects.append(c);
        if (inString) {
            // No string goes over the end of a line: its closing quote is missing.
            inString = c != '\n' && (escaped || c != '"');
            escaped = !escaped && c == '\\';
        } else if (c == '"') {
            inString = true;
        } else if (c == '{') {
            open.push(objects.length() - 1);
        } else if (c == '}') {
            draft(objects.substring(open.pop())).ifPresent(found::add);
        }
        if (open.isEmpty() || objects.length() > LONGEST * 4) {
            objects.setLength(0);
            open.clear();
            inString = false;
            escaped = false;
        }
    }

    private static Optional<Draft> draft(String object) {
        if (object.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var node = JSON.readTree(object);
            var sentences = node.path("sentences");
            return node.path("text").isTextual() && sentences.isArray()
                    ? Optional.of(new Draft(
                            node.path("text").textValue(),
                            StreamSupport.stream(sentences.spliterator(), false)
                                    .filter(JsonNode::canConvertToInt)
                                    .map(JsonNode::intValue)
                                    .toList()))
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            // not one of ours
            return Optional.empty();
        }
    }
}
