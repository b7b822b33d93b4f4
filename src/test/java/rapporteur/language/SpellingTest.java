package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Words that somebody mistyped.
class SpellingTest {
    @Test
    void a_word_that_nobody_knows_is_the_only_one_that_is_a_letter_apart() {
        assertThat(Spelling.nearest("agricultre")).contains(Stems.of("agriculture"));
        assertThat(Spelling.nearest("infrastrcture")).contains(Stems.of("infrastructure"));
    }

    @Test
    void known_words_and_those_that_are_like_no_other_stay() {
        assertThat(Spelling.nearest("agriculture")).isEmpty();
        assertThat(Spelling.nearest("zyxwvutsrq")).isEmpty();
    }

    @Test
    void letters_may_be_wrong_missing_doubled_or_swapped() {
        assertThat(Spelling.isOneLetterApart("meetimg", "meeting")).isTrue();
        assertThat(Spelling.isOneLetterApart("meting", "meeting")).isTrue();
        assertThat(Spelling.isOneLetterApart("meetting", "meeting")).isTrue();
        assertThat(Spelling.isOneLetterApart("meeitng", "meeting")).isTrue();
        assertThat(Spelling.isOneLetterApart("meeting", "meeting")).isFalse();
        assertThat(Spelling.isOneLetterApart("metnig", "meeting")).isFalse();
        assertThat(Spelling.isOneLetterApart("seating", "meeting")).isFalse();
    }
}
