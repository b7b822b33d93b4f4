package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Span;
import rapporteur.question.Question;

/// Chooses the sentences of an article that answer a question best: those that hold most of what is looked for, and
/// something of the kind that is asked for.
final class SentenceChooser {
    /// A sentence that holds something of the kind asked for (a date, a number, a name) counts so much more.
    private static final double OF_THE_KIND = 0.12;

    private final Library library;
    private final ContentTerms content;
    private final AnswerWords words;

    SentenceChooser(Library library, Question question) {
        this.library = library;
        var looked = question.content() + " "
                + String.join(
                        " ",
                        question.people().stream().map(Question.Named::name).toList());
        this.content = new ContentTerms(looked.isBlank() ? question.text() : looked, library.statistics());
        this.words = new AnswerWords(library, question, content);
    }

    /// A sentence and how well it answers.
    ///
    /// @param sentence which
    /// @param span     of it, or of the part that is quoted where it is too long
    /// @param coverage how much of what is looked for it holds, 0 to 1
    /// @param score    the same, counting what kind of thing is asked for
    /// @param answer   the words of the kind asked for, if there are any
    record Chosen(Sentence sentence, Span span, double coverage, double score, Optional<Excerpt> answer) {}

    /// Returns how much of what is looked for the article holds.
    double coverageOf(Reading reading) {
        return content.coverageOf(library.termsOf(reading));
    }

    /// Returns the best sentences of an article, best first.
    List<Chosen> best(Reading reading, int most) {
        return best(reading, reading.sentences(), most);
    }

    /// Returns the best of some sentences of an article, best first.
    List<Chosen> best(Reading reading, List<Sentence> sentences, int most) {
        var found = new ArrayList<Chosen>();
        for (var sentence : sentences) {
            var coverage = content.coverageOf(reading.text(sentence));
            if (coverage > 0) {
                chosen(reading, sentence, coverage).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingDouble(Chosen::score)
                .reversed()
                .thenComparingInt(each -> each.sentence().number()));
        return found.subList(0, Math.min(most, found.size()));
    }

    /// A sentence without what has to be there (a number where a number is asked for) is not chosen, whatever it
    /// holds.
    private Optional<Chosen> chosen(Reading reading, Sentence sentence, double coverage) {
        var answer = words.in(reading, sentence);
        if (answer.isEmpty() && words.areRequired(reading)) {
            return Optional.empty();
        }
        var score = coverage + (answer.isPresent() ? OF_THE_KIND : 0);
        var span = Quotes.fitting(reading.article(), sentence.span(), core(reading, sentence, answer));
        var quoted = answer.filter(excerpt -> span.contains(excerpt.span().orElseThrow()));
        return Optional.of(new Chosen(sentence, span, coverage, score, quoted));
    }

    /// The clause that holds most of what is looked for: a long sentence is quoted around it.
    private Span core(Reading reading, Sentence sentence, Optional<Excerpt> answer) {
        if (answer.isPresent()) {
            return answer.get().span().orElseThrow();
        }
        var text = reading.article().text();
        var best = new Span(sentence.span().start(), sentence.span().start());
        var bestScore = -1.0;
        var from = sentence.span().start();
        for (var i = from; i <= sentence.span().end(); i++) {
            if (i == sentence.span().end() || "，,；;：".indexOf(text.charAt(i)) >= 0) {
                var clause = new Span(from, i);
                var score = content.coverageOf(clause.in(text));
                if (score > bestScore) {
                    best = clause;
                    bestScore = score;
                }
                from = Math.min(i + 1, sentence.span().end());
            }
        }
        return best;
    }
}
