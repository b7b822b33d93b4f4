package rapporteur.search.lucene;

import org.apache.lucene.store.ByteBuffersDirectory;
import rapporteur.search.HybridRetrieverContract;

class LuceneHybridTest implements HybridRetrieverContract {
    private static final Freshness ALWAYS = (article, version) -> true;

    @Override
    public Parts<?> parts() {
        var passages = new LucenePassages(new ByteBuffersDirectory(), ALWAYS);
        var vectors = new LuceneVectors(new ByteBuffersDirectory(), ALWAYS);
        return new Parts<>(passages, passages.write(COLLECTION, true), vectors, passages::refresh);
    }
}
