package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StopWordsTest {
    @Test
    void what_frames_a_question_is_told_from_what_it_is_about() {
        var terms = Terms.of("Which meetings did Liu Qiang chair?").stream()
                .filter(term -> term.field() == Term.Field.WORD)
                .filter(term -> !StopWords.contains(term));

        assertThat(terms).extracting(Term::text).containsExactly("meet", "liu", "qiang", "chair");
    }

    @Test
    void chinese_question_words_are_known_in_every_field() {
        assertThat(StopWords.contains("哪些")).isTrue();
        assertThat(StopWords.contains("谁")).isTrue();
        assertThat(StopWords.contains("会议")).isFalse();
    }

    @Test
    void stems_are_known_like_words() {
        assertThat(StopWords.contains("have")).isTrue();
        assertThat(StopWords.contains(Stems.of("having"))).isTrue();
        assertThat(StopWords.contains(Stems.of("because"))).isTrue();
    }
}
