package rapporteur.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/// The five seeds as collected and the open half of the meetings, in one folder. They belong to their publishers and
/// are
/// no part of the project.
final class CollectedArticles {
    private CollectedArticles() {}

    /// Copies them.
    ///
    /// @param data   the folder that holds `seeds` and `meetings`
    /// @param folder in which a folder for them is made
    /// @return that folder
    static Path copied(Path data, Path folder) throws IOException {
        var articles = Files.createDirectory(folder.resolve("articles"));
        copy(data.resolve("seeds"), "", name -> true, articles);
        copy(data.resolve("meetings"), "m", name -> Integer.parseInt(name.substring(0, 3)) % 2 == 0, articles);
        return articles;
    }

    private static void copy(Path from, String prefix, Predicate<String> taken, Path to) throws IOException {
        try (var files = Files.list(from)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                var name = file.getFileName().toString();
                if (taken.test(name)) {
                    Files.copy(file, to.resolve(prefix + name));
                }
            }
        }
    }
}
