package rapporteur.cli;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import rapporteur.answer.Rapporteur;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;

/// Which meetings are meant: the filters that every command over many meetings has.
final class Filters extends RecordFilters {
    @Option(names = "--kind", paramLabel = "KIND", description = "e.g. standing-committee, executive, study, talks")
    private @Nullable String kind;

    @Option(names = "--about", paramLabel = "WORDS", description = "what was dealt with")
    private @Nullable String about;

    @Override
    void check() {
        check("--kind", kind, Stream.of(Kind.values()).map(Kind::token).toList());
        super.check();
    }

    /// Returns the meetings that pass, as bits by number.
    BitSet fitting(Rapporteur rapporteur) {
        var fitting = passing(rapporteur.meetings(), given());
        if (kind != null) {
            fitting.and(rapporteur.meetings().having(Attribute.KIND, kind::equals));
        }
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

    /// Returns what was given, for a title.
    @Override
    String shown() {
        return Stream.of(super.shown(), kind, about)
                .filter(Objects::nonNull)
                .filter(given -> !given.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
