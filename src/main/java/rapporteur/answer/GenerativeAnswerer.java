package rapporteur.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Invisible;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingReader;
import rapporteur.question.Question;

/// Answers in a model's words: it is given numbered sentences and writes statements that name them. What it writes is
/// cited by code and sent only where [ClaimGate] finds it borne out.
final class GenerativeAnswerer {
    /// The places of the prompt `answer`.
    static final Set<String> PLACES = Set.of("language", "question", "sentences");

    private static final Logger LOG = LoggerFactory.getLogger(GenerativeAnswerer.class);

    private static final int MOST_STATEMENTS = 6;
    private static final int MOST_SENTENCES = 3;
    private static final int LONGEST_STATEMENT = 600;
    private static final int LONGEST_QUESTION = 1_000;
    private static final Pattern MARK = Pattern.compile("\\s*(?:\\[[^\\]\\p{L}]{1,20}]|【[^】\\p{L}]{1,20}】)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z+.-]{1,20}://|www\\.|\\]\\(|<[a-z/!]|[`{}]");

    private final LanguageModel model;
    private final Prompt prompt;
    private final Library library;
    private final Wording wording;
    private final Drafting drafting;
    private final ClaimGate gate;

    GenerativeAnswerer(LanguageModel model, Prompt prompt, Library library, Wording wording, Drafting drafting) {
        this.model = model;
        this.prompt = prompt;
        this.library = library;
        this.wording = wording;
        this.drafting = drafting;
        this.gate = new ClaimGate(library);
    }

    /// Answers, or gives the answer that quoting gave, with the reason why the model wrote none.
    ///
    /// @param quoted the answer without a model
    Answer answer(Question question, Answer.Cited quoted) {
        if (!model.isReady()) {
            return quoted.withoutModel("not asked: it failed too often or asked for a pause");
        }
        var evidence = new EvidenceFinder(library, wording).find(question);
        if (evidence.articles().stream().noneMatch(article -> isIn(question.language(), article))) {
            // What it would write could not be checked against them.
            return quoted.withoutModel("not asked: the sentences found are in another language");
        }
        var taken = new Taken(evidence);
        var failure = write(question.text(), question.language(), evidence, taken);
        if (failure.isPresent()) {
            return quoted.withoutModel(failure.get());
        }
        return taken.statements.isEmpty()
                ? quoted.withoutModel("nothing it wrote was borne out by the sentences it named")
                : cited(question, taken.lines(), quoted);
    }

    /// Returns what the model writes of some sentences, as far as they bear it out; nothing where it is not ready,
    /// fails, or writes nothing of the kind.
    ///
    /// @param about what the sentences are of, in words
    List<Statement> statements(String about, Language language, Evidence evidence) {
        if (!model.isReady() || evidence.articles().stream().noneMatch(article -> isIn(language, article))) {
            return List.of();
        }
        var taken = new Taken(evidence);
        return write(about, language, evidence, taken).isPresent() ? List.of() : taken.statements();
    }

    /// Returns whose words they are, as answers say it.
    static String writtenBy(LanguageModel model) {
        return "generative:" + model.name();
    }

    /// Has the model write, and returns why it failed, if it did.
    private Optional<String> write(String asked, Language language, Evidence evidence, Taken taken) {
        drafting.begins();
        try {
            drafting.spent(model.write(prompt, values(asked, language, evidence), taken::take));
        } catch (ModelUnavailableException e) {
            drafting.spent(e.tokens());
            LOG.warn("model failed model={} reason={}", model.name(), e.getMessage());
            return Optional.of(String.valueOf(e.getMessage()));
        }
        LOG.debug("model wrote statements={} refused={}", taken.statements.size(), taken.refused);
        return Optional.empty();
    }

    private static boolean isIn(Language language, Evidence.OfArticle article) {
        return article.reading().article().language() == language;
    }

