package rapporteur.answer;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rapporteur.article.Reading;
import rapporteur.question.Question;

/// What an English question calls by names of their own: "the BRICS ministers", "the Haizhou Bridge".
final class NamesWithin {
    private static final Pattern NAME = Pattern.compile(
            "(?<=[a-z,'’] )(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Party|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\b)[A-Z][A-Za-z]{2,}(?: [A-Z][A-Za-z]{2,})*");

    private NamesWithin() {}

    /// Returns whether all of them are in an article of the other language, each by some of its words, and there are
    /// any.
    static boolean areHeld(Question question, Reading reading, Library library) {
        var names = of(question, library);
        return !names.isEmpty() && names.stream().allMatch(name -> name.coverageOf(library, reading) > 0);
    }

    /// Returns whether an article of the other language lacks one that the glossary knows.
    static boolean areLacking(Question question, Reading reading, Library library) {
        return of(question, library).stream()
                .anyMatch(name -> name.canBeFound() && name.coverageOf(library, reading) == 0);
    }

    private static List<AcrossTerms> of(Question question, Library library) {
        return NAME.matcher(question.whole())
                .results()
                .map(MatchResult::group)
                .map(name -> AcrossTerms.of(name, library.statistics()))
                .toList();
    }
}
