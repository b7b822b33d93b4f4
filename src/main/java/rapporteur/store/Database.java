package rapporteur.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A SQLite file: one connection that writes, a few that read, kept open. For any number of threads and processes.
///
/// Write-ahead logging lets readers go on beside a writer; every commit is synced, so that what was acknowledged is
/// there after a power cut; writing transactions take the lock at once, since one that begins by reading cannot
/// wait for it (https://www.sqlite.org/lang_transaction.html).
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    /// How long to wait for another process's transaction. Theirs are short: DESIGN allows 200 ms a batch.
    private static final int WAIT_MS = 10_000;

    private final Path file;
    private final String url;
    private final boolean overwriting;
    private final ConcurrentLinkedQueue<Connection> readers = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();
    private @Nullable Connection writer;
    private volatile boolean closed;

    private Database(Path file, String url, boolean overwriting) {
        this.file = file;
        this.url = url;
        this.overwriting = overwriting;
    }

    /// Opens the file, making it and its tables where they are missing.
    ///
    /// @param scripts one resource for each version of the schema, in order
    /// @throws UncheckedIOException if the file cannot be opened
    static Database open(Path file, List<String> scripts) {
        return open(file, scripts, false);
    }

    /// Opens a file in which what is deleted is overwritten with zeros
    /// (https://www.sqlite.org/pragma.html#pragma_secure_delete).
    ///
    /// @param scripts one resource for each version of the schema, in order
    /// @throws UncheckedIOException if the file cannot be opened
    static Database openOverwriting(Path file, List<String> scripts) {
        return open(file, scripts, true);
    }

    private static Database open(Path file, List<String> scripts, boolean overwriting) {
        NativeLibrary.unpackInto(folder(file));
        var database = new Database(file, url(file), overwriting);
        database.migrate(scripts);
        return database;
    }

    /// A file on a disk that cannot be written, without a log of its own, is read as it stands: SQLite could not
    /// make the shared memory that it otherwise wants (https://www.sqlite.org/wal.html#read_only_databases).
    private static String url(Path file) {
        var readOnly = Files.exists(file)
                && !Files.isWritable(folder(file))
                && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
        return readOnly ? "jdbc:sqlite:" + file.toUri() + "?immutable=1" : "jdbc:sqlite:" + file;
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file stands in a folder");
    }

    private void migrate(List<String> scripts) {
        var version = schema();
        if (version > scripts.size()) {
            throw new UncheckedIOException(new IOException(file + " has schema " + version + " (expected: at most "
                    + scripts.size() + "); it was written by a newer rapporteur, use that one"));
        }
        if (version < scripts.size()) {
            write(connection -> {
                for (var next = schema(connection); next < scripts.size(); next++) {
                    run(connection, script(scripts.get(next)));
                    run(connection, "PRAGMA user_version = " + (next + 1));
                }
                return null;
            });
        }
    }

    private int schema() {
        return read(Database::schema);
    }

    private static int schema(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        for (var part : script.replaceAll("(?m)--.*$", "").split(";", -1)) {
            if (!part.isBlank()) {
                try (var statement = connection.createStatement()) {
                    statement.execute(part);
                }
            }
        }
    }

    private static String script(String resource) {
        try (var in = Database.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program's jar lacks " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Work with a connection.
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T with(Connection connection) throws SQLException;
    }

    /// Does something that only reads.
    <T extends @Nullable Object> T read(Work<T> work) {
        var kept = readers.poll();
        try {
            var connection = kept == null ? connect() : kept;
            try {
                return work.with(connection);
            } finally {
                giveBack(connection);
            }
        } catch (SQLException e) {
            throw unchecked(e);
        }
    }

    private void giveBack(Connection connection) throws SQLException {
        if (closed || readers.size() >= 8) {
            connection.close();
        } else {
            readers.offer(connection);
        }
    }

    /// Does something as one transaction: all of it or none.
    <T extends @Nullable Object> T write(Work<T> work) {
        writing.lock();
        try {
            var connection = writer == null ? connect() : writer;
            writer = connection;
            connection.setAutoCommit(false);
            try {
                var result = work.with(connection);
                connection.commit();
                // The driver begins the next transaction at once, and with it takes the lock.
                connection.setAutoCommit(true);
                return result;
            } catch (SQLException | RuntimeException e) {
                abandon(connection, e);
                throw e;
            }
        } catch (SQLException e) {
            throw unchecked(e);
        } finally {
            writing.unlock();
        }
    }

    /// A full disk has SQLite roll back by itself, and then nothing more can be said to the connection: the next
    /// transaction gets a new one.
    private void abandon(Connection connection, Exception cause) {
        writer = null;
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private Connection connect() throws SQLException {
        try {
            return config().createConnection(url);
        } catch (SQLException e) {
            return connectAlone(e);
        }
    }

    /// On a full disk there is no room for the memory that processes share; one that has the file to itself needs
    /// none (https://www.sqlite.org/wal.html#use_of_wal_without_shared_memory).
    private Connection connectAlone(SQLException reason) throws SQLException {
        var alone = config();
        alone.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
        try {
            return alone.createConnection(url);
        } catch (SQLException e) {
            reason.addSuppressed(e);
            throw reason;
        }
    }

    private SQLiteConfig config() {
        var config = new SQLiteConfig();
        if (overwriting) {
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
        }
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(WAIT_MS);
        return config;
    }

    /// Writes the log back into the file and cuts it off, so that nothing deleted stays in it. Where a reader holds it
    /// for longer than others wait, the next time does so.
    void shrinkLog() {
        writing.lock();
        try (var connection = connect();
                var statement = connection.createStatement();
                var busy = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (busy.next() && busy.getInt(1) != 0) {
                LOG.warn("log of {} not cut off, somebody is reading", file.getFileName());
            }
        } catch (SQLException e) {
            throw unchecked(e);
        } finally {
            writing.unlock();
        }
    }

    /// Asks SQLite to read every page.
    ///
    /// @return what is wrong, or nothing
    Optional<String> damage() {
        try {
            return read(connection -> {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("PRAGMA integrity_check(3)")) {
                    var found = new ArrayList<String>();
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                    return found.equals(List.of("ok"))
                            ? Optional.<String>empty()
                            : Optional.of(String.join("; ", found));
                }
            });
        } catch (UncheckedIOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private UncheckedIOException unchecked(SQLException e) {
        return new UncheckedIOException(new IOException(file + ": " + reason(e), e));
    }

    private static String reason(SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return String.valueOf(e.getMessage());
        }
        var code = sqlite.getResultCode();
        if (code == SQLiteErrorCode.SQLITE_FULL) {
            return "the disk is full (nothing is lost: free some space and run the command again)";
        }
        if (code.name().startsWith("SQLITE_READONLY") || code == SQLiteErrorCode.SQLITE_CANTOPEN) {
            return "cannot be written (expected: a folder that this user may write; choose another with --home)";
        }
        if (code.name().startsWith("SQLITE_BUSY")) {
            return "another process has been writing for " + WAIT_MS / 1000 + " seconds; try again";
        }
        if (code == SQLiteErrorCode.SQLITE_CORRUPT || code == SQLiteErrorCode.SQLITE_NOTADB) {
            return "is damaged (" + code.name() + ")";
        }
        return String.valueOf(e.getMessage());
    }

    /// Reads all rows of a query.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// Runs a query and returns its rows.
    static <T> List<T> list(Connection connection, String sql, Row<T> row, @Nullable Object... parameters)
            throws SQLException {
        try (var statement = prepared(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        }
    }

    /// Runs a statement that changes rows.
    ///
    /// @return how many
    static int update(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (var statement = prepared(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... parameters)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (var i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    @Override
    public void close() {
        closed = true;
        writing.lock();
        try {
            if (writer != null) {
                writer.close();
            }
            for (var reader = readers.poll(); reader != null; reader = readers.poll()) {
                reader.close();
            }
        } catch (SQLException e) {
            throw unchecked(e);
        } finally {
            writing.unlock();
        }
    }
}
