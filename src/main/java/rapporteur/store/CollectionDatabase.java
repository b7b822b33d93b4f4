package rapporteur.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.collection.Change;
import rapporteur.collection.Collection;
import rapporteur.collection.DamagedCollectionException;
import rapporteur.collection.IdTakenException;
import rapporteur.collection.Ledger;
import rapporteur.collection.Revision;
import rapporteur.meeting.Account;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Meetings;
import rapporteur.meeting.Telling;

/// A collection in `collection.db`: ledger, stored texts, records.
public final class CollectionDatabase implements Ledger, Meetings {
    private static final List<String> SCHEMA = List.of("collection-1.sql");

    private static final String NAME = "collection";
    private static final String SEQUENCE = "sequence";
    private static final String MEETING = "meeting";
    private static final String READER = "reader";
    private static final String NAMED = "anything-named";

    private final Path file;
    private final Database database;
    private final String name;

    private CollectionDatabase(Path file, Database database) {
        this.file = file;
        this.database = database;
        this.name = note(NAME).orElseGet(this::makeName);
    }

    /// Opens the collection of a home, making it where it is missing.
    ///
    /// @throws UncheckedIOException       if it can neither be opened nor made
    /// @throws DamagedCollectionException if the file is no database any more
    public static CollectionDatabase open(Path file) {
        try {
            return new CollectionDatabase(file, Database.open(file, SCHEMA));
        } catch (UncheckedIOException e) {
            if (String.valueOf(e.getMessage()).contains("is damaged")) {
                throw damaged(
                        file,
                        e.getCause() == null
                                ? String.valueOf(e.getMessage())
                                : String.valueOf(e.getCause().getMessage()));
            }
            throw e;
        }
    }

    private static DamagedCollectionException damaged(Path file, String found) {
        return new DamagedCollectionException("the collection in " + file + " is damaged: " + found
                + " (nothing was written to it; put a copy of it in its place, or move it away and run 'index' with your"
                + " folders again)");
    }

    private String makeName() {
        return database.write(connection -> {
            Database.update(
                    connection,
                    "INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
                    NAME,
                    UUID.randomUUID().toString());
            return note(connection, NAME).orElseThrow();
        });
    }

