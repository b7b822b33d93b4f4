package rapporteur.collection;

import java.util.List;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.meeting.Account;

/// A change of one article. It takes the next number of the collection's sequence.
public sealed interface Change {
    /// Returns whose change.
    ArticleId id();

    /// The article is new, or its text has changed, or it was read by a better reader.
    ///
    /// @param article  as it is now
    /// @param accounts what it says of meetings
    record Put(Article article, List<Account> accounts) implements Change {
        public Put {
            accounts = List.copyOf(accounts);
        }

        @Override
        public ArticleId id() {
            return article.id();
        }
    }

    /// The article is gone.
    ///
    /// @param id which
    record Removed(ArticleId id) implements Change {}
}
