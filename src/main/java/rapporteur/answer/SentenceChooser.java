package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Names;
import rapporteur.language.Span;
import rapporteur.question.Question;

/// Chooses the sentences of an article that answer a question best: those that hold most of what is looked for, and
/// something of the kind that is asked for.
final class SentenceChooser {
    /// A sentence that holds something of the kind asked for (a date, a number, a name) counts so much more.
    private static final double OF_THE_KIND = 0.12;

    private static final Pattern NUMBER = Pattern.compile(
            "\\d[\\d,.]*\\s?(?:%|万亿|亿|万|million|billion|trillion)?|[一二三四五六七八九十百千万亿两]{1,6}(?=[个项家条人位名大届次])|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen)\\b");
    private static final Pattern SPEAKING =
            Pattern.compile("说|指出|强调|表示|要求|提出|said|stressed|pointed out|emphasi|noted|expressed|stated");

    private final Question question;
    private final ContentTerms content;

    SentenceChooser(Library library, Question question) {
        this.question = question;
        var looked = question.content() + " "
                + String.join(
                        " ",
                        question.people().stream().map(Question.Named::name).toList());
        this.content = new ContentTerms(looked.isBlank() ? question.text() : looked, library.statistics());
    }

    /// A sentence and how well it answers.
    ///
    /// @param sentence which
    /// @param span     of it, or of the part that is quoted where it is too long
    /// @param score    0 to about 1
    /// @param answer   the words of the kind asked for, if there are any
    record Chosen(Sentence sentence, Span span, double score, Optional<Excerpt> answer) {}

    boolean looksForNothing() {
        return content.isEmpty();
    }

    /// Returns how much of what is looked for the article holds.
    double coverageOf(Reading reading) {
        return content.coverageOf(reading);
    }

    /// Returns the best sentences of an article, best first.
    List<Chosen> best(Reading reading, int most) {
        var found = new ArrayList<Chosen>();
        for (var sentence : reading.sentences()) {
            var score = content.coverageOf(reading.text(sentence));
            if (score > 0) {
                found.add(chosen(reading, sentence, score));
            }
        }
        found.sort(Comparator.comparingDouble(Chosen::score)
                .reversed()
                .thenComparingInt(each -> each.sentence().number()));
        return found.subList(0, Math.min(most, found.size()));
    }

    private Chosen chosen(Reading reading, Sentence sentence, double coverage) {
        var answer = ofTheKind(reading, sentence);
        var score = coverage + (answer.isPresent() ? OF_THE_KIND : 0);
        var span = Quotes.fitting(reading.article(), sentence.span(), core(reading, sentence, answer));
        return new Chosen(
                sentence,
                span,
                score,
                answer.filter(words -> span.contains(words.span().orElseThrow())));
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

    private Optional<Excerpt> ofTheKind(Reading reading, Sentence sentence) {
        var article = reading.article();
        var text = article.text();
        return switch (question.kind()) {
            case WHEN ->
                Dates.in(text, sentence.span()).stream()
                        .filter(mention -> mention.date().isPresent())
                        .findFirst()
                        .map(mention -> Excerpt.of(article, mention.span()));
            case QUANTITY, HOW_MANY -> number(reading, sentence);
            case WHO, WHO_SAID ->
                SPEAKING.matcher(reading.text(sentence)).find() ? person(reading, sentence) : Optional.empty();
            case WHICH, WHERE, DOCUMENTS, YES_NO, SUMMARY, WHAT, SMALL_TALK -> Optional.empty();
        };
    }

    private Optional<Excerpt> number(Reading reading, Sentence sentence) {
        var numbers = NUMBER.matcher(reading.article().text())
                .region(sentence.span().start(), sentence.span().end());
        while (numbers.find()) {
            if (!question.text().contains(numbers.group())) {
                return Optional.of(Excerpt.of(reading.article(), Span.of(numbers)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Excerpt> person(Reading reading, Sentence sentence) {
        return Names.latin(reading.article().text(), sentence.span()).stream()
                .findFirst()
                .map(name -> Excerpt.of(reading.article(), name));
    }
}
