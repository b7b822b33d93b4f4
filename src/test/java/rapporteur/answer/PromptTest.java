package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTest {
    private static final Set<String> PLACES = Set.of("language", "question");

    @TempDir
    private Path folder;

    private Prompt read(String text) {
        try {
            return Prompt.read(Files.writeString(folder.resolve("answer.md"), text), PLACES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void rules_stand_above_the_line_of_hyphens_and_the_task_below() {
        var prompt = read("# 规则\n\nWrite in {{language}}.\n\n---\n\n## Question\n\n{{question}}\n");

        assertThat(prompt)
                .isEqualTo(new Prompt("answer", "# 规则\n\nWrite in {{language}}.", "## Question\n\n{{question}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{language}}\r\n---\r\n{{question}}\r\n",
                "{{ language }}\n--- \n{{question}}",
                "{{language}}\n---\n{{question}}\n---\nmore",
                "{\"a\": {\"b\": 1}} {{language}} {}\n---\n{{question}} {{question}} {x}"
            })
    void these_are_prompts_too(String text) {
        var prompt = read(text);

        assertThat(prompt.rules()).contains("language");
        assertThat(prompt.task()).startsWith("{{question}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{{language}} {{question}}", "{{language}}\n----\n{{question}}", "{{language}} --- {{question}}"
            })
    void without_a_parting_line_it_is_refused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("prompt " + folder.resolve("answer.md") + " has no line of three hyphens")
                .hasMessageContaining("(expected: ");
    }

    @Test
    void a_missing_place_is_named() {
        assertThatThrownBy(() -> read("Write.\n---\n{{question}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("answer.md has the places [question] (expected: [language, question])");
    }

    @Test
    void a_surplus_place_is_named() {
        assertThatThrownBy(() -> read("{{language}} {{tone}}\n---\n{{question}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("has the places [language, question, tone] (expected: [language, question])");
    }

    /// Otherwise it would be found missing with every question.
    @ParameterizedTest
    @ValueSource(strings = {"my-place", "two words", "问题", "a.b", ""})
    void a_place_is_whatever_stands_in_two_braces(String name) {
        assertThatThrownBy(() -> read("{{language}} {{" + name + "}}\n---\n{{question}}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> Prompt.read(folder.resolve("missing.md"), PLACES))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.md cannot be read (expected: ");
    }

    @Test
    void another_wording_is_another_version() {
        var prompt = read("{{language}}\n---\n{{question}}");

        assertThat(prompt.version()).matches("answer@[0-9a-f]{8}");
        assertThat(read("\n{{language}}\n\n---\n{{question}}\n").version()).isEqualTo(prompt.version());
        assertThat(read("{{language}}.\n---\n{{question}}").version()).isNotEqualTo(prompt.version());
        assertThat(read("{{language}}\n---\n{{question}}?").version()).isNotEqualTo(prompt.version());
    }

    @Test
    void the_prompt_as_it_comes_has_the_places_that_are_filled() {
        var prompt = Prompt.read(Path.of("prompts", "answer.md"), Rapporteur.PROMPT_PLACES);

        assertThat(prompt.name()).isEqualTo("answer");
        assertThat(prompt.rules()).contains("{{language}}").doesNotContain("{{question}}", "{{sentences}}");
        assertThat(prompt.task()).contains("{{sentences}}").endsWith("{{question}}");
    }
}