    private static Map<String, String> values(String question, Language language, Evidence evidence) {
        var asked = Evidence.oneLine(question);
        return Map.of(
                "language",
                switch (language) {
                    case CHINESE -> "Chinese";
                    case ENGLISH -> "English";
                },
                "question",
                asked.substring(0, Math.min(LONGEST_QUESTION, asked.length())),
                "sentences",
                evidence.text());
    }

    private Answer cited(Question question, List<Line> lines, Answer.Cited quoted) {
        return new Answer.Cited(
                question.language(),
                lines,
                quoted.answer().filter(words -> isQuoted(words, lines)),
                Optional.empty(),
                writtenBy(model),
                quoted.confidence(),
                Optional.empty());
    }

    /// Whether the words that answer stand in what is cited now.
    private static boolean isQuoted(Excerpt words, List<Line> lines) {
        return lines.stream()
                .filter(Line.Said.class::isInstance)
                .flatMap(line -> ((Line.Said) line).statement().citations().stream())
                .anyMatch(citation -> citation.article().id().equals(words.article())
                        && words.span().map(citation.span()::contains).orElse(false));
    }

    /// What the model has written so far and the gate has let through.
    private final class Taken {
        private final Evidence evidence;
        private final Map<String, Said> statements = new LinkedHashMap<>();
        private int refused;

        /// A statement and the meeting it speaks of.
        private record Said(Statement statement, Optional<Meeting> meeting) {}

        Taken(Evidence evidence) {
            this.evidence = evidence;
        }

        void take(Draft draft) {
            var text = Evidence.oneLine(
                    MARK.matcher(Invisible.removedFrom(draft.text())).replaceAll(""));
            if (statements.size() >= MOST_STATEMENTS || statements.containsKey(text)) {
                return;
            }
            var said = checked(text, draft.sentences());
            if (said.isEmpty()) {
                refused++;
                return;
            }
            statements.put(text, said.get());
            drafting.has(lines());
        }

        private Optional<Said> checked(String text, List<Integer> numbers) {
            var named = new TreeSet<>(numbers).stream().map(evidence::sentence).toList();
            if (named.isEmpty()
                    || named.size() > MOST_SENTENCES
                    || named.stream().anyMatch(Optional::isEmpty)
                    || text.length() > LONGEST_STATEMENT
                    || ADDRESS.matcher(text).find()) {
                return Optional.empty();
            }
            var sentences = named.stream().flatMap(Optional::stream).toList();
            var reading = sentences.getFirst().reading();
            var ofOneArticle = sentences.stream()
                    .allMatch(each -> each.reading()
                            .article()
                            .id()
                            .equals(reading.article().id()));
            return ofOneArticle
                    ? gate.citations(
                                    text,
                                    reading,
                                    sentences.stream()
                                            .map(Evidence.Numbered::sentence)
                                            .toList())
                            .map(citations ->
                                    said(text, reading, sentences.getFirst().sentence(), citations))
                    : Optional.empty();
        }

        private Said said(String text, Reading reading, Sentence first, List<Citation> citations) {
            var voice = MeetingReader.voices(reading).get(first.number());
            return new Said(
                    new Statement(text, citations, voice),
                    citations.getFirst().meeting().flatMap(library::meeting));
        }

        List<Statement> statements() {
            return statements.values().stream().map(Said::statement).toList();
        }

        /// The statements, under the line of their meeting wherever another meeting's begin.
        List<Line> lines() {
            var lines = new ArrayList<Line>();
            var last = Optional.<Meeting>empty();
            for (var said : statements.values()) {
                if (said.meeting().isPresent() && !said.meeting().equals(last)) {
                    lines.add(new Line.Frame(wording.say(
                            "%s：", "%s:", wording.nameAndDate(said.meeting().get()))));
                }
                last = said.meeting();
                lines.add(new Line.Said(said.statement()));
            }
            return lines;
        }
    }
}
