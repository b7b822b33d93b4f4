package rapporteur.answer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Article;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Names;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Account;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingReader;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.question.Organ;
import rapporteur.question.Question;

/// What a question says about the meeting or article it means, held against each. Whoever, wherever and whenever a
/// question names has to be there: a fact of a look-alike is never given for the one asked.
final class Constraints {
    /// Days after which a meeting is no longer news.
    private static final int REPORTED_WITHIN = 4;

    private final Library library;

    Constraints(Library library) {
        this.library = library;
    }

    /// Returns whether some account of the meeting agrees with all that the question names.
    boolean allow(Question question, Meeting meeting) {
        return datesAgree(question, meeting)
                && kindsAgree(question, meeting)
                && organsAgree(question, meeting)
                && seatsAgree(question, meeting)
                && meeting.accounts().stream().anyMatch(account -> allow(question, account));
    }

    /// Returns whether the meeting agrees with all that the words name but the date.
    boolean allowWithoutDate(Question words, Meeting meeting) {
        return kindsAgree(words, meeting)
                && organsAgree(words, meeting)
                && seatsAgree(words, meeting)
                && meeting.accounts().stream().anyMatch(account -> allow(words, account));
    }

    /// Returns whether the meeting was on that date, as far as its articles say.
    boolean wasOn(Edtf asked, Meeting meeting) {
        return meeting.date().best().map(date -> isThen(date, asked)).orElseGet(() -> standsIn(asked, meeting));
    }

    private boolean allow(Question question, Account account) {
        return library.read(account.article())
                .map(reading -> allow(question, reading))
                .orElse(false);
    }

    /// Returns whether an article agrees with the question: where it reports a meeting, the meeting does.
    boolean allowArticle(Question question, Reading reading) {
        return allow(question, reading)
                && datesAllow(question, reading)
                && library.meetingOf(reading.article().id())
                        .map(meeting -> kindsAgree(question, meeting)
                                && organsAgree(question, meeting)
                                && seatsAgree(question, meeting))
                        .orElseGet(() -> question.organs().isEmpty()
                                || Organ.in(Script.simplified(reading.article().text())).stream()
                                        .anyMatch(question.organs()::contains));
    }

    /// Returns whether an article holds the people and places that the question names.
    private boolean allow(Question question, Reading reading) {
        return question.people().stream().allMatch(person -> names(reading, person))
                && question.places().stream().allMatch(place -> names(reading, place));
    }

    private static boolean names(Reading reading, Question.Named person) {
        var text = reading.article().text();
        if (text.contains(person.name())) {
            return true;
        }
        for (var body : reading.layout().body()) {
            for (var name : Names.latin(text, body)) {
                if (Names.key(name.in(text)).equals(person.key())) {
                    return true;
                }
            }
        }
        return MeetingReader.read(reading).stream()
                .flatMap(account -> Arrays.stream(Presence.values()).flatMap(p -> account.people(p).stream()))
                .map(Person::key)
                .anyMatch(person.key()::equals);
    }

    /// A place within the one that is asked for counts: a meeting in Jinan is one in Shandong.
    private static boolean names(Reading reading, Place asked) {
        return placesOf(reading).stream().anyMatch(place -> place.equals(asked) || Places.within(place, asked));
    }

    private static Set<Place> placesOf(Reading reading) {
        var found = new HashSet<Place>();
        var article = reading.article();
        reading.layout().zones().stream()
                .filter(zone -> zone.role() != Role.FURNITURE)
                .forEach(zone -> addPlaces(found, article, zone.span()));
        var title = article.metadata().title();
        if (title != null) {
            Places.in(title, new Span(0, title.length())).forEach(mention -> found.add(mention.place()));
        }
        return found;
    }

    private static void addPlaces(Set<Place> found, Article article, Span span) {
        Places.in(article.text(), span).forEach(mention -> found.add(mention.place()));
    }

    private boolean kindsAgree(Question question, Meeting meeting) {
        return question.kinds().isEmpty()
                || meeting.accounts().stream()
                        .anyMatch(account -> question.kinds().contains(account.kind())
                                || question.kinds().stream().anyMatch(kind -> mentionsKind(account, kind)));
    }

    /// The congress of a city is not its government. A report that does not say whose meeting it was contradicts
    /// nothing.
    private boolean organsAgree(Question question, Meeting meeting) {
        if (question.organs().isEmpty()) {
            return true;
        }
        var own = EnumSet.noneOf(Organ.class);
        meeting.accounts().forEach(account -> own.addAll(organs(account)));
        return own.isEmpty()
                ? meeting.accounts().stream().anyMatch(account -> speaksOf(account, question.organs()))
                : own.stream().anyMatch(question.organs()::contains);
    }

