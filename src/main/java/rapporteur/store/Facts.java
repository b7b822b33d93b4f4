package rapporteur.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rapporteur.article.ArticleId;
import rapporteur.article.Excerpt;
import rapporteur.language.Edtf;
import rapporteur.language.Span;
import rapporteur.meeting.Account;
import rapporteur.meeting.AgendaItem;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Figure;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Level;
import rapporteur.meeting.MeetingDate;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;

/// An account as rows, one an entry of a field, and back. Fields that meetings are looked up by bear the name of
/// their
/// [Attribute].
///
/// @param field which
/// @param value what is compared: a key, a date, a token
/// @param words what is shown, with its place
/// @param title a person's title, or an agenda item's voice
/// @param word  a word of presence, a speaker, the ground of an inferred date, the unit of a figure
record Facts(String field, String value, Excerpt words, Optional<String> title, Optional<String> word) {
    private static final String TITLE = "TITLE";
    private static final String STATED = "STATED";
    private static final String INFERRED = "INFERRED";
    private static final String PUBLISHED = "PUBLISHED";
    private static final String STAMP = "STAMP";
    private static final String PUBLISHER = "PUBLISHER";
    private static final String VENUE = "VENUE";
    private static final String GROUP = "GROUP";
    private static final String AGENDA = "AGENDA";
    private static final String AGENDA_DOCUMENT = "AGENDA_DOCUMENT";
    private static final String DOCUMENT = "DOCUMENT";
    private static final String FIGURE = "FIGURE";
    private static final String TASK = "TASK";
    private static final String NEXT = "NEXT";

    static List<Facts> of(Account account) {
        var rows = new ArrayList<Facts>();
        // Kind and level are classes, not words; they point at the headline or the body they were told from.
        var anchor = account.bodies().stream()
                .findFirst()
                .or(account::title)
                .orElse(new Excerpt(account.article(), Optional.empty(), ""));
        rows.add(plain(Attribute.KIND.name(), account.kind().token(), anchor));
        rows.add(plain(Attribute.LEVEL.name(), account.level().token(), anchor));
        account.title().ifPresent(words -> rows.add(plain(TITLE, "", words)));
        account.publisher().ifPresent(words -> rows.add(plain(PUBLISHER, "", words)));
        account.bodies().forEach(words -> rows.add(plain(Attribute.BODY.name(), words.text(), words)));
        account.place()
                .ifPresent(words -> rows.add(
                        plain(Attribute.PLACE.name(), account.placeKey().orElseThrow(), words)));
        account.date()
                .stated()
                .ifPresent(date -> rows.add(plain(STATED, date.date().toString(), date.words())));
        account.date()
                .inferred()
                .ifPresent(date -> rows.add(new Facts(
                        INFERRED,
                        date.date().toString(),
                        date.from(),
                        Optional.empty(),
                        Optional.of(date.ground().name()))));
        account.date().best().ifPresent(date -> rows.add(plain(Attribute.DATE.name(), date.toString(), anchor)));
        account.published().forEach(day -> rows.add(plain(PUBLISHED, day.date().toString(), day.words())));
        account.stamps().forEach(day -> rows.add(plain(STAMP, day.date().toString(), day.words())));
        account.venues().forEach(words -> rows.add(plain(VENUE, "", words)));
        for (var presence : Presence.values()) {
            account.people(presence)
                    .forEach(person -> rows.add(person(Attribute.of(presence).name(), person)));
        }
        account.groups().forEach(words -> rows.add(plain(GROUP, "", words)));
        account.agenda().forEach(item -> addAgenda(rows, item));
        account.documents().forEach(words -> rows.add(plain(DOCUMENT, "", words)));
        account.figures()
                .forEach(figure -> rows.add(new Facts(
                        FIGURE, figure.value(), figure.words(), Optional.empty(), Optional.of(figure.unit()))));
        account.tasks().forEach(words -> rows.add(plain(TASK, "", words)));
        account.next().forEach(words -> rows.add(plain(NEXT, "", words)));
        return rows;
    }

    private static void addAgenda(List<Facts> rows, AgendaItem item) {
        rows.add(new Facts(
                AGENDA,
                item.verb().name(),
                item.words(),
                Optional.of(item.voice().kind().name()),
                item.voice().speaker()));
        // The value ties a document to its item: the item's number among the agenda rows.
        var number = rows.stream().filter(row -> row.field().equals(AGENDA)).count() - 1;
        item.documents().forEach(words -> rows.add(plain(AGENDA_DOCUMENT, Long.toString(number), words)));
    }

    private static Facts plain(String field, String value, Excerpt words) {
        return new Facts(field, value, words, Optional.empty(), Optional.empty());
    }

    private static Facts person(String field, Person person) {
        return new Facts(field, person.key(), person.name(), person.title(), person.word());
    }

    /// @param place among the account's entries of this field, from 0
    void insert(Connection connection, ArticleId article, int ordinal, int meeting, int place) throws SQLException {
        Database.update(
                connection,
                "INSERT INTO fact"
                        + " (article, ordinal, meeting, field, place, value, words, from_unit, to_unit, title, word)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                article.value(),
                ordinal,
                meeting,
                field,
                place,
                value,
                words.text(),
                words.span().map(Span::start).orElse(null),
                words.span().map(Span::end).orElse(null),
                title.orElse(null),
                word.orElse(null));
    }

