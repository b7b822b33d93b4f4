package rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.ArticleId;
import rapporteur.article.Excerpt;
import rapporteur.language.Edtf;
import rapporteur.language.Place;
import rapporteur.language.Places;

/// What one article says of one meeting. A field holds what the article says, with the words it was read from;
/// what the article does not say stays empty: a wrong entry is worse than a missing one.
///
/// @param article   who says so
/// @param ordinal   place among the meetings of the article, from 0
/// @param title     the headline
/// @param kind      what sort of meeting
/// @param level     how high the body stands
/// @param bodies    who met, as printed
/// @param place     the place of the body
/// @param date      when
/// @param published the days of publication
/// @param stamps    other days the page carries
/// @param publisher who published the article
/// @param venues    where it took place
/// @param presided  who presided, in printed order
/// @param spoke     who spoke
/// @param attended  who attended
/// @param mentioned who is named without being present
/// @param groups    people present without a name: 有关负责同志
/// @param agenda    what was dealt with
/// @param documents plans, reports, regulations on the table
/// @param figures   amounts
/// @param tasks     who is to do what
/// @param next      what comes after the meeting
public record Account(
        ArticleId article,
        int ordinal,
        Optional<Excerpt> title,
        Kind kind,
        Level level,
        List<Excerpt> bodies,
        Optional<Excerpt> place,
        MeetingDate date,
        List<Dated> published,
        List<Dated> stamps,
        Optional<Excerpt> publisher,
        List<Excerpt> venues,
        List<Person> presided,
        List<Person> spoke,
        List<Person> attended,
        List<Person> mentioned,
        List<Excerpt> groups,
        List<AgendaItem> agenda,
        List<Excerpt> documents,
        List<Figure> figures,
        List<Excerpt> tasks,
        List<Excerpt> next) {
    /// A day that the page carries.
    ///
    /// @param date  its value
    /// @param words as printed
    public record Dated(Edtf date, Excerpt words) {}

    public Account {
        bodies = List.copyOf(bodies);
        published = List.copyOf(published);
        stamps = List.copyOf(stamps);
        venues = List.copyOf(venues);
        presided = List.copyOf(presided);
        spoke = List.copyOf(spoke);
        attended = List.copyOf(attended);
        mentioned = List.copyOf(mentioned);
        groups = List.copyOf(groups);
        agenda = List.copyOf(agenda);
        documents = List.copyOf(documents);
        figures = List.copyOf(figures);
        tasks = List.copyOf(tasks);
        next = List.copyOf(next);
    }

    /// Returns the people with that presence, in printed order.
    public List<Person> people(Presence presence) {
        return switch (presence) {
            case PRESIDED -> presided;
            case SPOKE -> spoke;
            case ATTENDED -> attended;
            case MENTIONED -> mentioned;
        };
    }

    /// Returns the account with other people present, place, venues and documents. Who is present now is no longer
    /// merely mentioned.
    Account filled(
            List<Person> presided,
            List<Person> spoke,
            List<Person> attended,
            Optional<Excerpt> place,
            List<Excerpt> venues,
            List<Excerpt> documents) {
        var present = Stream.of(presided, spoke, attended)
                .flatMap(List::stream)
                .map(Person::key)
                .collect(Collectors.toSet());
        return new Account(
                article,
                ordinal,
                title,
                kind,
                level,
                bodies,
                place,
                date,
                published,
                stamps,
                publisher,
                venues,
                presided,
                spoke,
                attended,
                mentioned.stream()
                        .filter(person -> !present.contains(person.key()))
                        .toList(),
                groups,
                agenda,
                documents,
                figures,
                tasks,
                next);
    }

    /// Returns the values by which meetings are looked up: people's keys, the place's key, tokens, dates in EDTF.
    public Stream<String> values(Attribute attribute) {
        return switch (attribute) {
            case PRESIDED -> keys(Presence.PRESIDED);
            case SPOKE -> keys(Presence.SPOKE);
            case ATTENDED -> keys(Presence.ATTENDED);
            case MENTIONED -> keys(Presence.MENTIONED);
            case BODY -> bodies.stream().map(Excerpt::text);
            case PLACE -> placeKey().stream();
            case DATE -> date.best().stream().map(Edtf::toString);
            case KIND -> Stream.of(kind.token());
            case LEVEL -> Stream.of(level.token());
        };
    }

    /// Returns what printed forms of the place have in common; a place that no gazetteer knows is its own key.
    public Optional<String> placeKey() {
        return place.map(words -> Places.named(words.text()).map(Place::key).orElse(words.text()));
    }

    private Stream<String> keys(Presence presence) {
        return people(presence).stream().map(Person::key);
    }
}
