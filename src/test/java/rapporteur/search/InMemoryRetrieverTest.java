package rapporteur.search;

import java.util.List;
import java.util.stream.Collectors;

class InMemoryRetrieverTest implements RetrieverContract, ExplainerContract, PassageIndexContract {
    @Override
    public Retriever holding(List<Entry> entries) {
        var passages = new InMemoryPassages();
        entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.passage().article()))
                .forEach((article, own) -> passages.replace(article, 1, own));
        return passages;
    }

    @Override
    public Engine empty() {
        var passages = new InMemoryPassages();
        return new Engine(passages, passages, passages);
    }
}
