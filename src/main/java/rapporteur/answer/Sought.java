package rapporteur.answer;

import java.util.List;
import java.util.Set;
import rapporteur.article.Reading;
import rapporteur.language.Language;
import rapporteur.search.TermStatistics;

/// What a question looks for, and how much of it a text holds: word by word in texts of its own language, by what the
/// glossary knows of both in texts of the other.
sealed interface Sought permits ContentTerms, AcrossTerms {
    /// Returns what some words look for in texts of a language.
    ///
    /// @param language of the words
    /// @param other    of the texts
    static Sought of(String words, Language language, Language other, TermStatistics statistics) {
        return language == other ? new ContentTerms(words, statistics) : AcrossTerms.of(words, statistics);
    }

    /// Returns the terms of a text among which this is looked for.
    Set<String> termsIn(String words);

    /// Returns the terms of a sentence among which this is looked for.
    Set<String> termsIn(Library library, String sentence);

    /// Returns the share that some terms hold, 0 to 1.
    double coverageOf(Set<String> terms);

    /// Returns the share that headline and body of an article hold, 0 to 1.
    double coverageOf(Library library, Reading reading);

    /// Returns the share that the words hold, 0 to 1.
    default double coverageOf(String words) {
        return coverageOf(termsIn(words));
    }

    /// Returns whether any of it could stand in such a text.
    boolean canBeFound();

    /// Returns whether nothing is looked for.
    boolean isEmpty();

    /// Returns the same terms, which count more where they stand side by side as they are asked for.
    Sought inOrder();

    /// Returns the same terms, each counting by how much it tells the sentences of one article apart.
    Sought among(List<Set<String>> sentences);
}
