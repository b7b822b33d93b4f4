package rapporteur.chat;

import java.util.List;
import rapporteur.article.ArticleId;
import rapporteur.language.Language;
import rapporteur.language.Span;

/// An answer that was given in a chat: what was asked, and where everything that bears it out stands.
///
/// @param number   of the answer in its chat, from 1
/// @param question as asked
/// @param language of the answer
/// @param answerer who made it, as [rapporteur.answer.Answer.Cited] says
/// @param sources  in order of their marks
public record KeptAnswer(int number, String question, Language language, String answerer, List<Source> sources) {
    /// Where the words of a citation stand.
    ///
    /// @param article  in which article
    /// @param checksum of the article's text when it was cited
    /// @param span     where in it
    public record Source(ArticleId article, String checksum, Span span) {}

    public KeptAnswer {
        sources = List.copyOf(sources);
    }
}
