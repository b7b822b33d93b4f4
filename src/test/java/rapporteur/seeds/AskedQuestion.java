package rapporteur.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A question with what a right answer holds, written from the articles before the program was asked. One a line of a
/// file, its parts separated by tabs.
///
/// @param id       its letters and number; turns of one conversation share what stands before the dot
/// @param language it is asked in
/// @param kind     as its writer saw it; one that begins with `trap` has to be refused, `none` has no meeting that fits
/// @param question as asked
/// @param facts    of each list, one form has to stand in the answer
/// @param support  words of the sentences that bear it out, one of each list; without words: the article of an item
record AskedQuestion(
        String id,
        String language,
        String kind,
        String question,
        List<List<String>> facts,
        List<List<String>> support) {
    private static final int MOST_STATEMENTS = 3;
    private static final int LONGEST_ZH = 400;
    private static final int LONGEST_EN = 900;
    private static final Set<String> REFUSALS = Set.of("not_found", "out_of_scope", "ambiguous");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?\\n]|\\.(?=\\s|\\p{Lu})");

    /// Returns the questions of a file of the tests.
    static List<AskedQuestion> read(String file) throws IOException {
        try (var lines = lines(file)) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(AskedQuestion::of)
                    .toList();
        }
    }

    static BufferedReader lines(String file) {
        return new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AskedQuestion.class.getResourceAsStream("/rapporteur/questions/" + file), file),
                StandardCharsets.UTF_8));
    }

    private static AskedQuestion of(String line) {
        var parts = Pattern.compile("\t").splitAsStream(line + "\t\t\t").toList();
        return new AskedQuestion(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                lists(parts, 4, "\\|"),
                lists(parts, 5, "[|+]"));
    }

    private static List<List<String>> lists(List<String> parts, int at, String between) {
        return parts.size() <= at || parts.get(at).isBlank()
                ? List.of()
                : Pattern.compile(";")
                        .splitAsStream(parts.get(at))
                        .map(each ->
                                Pattern.compile(between).splitAsStream(each).toList())
                        .toList();
    }

    /// Returns what all turns of a conversation share.
    String chat() {
        var dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /// Every third is kept back while the program is written.
    boolean isLocked() {
        return Integer.parseInt(chat().replaceAll("\\D", "")) % 3 == 0;
    }

    boolean isTrap() {
        return kind.startsWith("trap");
    }

    static boolean isRefused(JsonNode answer) {
        return REFUSALS.contains(answer.path("outcome").asText());
    }

    /// Returns whether the answer, in the JSON of the contract, is right.
    ///
    /// @param textOf an article's name in the file → its stored text
    boolean isRight(JsonNode answer, UnaryOperator<String> textOf) {
        if (isTrap()) {
            return isRefused(answer);
        }
        if (kind.equals("none")) {
            return answer.path("outcome").asText().equals("answered")
                    && answer.at("/coverage/matched").asInt(-1) == 0;
        }
        return !isRefused(answer)
                && holdsFacts(answer)
                && (isList() ? listsExactly(answer) : isShort(answer) && isBorneOut(answer, textOf));
    }

    private boolean isList() {
        return !support.isEmpty() && support.stream().flatMap(List::stream).noneMatch(each -> each.contains(":"));
    }

    private boolean holdsFacts(JsonNode answer) {
        var plain = answer.path("plain").asText().toLowerCase(Locale.ROOT);
        return facts.stream()
                .allMatch(forms -> forms.stream().anyMatch(form -> plain.contains(form.toLowerCase(Locale.ROOT))));
    }

    private static boolean isShort(JsonNode answer) {
        var longest = answer.path("language").asText().equals("zh") ? LONGEST_ZH : LONGEST_EN;
        return answer.path("statements").size() <= MOST_STATEMENTS
                && answer.path("plain").asText().length() <= longest;
    }

    private boolean listsExactly(JsonNode answer) {
        var listed = new ArrayList<Set<String>>();
        answer.path("items").forEach(item -> {
            var articles = new HashSet<String>();
            item.path("citations")
                    .forEach(
                            number -> articles.add(name(answer.path("citations").path(number.asInt() - 1))));
            listed.add(articles);
        });
        return listed.size() == support.size()
                && support.stream()
                        .allMatch(meeting -> listed.stream()
                                .anyMatch(item -> meeting.stream().anyMatch(item::contains)));
    }

    private boolean isBorneOut(JsonNode answer, UnaryOperator<String> textOf) {
        return support.isEmpty()
                || support.stream().flatMap(List::stream).anyMatch(words -> isCited(words, answer, textOf));
    }

    private static boolean isCited(String words, JsonNode answer, UnaryOperator<String> textOf) {
        var at = words.indexOf(':');
        var article = words.substring(0, at);
        var text = textOf.apply(article);
        return Stream.iterate(
                        text.indexOf(words.substring(at + 1)),
                        found -> found >= 0,
                        found -> text.indexOf(words.substring(at + 1), found + 1))
                .anyMatch(found -> cites(answer, article, sentenceStart(text, found), sentenceEnd(text, found)));
    }

    private static int sentenceStart(String text, int at) {
        return SENTENCE_END
                .matcher(text.substring(0, at))
                .results()
                .mapToInt(end -> end.end())
                .max()
                .orElse(0);
    }

    private static int sentenceEnd(String text, int at) {
        var end = SENTENCE_END.matcher(text);
        return end.find(at) ? end.start() : text.length();
    }

    private static boolean cites(JsonNode answer, String article, int start, int end) {
        for (var citation : answer.path("citations")) {
            if (name(citation).equals(article)
                    && citation.path("start").asInt() < end
                    && citation.path("end").asInt() > start) {
                return true;
            }
        }
        return false;
    }

    /// How the files call an article: `s0` to `s4` for the five seeds as collected, `m000` to `m080` for the others,
    /// without its ending any other.
    static String name(JsonNode citation) {
        var origin = citation.path("origin").asText();
        if (origin.matches("00\\d_.*")) {
            return "s" + origin.charAt(2);
        }
        return origin.matches("m\\d{3}_.*") ? origin.substring(0, 4) : origin.replaceAll("\\.txt$", "");
    }
}
