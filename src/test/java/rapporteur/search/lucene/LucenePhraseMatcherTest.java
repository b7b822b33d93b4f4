package rapporteur.search.lucene;

import rapporteur.search.PhraseMatcher;
import rapporteur.search.PhraseMatcherContract;

class LucenePhraseMatcherTest implements PhraseMatcherContract {
    @Override
    public PhraseMatcher empty() {
        return new LucenePhraseMatcher();
    }
}
