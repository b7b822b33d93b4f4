package rapporteur.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.article.Article;

/// One task for a language model: a file of `prompts/`.
///
/// Above the line of three hyphens stand the rules, below it what is handed over, with places like `{{question}}`.
///
/// @param name  of the file, without its ending
/// @param rules what the model is told to do
/// @param task  what it is given to do it with
public record Prompt(String name, String rules, String task) {
    private static final Pattern PARTING = Pattern.compile("(?m)^---\\s*$");
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final String ENDING = ".md";

    /// Reads a prompt.
    ///
    /// @param places that it has to have, and no others
    /// @throws IllegalArgumentException if it has others, or no parting line; the message is for whoever edits it
    /// @throws UncheckedIOException     if it cannot be read
    public static Prompt read(Path file, Set<String> places) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    new IOException("prompt " + file + " cannot be read (expected: the file as it came)", e));
        }
        var parts = PARTING.split(text, 2);
        if (parts.length < 2) {
            throw new IllegalArgumentException("prompt " + file
                    + " has no line of three hyphens (expected: the rules above it, what is handed over below it)");
        }
        var found = PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toSet());
        if (!found.equals(places)) {
            throw new IllegalArgumentException("prompt " + file + " has the places " + new TreeSet<>(found)
                    + " (expected: " + new TreeSet<>(places) + ")");
        }
        var name = String.valueOf(file.getFileName());
        return new Prompt(
                name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name,
                parts[0].strip(),
                parts[1].strip());
    }

    /// Returns the name and the beginning of the text's checksum: another wording is another version.
    public String version() {
        return name + "@" + Article.checksum(rules + "\n---\n" + task).substring(0, 8);
    }
}
