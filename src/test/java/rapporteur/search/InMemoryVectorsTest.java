package rapporteur.search;

class InMemoryVectorsTest implements VectorStoreContract {
    @Override
    public VectorStore empty() {
        return new InMemoryVectors();
    }
}
