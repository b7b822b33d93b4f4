package rapporteur.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.language.Invisible;
import rapporteur.question.Question;

/// A question in other words, as a model writes them, in both languages. They only lead to sentences: of whom, where
/// and when is asked stays as it was, and what answers is quoted.
final class Rewording {
    /// The places of the prompt `question`.
    static final Set<String> PLACES = Set.of("question");

    private static final Logger LOG = LoggerFactory.getLogger(Rewording.class);

    /// One in each language.
    private static final int MOST = 2;

    private static final int LONGEST = 300;
    private static final int LONGEST_QUESTION = 1_000;
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z+.-]{1,20}://|www\\.|[<>`{}]");

    private Rewording() {}

    /// Returns the question in other words; nothing where the model is not ready or fails.
    static List<String> of(Question question, LanguageModel model, Prompt prompt) {
        if (!model.isReady()) {
            return List.of();
        }
        var asked = Evidence.oneLine(question.whole());
        var found = new LinkedHashSet<String>();
        try {
            model.write(
                    prompt,
                    Map.of("question", asked.substring(0, Math.min(LONGEST_QUESTION, asked.length()))),
                    draft -> {
                        var text = Evidence.oneLine(Invisible.removedFrom(draft.text()));
                        if (isUsable(text) && !text.equals(asked)) {
                            found.add(text);
                        }
                    });
        } catch (ModelUnavailableException e) {
            LOG.warn("model failed model={} reason={}", model.name(), e.getMessage());
            return List.of();
        }
        return found.stream().limit(MOST).toList();
    }

    private static boolean isUsable(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && !ADDRESS.matcher(text).find();
    }
}
