package rapporteur.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.chat.Chat;
import rapporteur.chat.Conversations;
import rapporteur.chat.Inbox;
import rapporteur.chat.KeptAnswer;
import rapporteur.chat.Message;
import rapporteur.chat.Outbox;
import rapporteur.chat.People;
import rapporteur.chat.Turn;
import rapporteur.language.Language;
import rapporteur.language.Span;

/// People and what they say, in `chats.db`: inbox, outbox, conversations, roles. What is deleted is overwritten.
public final class ChatsDatabase implements Inbox, Outbox, Conversations, People, AutoCloseable {
    private static final List<String> SCHEMA = List.of("chats-1.sql");

    private static final String UNKNOWN = "unknown-outcomes";
    private static final String LISTENED = "listened";

    private final Database database;
    private final Clock clock;

    private ChatsDatabase(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Opens the chats of a home, making the file where it is missing.
    ///
    /// @param clock says when an answer was given
    /// @throws java.io.UncheckedIOException if it can neither be opened nor made
    public static ChatsDatabase open(Path file, Clock clock) {
        return new ChatsDatabase(Database.openOverwriting(file, SCHEMA), clock);
    }

    /// Returns what is wrong with the file, or nothing. Reads every page.
    public Optional<String> damage() {
        return database.damage();
    }

    // ---- inbox

    @Override
    public List<Received> keep(List<Received> incoming, Instant now) {
        return database.write(connection -> {
            var number = highest(connection, "received");
            var fresh = new ArrayList<Received>();
            for (var each : incoming) {
                var added = Database.update(
                        connection,
                        "INSERT INTO received (number, id, fingerprint, at, body) VALUES (?, ?, ?, ?, ?)"
                                + " ON CONFLICT (id, fingerprint) DO NOTHING",
                        number + 1,
                        each.id(),
                        each.fingerprint(),
                        now.toEpochMilli(),
                        each.body());
                if (added > 0) {
                    number++;
                    fresh.add(new Received(number, each.id(), each.fingerprint(), each.body()));
                }
            }
            return fresh;
        });
    }

    private static long highest(Connection connection, String table) throws SQLException {
        return Database.list(connection, "SELECT COALESCE(MAX(number), 0) FROM " + table, row -> row.getLong(1))
                .getFirst();
    }

    @Override
    public List<Received> open() {
        return database.read(connection -> Database.list(
                connection,
                "SELECT number, id, fingerprint, body FROM received WHERE body IS NOT NULL ORDER BY number",
                row -> new Received(row.getLong(1), row.getString(2), row.getString(3), row.getString(4))));
    }

    @Override
    public void finish(Received received, Message message, Turn turn, List<Draft> parcels) {
        database.write(connection -> {
            close(connection, received);
            remember(connection, message, turn);
            var number = highest(connection, "parcel");
            for (var parcel : parcels) {
                number++;
                Database.update(
                        connection,
                        "INSERT INTO parcel (number, chat, topic, body, sending, unknown) VALUES (?, ?, ?, ?, 0, 0)",
                        number,
                        parcel.chat().id(),
                        parcel.chat().topic().orElse(null),
                        parcel.body());
            }
            return null;
        });
        if (turn.forgets()) {
            database.shrinkLog();
        }
    }

    @Override
    public void drop(Received received) {
        database.write(connection -> {
            close(connection, received);
            return null;
        });
    }

    private static void close(Connection connection, Received received) throws SQLException {
        Database.update(
                connection, "UPDATE received SET body = NULL, announced = NULL WHERE number = ?", received.number());
    }

    @Override
    public void listened(Instant now) {
        database.write(connection -> {
            note(connection, LISTENED, now.toEpochMilli());
            return null;
        });
    }

    @Override
    public Optional<Instant> lastListened() {
        return database.read(connection -> note(connection, LISTENED).map(Instant::ofEpochMilli));
    }

    /// The newest stays, so that no number is given away twice.
    @Override
    public void forgetBefore(Instant time) {
        database.write(connection -> {
            Database.update(
                    connection,
                    "DELETE FROM use_of_day WHERE on_day < ?",
                    LocalDate.ofInstant(time, ZoneOffset.UTC).toString());
            return Database.update(
                    connection,
                    "DELETE FROM received WHERE at < ? AND body IS NULL AND number < (SELECT MAX(number) FROM received)",
                    time.toEpochMilli());
        });
    }

    // ---- outbox

    @Override
    public List<String> waiting() {
        return database.read(connection -> Database.list(
                connection, "SELECT chat FROM parcel GROUP BY chat ORDER BY MIN(number)", row -> row.getString(1)));
    }

    @Override
    public Optional<Parcel> next(String chat) {
        var first = database.read(connection -> Database.list(
                        connection,
                        "SELECT number, chat, topic, body, unknown, sending FROM parcel"
                                + " WHERE number = (SELECT MIN(number) FROM parcel WHERE chat = ?)",
                        row -> new Found(parcel(row), row.getBoolean(6)),
                        chat)
                .stream()
                .findFirst());
        if (first.isPresent() && first.get().sending()) {
            unknown(first.get().parcel());
            return next(chat);
        }
        return first.map(Found::parcel);
    }

    private record Found(Parcel parcel, boolean sending) {}

    private static Parcel parcel(ResultSet row) throws SQLException {
        return new Parcel(row.getLong(1), chat(row, 2, 3), row.getString(4), row.getInt(5));
    }

    private static Chat chat(ResultSet row, int id, int topic) throws SQLException {
        return new Chat(row.getString(id), Optional.ofNullable(row.getString(topic)));
    }

    @Override
    public void sending(Parcel parcel) {
        update("UPDATE parcel SET sending = 1 WHERE number = ?", parcel.number());
    }

    @Override
    public void sent(Parcel parcel) {
        update("DELETE FROM parcel WHERE number = ?", parcel.number());
    }

    @Override
    public void notSent(Parcel parcel) {
        update("UPDATE parcel SET sending = 0 WHERE number = ?", parcel.number());
    }

    @Override
    public void unknown(Parcel parcel) {
        database.write(connection -> {
            Database.update(
                    connection,
                    "UPDATE parcel SET sending = 0, unknown = unknown + 1 WHERE number = ?",
                    parcel.number());
            note(connection, UNKNOWN, note(connection, UNKNOWN).orElse(0L) + 1);
            return null;
        });
    }

    private static void note(Connection connection, String name, long value) throws SQLException {
        Database.update(
                connection,
                "INSERT INTO note (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                Long.toString(value));
    }

    private static Optional<Long> note(Connection connection, String name) throws SQLException {
        return Database.list(
                        connection,
                        "SELECT value FROM note WHERE name = ?",
                        row -> Long.parseLong(row.getString(1)),
                        name)
                .stream()
                .findFirst();
    }

    @Override
    public void replace(Parcel parcel, String body) {
        update("UPDATE parcel SET sending = 0, body = ? WHERE number = ?", body, parcel.number());
    }

    @Override
    public void giveUp(Parcel parcel) {
        sent(parcel);
    }

    @Override
    public void giveUp(String chat) {
        update("DELETE FROM parcel WHERE chat = ?", chat);
    }

    @Override
    public void move(String from, String to) {
        database.write(connection -> {
            for (var table : List.of("parcel", "request")) {
                Database.update(connection, "UPDATE " + table + " SET chat = ? WHERE chat = ?", to, from);
            }
            var before = lastAnswer(connection, from);
            var after = lastAnswer(connection, to);
            for (var table : List.of("focus", "numbering", "answer", "answer_source")) {
                // What was said in the new chat before the news of the move came counts.
                if (after == 0) {
                    Database.update(connection, "UPDATE " + table + " SET chat = ? WHERE chat = ?", to, from);
                } else {
                    Database.update(connection, "DELETE FROM " + table + " WHERE chat = ?", from);
                }
            }
            if (after > 0) {
                count(connection, to, Math.max(before, after));
            }
            return null;
        });
    }

    @Override
    public void announce(Received received, String message) {
        update("UPDATE received SET announced = ? WHERE number = ?", message, received.number());
    }

    @Override
    public Optional<String> announced(Received received) {
        return database.read(connection -> Database.list(
                        connection,
                        "SELECT announced FROM received WHERE number = ? AND announced IS NOT NULL",
                        row -> row.getString(1),
                        received.number())
                .stream()
                .findFirst());
    }

    @Override
    public long unknownOutcomes() {
        return database.read(connection -> note(connection, UNKNOWN).orElse(0L));
    }

    private void update(String sql, @Nullable Object... parameters) {
        database.write(connection -> Database.update(connection, sql, parameters));
    }

    // ---- conversations

    @Override
    public Past past(Chat chat) {
        return database.read(connection -> new Past(
                Database.list(
                                connection,
                                "SELECT about FROM focus WHERE chat = ? AND topic = ?",
                                row -> FocusJson.read(row.getString(1)),
                                chat.id(),
                                chat.topic().orElse(""))
                        .stream()
                        .flatMap(Optional::stream)
                        .findFirst(),
                lastAnswer(connection, chat.id())));
    }

    private static int lastAnswer(Connection connection, String chat) throws SQLException {
        return Database.list(connection, "SELECT last FROM numbering WHERE chat = ?", row -> row.getInt(1), chat)
                .stream()
                .findFirst()
                .orElse(0);
    }

    private static void count(Connection connection, String chat, int last) throws SQLException {
        Database.update(
                connection,
                "INSERT INTO numbering (chat, last) VALUES (?, ?) ON CONFLICT (chat) DO UPDATE SET last = excluded.last",
                chat,
                last);
    }

    @Override
    public Optional<KeptAnswer> answer(Chat chat, int number) {
        return database.read(connection -> {
            var sources = Database.list(
                    connection,
                    "SELECT article, sha256, from_unit, to_unit FROM answer_source WHERE chat = ? AND answer = ?"
                            + " ORDER BY number",
                    row -> new KeptAnswer.Source(
                            new ArticleId(row.getString(1)), row.getString(2), new Span(row.getInt(3), row.getInt(4))),
                    chat.id(),
                    number);
            return Database.list(
                            connection,
                            "SELECT question, language, answerer FROM answer WHERE chat = ? AND number = ?",
                            row -> new KeptAnswer(
                                    number,
                                    row.getString(1),
                                    Language.ofCode(row.getString(2)).orElse(Language.ENGLISH),
                                    row.getString(3),
                                    sources),
                            chat.id(),
                            number)
                    .stream()
                    .findFirst();
        });
    }

    @Override
    public List<Given> given(int number) {
        return database
                .read(connection -> Database.list(
                        connection,
                        "SELECT chat FROM answer WHERE number = ? ORDER BY chat",
                        row -> row.getString(1),
                        number))
                .stream()
                .flatMap(chat -> answer(Chat.of(chat), number).map(kept -> new Given(chat, kept)).stream())
                .toList();
    }

    @Override
    public List<Given> unanswered(int limit) {
        return database.read(connection -> Database.list(
                connection,
                "SELECT chat, number, question, language, answerer FROM answer WHERE NOT EXISTS (SELECT 1 FROM"
                        + " answer_source WHERE answer_source.chat = answer.chat AND answer_source.answer ="
                        + " answer.number) ORDER BY at DESC, number DESC LIMIT ?",
                row -> new Given(
                        row.getString(1),
                        new KeptAnswer(
                                row.getInt(2),
                                row.getString(3),
                                Language.ofCode(row.getString(4)).orElse(Language.ENGLISH),
                                row.getString(5),
                                List.of())),
                limit));
    }

    @Override
    public void remember(Message message, Turn turn) {
        database.write(connection -> {
            remember(connection, message, turn);
            return null;
        });
        if (turn.forgets()) {
            database.shrinkLog();
        }
    }

    private void remember(Connection connection, Message message, Turn turn) throws SQLException {
        if (turn.forgets()) {
            forget(connection, message);
        }
        if (turn.focus().isPresent()) {
            Database.update(
                    connection,
                    "INSERT INTO focus (chat, topic, about) VALUES (?, ?, ?)"
                            + " ON CONFLICT (chat, topic) DO UPDATE SET about = excluded.about",
                    message.chat().id(),
                    message.chat().topic().orElse(""),
                    FocusJson.of(turn.focus().get()));
        }
        if (turn.used().isPresent()) {
            use(connection, message.sender().id(), turn.used().get());
        }
        if (turn.kept().isPresent()) {
            keep(connection, message.chat(), turn.kept().get());
        }
    }

    private void keep(Connection connection, Chat chat, KeptAnswer kept) throws SQLException {
        count(connection, chat.id(), kept.number());
        Database.update(
                connection,
                "INSERT INTO answer (chat, number, at, question, language, answerer) VALUES (?, ?, ?, ?, ?, ?)",
                chat.id(),
                kept.number(),
                clock.millis(),
                kept.question(),
                kept.language().code(),
                kept.answerer());
        var number = 0;
        for (var source : kept.sources()) {
            number++;
            Database.update(
                    connection,
                    "INSERT INTO answer_source (chat, answer, number, article, sha256, from_unit, to_unit)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    chat.id(),
                    kept.number(),
                    number,
                    source.article().value(),
                    source.checksum(),
                    source.span().start(),
                    source.span().end());
        }
    }

    /// Roles stay: without them nobody could say any more who may let others in. So do how many answers there were, and
    /// what the day's limits are counted by.
    private static void forget(Connection connection, Message message) throws SQLException {
        var chat = message.chat().id();
        for (var table : List.of("focus", "answer_source", "answer", "parcel")) {
            Database.update(connection, "DELETE FROM " + table + " WHERE chat = ?", chat);
        }
        var person = message.sender().id();
        Database.update(connection, "DELETE FROM request WHERE person = ?", person);
    }

    // ---- people

    @Override
    public Role role(String person) {
        return database.read(connection -> Database.list(
                        connection,
                        "SELECT role FROM person WHERE person = ?",
                        row -> Role.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                        person)
                .stream()
                .findFirst()
                .orElse(Role.GUEST));
    }

    @Override
    public boolean hasAdmin() {
        return database.read(connection -> !Database.list(
                        connection, "SELECT 1 FROM person WHERE role = ?", row -> row.getInt(1), token(Role.ADMIN))
                .isEmpty());
    }

    private static String token(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void makeAdmin(String person) {
        update(
                "INSERT INTO person (person, role) VALUES (?, ?)"
                        + " ON CONFLICT (person) DO UPDATE SET role = excluded.role",
                person,
                token(Role.ADMIN));
    }

    @Override
    public void request(String code, String person, Chat chat, Instant expires) {
        database.write(connection -> {
            Database.update(connection, "DELETE FROM request WHERE person = ?", person);
            return Database.update(
                    connection,
                    "INSERT INTO request (sha256, person, chat, topic, expires) VALUES (?, ?, ?, ?, ?)",
                    Article.checksum(code),
                    person,
                    chat.id(),
                    chat.topic().orElse(null),
                    expires.toEpochMilli());
        });
    }

    @Override
    public Optional<Approved> approve(String code, Instant now) {
        return database.write(connection -> {
            var approved = Database.list(
                            connection,
                            "SELECT person, chat, topic FROM request WHERE sha256 = ? AND expires >= ?",
                            row -> new Approved(row.getString(1), chat(row, 2, 3)),
                            Article.checksum(code),
                            now.toEpochMilli())
                    .stream()
                    .findFirst();
            if (approved.isPresent()) {
                Database.update(
                        connection,
                        "INSERT INTO person (person, role) VALUES (?, ?) ON CONFLICT (person) DO NOTHING",
                        approved.get().person(),
                        token(Role.MEMBER));
            }
            return approved;
        });
    }

    @Override
    public Usage usage(String person, LocalDate day) {
        return database.read(connection -> Database.list(
                        connection,
                        "SELECT questions, tokens, told FROM use_of_day WHERE person = ? AND on_day = ?",
                        row -> new Usage(row.getLong(1), row.getLong(2), row.getBoolean(3)),
                        person,
                        day.toString())
                .stream()
                .findFirst()
                .orElse(Usage.NONE));
    }

    private static void use(Connection connection, String person, Turn.Used used) throws SQLException {
        Database.update(
                connection,
                "INSERT INTO use_of_day (person, on_day, questions, tokens, told) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (person, on_day) DO UPDATE SET questions = questions + excluded.questions,"
                        + " tokens = tokens + excluded.tokens,"
                        + " told = CASE WHEN excluded.told = 1 THEN 1 ELSE told END",
                person,
                used.day().toString(),
                used.usage().questions(),
                used.usage().tokens(),
                used.usage().told() ? 1 : 0);
    }

    @Override
    public void close() {
        database.close();
    }
}