    @Override
    public void check() {
        database.damage().ifPresent(found -> {
            throw damaged(file, found);
        });
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long sequence() {
        return note(SEQUENCE).map(Long::parseLong).orElse(0L);
    }

    @Override
    public int reader() {
        return note(READER).map(Integer::parseInt).orElse(0);
    }

    @Override
    public void noteReader(int number) {
        database.write(connection -> note(connection, READER, Integer.toString(number)));
    }

    private Optional<String> note(String key) {
        return database.read(connection -> note(connection, key));
    }

    private static Optional<String> note(Connection connection, String key) throws SQLException {
        return Database.list(connection, "SELECT value FROM note WHERE name = ?", row -> row.getString(1), key).stream()
                .findFirst();
    }

    private static int note(Connection connection, String key, String value) throws SQLException {
        return Database.update(
                connection,
                "INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                key,
                value);
    }

    @Override
    public List<String> roots() {
        return database.read(connection ->
                Database.list(connection, "SELECT location FROM root ORDER BY number", row -> row.getString(1)));
    }

    @Override
    public void addRoot(String root) {
        database.write(connection -> {
            if (!Collection.isDemonstration(root)) {
                note(connection, NAMED, "yes");
            }
            var known = Database.list(connection, "SELECT number, location FROM root", row -> row.getString(2));
            return known.contains(root)
                    ? 0
                    : Database.update(
                            connection,
                            "INSERT INTO root (number, location) SELECT COALESCE(MAX(number), 0) + 1, ? FROM root",
                            root);
        });
    }

    @Override
    public void removeRoot(String root) {
        database.write(connection -> Database.update(connection, "DELETE FROM root WHERE location = ?", root));
    }

    @Override
    public boolean anythingNamed() {
        return note(NAMED).isPresent();
    }

    @Override
    public Map<String, Known> known(String root) {
        return database.read(connection -> {
            var known = new HashMap<String, Known>();
            Database.list(
                            connection,
                            "SELECT name, id, fingerprint FROM article WHERE root = ? AND sha256 IS NOT NULL",
                            row -> Map.entry(
                                    row.getString(1), new Known(new ArticleId(row.getString(2)), row.getString(3))),
                            root)
                    .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
            return known;
        });
    }

    @Override
    public ArticleId idFor(Origin origin) {
        return database.read(connection -> {
            var before = Database.list(
                    connection,
                    "SELECT id FROM article WHERE root = ? AND name = ?",
                    row -> new ArticleId(row.getString(1)),
                    origin.root(),
                    origin.name());
            if (!before.isEmpty()) {
                return before.getFirst();
            }
            var wanted = ArticleId.of(origin.name());
            var id = wanted;
            for (var n = 2; isTaken(connection, id); n++) {
                id = wanted.alternative(n);
            }
            return id;
        });
    }

    private static boolean isTaken(Connection connection, ArticleId id) throws SQLException {
        return !Database.list(connection, "SELECT 1 FROM article WHERE id = ?", row -> row.getInt(1), id.value())
                .isEmpty();
    }

    @Override
    public void write(List<Change> changes) {
        database.write(connection -> {
            var sequence = note(connection, SEQUENCE).map(Long::parseLong).orElse(0L);
            for (var change : changes) {
                sequence++;
                switch (change) {
                    case Change.Put put -> put(connection, put, sequence);
                    case Change.Removed removed -> remove(connection, removed.id(), sequence);
                }
            }
            return note(connection, SEQUENCE, Long.toString(sequence));
        });
    }

    private void put(Connection connection, Change.Put put, long version) throws SQLException {
        var article = put.article();
        requireOwn(connection, article);
        var sha256 = Article.checksum(article.text());
        var before = sha256(connection, article.id());
        Database.update(
                connection,
                "INSERT INTO stored_text (sha256, content) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
                sha256,
                article.text());
        var metadata = article.metadata();
        Database.update(
                connection,
                "INSERT INTO article"
                        + " (id, root, name, sha256, fingerprint, version, form, title, publisher, published, url)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO UPDATE SET sha256 = excluded.sha256, fingerprint = excluded.fingerprint,"
                        + " version = excluded.version, form = excluded.form, title = excluded.title,"
                        + " publisher = excluded.publisher, published = excluded.published, url = excluded.url",
                article.id().value(),
                article.origin().root(),
                article.origin().name(),
                sha256,
                Collection.checksum(article.text(), metadata),
                version,
                article.form().name(),
                metadata.title(),
                metadata.publisher(),
                metadata.published(),
                metadata.url());
        if (before.isPresent() && !before.get().equals(sha256)) {
            forgetTextUnlessUsed(connection, before.get());
        }
        putAccounts(connection, article, put.accounts());
    }

    private static void requireOwn(Connection connection, Article article) throws SQLException {
        var others = Database.list(
                connection,
                "SELECT 1 FROM article WHERE id = ? AND (root <> ? OR name <> ?)",
                row -> row.getInt(1),
                article.id().value(),
                article.origin().root(),
                article.origin().name());
        if (!others.isEmpty()) {
            throw new IdTakenException(article.id());
        }
    }

    private static void remove(Connection connection, ArticleId id, long version) throws SQLException {
        var before = sha256(connection, id);
        Database.update(
                connection,
                "UPDATE article SET sha256 = NULL, fingerprint = NULL, version = ? WHERE id = ?",
                version,
                id.value());
        if (before.isPresent()) {
            forgetTextUnlessUsed(connection, before.get());
        }
        Database.update(connection, "DELETE FROM fact WHERE article = ?", id.value());
    }

    private static Optional<String> sha256(Connection connection, ArticleId id) throws SQLException {
        return Database.list(
                        connection,
                        "SELECT sha256 FROM article WHERE id = ? AND sha256 IS NOT NULL",
                        row -> row.getString(1),
                        id.value())
                .stream()
                .findFirst();
    }

    private static void forgetTextUnlessUsed(Connection connection, String sha256) throws SQLException {
        Database.update(
                connection,
                "DELETE FROM stored_text WHERE sha256 = ? AND NOT EXISTS (SELECT 1 FROM article WHERE sha256 = ?)",
                sha256,
                sha256);
    }

    /// Replaces what an article says of meetings. A meeting keeps its number by its place in the article, unless the
    /// article now tells of another meeting than the others that tell of that one; meetings that show to be one are
    /// joined under the lowest number.
    private void putAccounts(Connection connection, Article article, List<Account> accounts) throws SQLException {
        var before = meetingsBefore(connection, article.id());
        Database.update(
                connection, "DELETE FROM fact WHERE article = ?", article.id().value());
        var grouping = new Grouping(connection, this::find);
        for (var telling : Telling.of(article, accounts)) {
            var account = telling.account();
            var meeting = meeting(connection, grouping, telling, Optional.ofNullable(before.get(account.ordinal())));
            Database.update(
                    connection,
                    "INSERT INTO account (article, ordinal, meeting) VALUES (?, ?, ?)"
                            + " ON CONFLICT (article, ordinal) DO UPDATE SET meeting = excluded.meeting",
                    article.id().value(),
                    account.ordinal(),
                    meeting);
            var places = new HashMap<String, Integer>();
            for (var fact : Facts.of(account)) {
                var place = places.merge(fact.field(), 1, Integer::sum) - 1;
                fact.insert(connection, article.id(), account.ordinal(), meeting, place);
            }
        }
        // Accounts of an article that is gone or says less stay without facts, so that the meeting gets its number
        // back.
    }

    private static Map<Integer, Integer> meetingsBefore(Connection connection, ArticleId article) throws SQLException {
        var meetings = new HashMap<Integer, Integer>();
        Database.list(
                        connection,
                        "SELECT ordinal, meeting FROM account WHERE article = ?",
                        row -> Map.entry(row.getInt(1), row.getInt(2)),
                        article.value())
                .forEach(entry -> meetings.put(entry.getKey(), entry.getValue()));
        return meetings;
    }

    /// Returns the number under which the account's meeting is kept from now on.
    private static int meeting(Connection connection, Grouping grouping, Telling telling, Optional<Integer> before)
            throws SQLException {
        var same = new TreeSet<Integer>();
        for (var id : grouping.meetings(telling, before)) {
            same.add(id.number());
        }
        if (before.isPresent()
                && !grouping.isToldBeside(before.get(), telling.account().article())) {
            same.add(before.get());
        }
        if (same.isEmpty()) {
            return newMeeting(connection);
        }
        var lowest = same.removeFirst();
        for (var other : same) {
            join(connection, other, lowest);
        }
        return lowest;
    }

    /// The higher number leads to the lower one from now on.
    private static void join(Connection connection, int higher, int lower) throws SQLException {
        Database.update(connection, "UPDATE fact SET meeting = ? WHERE meeting = ?", lower, higher);
        Database.update(connection, "UPDATE account SET meeting = ? WHERE meeting = ?", lower, higher);
        Database.update(
                connection,
                "UPDATE meeting SET merged_into = ? WHERE id = ? OR merged_into = ?",
                lower,
                higher,
                higher);
    }

    private static int newMeeting(Connection connection) throws SQLException {
        var id = note(connection, MEETING).map(Integer::parseInt).orElse(0) + 1;
        note(connection, MEETING, Integer.toString(id));
        Database.update(connection, "INSERT INTO meeting (id) VALUES (?)", id);
        return id;
    }

    @Override
    public List<Revision> after(long sequence, int limit) {
        return database.read(connection -> Database.list(
                connection,
                "SELECT id, version, sha256 IS NOT NULL FROM article WHERE version > ? ORDER BY version LIMIT ?",
                row -> new Revision(new ArticleId(row.getString(1)), row.getLong(2), row.getBoolean(3)),
                sequence,
                limit));
    }

    @Override
    public boolean isCurrent(ArticleId article, long version) {
        return database.read(connection -> !Database.list(
                        connection,
                        "SELECT 1 FROM article WHERE id = ? AND version = ? AND sha256 IS NOT NULL",
                        row -> row.getInt(1),
                        article.value(),
                        version)
                .isEmpty());
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return database.read(connection -> find(connection, id));
    }

    private Optional<Article> find(Connection connection, ArticleId id) throws SQLException {
        return Database.list(
                        connection,
                        "SELECT a.id, a.root, a.name, t.content, a.form, a.title, a.publisher, a.published, a.url, a.sha256"
                                + " FROM article a JOIN stored_text t ON t.sha256 = a.sha256 WHERE a.id = ?",
                        this::article,
                        id.value())
                .stream()
                .findFirst();
    }

    private Article article(ResultSet row) throws SQLException {
        var text = row.getString(4);
        if (!Article.checksum(text).equals(row.getString(10))) {
            throw damaged(file, "the text of article " + row.getString(1) + " does not have its checksum");
        }
        return new Article(
                new ArticleId(row.getString(1)),
                new Origin(row.getString(2), row.getString(3)),
                text,
                Article.Form.valueOf(row.getString(5)),
                new Metadata(row.getString(6), row.getString(7), row.getString(8), row.getString(9)));
    }

    @Override
    public int count() {
        return database.read(connection -> Database.list(
                        connection, "SELECT COUNT(*) FROM article WHERE sha256 IS NOT NULL", row -> row.getInt(1))
                .getFirst());
    }

    @Override
    public List<ArticleId> ids() {
        return database.read(connection -> Database.list(
                connection,
                "SELECT id FROM article WHERE sha256 IS NOT NULL ORDER BY id",
                row -> new ArticleId(row.getString(1))));
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return database.read(connection -> {
            var target = Database.list(
                            connection,
                            "SELECT COALESCE(merged_into, id) FROM meeting WHERE id = ?",
                            row -> row.getInt(1),
                            id.number())
                    .stream()
                    .findFirst();
            if (target.isEmpty()) {
                return Optional.empty();
            }
            var accounts = Facts.read(connection, target.get());
            return accounts.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Meeting(new MeetingId(target.get()), accounts));
        });
    }

