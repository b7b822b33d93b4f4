package rapporteur.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import rapporteur.language.Language;
import rapporteur.search.Clause;
import rapporteur.search.Ranking;

/// A clause in one look at the index, each of its terms looked up once: that takes longer than reading what they stand
/// in.
///
/// @param clause what is searched for
/// @param terms  those of its alternatives that stand anywhere, in the field of their language
/// @param states       where each stands in the parts of the index
/// @param dictionaries of the same look
/// @param idf          of all together
record Sought(Clause clause, List<Term> terms, List<TermStates> states, Dictionaries dictionaries, double idf) {
    static Sought of(Clause clause, Language language, Dictionaries dictionaries, IndexSearcher searcher)
            throws IOException {
        var field = Fields.name(clause.field(), language);
        var terms = new ArrayList<Term>();
        var states = new ArrayList<TermStates>();
        var holding = 0;
        for (var alternative : clause.alternatives()) {
            var term = new Term(field, alternative);
            var state = dictionaries.states(term);
            if (state.docFreq() > 0) {
                holding = Math.max(holding, state.docFreq());
                terms.add(term);
                states.add(state);
            }
        }
        var all = searcher.getIndexReader().getDocCount(field);
        return new Sought(clause, terms, states, dictionaries, Ranking.idf(Math.max(holding, all), holding));
    }

    /// Returns whether any of it stands anywhere.
    boolean isThere() {
        return !terms.isEmpty();
    }

    Query query() {
        if (terms.size() == 1) {
            return new TermQuery(terms.getFirst(), states.getFirst());
        }
        var synonyms = new SynonymQuery.Builder(terms.getFirst().field());
        terms.forEach(synonyms::addTerm);
        return synonyms.build();
    }

    /// Returns whether a document of a part of the index holds any of it.
    boolean isIn(LeafReaderContext part, int document) throws IOException {
        for (var alternative = 0; alternative < terms.size(); alternative++) {
            var postings = postings(alternative, part);
            if (postings != null && postings.advance(document) == document) {
                return true;
            }
        }
        return false;
    }

    /// Returns where one of the alternatives stands in a part of the index, with how often; null for nowhere.
    @Nullable
    PostingsEnum postings(int alternative, LeafReaderContext part) throws IOException {
        var supplier = states.get(alternative).get(part);
        var state = supplier == null ? null : supplier.get();
        if (state == null) {
            return null;
        }
        return dictionaries.postings(terms.get(alternative), state, part);
    }
}
