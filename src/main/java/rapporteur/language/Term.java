package rapporteur.language;

/// A unit of search: what a text and a question are compared by.
///
/// @param field    how the text was cut
/// @param position place among the terms of that field, from 0
/// @param text     folded: lower case, simplified characters, half width, without diacritics
/// @param span     where it came from in the text that was read, untouched
public record Term(Field field, int position, String text, Span span) {
    /// A way to cut a text into terms. Each has positions of its own, one after the other, over sentence ends too.
    public enum Field {
        /// Stems of Latin words, numbers, and Chinese words of two characters or more. For matching in any form.
        WORD,
        /// Each two neighbouring Han characters; a lone one by itself. For matching whatever the dictionary misses.
        BIGRAM,
        /// Latin words and numbers as they stand, each Han character. For phrases: names, titles, quotations.
        EXACT,
        /// What words mean in either language, as [Bridge] tells it. For finding across languages.
        MEANING,
        /// Each two neighbouring syllables of what may be a name, in pinyin. For names across languages.
        READING,
        /// Consonants of what may be a foreign name. For names across languages.
        SOUND
    }
}
