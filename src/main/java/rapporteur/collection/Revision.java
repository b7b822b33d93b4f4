package rapporteur.collection;

import rapporteur.article.ArticleId;

/// The last change of an article.
///
/// @param id      which article
/// @param version number of the change in the collection's sequence, from 1
/// @param present whether the article is there after it
public record Revision(ArticleId id, long version, boolean present) {}
