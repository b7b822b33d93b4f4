package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryTest {
    @ParameterizedTest
    @ValueSource(strings = {"glossary.txt", "vocabulary.txt"})
    void every_line_has_chinese_on_the_left_and_english_on_the_right(String file) throws IOException {
        assertThat(lines(file)).hasSizeGreaterThan(500).allSatisfy(line -> {
            var sides = line.split("=", -1);
            assertThat(sides).hasSize(2);
            assertThat(sides[0].split(",", -1))
                    .allSatisfy(word -> assertThat(word).matches("[\\p{IsHan}·-]+"));
            assertThat(sides[1].split(",", -1))
                    .allSatisfy(word -> assertThat(word).matches("[A-Za-z0-9][A-Za-z0-9 .'-]*"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary.txt", "vocabulary.txt"})
    void no_line_stands_twice(String file) throws IOException {
        var seen = new HashSet<String>();

        assertThat(lines(file))
                .allSatisfy(line -> assertThat(seen.add(line)).as(line).isTrue());
    }

    @Test
    void chinese_words_are_written_as_they_fold() throws IOException {
        assertThat(lines("glossary.txt")).allSatisfy(line -> {
            var chinese = line.split("=", -1)[0];
            assertThat(Script.simplified(chinese)).isEqualTo(chinese);
        });
    }

    @Test
    void english_words_are_cut_as_texts_are() {
        assertThat(List.of("People's Congress", "first-class seats", "Co. Ltd", "Xi'an"))
                .allSatisfy(words -> assertThat(Terms.of(words).stream()
                                .filter(term -> term.field() == Term.Field.WORD)
                                .map(Term::text))
                        .containsExactlyElementsOf(Glossary.stemsOf(words)));
    }

    private static List<String> lines(String file) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(Resources.open(file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
