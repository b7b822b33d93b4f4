package rapporteur.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rapporteur.language.Days;
import rapporteur.language.Edtf;
import rapporteur.language.Names;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.BodyName;
import rapporteur.meeting.Level;
import rapporteur.meeting.Meetings;

/// Which meetings are meant, by who, where and when: filters that every command has that looks for something.
class RecordFilters {
    @Option(names = "--person", paramLabel = "NAME", description = "who presided, spoke or attended")
    private @Nullable String person;

    @Option(names = "--body", paramLabel = "WORDS", description = "the body, in either language")
    private @Nullable String body;

    @Option(names = "--place", paramLabel = "NAME", description = "the place of the body")
    private @Nullable String place;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "national, provincial, municipal, county, township, other")
    private @Nullable String level;

    @Option(names = "--from", paramLabel = "DAY", description = "on or after, e.g. 2024-03-01")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "on or before")
    private @Nullable String to;

    /// One filter that was given.
    ///
    /// @param shown   as it was given: `--place Jinan`
    /// @param fitting the meetings that pass, as bits by number
    record Filter(String shown, Function<Meetings, BitSet> fitting) {}

    /// Throws unless the tokens and days are such.
    void check() {
        check("--level", level, Stream.of(Level.values()).map(Level::token).toList());
        days();
    }

    static void check(String option, @Nullable String value, List<String> tokens) {
        if (value != null && !tokens.contains(value)) {
            throw new UsageException(
                    option + " is '" + value + "' (expected: one of " + String.join(", ", tokens) + ")");
        }
    }

    /// Returns the filters that were given.
    final List<Filter> given() {
        var given = new ArrayList<Filter>();
        add("--person", person, name -> meetings -> present(meetings, Names.key(name)), given);
        add("--body", body, name -> meetings -> ofBody(meetings, BodyName.of(name)), given);
        add("--place", place, name -> meetings -> meetings.having(Attribute.PLACE, placeKey(name)::equals), given);
        add("--level", level, token -> meetings -> meetings.having(Attribute.LEVEL, token::equals), given);
        if (from != null || to != null) {
            var days = days();
            given.add(new Filter(shownDays(), meetings -> meetings.having(Attribute.DATE, isWithin(days))));
        }
        return given;
    }

    private static void add(
            String option,
            @Nullable String value,
            Function<String, Function<Meetings, BitSet>> fitting,
            List<Filter> given) {
        if (value != null) {
            given.add(new Filter(option + " " + value, fitting.apply(value)));
        }
    }

    private String shownDays() {
        return Stream.of(from == null ? null : "--from " + from, to == null ? null : "--to " + to)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /// Returns the meetings that pass every filter, as bits by number.
    static BitSet passing(Meetings meetings, List<Filter> filters) {
        var left = meetings.all();
        filters.forEach(filter -> left.and(filter.fitting().apply(meetings)));
        return left;
    }

    /// Returns what was given, for a title.
    String shown() {
        return Stream.of(body, place, person, level, from, to)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private Days days() {
        var first = day("--from", from, LocalDate.of(1, 1, 1));
        var last = day("--to", to, LocalDate.of(9999, 12, 31));
        if (last.isBefore(first)) {
            throw new UsageException("--to is " + last + ", which is before --from " + first
                    + " (expected: the same day or a later one)");
        }
        return new Days(first, last);
    }

    private static LocalDate day(String option, @Nullable String value, LocalDate otherwise) {
        try {
            return value == null ? otherwise : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new UsageException(option + " is '" + value + "' (expected: a day such as 2024-03-14)");
        }
    }

    private static String placeKey(String name) {
        return Places.named(name).map(Place::key).orElse(name);
    }

    /// Of bodies of which a place has one, place and level are what tells one from another; records may print them
    /// elsewhere than in the name.
    private static BitSet ofBody(Meetings meetings, BodyName name) {
        var left = meetings.having(Attribute.BODY, name::covers);
        if (name.sort().isPresent()) {
            name.level().ifPresent(found -> left.and(meetings.having(Attribute.LEVEL, found.token()::equals)));
            name.place().ifPresent(found -> left.and(meetings.having(Attribute.PLACE, found::equals)));
        }
        return left;
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
