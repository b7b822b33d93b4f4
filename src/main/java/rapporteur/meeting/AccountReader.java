package rapporteur.meeting;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Sentence;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Span;

/// One meeting of an article → its record.
final class AccountReader {
    /// The lead: who met, when and under whom stands in the first sentences of a report.
    private static final int LEAD = 4;

    /// A report states in its headline or its first sentences that a body met.
    private static final int OPENING = 2;

    private final Report report;
    private final Reports forms;
    private final Stretch stretch;
    private final List<Sentence> sentences;
    private final List<Sentence> lead;

    AccountReader(Report report, Stretch stretch) {
        this.report = report;
        this.forms = report.forms();
        this.stretch = stretch;
        this.sentences = stretch.sentences();
        this.lead = sentences.stream()
                .limit(LEAD)
                .filter(sentence -> !report.isOfTheMeeting(sentence))
                .toList();
    }

    /// Returns whether a meeting is reported at all: the headline or the lead states it, and says of whom.
    boolean reportsMeeting() {
        var states = Stream.concat(
                        stretch.headline().stream(),
                        sentences.stream().limit(OPENING).map(Sentence::span))
                .anyMatch(forms::statesMeeting);
        return states
                ? isOfSomebody()
                : sentences.stream()
                        .limit(LEAD)
                        .anyMatch(sentence -> statesPresenceAtMeeting(sentence) || statesWhatSpoke(sentence));
    }

    private boolean isOfSomebody() {
        return !bodies().isEmpty()
                || sentences.stream()
                        .anyMatch(sentence -> !report.present(sentence).isEmpty());
    }

    /// Behind the opening a statement counts only together with who was there: news has meetings in its background.
    private boolean statesPresenceAtMeeting(Sentence sentence) {
        return forms.statesMeeting(sentence.span()) && !report.present(sentence).isEmpty();
    }

    /// Captions and slogans may stand before it: that a body met, and what the meeting then said.
    private boolean statesWhatSpoke(Sentence sentence) {
        return forms.statesMeeting(sentence.span())
                && !forms.looksBack(sentence.span())
                && !forms.bodies(sentence.span()).isEmpty()
                && sentences.stream()
                        .filter(later -> later.number() > sentence.number())
                        .anyMatch(later -> report.voices().get(later.number()).kind() == Voice.Kind.MEETING);
    }

    /// @param ordinal place among the meetings of the article
    Account account(int ordinal) {
        var bodies = bodies();
        var kind = kind();
        var printed = level(bodies, place(level(bodies, Optional.empty())));
        var reader = new PeopleReader(report, sentences, stretch.headlines(report));
        var people = reader.people(printed, kind);
        var level = printed == Level.OTHER ? levelOf(people) : printed;
        var agenda = agenda(kind);
        return new Account(
                report.reading().article().id(),
                ordinal,
                stretch.heading().map(report::excerpt).or(report::printedTitle),
                kind,
                level,
                report.excerpts(bodies),
                placeOf(bodies, level).map(report::excerpt),
                new DateReader(report, lead, sentences).date(),
                report.published(),
                report.stamps(),
                report.publisher(),
                report.excerpts(lead.stream()
                        .flatMap(sentence -> forms.venues(sentence).stream())
                        .limit(2)
                        .toList()),
                people.getOrDefault(Presence.PRESIDED, List.of()),
                people.getOrDefault(Presence.SPOKE, List.of()),
                people.getOrDefault(Presence.ATTENDED, List.of()),
                reader.mentioned(people),
                report.excerpts(sentences.stream()
                        .flatMap(sentence -> forms.groups(sentence.span()).stream())
                        .toList()),
                agenda,
                documents(),
                figures(),
                report.excerpts(demanded()),
                report.excerpts(sentences.stream()
                        .flatMap(sentence -> forms.next(sentence.span()).stream())
                        .toList()));
    }

