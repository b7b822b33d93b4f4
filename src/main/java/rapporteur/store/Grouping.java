package rapporteur.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.language.Edtf;
import rapporteur.meeting.Account;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.SameMeeting;
import rapporteur.meeting.Telling;

/// Which of the meetings that are kept the accounts of an article are of. Works within the transaction that writes the
/// article.
final class Grouping {
    /// At most so many meetings that may be the same are looked at, the latest first.
    private static final int MOST_CANDIDATES = 400;

    /// Finds an article of the collection.
    interface Articles {
        Optional<Article> find(Connection connection, ArticleId id) throws SQLException;
    }

    private final Connection connection;
    private final Articles articles;
    private final Map<ArticleId, List<Telling>> tellings = new HashMap<>();

    Grouping(Connection connection, Articles articles) {
        this.connection = connection;
        this.articles = articles;
    }

    /// Returns the meetings that the account is of, the likest first: none for a meeting of its own, several where it
    /// shows that they are one.
    ///
    /// @param known the meeting it was of before, which is looked at in any case
    List<MeetingId> meetings(Telling telling, Optional<Integer> known) throws SQLException {
        var others = new TreeMap<MeetingId, List<Telling>>();
        var candidates = candidates(telling.account());
        known.ifPresent(candidates::add);
        for (var candidate : candidates) {
            var told = told(candidate, telling.account());
            if (!told.isEmpty()) {
                others.put(new MeetingId(candidate), told);
            }
        }
        return SameMeeting.meetings(telling, others);
    }

    /// Returns whether other articles tell of the meeting too.
    boolean isToldBeside(int meeting, ArticleId article) throws SQLException {
        return !Database.list(
                        connection,
                        "SELECT 1 FROM fact WHERE meeting = ? AND article <> ?",
                        row -> row.getInt(1),
                        meeting,
                        article.value())
                .isEmpty();
    }

    /// How articles tell of the meeting; nothing where its records show that it is another.
    private List<Telling> told(int meeting, Account account) throws SQLException {
        var accounts = Facts.read(connection, meeting);
        var found = new ArrayList<Telling>();
        for (var other : accounts.subList(0, Math.min(accounts.size(), SameMeeting.MOST_COMPARED))) {
            if (SameMeeting.mayBe(account, other)) {
                telling(other).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Telling> telling(Account account) throws SQLException {
        var known = tellings.get(account.article());
        if (known == null) {
            var article = articles.find(connection, account.article());
            known = article.isEmpty()
                    ? List.of()
                    : Telling.of(article.get(), Facts.readOf(connection, account.article()));
            tellings.put(account.article(), known);
        }
        return known.stream()
                .filter(telling -> telling.account().ordinal() == account.ordinal())
                .findFirst();
    }

    /// Meetings of the same day of some year; where a day is missing on either side, those at which somebody was who
    /// was at this one too.
    private Set<Integer> candidates(Account account) throws SQLException {
        var found = new HashSet<Integer>();
        var day = account.date().best().flatMap(Grouping::dayOfYear);
        if (day.isPresent()) {
            found.addAll(latest(
                    "SELECT DISTINCT meeting FROM fact WHERE field = ? AND value LIKE ?",
                    Attribute.DATE.name(),
                    "%" + day.get() + "%"));
        }
        var people = Stream.of(Attribute.PRESIDED, Attribute.SPOKE, Attribute.ATTENDED)
                .flatMap(attribute -> account.values(attribute).map(key -> Map.entry(attribute.name(), key)))
                .distinct()
                .toList();
        var undated = day.isPresent()
                ? " AND NOT EXISTS (SELECT 1 FROM fact d WHERE d.meeting = f.meeting AND d.field = 'DATE'"
                        + " AND d.value LIKE '%-__-__' AND d.value NOT LIKE '..%')"
                : "";
        for (var person : people) {
            found.addAll(latest(
                    "SELECT DISTINCT f.meeting FROM fact f WHERE f.field = ? AND f.value = ?" + undated,
                    person.getKey(),
                    person.getValue()));
        }
        return found;
    }

    private List<Integer> latest(String sql, String field, String value) throws SQLException {
        return Database.list(connection, sql, row -> row.getInt(1), field, value).stream()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_CANDIDATES)
                .toList();
    }

    /// `-08-12` of a single day.
    private static Optional<String> dayOfYear(Edtf date) {
        var printed = date.toString();
        return DAY.matcher(printed).matches() ? Optional.of(printed.substring(4)) : Optional.empty();
    }

    private static final Pattern DAY = Pattern.compile("[\\dX]{4}-\\d{2}-\\d{2}");
}
