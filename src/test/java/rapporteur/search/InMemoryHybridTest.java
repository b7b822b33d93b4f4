package rapporteur.search;

class InMemoryHybridTest implements HybridRetrieverContract {
    @Override
    public Parts<?> parts() {
        var passages = new InMemoryPassages();
        return new Parts<>(passages, passages, new InMemoryVectors(), () -> {});
    }
}
