package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Days;
import rapporteur.language.Edtf;
import rapporteur.language.Names;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Span;

/// Article → what it says of meetings: the record that an analyst would make by hand, every field pointing at the
/// words it was read from.
public final class MeetingReader {
    /// The lead: who met, when and under whom stands in the first sentences of a report.
    private static final int LEAD = 4;

    /// Characters of a sentence that are read: bounds the time a line without stops can take.
    private static final int LONGEST = 8_000;

    private MeetingReader() {}

    /// Returns one account for each meeting that the article reports; none for an article that reports none.
    public static List<Account> read(Reading reading) {
        if (reading.sentences().isEmpty()) {
            return List.of();
        }
        var article = new Report(reading);
        return article.reportsMeeting() ? List.of(article.account()) : List.of();
    }

    /// Returns whose words each sentence gives, one entry a sentence.
    public static List<Voice> voices(Reading reading) {
        var forms = reportsFor(reading);
        var sentences = sentences(reading);
        return Voices.of(
                sentences,
                reading.article().text(),
                forms,
                sentences.stream()
                        .map(sentence -> forms.present(sentence.span()))
                        .toList());
    }

    /// The sentences, of very long ones the beginning: nothing that says who met is longer.
    private static List<Sentence> sentences(Reading reading) {
        return reading.sentences().stream()
                .map(sentence -> new Sentence(
                        sentence.number(),
                        sentence.paragraph(),
                        new Span(
                                sentence.span().start(),
                                Math.min(sentence.span().end(), sentence.span().start() + LONGEST))))
                .toList();
    }

    private static Reports reportsFor(Reading reading) {
        var text = reading.article().text();
        return switch (reading.article().language()) {
            case CHINESE -> new ChineseReports(text);
            case ENGLISH -> new EnglishReports(text);
        };
    }

    /// One article being read.
    private static final class Report {
        private final Reading reading;
        private final Reports forms;
        private final List<Sentence> sentences;
        private final List<Sentence> lead;
        private final Optional<Span> title;
        private final List<List<Reports.Present>> present;
        private final List<Voice> voices;

        Report(Reading reading) {
            this.reading = reading;
            this.forms = reportsFor(reading);
            this.sentences = sentences(reading);
            this.title = reading.layout().first(Role.TITLE);
            this.present = sentences.stream()
                    .map(sentence -> forms.present(sentence.span()))
                    .toList();
            this.voices = Voices.of(sentences, reading.article().text(), forms, present);
            this.lead = sentences.stream()
                    .limit(LEAD)
                    .filter(sentence -> voices.get(sentence.number()).kind() != Voice.Kind.MEETING)
                    .toList();
        }

        boolean reportsMeeting() {
            var states = Stream.concat(
                            title.stream(), sentences.stream().limit(LEAD).map(Sentence::span))
                    .anyMatch(forms::statesMeeting);
            return states && (!bodies().isEmpty() || present.stream().anyMatch(people -> !people.isEmpty()));
        }

        Account account() {
            var bodies = bodies();
            var kind = kind();
            var printed = level(bodies, place(level(bodies, Optional.empty())));
            var people = people(printed, kind);
            var level = printed == Level.OTHER ? levelOf(people) : printed;
            var agenda = agenda();
            return new Account(
                    reading.article().id(),
                    0,
                    title(),
                    kind,
                    level,
                    excerpts(bodies),
                    place(level).map(mention -> excerpt(mention.span())),
                    date(),
                    dated(Role.PUBLISHED, reading.article().metadata().published()),
                    dated(Role.STAMP, null),
                    publisher(),
                    excerpts(lead.stream()
                            .flatMap(s -> forms.venues(s).stream())
                            .limit(2)
                            .toList()),
                    people.getOrDefault(Presence.PRESIDED, List.of()),
                    people.getOrDefault(Presence.SPOKE, List.of()),
                    people.getOrDefault(Presence.ATTENDED, List.of()),
                    mentioned(people),
                    excerpts(sentences.stream()
                            .flatMap(s -> forms.groups(s.span()).stream())
                            .toList()),
                    agenda,
                    documents(agenda));
        }

        private Optional<Excerpt> title() {
            return title.map(this::excerpt)
                    .or(() -> Optional.ofNullable(reading.article().metadata().title())
                            .filter(words -> !words.isBlank())
                            .map(words -> Excerpt.beside(reading.article(), words)));
        }

        private Optional<Excerpt> publisher() {
            return reading.layout()
                    .first(Role.PUBLISHER)
                    .map(this::excerpt)
                    .or(() -> Optional.ofNullable(reading.article().metadata().publisher())
                            .map(words -> Excerpt.beside(reading.article(), words)));
        }

