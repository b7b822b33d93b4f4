package rapporteur.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.article.Article;
import rapporteur.article.Layout;
import rapporteur.language.Language;
import rapporteur.language.Shingles;
import rapporteur.language.Span;

/// An account and the words in which the article gives it: what [SameMeeting] compares.
///
/// @param account  the record
/// @param language in which it is told
/// @param words    the article's body; of an article that reports several meetings, the part about this one
/// @param dayPart  when on its day the meeting was, if that is stated
public record Telling(Account account, Language language, Shingles words, Optional<DayPart> dayPart) {
    /// When on a day.
    public enum DayPart {
        /// 上午
        MORNING,
        /// 下午
        AFTERNOON,
        /// 晚
        EVENING
    }

    /// Returns how an article tells of each meeting it reports, in the order of the accounts.
    public static List<Telling> of(Article article, List<Account> accounts) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        var body = Layout.of(article).body();
        return accounts.stream()
                .map(account -> new Telling(
                        account,
                        article.language(),
                        Shingles.of(article.text(), accounts.size() == 1 ? body : within(body, stretch(account))),
                        dayPart(account, article.text())))
                .toList();
    }

    /// From the first to the last words that the record points at.
    private static Span stretch(Account account) {
        return Stream.of(
                        account.bodies().stream(),
                        account.venues().stream(),
                        Stream.of(Presence.PRESIDED, Presence.SPOKE, Presence.ATTENDED)
                                .flatMap(presence -> account.people(presence).stream())
                                .map(Person::name),
                        account.groups().stream(),
                        account.agenda().stream().map(AgendaItem::words),
                        account.documents().stream(),
                        account.date().stated().map(MeetingDate.Stated::words).stream())
                .flatMap(words -> words)
                .flatMap(words -> words.span().stream())
                .reduce(Telling::joined)
                .orElse(new Span(0, 0));
    }

    private static Span joined(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private static List<Span> within(List<Span> body, Span stretch) {
        return body.stream()
                .filter(stretch::overlaps)
                .map(part -> new Span(Math.max(part.start(), stretch.start()), Math.min(part.end(), stretch.end())))
                .toList();
    }

    /// What stands right behind or before the day: `7月23日晚`, `今天下午（7月25日）`, "on the afternoon of January 28".
    private static Optional<DayPart> dayPart(Account account, String text) {
        return account.date()
                .stated()
                .flatMap(stated -> stated.words().span())
                .flatMap(day -> named(BEHIND, text.substring(day.end(), Math.min(text.length(), day.end() + NEAR)))
                        .or(() -> named(BEFORE, text.substring(Math.max(0, day.start() - NEAR), day.start()))));
    }

    private static final int NEAR = 24;
    private static final Map<String, DayPart> PARTS = Map.of(
            "凌晨", DayPart.MORNING,
            "早上", DayPart.MORNING,
            "上午", DayPart.MORNING,
            "morning", DayPart.MORNING,
            "下午", DayPart.AFTERNOON,
            "afternoon", DayPart.AFTERNOON,
            "傍晚", DayPart.EVENING,
            "晚", DayPart.EVENING,
            "evening", DayPart.EVENING);
    private static final String ANY_PART = "(" + String.join("|", PARTS.keySet()) + ")";
    private static final Pattern BEHIND = Pattern.compile("^(?:[（(][^（()）]{1,4}[）)])?(?:,? in the )?" + ANY_PART);
    private static final Pattern BEFORE = Pattern.compile(ANY_PART + "(?: of | on |[（(])(?:[A-Z][a-z]+day, )?$");

    private static Optional<DayPart> named(Pattern form, String beside) {
        var found = form.matcher(beside);
        return found.find() ? Optional.ofNullable(PARTS.get(found.group(1))) : Optional.empty();
    }
}
