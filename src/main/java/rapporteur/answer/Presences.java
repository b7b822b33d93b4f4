package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.language.Span;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;
import rapporteur.question.Question;

/// What a question about presence counts: who presided or spoke also attended, and who attended is also mentioned.
final class Presences {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|《[^》]*》");

    private static final Pattern MARK = Pattern.compile("[，；。,;]");

    /// 出席论坛并致辞的嘉宾有某人、某人: those are listed behind it.
    private static final Pattern LISTED =
            Pattern.compile("(?:出席|参加|列席|致辞|致词|发言|讲话)[^，。；]{0,12}的(?:[^，。；]{0,8})?(?:还|主要|有|包括)有?");

    private static final Pattern LECTURED =
            Pattern.compile("作[^，。；]{0,8}(?:报告|辅导|授课|发言|讲座|宣讲)|所[作讲][^，。；]{0,40}(?:报告|讲座|党课|课)");

    private Presences() {}

    /// Returns the presences that answer a question about this one.
    static List<Presence> counting(Presence asked) {
        return switch (asked) {
            case PRESIDED -> List.of(Presence.PRESIDED);
            case SPOKE -> List.of(Presence.SPOKE);
            case ATTENDED -> List.of(Presence.ATTENDED, Presence.PRESIDED, Presence.SPOKE);
            case MENTIONED -> List.of(Presence.values());
        };
    }

    static List<Attribute> attributes(Presence asked) {
        return counting(asked).stream().map(Attribute::of).toList();
    }

    /// Returns whether some words say so, the name right before what it did.
    static boolean isSaid(Claim.Did did, String words) {
        var name = did.person().name();
        return Question.placesOf(did.presence(), words).stream()
                .anyMatch(word -> words.startsWith(name, word.start() - name.length()));
    }

    /// Returns whether a Chinese sentence says so behind a name, and names nobody between but beside it: 某人与某人共同主持.
    static boolean isToldOf(Claim.Did did, Told.Line line) {
        var quoted = QUOTED.matcher(line.text()).results().map(Span::of).toList();
        var names = line.pieces().stream()
                .filter(piece -> piece.is(Piece.Kind.NAME))
                .filter(piece -> quoted.stream().noneMatch(piece.span()::overlaps))
                .toList();
        var marks = Stream.concat(
                        Question.placesOf(did.presence(), line.text()).stream(),
                        did.presence() == Presence.SPOKE
                                ? LECTURED.matcher(line.text()).results().map(Span::of)
                                : Stream.of())
                .toList();
        return names.stream()
                .filter(name -> name.forms().contains(did.person().key()))
                .anyMatch(name -> isListed(did.presence(), line.text(), name)
                        || marks.stream()
                                .filter(mark -> mark.start() >= name.span().end()
                                        && isNear(line.text()
                                                .substring(name.span().end(), mark.start())))
                                .anyMatch(mark -> names.stream()
                                        .filter(other -> other.span().start()
                                                        > name.span().start()
                                                && other.span().end() <= mark.start())
                                        .allMatch(other -> other.clause() == name.clause())));
    }

    private static boolean isListed(Presence presence, String words, Piece name) {
        return LISTED.matcher(words)
                .results()
                .filter(list -> list.end() <= name.span().start()
                        && words.substring(list.end(), name.span().start()).indexOf('。') < 0)
                .anyMatch(list -> !Question.placesOf(presence, list.group()).isEmpty());
    }

    /// In the clause of the name or the next.
    private static boolean isNear(String between) {
        return MARK.matcher(QUOTED.matcher(between).replaceAll("")).results().count() <= 1;
    }

    /// Returns the name as the record of that presence prints it.
    static Optional<Excerpt> words(Meeting meeting, Presence asked, String key) {
        return counting(asked).stream()
                .flatMap(presence -> meeting.people(presence).stream())
                .filter(person -> person.key().equals(key))
                .map(person -> person.name())
                .findFirst();
    }
}
