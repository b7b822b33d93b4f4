package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.article.Reading;
import rapporteur.meeting.Blank;
import rapporteur.meeting.BlankReader;

/// Has a model look for what records lack. A model that fails proposes nothing; the record stays as the rules read it.
public final class ModelBlanks implements BlankReader {
    /// The places of the prompt `record`.
    public static final Set<String> PLACES = Set.of("fields", "sentences");

    private static final Logger LOG = LoggerFactory.getLogger(ModelBlanks.class);

    /// Characters of the article that are handed over: who met, where and under whom stands at the beginning.
    private static final int MOST_CHARACTERS = 6_000;

    private final LanguageModel model;
    private final Prompt prompt;

    /// @param prompt with [#PLACES]
    public ModelBlanks(LanguageModel model, Prompt prompt) {
        this.model = model;
        this.prompt = prompt;
    }

    @Override
    public List<Proposal> read(Reading reading, Set<Blank> blanks) {
        if (!model.isReady()) {
            return List.of();
        }
        var proposals = new ArrayList<Proposal>();
        try {
            model.write(
                    prompt,
                    Map.of(
                            "fields",
                            blanks.stream().map(Blank::token).sorted().collect(Collectors.joining(", ")),
                            "sentences",
                            numbered(reading)),
                    draft -> proposal(draft).ifPresent(proposals::add));
        } catch (ModelUnavailableException e) {
            LOG.warn(
                    "model read no record model={} article={} reason={}",
                    model.name(),
                    reading.article().id(),
                    e.getMessage());
            return List.of();
        }
        return proposals;
    }

    /// Sentences count from 1 for the model, from 0 in the reading.
    private static String numbered(Reading reading) {
        var lines = new StringBuilder();
        for (var sentence : reading.sentences()) {
            var line = "[" + (sentence.number() + 1) + "] "
                    + Evidence.oneLine(sentence.span().in(reading.article().text())) + "\n";
            if (lines.length() + line.length() > MOST_CHARACTERS) {
                break;
            }
            lines.append(line);
        }
        return lines.toString().stripTrailing();
    }

    private static Optional<Proposal> proposal(Draft draft) {
        var colon = draft.text().indexOf(':');
        if (colon < 0 || draft.sentences().size() != 1) {
            return Optional.empty();
        }
        return Blank.of(draft.text().substring(0, colon).strip())
                .map(field -> new Proposal(
                        field,
                        draft.sentences().getFirst() - 1,
                        draft.text().substring(colon + 1).strip()));
    }
}
