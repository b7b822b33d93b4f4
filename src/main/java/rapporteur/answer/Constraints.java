package rapporteur.answer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import rapporteur.article.Article;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Names;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Span;
import rapporteur.meeting.Account;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingReader;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.question.Question;

/// What a question says about the meeting or article it means, held against each. Whoever, wherever and whenever a
/// question names has to be there: a fact of a look-alike is never given for the one asked.
final class Constraints {
    private final Library library;

    Constraints(Library library) {
        this.library = library;
    }

    /// Returns whether some account of the meeting agrees with all that the question names.
    boolean allow(Question question, Meeting meeting) {
        return datesAgree(question, meeting)
                && kindsAgree(question, meeting)
                && meeting.accounts().stream().anyMatch(account -> allow(question, account));
    }

    private boolean allow(Question question, Account account) {
        return library.read(account.article())
                .map(reading -> allow(question, reading))
                .orElse(false);
    }

    /// Returns whether an article holds the people and places that the question names.
    boolean allow(Question question, Reading reading) {
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

    private static boolean kindsAgree(Question question, Meeting meeting) {
        return question.kinds().isEmpty()
                || meeting.accounts().stream()
                        .anyMatch(account -> question.kinds().contains(account.kind())
                                || question.kinds().stream().anyMatch(kind -> mentionsKind(account, kind)));
    }

    /// A joint meeting is of several kinds, and a record holds one.
    private static boolean mentionsKind(Account account, Kind kind) {
        return switch (kind) {
            case STANDING_COMMITTEE ->
                account.title().map(Excerpt::text).orElse("").contains("常委会");
            case STUDY -> account.title().map(Excerpt::text).orElse("").contains("学习");
            case EXECUTIVE -> account.title().map(Excerpt::text).orElse("").contains("常务会");
            case TALKS, SYMPOSIUM, LEADING_GROUP, WORK_CONFERENCE, PARTY_GROUP, SESSION, OTHER -> false;
        };
    }

    /// A date of the question has to be the meeting's, or stand in the article: questions also name days that the
    /// meeting speaks of. A meeting without a date contradicts none.
    private boolean datesAgree(Question question, Meeting meeting) {
        var own = meeting.date().best();
        return question.dates().stream()
                .allMatch(asked -> own.map(asked::agrees).orElse(false) || standsIn(asked, meeting));
    }

    private boolean standsIn(Edtf asked, Meeting meeting) {
        return meeting.accounts().stream()
                .flatMap(account -> library.read(account.article()).stream())
                .anyMatch(reading -> standsIn(asked, reading));
    }

    /// Returns whether an article holds the dates that the question names: as the meeting's, or in its text.
    boolean datesAllow(Question question, Reading reading) {
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