    @Override
    public List<MeetingId> reportedIn(ArticleId article) {
        return database.read(connection -> Database.list(
                connection,
                "SELECT DISTINCT ordinal, meeting FROM fact WHERE article = ? ORDER BY ordinal",
                row -> new MeetingId(row.getInt(2)),
                article.value()));
    }

    @Override
    public BitSet all() {
        return meetings("SELECT DISTINCT meeting FROM fact WHERE field = ?", Attribute.KIND.name());
    }

    @Override
    public BitSet stating(Attribute attribute) {
        return meetings("SELECT DISTINCT meeting FROM fact WHERE field = ?", attribute.name());
    }

    @Override
    public BitSet having(Attribute attribute, Predicate<String> value) {
        return database.read(connection -> {
            var found = new BitSet();
            var values = Database.list(
                    connection,
                    "SELECT DISTINCT value FROM fact WHERE field = ?",
                    row -> row.getString(1),
                    attribute.name());
            for (var each : values) {
                if (value.test(each)) {
                    Database.list(
                                    connection,
                                    "SELECT meeting FROM fact WHERE field = ? AND value = ?",
                                    row -> row.getInt(1),
                                    attribute.name(),
                                    each)
                            .forEach(found::set);
                }
            }
            return found;
        });
    }

    private BitSet meetings(String sql, Object... parameters) {
        return database.read(connection -> {
            var found = new BitSet();
            Database.list(connection, sql, row -> row.getInt(1), parameters).forEach(found::set);
            return found;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
