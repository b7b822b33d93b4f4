package rapporteur.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A question whose right answer is known, written from the articles before the program was asked.
///
/// @param id       of the question
/// @param language it is asked in
/// @param kind     as its writer saw it; `trap` for one that has to be refused
/// @param question as asked
/// @param facts    of each list, at least one form has to stand in the answer or its quotes
/// @param articles that bear it out
/// @param exact    whether exactly these articles have to be listed
/// @param outcome  `answered`, `refused`, or `none` for a count of none
record KnownQuestion(
        String id,
        String language,
        String kind,
        String question,
        List<List<String>> facts,
        Set<String> articles,
        boolean exact,
        String outcome) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_STATEMENTS = 3;
    private static final int LONGEST_ZH = 400;
    private static final int LONGEST_EN = 900;

    /// @param article names of articles in the file → ids in the collection that is asked
    static List<KnownQuestion> read(UnaryOperator<String> article) throws IOException {
        var questions = new ArrayList<KnownQuestion>();
        try (InputStream file = Objects.requireNonNull(
                KnownQuestion.class.getResourceAsStream("/rapporteur/proof/seeds-questions.jsonl"))) {
            var lines = JSON.readerFor(JsonNode.class).<JsonNode>readValues(file);
            while (lines.hasNext()) {
                questions.add(of(lines.next(), article));
            }
        }
        return questions;
    }

    private static KnownQuestion of(JsonNode line, UnaryOperator<String> article) {
        var facts = new ArrayList<List<String>>();
        line.path("facts").forEach(fact -> facts.add(strings(fact)));
        var articles = new HashSet<String>();
        strings(line.path("articles")).forEach(each -> articles.add(article.apply(each)));
        return new KnownQuestion(
                line.path("id").asText(),
                line.path("lang").asText(),
                line.path("kind").asText(),
                line.path("question").asText(),
                facts,
                articles,
                line.path("exact").asBoolean(),
                line.path("outcome").asText());
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(each -> strings.add(each.asText()));
        return strings;
    }

    boolean isTrap() {
        return kind.equals("trap");
    }

    /// Returns whether the articles, as they are worded, can answer at all: the digests leave some facts out.
    boolean isBorneOutBy(Function<String, String> textOf) {
        if (!outcome.equals("answered") || exact) {
            return true;
        }
        var words = String.join(" ", articles.stream().map(textOf).toList()).toLowerCase(Locale.ROOT);
        return facts.stream()
                .allMatch(forms -> forms.stream().anyMatch(form -> words.contains(form.toLowerCase(Locale.ROOT))));
    }

    /// Returns whether the answer, in the JSON of the contract, is right.
    boolean isRight(JsonNode answer) {
        var said = answer.path("outcome").asText();
        return switch (outcome) {
            case "refused" ->
                Set.of("not_found", "out_of_scope", "ambiguous", "partial").contains(said);
            case "none" ->
                said.equals("answered") && answer.at("/coverage/matched").asInt(-1) == 0;
            default ->
                Set.of("answered", "partial").contains(said) && holdsFacts(answer) && isOfTheRightArticles(answer);
        };
    }

    private boolean holdsFacts(JsonNode answer) {
        var words = new StringBuilder(answer.path("plain").asText());
        answer.path("citations")
                .forEach(citation ->
                        words.append(' ').append(citation.path("text").asText()));
        var all = words.toString().toLowerCase(Locale.ROOT);
        return facts.stream()
                .allMatch(forms -> forms.stream().anyMatch(form -> all.contains(form.toLowerCase(Locale.ROOT))));
    }

    private boolean isOfTheRightArticles(JsonNode answer) {
        if (exact) {
            return listed(answer).equals(articles)
                    && answer.at("/coverage/matched").asInt(-1) == articles.size();
        }
        var cited = new HashSet<String>();
        answer.path("citations")
                .forEach(citation -> cited.add(citation.path("article").asText()));
        cited.retainAll(articles);
        var longest = answer.path("language").asText().equals("zh") ? LONGEST_ZH : LONGEST_EN;
        return !cited.isEmpty()
                && answer.path("statements").size() <= MOST_STATEMENTS
                && answer.path("plain").asText().length() <= longest;
    }

    private static Set<String> listed(JsonNode answer) {
        var found = new HashSet<String>();
        answer.path("items")
                .forEach(item -> item.path("citations")
                        .forEach(number -> found.add(answer.path("citations")
                                .path(number.asInt() - 1)
                                .path("article")
                                .asText())));
        return found;
    }
}
