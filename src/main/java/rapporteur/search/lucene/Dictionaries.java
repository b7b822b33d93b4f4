package rapporteur.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReaderContext;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;

/// The terms of an index in one look at it. Each field's terms in each part of the index are opened once, which takes
/// longer than to find one of them. For one thread.
final class Dictionaries {
    private final IndexReaderContext top;
    private final List<LeafReaderContext> parts;
    private final Map<String, TermsEnum[]> opened = new HashMap<>();

    Dictionaries(IndexSearcher searcher) {
        this.top = searcher.getTopReaderContext();
        this.parts = searcher.getIndexReader().leaves();
    }

    /// Returns where a term stands in the parts of the index; it is held by no document if nowhere.
    TermStates states(Term term) throws IOException {
        var dictionaries = of(term.field());
        var states = new TermStates(top);
        for (var part : parts) {
            var terms = dictionaries[part.ord];
            if (terms.seekExact(term.bytes())) {
                states.register(terms.termState(), part.ord, terms.docFreq(), terms.totalTermFreq());
            }
        }
        return states;
    }

    /// Returns where a term stands in a part of the index, with how often.
    ///
    /// @param state of the term in that part
    PostingsEnum postings(Term term, TermState state, LeafReaderContext part) throws IOException {
        var terms = of(term.field())[part.ord];
        terms.seekExact(term.bytes(), state);
        return terms.postings(null, PostingsEnum.FREQS);
    }

    private TermsEnum[] of(String field) throws IOException {
        var known = opened.get(field);
        if (known == null) {
            known = new TermsEnum[parts.size()];
            for (var part : parts) {
                var terms = part.reader().terms(field);
                known[part.ord] = terms == null ? TermsEnum.EMPTY : terms.iterator();
            }
            opened.put(field, known);
        }
        return known;
    }
}
