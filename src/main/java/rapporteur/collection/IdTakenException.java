package rapporteur.collection;

import rapporteur.article.ArticleId;

/// An id that was free has been given to another article meanwhile. Nothing was written.
public final class IdTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Says which id.
    ///
    /// @param id that is taken
    public IdTakenException(ArticleId id) {
        super("article id " + id + " was given away by another process");
    }
}
