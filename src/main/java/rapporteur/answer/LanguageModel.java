package rapporteur.answer;

import java.util.Map;
import java.util.function.Consumer;

/// A language model, whoever runs it. For any number of threads.
public interface LanguageModel {
    /// Returns provider and model: `ollama/qwen3`.
    String name();

    /// Returns whether asking it makes sense now: not while it has failed too often, nor within the time that its
    /// provider asked to be left alone for.
    boolean isReady();

    /// Has drafts written, and returns when the model has said that it is done, at the latest when its time is up.
    ///
    /// @param prompt what it is asked to do
    /// @param values of the prompt's places
    /// @param drafts is handed each draft as soon as it is complete, in order, on the thread that called
    /// @return how many tokens were used, read and written
    /// @throws ModelUnavailableException if it failed, was cut off or took too long, whatever it wrote before
    long write(Prompt prompt, Map<String, String> values, Consumer<Draft> drafts);
}