    private boolean speaksOf(Account account, Set<Organ> organs) {
        return library.article(account.article())
                .map(article -> Organ.in(Script.simplified(article.text())))
                .map(named -> named.stream().anyMatch(organs::contains))
                .orElse(false);
    }

    private static Set<Organ> organs(Account account) {
        var words = Stream.concat(account.bodies().stream(), account.title().stream())
                .map(Excerpt::text)
                .collect(Collectors.joining("；"));
        return Organ.in(Script.simplified(words));
    }

    /// The organ of a province is not that of a city in it.
    private static boolean seatsAgree(Question question, Meeting meeting) {
        var known = meeting.accounts().stream()
                .flatMap(account -> account.place().stream())
                .flatMap(words -> Places.named(words.text()).stream())
                .collect(Collectors.toSet());
        return known.isEmpty() || known.containsAll(question.seats());
    }

    /// Returns whether the record itself says that the meeting was in all the places that the question names.
    static boolean isIn(Meeting meeting, List<Place> asked) {
        var known = meeting.accounts().stream()
                .flatMap(account -> Stream.concat(account.place().stream(), account.venues().stream()))
                .flatMap(words -> Places.named(words.text()).stream())
                .toList();
        return asked.stream()
                .allMatch(place -> known.stream().anyMatch(own -> own.equals(place) || Places.within(own, place)));
    }

    /// A joint meeting is of several kinds, and a record holds one: headline, bodies and first sentence name the
    /// others.
    private boolean mentionsKind(Account account, Kind kind) {
        var lead = library.read(account.article()).stream()
                .flatMap(reading -> reading.sentences().stream().limit(1).map(reading::text));
        return Stream.concat(
                        Stream.concat(account.bodies().stream(), account.title().stream())
                                .map(Excerpt::text),
                        lead)
                .anyMatch(words -> Question.speaksOf(kind, Script.simplified(words)));
    }

    /// A date of the question has to be the meeting's, or stand in the article: questions also name days that the
    /// meeting speaks of. A meeting without a date contradicts none.
    private boolean datesAgree(Question question, Meeting meeting) {
        var own = meeting.date().best();
        return question.dates().stream()
                .allMatch(asked -> own.map(date -> isThen(date, asked)).orElse(false)
                        || standsIn(asked, meeting)
                        || own.isEmpty() && isReportedAbout(asked, meeting));
    }

    /// A day whose year nobody states may be that of the year asked for, if the day is asked for too.
    private static boolean isThen(Edtf own, Edtf asked) {
        return asked.agrees(own)
                && (own.hasYear() || !asked.hasYear() || asked.to().day() != 0);
    }

    /// A meeting without a date may have been in the month in which it was reported, or a few days before.
    private static boolean isReportedAbout(Edtf asked, Meeting meeting) {
        return asked.hasYear()
                && meeting.accounts().stream()
                        .flatMap(account -> Stream.concat(account.published().stream(), account.stamps().stream()))
                        .map(Account.Dated::date)
                        .anyMatch(day -> day.isDay()
                                && day.hasYear()
                                && (asked.to().day() == 0 ? asked.agrees(day) : isShortlyBefore(asked, day)));
    }

    private static boolean isShortlyBefore(Edtf asked, Edtf reported) {
        return asked.bounds()
                .flatMap(days -> reported.bounds()
                        .map(later -> !days.last().isAfter(later.last())
                                && !days.last().plusDays(REPORTED_WITHIN).isBefore(later.last())))
                .orElse(false);
    }

    private boolean standsIn(Edtf asked, Meeting meeting) {
        return meeting.accounts().stream()
                .flatMap(account -> library.read(account.article()).stream())
                .anyMatch(reading -> standsIn(asked, reading));
    }

    /// Returns whether an article holds the dates that the question names: as the meeting's, or in its text.
    private boolean datesAllow(Question question, Reading reading) {
        if (question.dates().isEmpty()) {
            return true;
        }
        return library.meetingOf(reading.article().id())
                .map(meeting -> datesAgree(question, meeting))
                .orElseGet(() -> question.dates().stream().allMatch(asked -> standsIn(asked, reading)));
    }

    private static boolean standsIn(Edtf asked, Reading reading) {
        return reading.layout().body().stream()
                .flatMap(body -> Dates.in(reading.article().text(), body).stream())
                .flatMap(mention -> mention.date().stream())
                .anyMatch(date -> sameAsFarAsAsked(asked, date));
    }

    /// "March 2024" is not found in "2024": what is asked has to be stated.
    private static boolean sameAsFarAsAsked(Edtf asked, Edtf date) {
        return asked.agrees(date)
                && (!asked.hasYear() || date.hasYear())
                && (asked.to().day() == 0 || date.to().day() != 0)
                && (asked.to().month() == 0 || date.to().month() != 0);
    }
}
