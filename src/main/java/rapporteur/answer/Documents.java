package rapporteur.answer;

import java.util.List;
import rapporteur.article.Article;
import rapporteur.article.InMemoryArticles;
import rapporteur.article.Reading;
import rapporteur.meeting.InMemoryMeetings;
import rapporteur.meeting.MeetingReader;
import rapporteur.meeting.Telling;
import rapporteur.search.Entry;
import rapporteur.search.InMemoryPassages;

/// Documents handed over with a question: answered from those alone, in memory, and kept nowhere.
public final class Documents {
    private Documents() {}

    /// Returns a rapporteur that knows these documents and nothing else.
    ///
    /// @param leastConfidence with which an answer is given, 0 to 1
    public static Rapporteur rapporteur(List<Article> documents, double leastConfidence) {
        var readings = documents.stream().map(Reading::of).toList();
        var passages = new InMemoryPassages();
        readings.forEach(reading -> passages.replace(reading.article().id(), 1, Entry.of(reading)));
        var tellings = readings.stream()
                .flatMap(reading -> Telling.of(reading.article(), MeetingReader.read(reading)).stream())
                .toList();
        return new Rapporteur(
                new InMemoryArticles(documents),
                new InMemoryMeetings(tellings),
                passages,
                passages,
                leastConfidence,
                readings);
    }
}
