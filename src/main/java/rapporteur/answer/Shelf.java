package rapporteur.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Reading;
import rapporteur.meeting.Meeting;

/// Articles as they are read, kept from one question to the next for as long as they are as they were. Those read
/// longest ago go first. Safe for any number of threads.
final class Shelf {
    private static final int ROOM = 128;

    private final Map<ArticleId, Kept> kept = new LinkedHashMap<>(ROOM, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleId, Kept> eldest) {
            return size() > ROOM;
        }
    };

    /// What is kept of an article.
    ///
    /// @param told     as statements are compared with it, once one was
    /// @param meetings of which it is the report then
    private record Kept(Reading reading, @Nullable Told told, List<Meeting> meetings) {}

    /// Returns the article as it is read.
    Reading reading(Article article) {
        var known = get(article.id());
        if (known != null && known.reading().article().equals(article)) {
            return known.reading();
        }
        var reading = Reading.of(article);
        put(article.id(), new Kept(reading, null, List.of()));
        return reading;
    }

    /// Returns the article as statements are compared with it.
    Told told(Reading reading, List<Meeting> meetings) {
        var id = reading.article().id();
        var known = get(id);
        if (known != null
                && known.told() != null
                && known.reading().equals(reading)
                && known.meetings().equals(meetings)) {
            return known.told();
        }
        var told = Told.of(reading, meetings);
        put(id, new Kept(reading, told, meetings));
        return told;
    }

    private @Nullable Kept get(ArticleId id) {
        synchronized (kept) {
            return kept.get(id);
        }
    }

    private void put(ArticleId id, Kept entry) {
        synchronized (kept) {
            kept.put(id, entry);
        }
    }
}
