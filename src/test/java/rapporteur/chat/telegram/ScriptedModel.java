package rapporteur.chat.telegram;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import rapporteur.answer.Draft;
import rapporteur.answer.LanguageModel;
import rapporteur.answer.Prompt;

/// A model that thinks until it is told to go on, and then writes one sentence that it was given.
final class ScriptedModel implements LanguageModel {
    /// What it is asked to do, which it does not care for.
    static final Prompt PROMPT = new Prompt("answer", "{{language}}", "{{sentences}} {{question}}");

    private final String sentence;
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    /// @param sentence of an article
    ScriptedModel(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String name() {
        return "test/scripted";
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public long write(Prompt prompt, Map<String, String> values, Consumer<Draft> drafts) {
        asked.countDown();
        await(goOn);
        var line = Pattern.compile("(?m)^\\W*(\\d+)\\W.*" + Pattern.quote(sentence))
                .matcher(values.get("sentences"));
        if (!line.find()) {
            throw new AssertionError("not given the sentence: " + values.get("sentences"));
        }
        drafts.accept(new Draft(sentence, List.of(Integer.parseInt(line.group(1)))));
        return 42;
    }

    /// Waits until it thinks.
    void awaitAsked() {
        await(asked);
    }

    /// Has it write.
    void goOn() {
        goOn.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("waited in vain for a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
