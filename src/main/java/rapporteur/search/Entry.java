package rapporteur.search;

import java.util.List;
import rapporteur.article.Layout.Role;
import rapporteur.article.Passage;
import rapporteur.article.Reading;
import rapporteur.language.Language;

/// A passage as it is indexed: its words and its article's headline.
///
/// @param passage  where it stands
/// @param text     its words
/// @param title    the headline, or empty
/// @param language of the article
public record Entry(Passage passage, String text, String title, Language language) {
    /// Returns how far it states a day; see [DaysStated].
    public double statesDay() {
        return DaysStated.in(text);
    }

    /// Returns the passages of an article, ready to be indexed.
    public static List<Entry> of(Reading reading) {
        var article = reading.article();
        var beside = article.metadata().title();
        var title = reading.layout().first(Role.TITLE).map(article::text).orElse(beside == null ? "" : beside);
        var language = article.language();
        return reading.passages().stream()
                .map(passage -> new Entry(passage, article.text(passage.span()), title, language))
                .toList();
    }
}
