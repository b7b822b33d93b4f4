package rapporteur.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.language.Span;

/// Which stretches of a text are body, which are furniture (navigation, related links, comment boxes, notices), and
/// which are apparatus (headline, publisher, byline, dates of publication).
///
/// Body answers. Apparatus is cited only for who published, wrote, and when. Furniture never answers.
///
/// @param zones in order of their start, the longer first; a [Role#PUBLISHER], [Role#PUBLISHED] or [Role#STAMP] may
///     lie within a [Role#SOURCE_LINE]; all others stand apart, and together they hold all that is not blank
public record Layout(List<Zone> zones) {
    /// What a stretch of text is for.
    public enum Role {
        /// What the article reports.
        BODY,
        /// What the page carries beside the article.
        FURNITURE,
        /// The headline, without breadcrumb or site name.
        TITLE,
        /// A line above or below the headline that belongs to it.
        KICKER,
        /// Agency, place or day before the first sentence: `本报讯`, `SHENYANG, Jan. 23 (Xinhua) --`.
        DATELINE,
        /// Who wrote, photographed or edited.
        BYLINE,
        /// A line that says where the article was published and when.
        SOURCE_LINE,
        /// The publisher's name.
        PUBLISHER,
        /// The day of publication, where the text says that it is one.
        PUBLISHED,
        /// A day that the page carries, without saying of what.
        STAMP
    }

    /// A stretch of text and what it is for.
    ///
    /// @param role what it is for
    /// @param span where it stands, without white space at its ends
    public record Zone(Role role, Span span) {}

    public Layout {
        zones = zones.stream()
                .sorted(Comparator.comparing(
                        Zone::span,
                        Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder())))
                .toList();
    }

    /// Tells the parts of an article's text from one another.
    public static Layout of(Article article) {
        var text = article.text();
        return switch (article.form()) {
            case PAGE -> new LayoutReader(text).read();
            case BODY ->
                text.isBlank()
                        ? new Layout(List.of())
                        : new Layout(List.of(new Zone(Role.BODY, new Span(0, text.length()))));
        };
    }

    /// Returns an article's headline: as printed, else as said beside the text.
    public static Optional<String> titleOf(Article article) {
        return of(article)
                .first(Role.TITLE)
                .map(article::text)
                .or(() -> Optional.ofNullable(article.metadata().title()));
    }

    /// Returns the stretches of body, in order; a line of furniture between two paragraphs parts them.
    public List<Span> body() {
        return all(Role.BODY).toList();
    }

    /// Returns the stretches of that role, in order.
    public Stream<Span> all(Role role) {
        return zones.stream().filter(zone -> zone.role() == role).map(Zone::span);
    }

    /// Returns the first stretch of that role.
    public Optional<Span> first(Role role) {
        return all(role).findFirst();
    }
}
