package rapporteur.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import rapporteur.language.Language;
import rapporteur.search.Clause;
import rapporteur.search.IndexField;
import rapporteur.search.Ranking;

/// What is counted over all passages of one language, in one look at the index.
///
/// @param articles of that language
/// @param passages of that language
record Counts(IndexSearcher searcher, Language language, int articles, int passages) {
    static Counts of(IndexSearcher searcher, Language language) throws IOException {
        var reader = searcher.getIndexReader();
        return new Counts(
                searcher,
                language,
                reader.docFreq(new Term(Fields.FIRST, language.code())),
                reader.docFreq(new Term(Fields.LANGUAGE, language.code())));
    }

    /// Returns how many passages an average article has.
    double passagesOfArticle() {
        return passages / (double) articles;
    }

    /// Returns how many terms an average passage has in a field, of those that have any.
    double length(IndexField field) throws IOException {
        var counted = searcher.collectionStatistics(Fields.name(field, language));
        return counted == null ? 1 : counted.sumTotalTermFreq() / (double) counted.docCount();
    }

    double idf(Clause clause) throws IOException {
        var field = Fields.name(clause.field(), language);
        var holding = 0;
        for (var term : clause.alternatives()) {
            holding = Math.max(holding, searcher.getIndexReader().docFreq(new Term(field, term)));
        }
        return Ranking.idf(Math.max(holding, searcher.getIndexReader().getDocCount(field)), holding);
    }
}