        /// The bodies that the lead names as meeting; the headline's only where the lead names none, because
        /// headlines shorten.
        private List<Span> bodies() {
            for (var sentence : lead) {
                var found = forms.bodies(sentence.span());
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return title.map(forms::bodies).orElse(List.of());
        }

        private Kind kind() {
            return Stream.concat(title.stream(), lead.stream().map(Sentence::span))
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
                    .orElse(false);
            return level == Level.MUNICIPAL && isMunicipality ? Level.PROVINCIAL : level;
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
                            title.stream(), lead.stream().map(Sentence::span).filter(forms::statesMeeting))
                    .flatMap(words -> forms.reach(words).stream())
                    .findFirst();
        }

        /// The place that the body is of: the one of its level that the article names most, the headline counting
        /// thrice; of equals the first. Not printed: empty.
        private Optional<Places.Mention> place(Level level) {
            var counts = new LinkedHashMap<String, Integer>();
            var first = new LinkedHashMap<String, Places.Mention>();
            var zones = Stream.concat(
                            Stream.of(Role.TITLE, Role.KICKER, Role.PUBLISHER, Role.DATELINE, Role.BYLINE)
                                    .flatMap(role -> reading.layout().all(role)),
                            reading.layout().body().stream())
                    .toList();
            for (var zone : zones) {
                var weight = title.filter(zone::equals).isPresent() ? 3 : 1;
                for (var mention : Places.in(reading.article().text(), zone)) {
                    if (fits(mention.place(), level)) {
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

        private static final Set<String> MUNICIPALITIES = Set.of("北京", "上海", "天津", "重庆");

        private static boolean fits(Place place, Level level) {
            return switch (level) {
                case PROVINCIAL -> place.level() == Place.Level.PROVINCE;
                case MUNICIPAL -> place.level() == Place.Level.CITY || MUNICIPALITIES.contains(place.chinese());
                case COUNTY -> place.level() == Place.Level.COUNTY;
                case NATIONAL, TOWNSHIP, OTHER -> false;
            };
        }

        private MeetingDate date() {
            var stated = statedDate();
            var page = pageDay();
            if (stated.isPresent()) {
                var date = stated.get().date();
                var inferred = date.hasYear() && date.to().month() != 0
                        ? Optional.<MeetingDate.Inferred>empty()
                        : page.flatMap(day -> completed(date, day)).or(() -> completedByName(date));
                return new MeetingDate(stated, inferred);
            }
            return new MeetingDate(Optional.empty(), inferredFromWords(page));
        }

        /// The first day that the lead names beside the statement that a body met.
        private Optional<MeetingDate.Stated> statedDate() {
            return Stream.concat(
                            lead.stream().filter(s -> forms.statesMeeting(s.span())),
                            lead.stream().limit(2))
                    .flatMap(s -> Dates.in(reading.article().text(), s.span()).stream())
                    .filter(mention ->
                            mention.date().map(date -> date.to().day() != 0).orElse(false))
                    .findFirst()
                    .map(mention -> new MeetingDate.Stated(mention.date().orElseThrow(), excerpt(mention.span())));
        }

        private record PageDay(Edtf date, MeetingDate.Ground ground, Excerpt words) {}

        private Optional<PageDay> pageDay() {
            return dated(Role.PUBLISHED, reading.article().metadata().published()).stream()
                    .filter(day -> day.date().bounds().isPresent())
                    .findFirst()
                    .map(day -> new PageDay(day.date(), MeetingDate.Ground.PUBLISHED, day.words()))
                    .or(() -> dated(Role.STAMP, null).stream()
                            .filter(day -> day.date().bounds().isPresent())
                            .findFirst()
                            .map(day -> new PageDay(day.date(), MeetingDate.Ground.STAMP, day.words())));
        }

        /// A year in the meeting's own name: 2025年度市政府党组第14次会议.
        private Optional<MeetingDate.Inferred> completedByName(Edtf stated) {
            if (stated.to().month() == 0) {
                return Optional.empty();
            }
            return Stream.concat(title.stream(), lead.stream().map(Sentence::span))
                    .flatMap(words -> forms.yearInName(words).stream())
                    .findFirst()
                    .map(year -> new MeetingDate.Inferred(
                            stated.withYear(Integer.parseInt(excerpt(year).text())),
                            MeetingDate.Ground.CONTENT,
                            excerpt(year)));
        }

        /// Fills a missing year or month with the page's, so that the meeting lies on or before the page's day. A
        /// page can be much younger than the meeting, so the gap may not exceed half a year.
        private static Optional<MeetingDate.Inferred> completed(Edtf stated, PageDay page) {
            var last = page.date().bounds().orElseThrow().last();
            for (var back = 0; back <= 1; back++) {
                var month = stated.to().month() == 0 ? last.minusMonths(back) : last.minusYears(back);
                var filled = stated.to().month() == 0
                        ? Edtf.of(
                                month.getYear(),
                                month.getMonthValue(),
                                stated.to().day())
                        : stated.withYear(month.getYear());
                var bounds = filled.bounds();
                if (bounds.isPresent()
                        && !bounds.get().first().isAfter(last.plusDays(1))
                        && bounds.get().first().isAfter(last.minusMonths(6))) {
                    return Optional.of(new MeetingDate.Inferred(filled, page.ground(), page.words()));
                }
            }
            return Optional.empty();
        }

        /// `今天` is the day of the dateline or the page's, `昨日` the one before, `日前` some day before. A day of the
        /// week alone infers nothing: pages are often posted again, weeks later.
        private Optional<MeetingDate.Inferred> inferredFromWords(Optional<PageDay> page) {
            var day = datelineDay(page).or(() -> page);
            return lead.stream()
                    .limit(2)
                    .flatMap(s -> Dates.in(reading.article().text(), s.span()).stream())
                    .flatMap(mention -> day.stream().flatMap(base -> counted(mention, base).stream()))
                    .findFirst();
        }

        /// `本报8月12日讯`, its year filled in from the page or from the meeting's own name.
        private Optional<PageDay> datelineDay(Optional<PageDay> page) {
            return dated(Role.DATELINE, null).stream()
                    .filter(day -> day.date().to().day() != 0 && day.date().to().month() != 0)
                    .findFirst()
                    .map(day -> page.flatMap(base -> completed(day.date(), base))
                            .or(() -> day.date().hasYear() ? Optional.empty() : completedByName(day.date()))
                            .map(year -> new PageDay(year.date(), year.ground(), day.words()))
                            .orElse(new PageDay(day.date(), MeetingDate.Ground.PUBLISHED, day.words())));
        }

        private static Optional<MeetingDate.Inferred> counted(Dates.Mention mention, PageDay base) {
            var last = base.date().bounds().map(Days::last);
            var date =
                    switch (mention.kind()) {
                        case RELATIVE ->
                            mention.offset() == 0
                                    ? Optional.of(base.date())
                                    : last.map(day -> Edtf.of(day.plusDays(mention.offset())));
                        case RECENT -> last.map(day -> Edtf.of(day).orBefore());
                        case CALENDAR, WEEKDAY -> Optional.<Edtf>empty();
                    };
            return date.map(day -> new MeetingDate.Inferred(day, base.ground(), base.words()));
        }

        private List<Account.Dated> dated(Role role, @Nullable String beside) {
            var found = new ArrayList<Account.Dated>();
            reading.layout()
                    .all(role)
                    .forEach(zone -> Dates.in(reading.article().text(), zone).stream()
                            .filter(mention -> mention.date().isPresent())
                            .map(mention -> new Account.Dated(mention.date().orElseThrow(), excerpt(mention.span())))
                            .forEach(found::add));
            if (beside != null) {
                Dates.in(beside).stream()
                        .flatMap(mention -> mention.date().stream())
                        .findFirst()
                        .ifPresent(
                                date -> found.add(new Account.Dated(date, Excerpt.beside(reading.article(), beside))));
            }
            return found;
        }

        private Map<Presence, List<Person>> people(Level level, Kind kind) {
            var found = new LinkedHashMap<Presence, List<Person>>();
            var ofTheCentre = level == Level.NATIONAL ? Set.<String>of() : keysOfTheCentre();
            for (var sentence : sentences) {
                if (voices.get(sentence.number()).kind() != Voice.Kind.MEETING) {
                    addPresent(found, present.get(sentence.number()), kind, ofTheCentre);
                }
            }
            for (var headline : headlines()) {
                var stated = Set.copyOf(found.keySet());
                var isTitle = title.filter(headline::equals).isPresent();
                var more = new LinkedHashMap<Presence, List<Person>>();
                addPresent(more, forms.present(headline), kind, ofTheCentre);
                more.forEach((presence, people) -> {
                    if (!isTitle || !stated.contains(presence)) {
                        people.forEach(person -> add(found, presence, person));
                    }
                });
            }
            found.values().forEach(people -> people.sort(PRINTED));
            return found;
        }

        private static final Comparator<Person> PRINTED =
                Comparator.comparing(person -> person.name().span().orElse(new Span(0, 0)));

        /// Headline and kickers state presence too ("Hao Peng and Li Lecheng attended"), the headline in short: it
        /// counts where the body does not say.
        private List<Span> headlines() {
            return Stream.concat(title.stream(), reading.layout().all(Role.KICKER))
                    .filter(words -> words.length() < 400)
                    .toList();
        }

        private void addPresent(
                Map<Presence, List<Person>> found, List<Reports.Present> stated, Kind kind, Set<String> ofTheCentre) {
            for (var each : stated) {
                var person = person(each.person());
                var metOnly = person.word().filter(MET::contains).isPresent();
                if (!ofTheCentre.contains(person.key()) && (kind == Kind.TALKS || !metOnly)) {
                    add(found, each.presence(), person);
                }
            }
        }

        /// 会见 beside another meeting is no word of presence at that meeting.
        private static final Set<String> MET = Set.of("会见", "会见了", "met", "met with", "meets", "meets with");

        private static void add(Map<Presence, List<Person>> found, Presence presence, Person person) {
            var list = found.computeIfAbsent(presence, p -> new ArrayList<>());
            if (list.stream().noneMatch(p -> p.key().equals(person.key()))) {
                list.add(person);
            }
        }

        /// The General Secretary and the Premier are named in every report because their speeches are studied; a
        /// local body's report never states that they were there.
        private Set<String> keysOfTheCentre() {
            var keys = new HashSet<String>();
            for (var named : allNamed()) {
                var title = named.title().orElse("").toLowerCase(Locale.ROOT);
                if (OF_THE_CENTRE.stream().anyMatch(title::endsWith)) {
                    keys.add(named.key());
                }
            }
            return keys;
        }

        private static final Set<String> OF_THE_CENTRE = Set.of(
                "总书记",
                "總書記",
                "国务院总理",
                "國務院總理",
                "总理",
                "總理",
                "国家主席",
                "國家主席",
                "general secretary",
                "premier",
                "state councilor");

        private List<Person> allNamed() {
            if (allNamed.isEmpty()) {
                allNamed = Stream.concat(sentences.stream().map(Sentence::span), headlines().stream())
                        .flatMap(words -> forms.named(words).stream())
                        .map(this::untitledOrNot)
                        .toList();
            }
            return allNamed;
        }

        private List<Person> allNamed = List.of();

        private Person untitledOrNot(Reports.Named named) {
            var text = reading.article().text();
            var name = excerpt(named.name());
            return new Person(
                    name,
                    named.title().map(span -> span.in(text)),
                    named.word().map(span -> span.in(text)),
                    Names.key(name.text()));
        }

        /// A title printed at one place of the article holds for the others.
        private Person person(Reports.Named named) {
            var printed = untitledOrNot(named);
            return printed.title().isPresent()
                    ? printed
                    : new Person(printed.name(), titleElsewhere(printed.key()), printed.word(), printed.key());
        }

        private Optional<String> titleElsewhere(String key) {
            if (titles.isEmpty()) {
                allNamed().forEach(named -> named.title().ifPresent(title -> titles.putIfAbsent(named.key(), title)));
                present.stream()
                        .flatMap(List::stream)
                        .map(each -> untitledOrNot(each.person()))
                        .forEach(named -> named.title().ifPresent(title -> titles.putIfAbsent(named.key(), title)));
            }
            return Optional.ofNullable(titles.get(key));
        }

        private final Map<String, String> titles = new HashMap<>();

        private List<Person> mentioned(Map<Presence, List<Person>> present) {
            var known = new HashSet<String>();
            present.values().forEach(people -> people.forEach(person -> known.add(person.key())));
            return allNamed().stream()
                    .map(person -> person.title().isPresent()
                            ? person
                            : new Person(person.name(), titleElsewhere(person.key()), person.word(), person.key()))
                    .filter(person -> known.add(person.key()))
                    .toList();
        }

        private List<AgendaItem> agenda() {
            var items = new ArrayList<AgendaItem>();
            for (var sentence : sentences) {
                for (var matter : forms.matters(sentence)) {
                    items.add(new AgendaItem(
                            excerpt(matter.words()),
                            matter.verb(),
                            excerpts(forms.documents(matter.words())),
                            voices.get(sentence.number())));
                }
            }
            return items;
        }

        private List<Excerpt> documents(List<AgendaItem> agenda) {
            var seen = new HashSet<String>();
            return agenda.stream()
                    .flatMap(item -> item.documents().stream())
                    .sorted(Comparator.comparing(words -> words.span().orElse(new Span(0, 0))))
                    .filter(words -> seen.add(words.text()))
                    .toList();
        }

        private List<Excerpt> excerpts(List<Span> spans) {
            return spans.stream().map(this::excerpt).toList();
        }

        private Excerpt excerpt(Span span) {
            return Excerpt.of(reading.article(), span);
        }
    }
}
