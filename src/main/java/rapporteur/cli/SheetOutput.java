package rapporteur.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rapporteur.chat.Replies;
import rapporteur.chat.TerminalText;
import rapporteur.language.Language;
import rapporteur.report.Export;
import rapporteur.report.Sheet;

/// How a longer form is given out: on the terminal, as JSON, as a file.
final class SheetOutput {
    private static final List<String> ENDINGS = List.of(".md", ".html", ".docx", ".json");

    @Option(names = "--language", paramLabel = "zh|en", description = "of the frame; quotes stay as printed")
    private @Nullable String language;

    @Option(names = "--json", description = "print JSON")
    private boolean json;

    @Option(names = "--output", paramLabel = "FILE", description = "write a file instead: .md, .html, .docx or .json")
    private @Nullable Path file;

    /// Throws unless the language and the file's ending are known.
    void check() {
        language(Language.ENGLISH);
        if (file != null && ENDINGS.stream().noneMatch(name()::endsWith)) {
            throw new UsageException(
                    "--output is '" + file + "' (expected: a name that ends in .md, .html, .docx or .json)");
        }
    }

    private String name() {
        return String.valueOf(file).toLowerCase(Locale.ROOT);
    }

    /// Returns the language that was given, else another.
    Language language(Language otherwise) {
        return given().orElse(otherwise);
    }

    /// Returns the language that was given.
    Optional<Language> given() {
        return Optional.ofNullable(language)
                .map(code -> Language.ofCode(code)
                        .orElseThrow(() -> new UsageException("--language is '" + code + "' (expected: zh or en)")));
    }

    /// Returns whether JSON is printed rather than a file written.
    boolean isJson() {
        return json && file == null;
    }

    /// Gives the sheet out.
    void print(Options options, Sheet sheet) {
        print(options, sheet, TerminalText.of(Replies.of(sheet)));
    }

    /// Gives the sheet out.
    ///
    /// @param text what the terminal shows
    void print(Options options, Sheet sheet, String text) {
        if (file != null) {
            write(file, sheet);
            options.say("wrote " + file);
            return;
        }
        options.streams().out().println(json ? AnswerJson.of(sheet).toString() : text);
        options.streams().out().flush();
    }

    private void write(Path target, Sheet sheet) {
        var export = new Export(sheet);
        var name = name();
        var bytes = name.endsWith(".docx")
                ? export.docx()
                : (name.endsWith(".html")
                                ? export.html()
                                : name.endsWith(".md")
                                        ? export.markdown()
                                        : AnswerJson.of(sheet).toPrettyString() + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        write(target, bytes);
    }

    /// Writes a file that was asked for.
    static void write(Path target, byte[] bytes) {
        try {
            Files.write(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    new IOException(target + " cannot be written (expected: a file in a folder that is there)", e));
        }
    }
}
