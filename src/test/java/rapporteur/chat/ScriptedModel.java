package rapporteur.chat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import rapporteur.answer.Draft;
import rapporteur.answer.LanguageModel;
import rapporteur.answer.ModelUnavailableException;
import rapporteur.answer.Prompt;
import rapporteur.answer.Rapporteur;

/// A model that writes what it was told to, each statement with the sentence in which its words stand.
final class ScriptedModel implements LanguageModel {
    static final long TOKENS = 700;

    private static final Pattern SENTENCE = Pattern.compile("(?m)^\\[(\\d+)] (.*)$");

    final List<Map<String, String>> asked = new ArrayList<>();

    private final List<String> statements;
    private boolean fails;
    private boolean isReady = true;

    ScriptedModel(String... statements) {
        this.statements = List.of(statements);
    }

    /// Lets it break off from now on.
    void fail() {
        fails = true;
    }

    /// Lets it ask for a pause from now on.
    void pause() {
        isReady = false;
    }

    /// Returns who answers from the sample reports with this model.
    Rapporteur rapporteur() {
        return SampleReports.rapporteur()
                .withModel(this, Prompt.read(Path.of("prompts", "answer.md"), Rapporteur.PROMPT_PLACES));
    }

    @Override
    public String name() {
        return "scripted/one";
    }

    @Override
    public boolean isReady() {
        return isReady;
    }

    @Override
    public long write(Prompt prompt, Map<String, String> values, Consumer<Draft> drafts) {
        asked.add(values);
        if (fails) {
            throw new ModelUnavailableException("HTTP 503 from secret.example", TOKENS);
        }
        for (var statement : statements) {
            var beginning = statement.substring(0, Math.min(6, statement.length()));
            SENTENCE.matcher(values.get("sentences"))
                    .results()
                    .filter(sentence -> sentence.group(2).contains(beginning))
                    .findFirst()
                    .ifPresent(sentence ->
                            drafts.accept(new Draft(statement, List.of(Integer.parseInt(sentence.group(1))))));
        }
        return TOKENS;
    }
}
