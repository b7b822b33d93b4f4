package rapporteur.evaluation;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.answer.Answer;
import rapporteur.answer.Citation;
import rapporteur.answer.Numbered;
import rapporteur.answer.Outcome;
import rapporteur.article.Reading;
import rapporteur.language.Language;

/// How good an answer is.
public enum Grade {
    /// All that was expected, in few words, cited from a sentence that bears it out; or refused as it should be.
    RIGHT,
    /// The same, cited from elsewhere.
    RIGHT_CITED_ELSEWHERE,
    /// Something else, too much, or answered where nothing is said.
    WRONG,
    /// Refused where the articles say.
    REFUSED;

    private static final int MOST_STATEMENTS = 3;
    private static final int LONGEST_ZH = 400;
    private static final int LONGEST_EN = 900;

    /// Grades an answer.
    public static Grade of(AskedQuestion question, Answer answer) {
        var isRefused = answer.cited().isEmpty();
        return switch (question.expected()) {
            case REFUSAL -> isRefused ? RIGHT : WRONG;
            case NONE -> isNone(answer) ? RIGHT : isRefused ? REFUSED : WRONG;
            case ANSWER -> isRefused ? REFUSED : ofAnswered(question, answer);
        };
    }

    private static boolean isNone(Answer answer) {
        return answer.outcome() == Outcome.ANSWERED
                && answer.cited()
                        .flatMap(Answer.Cited::coverage)
                        .filter(coverage -> coverage.matched() == 0)
                        .isPresent();
    }

    private static Grade ofAnswered(AskedQuestion question, Answer answer) {
        var numbered = new Numbered(answer.lines());
        var plain = numbered.plain().toLowerCase(Locale.ROOT);
        var holdsFacts = question.facts().stream()
                .allMatch(forms -> forms.stream().anyMatch(form -> plain.contains(form.toLowerCase(Locale.ROOT))));
        if (!holdsFacts) {
            return WRONG;
        }
        if (!question.items().isEmpty()) {
            return listsExactly(question, answer) ? RIGHT : WRONG;
        }
        var longest = answer.language() == Language.CHINESE ? LONGEST_ZH : LONGEST_EN;
        if (answer.statements().size() > MOST_STATEMENTS || numbered.plain().length() > longest) {
            return WRONG;
        }
        var isBorneOut = question.bearing().isEmpty()
                || question.bearing().stream()
                        .anyMatch(words -> numbered.citations().stream().anyMatch(cited -> overlaps(cited, words)));
        return isBorneOut ? RIGHT : RIGHT_CITED_ELSEWHERE;
    }

    private static boolean listsExactly(AskedQuestion question, Answer answer) {
        var listed = answer.items().stream()
                .map(item -> item.statement().citations().stream()
                        .map(Citation::article)
                        .map(article -> article.origin().name())
                        .collect(Collectors.toSet()))
                .toList();
        return listed.size() == question.items().size()
                && question.items().stream()
                        .allMatch(meeting -> listed.stream()
                                .anyMatch(item -> meeting.stream().anyMatch(item::contains)));
    }

    /// Whether a citation shares words with a sentence that holds the expected ones.
    private static boolean overlaps(Citation citation, AskedQuestion.Bearing bearing) {
        var article = citation.article();
        return article.origin().name().equals(bearing.origin())
                && Reading.of(article).sentencesIn(citation.span()).stream()
                        .anyMatch(sentence -> Pattern.compile(bearing.words(), Pattern.LITERAL)
                                .matcher(article.text(sentence.span()))
                                .find());
    }
}
