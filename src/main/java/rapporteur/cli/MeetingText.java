package rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.answer.Wording;
import rapporteur.article.Excerpt;
import rapporteur.chat.Columns;
import rapporteur.language.Language;
import rapporteur.meeting.Figure;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;
import rapporteur.report.Labels;

/// A record set out for reading at 80 columns.
final class MeetingText {
    private static final int COLUMNS = 80;
    private static final int HEADING = 12;

    private MeetingText() {}

    /// One line: number, date, headline.
    static String line(Meeting meeting) {
        var wording = new Wording(language(meeting));
        var start = String.format("%-5s ", meeting.id());
        return Columns.hanging(start + wording.date(meeting.date()) + "  " + wording.name(meeting), COLUMNS, "      ");
    }

    static String whole(Meeting meeting) {
        var account = meeting.main();
        var language = language(meeting);
        var wording = new Wording(language);
        var labels = new Labels(language);
        var lines = new ArrayList<String>();
        lines.add(Columns.hanging(meeting.id() + "  " + wording.name(meeting), COLUMNS, "    "));
        add(
                lines,
                wording.say("日期", "date"),
                meeting.date().best().isPresent() ? wording.date(meeting.date()) : wording.say("未注明", "not stated"));
        add(lines, wording.say("机构", "body"), join(account.bodies()));
        add(
                lines,
                wording.say("所属地", "place"),
                account.place().map(Excerpt::text).orElse(""));
        add(
                lines,
                wording.say("类别", "kind"),
                Stream.of(labels.kind(account.kind()), labels.level(account.level()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(wording.say("，", ", "))));
        add(lines, wording.say("地点", "venue"), join(account.venues()));
        for (var presence : Presence.values()) {
            add(
                    lines,
                    wording.heading(presence),
                    meeting.people(presence).stream().map(wording::nameAndTitle).collect(Collectors.joining("; ")));
        }
        add(lines, wording.say("人员", "groups"), join(account.groups()));
        account.agenda()
                .forEach(item ->
                        add(lines, labels.verb(item.verb()), item.words().text().replaceAll("\\s+", " ")));
        add(lines, wording.say("文件", "documents"), join(account.documents()));
        add(
                lines,
                wording.say("数字", "figures"),
                join(account.figures().stream().map(Figure::words).toList()));
        account.tasks().forEach(words -> add(lines, wording.say("任务", "task"), words.text()));
        account.next().forEach(words -> add(lines, wording.say("下一步", "next"), words.text()));
        add(
                lines,
                wording.say("来源", "publisher"),
                account.publisher().map(Excerpt::text).orElse(""));
        add(
                lines,
                wording.say("文章", "articles"),
                meeting.accounts().stream().map(each -> each.article().value()).collect(Collectors.joining(", ")));
        meeting.disagreements()
                .forEach(differing -> add(
                        lines,
                        wording.say("说法不一", "differing"),
                        differing.values().stream()
                                .map(words ->
                                        words.text() + " (" + words.article().value() + ")")
                                .collect(Collectors.joining("; "))));
        return String.join("\n", lines);
    }

    /// A record is shown in the language of its first words.
    private static Language language(Meeting meeting) {
        var account = meeting.main();
        return Stream.of(
                        account.agenda().stream().map(item -> item.words()),
                        account.title().stream(),
                        account.bodies().stream(),
                        account.presided().stream().map(person -> person.name()))
                .flatMap(words -> words)
                .findFirst()
                .map(words -> Language.of(words.text()))
                .orElse(Language.ENGLISH);
    }

    private static String join(List<Excerpt> words) {
        return words.stream().map(Excerpt::text).distinct().collect(Collectors.joining("; "));
    }

    private static void add(List<String> lines, String heading, String value) {
        if (!value.isEmpty()) {
            var padded = heading + " ".repeat(Math.max(1, HEADING - Columns.width(heading)));
            lines.add(Columns.hanging(padded + value, COLUMNS, " ".repeat(HEADING)));
        }
    }
}