    /// Returns what every article says of a meeting, in order of the articles. Found by way of its accounts: facts have
    /// no order by meetings, and there are many.
    static List<Account> read(Connection connection, int meeting) throws SQLException {
        return read(
                connection,
                "account a JOIN fact f ON f.article = a.article AND f.ordinal = a.ordinal WHERE a.meeting = ?",
                meeting);
    }

    /// Returns what an article says of its meetings, in the order in which it does.
    static List<Account> readOf(Connection connection, ArticleId article) throws SQLException {
        return read(connection, "fact f WHERE f.article = ?", article.value());
    }

    private static List<Account> read(Connection connection, String from, Object value) throws SQLException {
        record Key(String article, int ordinal) {}
        var rows = new LinkedHashMap<Key, List<Facts>>();
        Database.list(
                        connection,
                        "SELECT f.article, f.ordinal, f.field, f.value, f.words, f.from_unit, f.to_unit, f.title, f.word"
                                + " FROM " + from + " ORDER BY f.article, f.ordinal, f.field, f.place",
                        row -> Map.entry(
                                new Key(row.getString(1), row.getInt(2)),
                                new Facts(
                                        row.getString(3),
                                        row.getString(4),
                                        new Excerpt(
                                                new ArticleId(row.getString(1)),
                                                span(row.getObject(6), row.getObject(7)),
                                                row.getString(5)),
                                        Optional.ofNullable(row.getString(8)),
                                        Optional.ofNullable(row.getString(9)))),
                        value)
                .forEach(entry -> rows.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return rows.entrySet().stream()
                .map(entry -> account(
                        new ArticleId(entry.getKey().article()), entry.getKey().ordinal(), entry.getValue()))
                .toList();
    }

    private static Optional<Span> span(@Nullable Object from, @Nullable Object to) {
        return from instanceof Number start && to instanceof Number end
                ? Optional.of(new Span(start.intValue(), end.intValue()))
                : Optional.empty();
    }

    private static Account account(ArticleId article, int ordinal, List<Facts> rows) {
        return new Account(
                article,
                ordinal,
                words(rows, TITLE).stream().findFirst(),
                token(rows, Attribute.KIND, Kind.values(), Kind::token),
                token(rows, Attribute.LEVEL, Level.values(), Level::token),
                words(rows, Attribute.BODY.name()),
                words(rows, Attribute.PLACE.name()).stream().findFirst(),
                date(rows),
                dated(rows, PUBLISHED),
                dated(rows, STAMP),
                words(rows, PUBLISHER).stream().findFirst(),
                words(rows, VENUE),
                people(rows, Attribute.PRESIDED),
                people(rows, Attribute.SPOKE),
                people(rows, Attribute.ATTENDED),
                people(rows, Attribute.MENTIONED),
                words(rows, GROUP),
                agenda(rows),
                words(rows, DOCUMENT),
                of(rows, FIGURE).stream()
                        .map(row ->
                                new Figure(row.words(), row.value(), row.word().orElse("")))
                        .toList(),
                words(rows, TASK),
                words(rows, NEXT));
    }

    private static List<Facts> of(List<Facts> rows, String field) {
        return rows.stream().filter(row -> row.field().equals(field)).toList();
    }

    private static List<Excerpt> words(List<Facts> rows, String field) {
        return of(rows, field).stream().map(Facts::words).toList();
    }

    private static <E> E token(List<Facts> rows, Attribute attribute, E[] values, Function<E, String> token) {
        var wanted = of(rows, attribute.name()).getFirst().value();
        for (var value : values) {
            if (token.apply(value).equals(wanted)) {
                return value;
            }
        }
        throw new IllegalStateException("unknown " + attribute + " '" + wanted + "' in the collection");
    }

    private static MeetingDate date(List<Facts> rows) {
        return new MeetingDate(
                of(rows, STATED).stream()
                        .findFirst()
                        .map(row -> new MeetingDate.Stated(Edtf.parse(row.value()), row.words())),
                of(rows, INFERRED).stream()
                        .findFirst()
                        .map(row -> new MeetingDate.Inferred(
                                Edtf.parse(row.value()),
                                MeetingDate.Ground.valueOf(row.word().orElseThrow()),
                                row.words())));
    }

    private static List<Account.Dated> dated(List<Facts> rows, String field) {
        return of(rows, field).stream()
                .map(row -> new Account.Dated(Edtf.parse(row.value()), row.words()))
                .toList();
    }

    private static List<Person> people(List<Facts> rows, Attribute attribute) {
        return of(rows, attribute.name()).stream()
                .map(row -> new Person(row.words(), row.title(), row.word(), row.value()))
                .toList();
    }

    private static List<AgendaItem> agenda(List<Facts> rows) {
        var items = new ArrayList<AgendaItem>();
        var documents = of(rows, AGENDA_DOCUMENT);
        for (var row : of(rows, AGENDA)) {
            var number = Integer.toString(items.size());
            items.add(new AgendaItem(
                    row.words(),
                    AgendaItem.Verb.valueOf(row.value()),
                    documents.stream()
                            .filter(document -> document.value().equals(number))
                            .map(Facts::words)
                            .toList(),
                    new Voice(Voice.Kind.valueOf(row.title().orElseThrow()), row.word())));
        }
        return items;
    }
}
