package rapporteur.proof;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sqlite.SQLiteConfig;

/// What stands in a home's collection.db, looked at beside the program and without its help. Only reads: a connection
/// that may write would tidy up what a killed process has left.
final class Kept {
    private final Path file;

    Kept(Path home) {
        this.file = home.resolve("collection.db");
    }

    /// An article.
    record Written(String id, String text) {}

    int articles() {
        return rows("SELECT COUNT(*) FROM article WHERE sha256 IS NOT NULL", row -> row.getInt(1)).stream()
                .findFirst()
                .orElse(0);
    }

    /// Returns every article's id by the name of its origin.
    Map<String, String> ids() {
        var ids = new TreeMap<String, String>();
        rows(
                        "SELECT name, id FROM article WHERE sha256 IS NOT NULL",
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
        return ids;
    }

    /// Returns the article that was written last.
    Optional<Written> newest() {
        return rows(
                        "SELECT a.id, t.content FROM article a JOIN stored_text t ON t.sha256 = a.sha256"
                                + " ORDER BY a.version DESC LIMIT 1",
                        row -> new Written(row.getString(1), row.getString(2)))
                .stream()
                .findFirst();
    }

    @FunctionalInterface
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// A collection that is just being made has no rows.
    private <T> List<T> rows(String sql, Row<T> row) {
        var found = new ArrayList<T>();
        if (!Files.exists(file)) {
            return found;
        }
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(10_000);
        try (var connection = config.createConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        } catch (SQLException e) {
            if (String.valueOf(e.getMessage()).contains("no such table")) {
                return found;
            }
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}