    /// The bodies that the lead names as meeting; the headline's only where the lead names none, because headlines
    /// shorten.
    private List<Span> bodies() {
        for (var sentence : lead) {
            var found = forms.bodies(sentence.span());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return stretch.headline().map(forms::bodies).orElse(List.of());
    }

    private Kind kind() {
        return Stream.concat(stretch.headline().stream(), lead.stream().map(Sentence::span))
                .flatMap(words -> forms.kind(words).stream())
                .findFirst()
                .orElse(Kind.OTHER);
    }

    private Level level(List<Span> bodies, Optional<Places.Mention> place) {
        var level = bodies.stream()
                .flatMap(body -> forms.level(body).stream())
                .findFirst()
                .or(this::reach)
                .orElse(Level.OTHER);
        var isMunicipality = place.map(mention -> mention.place().level() == Place.Level.PROVINCE)
                .orElseGet(this::namesDistrictsOfMunicipality);
        return level == Level.MUNICIPAL && isMunicipality ? Level.PROVINCIAL : level;
    }

    /// Where no city is named, its districts tell which is meant: 门头沟区 and 房山区 are Beijing's.
    private boolean namesDistrictsOfMunicipality() {
        var districts = body().flatMap(zone -> Places.in(report.text(), zone).stream())
                .map(Places.Mention::place)
                .filter(place -> place.level() == Place.Level.COUNTY)
                .distinct()
                .toList();
        return districts.size() > 1
                && MUNICIPALITIES.stream()
                        .flatMap(name -> Places.named(name).stream())
                        .anyMatch(city -> districts.stream().allMatch(district -> Places.within(district, city)));
    }

    /// How high those stand who met, where neither a body nor a reach is named.
    private Level levelOf(Map<Presence, List<Person>> people) {
        return Stream.of(Presence.PRESIDED, Presence.ATTENDED)
                .flatMap(presence -> people.getOrDefault(presence, List.of()).stream())
                .limit(1)
                .flatMap(person -> person.title().stream())
                .flatMap(office -> forms.levelOf(office).stream())
                .findFirst()
                .orElse(Level.OTHER);
    }

    /// How far the meeting reached, where no body is named.
    private Optional<Level> reach() {
        return Stream.concat(
                        stretch.headline().stream(),
                        lead.stream().map(Sentence::span).filter(forms::statesMeeting))
                .flatMap(words -> forms.reach(words).stream())
                .findFirst();
    }

    /// The place that the body is of; one that stands in the body's own name, listed or not, before any other.
    private Optional<Span> placeOf(List<Span> bodies, Level level) {
        var isListed =
                bodies.stream().anyMatch(body -> !Places.in(report.text(), body).isEmpty());
        var unlisted = isListed ? Optional.<Span>empty() : UnlistedPlace.in(report.text(), bodies);
        return unlisted.or(() -> place(level).map(Places.Mention::span));
    }

    /// The place that the body is of: the one of its level that the article names most, the headline counting
    /// thrice; of equals the first. Not printed: empty.
    private Optional<Places.Mention> place(Level level) {
        var counts = new LinkedHashMap<String, Integer>();
        var first = new LinkedHashMap<String, Places.Mention>();
        var zones = Stream.concat(
                        Stream.of(Role.TITLE, Role.KICKER, Role.PUBLISHER, Role.DATELINE, Role.BYLINE)
                                .flatMap(role -> report.reading().layout().all(role)),
                        body())
                .toList();
        for (var zone : zones) {
            var weight = report.title().filter(zone::equals).isPresent() ? 3 : 1;
            for (var mention : Places.in(report.text(), zone)) {
                if (fits(mention.place(), level)
                        && !report.text().startsWith("代表团", mention.span().end())) {
                    counts.merge(mention.place().key(), weight, Integer::sum);
                    first.putIfAbsent(mention.place().key(), mention);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> counts.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(most.getValue()))
                        .findFirst()
                        .orElse(most))
                .map(entry -> first.get(entry.getKey()));
    }

    /// What of the body belongs to the meeting, the lines without a sentence included.
    private Stream<Span> body() {
        var from = sentences.getFirst().span().start();
        var to = sentences.getLast().span().end();
        return report.reading().layout().body().stream()
                .filter(zone -> zone.start() < to && zone.end() > from)
                .map(zone -> new Span(Math.max(zone.start(), from), Math.min(zone.end(), to)));
    }

    private static final Set<String> MUNICIPALITIES = Set.of("北京", "上海", "天津", "重庆");

    private static boolean fits(Place place, Level level) {
        return switch (level) {
            case PROVINCIAL -> place.level() == Place.Level.PROVINCE;
            case MUNICIPAL -> place.level() == Place.Level.CITY || MUNICIPALITIES.contains(place.chinese());
            case COUNTY -> place.level() == Place.Level.COUNTY;
            case NATIONAL, TOWNSHIP, OTHER -> false;
        };
    }

    private List<AgendaItem> agenda(Kind kind) {
        return sentences.stream()
                .flatMap(sentence -> forms.matters(sentence).stream()
                        .map(matter -> new AgendaItem(
                                report.excerpt(matter.words()),
                                kind == Kind.TALKS ? ofTwoSides(matter.verb()) : matter.verb(),
                                report.excerpts(forms.documents(matter.words())),
                                report.voice(sentence))))
                .toList();
    }

    /// What one side says to the other is talk, not a demand.
    private static AgendaItem.Verb ofTwoSides(AgendaItem.Verb verb) {
        return verb == AgendaItem.Verb.STRESSED ? AgendaItem.Verb.TALKED : verb;
    }

    private List<Excerpt> documents() {
        var seen = new HashSet<String>();
        return sentences.stream()
                .flatMap(sentence -> forms.documents(sentence.span()).stream())
                .map(report::excerpt)
                .filter(words -> seen.add(words.text()))
                .toList();
    }

    /// What the meeting or somebody at it demands; what the reporter tells is no task.
    private List<Span> demanded() {
        return sentences.stream()
                .filter(sentence -> report.voice(sentence).kind() != Voice.Kind.ARTICLE)
                .flatMap(sentence -> forms.tasks(sentence.span()).stream())
                .toList();
    }

    private List<Figure> figures() {
        return sentences.stream()
                .flatMap(sentence -> {
                    var titles = forms.documents(sentence.span());
                    return forms.figures(sentence.span()).stream()
                            .filter(quantity -> !quantity.isFormula())
                            .filter(quantity -> titles.stream().noneMatch(quantity.span()::overlaps));
                })
                .map(quantity -> new Figure(report.excerpt(quantity.span()), quantity.value(), quantity.unit()))
                .toList();
    }
}
