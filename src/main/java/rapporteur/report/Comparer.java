package rapporteur.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;

/// Two sides → what each says, row by row: by the fields of their records, or on a theme by the sentences that speak
/// of it.
public final class Comparer {
    private static final int MOST_MEETINGS = 6;
    private static final int MOST_SENTENCES = 4;
    private static final int LONGEST = 400;

    private final Rapporteur rapporteur;
    private final Language language;
    private final Wording wording;

    /// @param rapporteur cites the articles' words
    /// @param language   of the frame
    public Comparer(Rapporteur rapporteur, Language language) {
        this.rapporteur = rapporteur;
        this.language = language;
        this.wording = new Wording(language);
    }

    /// Compares two sides.
    ///
    /// @param about what is compared beside the fields; nothing for the weightiest matters
    public Comparison compare(Side left, Side right, Optional<String> about) {
        var rows = new ArrayList<Comparison.Row>();
        add(rows, wording.say("会议", "Meeting"), left, right, record -> record.whatWhenWhere().stream());
        for (var presence : List.of(Presence.PRESIDED, Presence.SPOKE, Presence.ATTENDED)) {
            add(rows, wording.heading(presence), left, right, record -> record.named(presence, LONGEST).stream());
        }
        add(rows, wording.say("文件", "Documents"), left, right, record -> record.documents("").stream());
        rows.removeIf(row -> row.left().isEmpty() && row.right().isEmpty());
        rows.add(new Comparison.Row(
                about.map(theme -> on(theme, left, right)).orElse(wording.say("主要内容", "Main matters")),
                matters(left, about),
                matters(right, about)));
        return new Comparison(language, left, right, rows);
    }

    /// The heading says where a theme is looked for across languages: what is not found there may stand there by
    /// another name.
    private String on(String theme, Side left, Side right) {
        var summarizer = new Summarizer(rapporteur, language);
        var reaches = Stream.of(left, right)
                .flatMap(side -> side.meetings().stream())
                .map(meeting -> summarizer.reach(theme, meeting))
                .toList();
        var how = reaches.contains(Theme.Reach.NONE)
                ? wording.say(
                        "（词汇表无此词，另一种语言的报道无法查找）", " (not in the glossary: cannot be looked for in the other language)")
                : reaches.contains(Theme.Reach.GLOSSARY)
                        ? wording.say("（另一种语言的报道按词汇表查找）", " (in the other language by the glossary)")
                        : "";
        return wording.say("关于“%s”", "On “%s”", Theme.named(theme)) + how;
    }

    private void add(
            List<Comparison.Row> rows,
            String heading,
            Side left,
            Side right,
            Function<RecordLines, Stream<Statement>> cell) {
        rows.add(new Comparison.Row(heading, fields(left, cell), fields(right, cell)));
    }

    private List<Statement> fields(Side side, Function<RecordLines, Stream<Statement>> cell) {
        return latest(side).stream()
                .flatMap(meeting -> cell.apply(new RecordLines(rapporteur, meeting, language)))
                .toList();
    }

    private List<Statement> matters(Side side, Optional<String> about) {
        var summarizer = new Summarizer(rapporteur, language);
        return latest(side).stream()
                .flatMap(meeting -> about
                        .map(theme -> summarizer.about(meeting, theme, MOST_SENTENCES))
                        .orElseGet(() -> summarizer.weightiest(meeting, MOST_SENTENCES, LONGEST))
                        .stream())
                .toList();
    }

    /// The last meetings of a side that has many.
    private static List<Meeting> latest(Side side) {
        var meetings = side.meetings();
        return meetings.subList(Math.max(0, meetings.size() - MOST_MEETINGS), meetings.size());
    }
}
