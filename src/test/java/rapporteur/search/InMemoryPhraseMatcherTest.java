package rapporteur.search;

class InMemoryPhraseMatcherTest implements PhraseMatcherContract {
    @Override
    public PhraseMatcher empty() {
        return new InMemoryPhraseMatcher();
    }
}
