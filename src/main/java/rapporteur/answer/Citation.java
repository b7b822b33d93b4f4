package rapporteur.answer;

import java.util.Optional;
import rapporteur.article.Article;
import rapporteur.article.Excerpt;
import rapporteur.language.Span;
import rapporteur.meeting.Account;
import rapporteur.meeting.MeetingId;

/// Words of an article that bear out a statement: one to three consecutive sentences, or a part of one.
///
/// @param article whose stored text they stand in
/// @param span    where, in UTF-16 units
/// @param meeting that they are of, if the article reports one
/// @param account what the article says of that meeting, if it reports one
public record Citation(Article article, Span span, Optional<MeetingId> meeting, Optional<Account> account) {
    public Citation {
        article.requireWithin(span);
    }

    /// The words themselves, cut from the stored text: a wrong quote cannot be written.
    public String quote() {
        return article.text(span);
    }

    /// Returns the headline of the article.
    public Optional<String> title() {
        return account.flatMap(Account::title)
                .map(Excerpt::text)
                .or(() -> Optional.ofNullable(article.metadata().title()));
    }

    /// Returns who published the article.
    public Optional<String> publisher() {
        return account.flatMap(Account::publisher)
                .map(Excerpt::text)
                .or(() -> Optional.ofNullable(article.metadata().publisher()));
    }

    /// Returns the day of publication in EDTF; nothing when only a stamp is known.
    public Optional<String> published() {
        return account.flatMap(known -> known.published().stream().findFirst())
                .map(day -> day.date().toString());
    }
}
