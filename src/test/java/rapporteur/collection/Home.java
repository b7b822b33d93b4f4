package rapporteur.collection;

import java.nio.file.Path;
import java.util.List;
import rapporteur.article.Passage;
import rapporteur.meeting.MeetingReader;
import rapporteur.search.Hit;
import rapporteur.search.Query;
import rapporteur.search.lucene.LucenePassages;
import rapporteur.store.CollectionDatabase;

/// A collection as the program opens it, with its parts at hand.
record Home(Collection collection, CollectionDatabase ledger, LucenePassages passages) implements AutoCloseable {
    static Home open(Path folder, Intake intake) {
        var ledger = CollectionDatabase.open(folder.resolve("collection.db"));
        var passages = LucenePassages.open(folder.resolve("passages"), ledger::isCurrent);
        return new Home(
                new Collection(folder, ledger, ledger, passages, passages, intake, MeetingReader::read),
                ledger,
                passages);
    }

    IndexingReport index(String... roots) {
        return collection.index(List.of(roots), false, Progress.SILENT);
    }

    void prepare() {
        collection.prepare(Progress.SILENT);
    }

    List<Passage> found(String query) {
        return passages.retrieve(new Query(query, 5)).stream().map(Hit::passage).toList();
    }

    /// Returns the articles that are found, best first.
    List<String> articles(String query) {
        return found(query).stream()
                .map(passage -> passage.article().value())
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        collection.close();
    }
}
