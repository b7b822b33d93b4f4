package rapporteur.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rapporteur.answer.Rapporteur;
import rapporteur.language.Days;
import rapporteur.language.Edtf;
import rapporteur.language.Names;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.BodyName;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Level;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Meetings;

/// Which meetings are meant: the filters that every command over many meetings has.
final class Filters {
    @Option(names = "--person", paramLabel = "NAME", description = "who presided, spoke or attended")
    private @Nullable String person;

    @Option(names = "--body", paramLabel = "WORDS", description = "the body, in either language")
    private @Nullable String body;

    @Option(names = "--place", paramLabel = "NAME", description = "the place of the body")
    private @Nullable String place;

    @Option(names = "--kind", paramLabel = "KIND", description = "e.g. standing-committee, executive, study, talks")
    private @Nullable String kind;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "national, provincial, municipal, county, township, other")
    private @Nullable String level;

    @Option(names = "--from", paramLabel = "DAY", description = "on or after, e.g. 2024-03-01")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "on or before")
    private @Nullable String to;

    @Option(names = "--about", paramLabel = "WORDS", description = "what was dealt with")
    private @Nullable String about;

    /// Throws unless the tokens and days are such.
    void check() {
        check("--kind", kind, Stream.of(Kind.values()).map(Kind::token).toList());
        check("--level", level, Stream.of(Level.values()).map(Level::token).toList());
        days();
    }

    /// Returns the meetings that pass, as bits by number.
    BitSet fitting(Rapporteur rapporteur) {
        var fitting = within(rapporteur.meetings(), days());
        if (about != null) {
            fitting.and(rapporteur.meetingsAbout(about));
        }
        return fitting;
    }

    /// Returns the meetings that pass.
    List<Meeting> meetings(Rapporteur rapporteur) {
        return fitting(rapporteur).stream()
                .mapToObj(MeetingId::new)
                .flatMap(id -> rapporteur.meetings().find(id).stream())
                .toList();
    }

    private Days days() {
        return new Days(day("--from", from, LocalDate.of(1, 1, 1)), day("--to", to, LocalDate.of(9999, 12, 31)));
    }

    /// Returns what was given, for a title.
    String shown() {
        return Stream.of(body, place, person, kind, level, from, to, about)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private static void check(String option, @Nullable String value, List<String> tokens) {
        if (value != null && !tokens.contains(value)) {
            throw new UsageException(
                    option + " is '" + value + "' (expected: one of " + String.join(", ", tokens) + ")");
        }
    }

    private static LocalDate day(String option, @Nullable String value, LocalDate otherwise) {
        try {
            return value == null ? otherwise : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new UsageException(option + " is '" + value + "' (expected: a day such as 2024-03-14)");
        }
    }

    private BitSet within(Meetings meetings, Days days) {
        var left = meetings.all();
        if (person != null) {
            left.and(present(meetings, Names.key(person)));
        }
        if (body != null) {
            keepBody(left, meetings, BodyName.of(body));
        }
        if (place != null) {
            var key = Places.named(place).map(Place::key).orElse(place);
            left.and(meetings.having(Attribute.PLACE, key::equals));
        }
        keep(left, meetings, Attribute.KIND, kind);
        keep(left, meetings, Attribute.LEVEL, level);
        if (from != null || to != null) {
            left.and(meetings.having(Attribute.DATE, isWithin(days)));
        }
        return left;
    }

    /// Of bodies of which a place has one, place and level are what tells one from another; records may print them
    /// elsewhere than in the name.
    private static void keepBody(BitSet left, Meetings meetings, BodyName name) {
        left.and(meetings.having(Attribute.BODY, name::covers));
        if (name.sort().isPresent()) {
            name.level().ifPresent(found -> keep(left, meetings, Attribute.LEVEL, found.token()));
            name.place().ifPresent(found -> keep(left, meetings, Attribute.PLACE, found));
        }
    }

    private static void keep(BitSet left, Meetings meetings, Attribute attribute, @Nullable String token) {
        if (token != null) {
            left.and(meetings.having(attribute, token::equals));
        }
    }

    private static BitSet present(Meetings meetings, String key) {
        var found = meetings.having(Attribute.PRESIDED, key::equals);
        found.or(meetings.having(Attribute.SPOKE, key::equals));
        found.or(meetings.having(Attribute.ATTENDED, key::equals));
        return found;
    }

    private static Predicate<String> isWithin(Days days) {
        return value -> Edtf.parse(value).bounds().map(days::overlaps).orElse(false);
    }
}
