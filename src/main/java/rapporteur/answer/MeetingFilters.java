package rapporteur.answer;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.language.Edtf;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Level;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;
import rapporteur.question.Organ;
import rapporteur.question.Question;

/// The meetings that agree with what a question names, by the records: bits by number, over the whole collection.
final class MeetingFilters {
    private static final Pattern OF_A_CITY = Pattern.compile("(?i)市(?:委|政府|人民政府|人大|政协|[一-龥]{1,8}届)|\\bmunicipal\\b");

    private static final Pattern PARTY_GROUP =
            Pattern.compile("党组(?!书记|成员)|(?i)\\b(?:leading )?party (?:leadership |members['’]? |leading )?groups?\\b");

    /// The clause in which a report says that a meeting was held.
    private static final Pattern HELD =
            Pattern.compile("(?:召开|举行|举办|主持)[^，。；]*|(?i)\\b(?:held|convened|presided over|chaired)\\b[^,.;]*");

    /// So many meetings are read to see whose they were.
    private static final int MOST_READ = 60;

    private final Library library;

    MeetingFilters(Library library) {
        this.library = library;
    }

    /// Returns the meetings that a question's places, dates, kinds, levels and organs leave.
    BitSet of(Question question) {
        var left = library.meetings().all();
        question.places().forEach(place -> left.and(atOrOfThem(place, question.people())));
        left.and(then(question));
        question.kinds().forEach(kind -> left.and(library.meetings().having(Attribute.KIND, kind.token()::equals)));
        if (!question.levels().isEmpty()) {
            left.and(ofLevels(question.levels()));
        }
        if (!question.organs().isEmpty()) {
            left.and(ofOrgans(question.organs(), left));
        }
        if (PARTY_GROUP.matcher(question.whole()).find()) {
            left.and(introduced(left, words -> PARTY_GROUP.matcher(words).find()));
        }
        return left;
    }

    /// Meetings at a place, and those that do not say where they were of people who were at others there.
    private BitSet atOrOfThem(Place asked, List<Question.Named> people) {
        var there = at(asked);
        for (var person : people) {
            var own = new BitSet();
            Presences.attributes(Presence.ATTENDED)
                    .forEach(attribute -> own.or(library.meetings().having(attribute, person.key()::equals)));
            if (own.intersects(there)) {
                own.andNot(library.meetings().stating(Attribute.PLACE));
                there.or(own);
            }
        }
        return there;
    }

    /// Of several months, "in July and August", any; else all that is said of the day.
    private BitSet then(Question question) {
        var found = question.namesSeveralMonths()
                ? new BitSet()
                : library.meetings().all();
        question.dates().forEach(date -> {
            if (question.namesSeveralMonths()) {
                found.or(on(date));
            } else {
                found.and(on(date));
            }
        });
        return found;
    }

    /// "Provincial and city governments": of either.
    private BitSet ofLevels(Set<Level> levels) {
        var found = new BitSet();
        levels.forEach(level -> found.or(ofLevel(level)));
        return found;
    }

    /// Beijing, Shanghai, Tianjin and Chongqing are provinces by level, and cities by what their organs are called.
    private BitSet ofLevel(Level level) {
        var found = library.meetings().having(Attribute.LEVEL, level.token()::equals);
        if (level == Level.MUNICIPAL) {
            var cities = library.meetings().having(Attribute.LEVEL, Level.PROVINCIAL.token()::equals);
            cities.and(library.meetings()
                    .having(Attribute.BODY, body -> OF_A_CITY.matcher(body).find()));
            found.or(cities);
        }
        return found;
    }

    /// Meetings whose body is such an organ, and those of bodies that name none and whose reports begin with it:
    /// 省政协以…为议题举行专题协商会.
    private BitSet ofOrgans(Set<Organ> organs, BitSet among) {
        var found = library.meetings().having(Attribute.BODY, body -> isAnyOf(organs, body));
        var open = (BitSet) among.clone();
        open.andNot(library.meetings()
                .having(
                        Attribute.BODY,
                        body -> !Organ.in(Script.simplified(body)).isEmpty()));
        found.or(introduced(open, words -> isAnyOf(organs, words)));
        return found;
    }

    private static boolean isAnyOf(Set<Organ> organs, String words) {
        return Organ.in(Script.simplified(words)).stream().anyMatch(organs::contains);
    }

    /// Returns those of some meetings whose body, or the clause of the report that says they were held, is so. Where
    /// there are many, none is read.
    private BitSet introduced(BitSet among, Predicate<String> isSo) {
        var found = new BitSet();
        if (among.cardinality() <= MOST_READ) {
            among.stream()
                    .filter(number -> library.meeting(new MeetingId(number))
                            .filter(meeting -> introductions(meeting).anyMatch(isSo))
                            .isPresent())
                    .forEach(found::set);
        }
        return found;
    }

    private Stream<String> introductions(Meeting meeting) {
        return meeting.accounts().stream()
                .flatMap(account -> Stream.concat(
                        account.bodies().stream().map(Excerpt::text),
                        library
                                .read(account.article())
                                .flatMap(reading -> library.sentencesOf(meeting, reading).stream()
                                        .findFirst()
                                        .map(reading::text))
                                .stream()
                                .map(MeetingFilters::untilHeld)));
    }

    private static String untilHeld(String sentence) {
        var held = HELD.matcher(sentence);
        return held.find() ? sentence.substring(0, held.end()) : sentence;
    }

    private BitSet at(Place asked) {
        return library.meetings().having(Attribute.PLACE, key -> isIn(key, asked));
    }

    /// Returns whether the place of a record, by its key, is that place or lies in it.
    static boolean isIn(String key, Place asked) {
        return key.equals(asked.key())
                || Places.named(key.substring(0, Math.max(0, key.indexOf('/'))))
                        .map(place -> Places.within(place, asked))
                        .orElse(false);
    }

    /// Meetings that were surely on that date, as far as the question says it: a day whose year nobody states is
    /// in no year for sure.
    private BitSet on(Edtf asked) {
        return library.meetings()
                .having(Attribute.DATE, value -> Edtf.parse(value).isSurely(asked));
    }

    /// Returns the meetings of which some date agrees with one of those asked for.
    BitSet onSomeOf(List<Edtf> asked) {
        return library.meetings().having(Attribute.DATE, value -> asked.stream().anyMatch(Edtf.parse(value)::agrees));
    }

    /// Returns the meetings that may have been on the date: without any, or without the year or day asked for.
    BitSet undated(Question question, BitSet all) {
        var undated = (BitSet) all.clone();
        undated.andNot(library.meetings().stating(Attribute.DATE));
        for (var asked : question.dates()) {
            undated.or(library.meetings().having(Attribute.DATE, value -> {
                var date = Edtf.parse(value);
                return date.agrees(asked) && !date.isSurely(asked);
            }));
        }
        return undated;
    }
}
