package rapporteur.search;

/// A part of the ranking that can be left out, to measure what it gives.
public enum Ingredient {
    /// Pairs of Han characters.
    CHARACTER_PAIRS,
    /// Pairs of neighbouring English words.
    WORD_PAIRS,
    /// The headline.
    HEADLINE,
    /// Meanings of the glossary, for the other language.
    MEANING,
    /// Names by their reading, for the other language.
    READING,
    /// Foreign names by their sound, for the other language.
    SOUND,
    /// What the whole article holds.
    ARTICLE,
    /// Days that a passage states, for questions that ask when.
    DAY,
    /// Nearness in meaning, where an embedding model is set.
    VECTORS;

    /// Returns whether a field belongs to it.
    boolean has(IndexField field) {
        return switch (this) {
            case CHARACTER_PAIRS -> field == IndexField.BIGRAM || field == IndexField.TITLE_BIGRAM;
            case WORD_PAIRS -> field == IndexField.PAIR;
            case HEADLINE -> field.ofTitle();
            case MEANING -> field == IndexField.MEANING || field == IndexField.TITLE_MEANING;
            case READING -> field == IndexField.READING;
            case SOUND -> field == IndexField.SOUND;
            case ARTICLE, DAY, VECTORS -> false;
        };
    }
}
