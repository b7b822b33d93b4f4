package rapporteur.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Statement;
import rapporteur.answer.Wording;
import rapporteur.article.Article;
import rapporteur.language.Language;
import rapporteur.meeting.Account;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;

/// Meeting → summary: the record made readable, every line cited. Short: five lines. Full: item by item.
public final class Summarizer {
    private static final int LONGEST_LIST = 100_000;
    private static final int MOST_ON_A_THEME = 6;
    private static final int LINES = 5;

    private final Rapporteur rapporteur;
    private final Wording wording;
    private final Language language;

    /// Sums up in one language.
    ///
    /// @param rapporteur cites the record's words
    /// @param language   of headings and frame
    public Summarizer(Rapporteur rapporteur, Language language) {
        this.rapporteur = rapporteur;
        this.wording = new Wording(language);
        this.language = language;
    }

    /// Returns the summary of a meeting. What its record does not hold is left out.
    public Summary summarize(Meeting meeting, Summary.Length length) {
        return switch (length) {
            case SHORT -> brief(meeting, Optional.of(meeting));
            case FULL -> new Summary(Optional.of(meeting), language, title(meeting), full(meeting));
        };
    }

    private String title(Meeting meeting) {
        return wording.nameAndDate(meeting);
    }

    /// Returns the matters of a meeting in printed order, of the account that is shown.
    private List<Matter> matters(Meeting meeting) {
        var account = meeting.main();
        return rapporteur
                .articles()
                .find(account.article())
                .map(article -> Matters.of(account, article, others(account)))
                .orElse(List.of());
    }

    /// Accounts of other meetings in the same article.
    private List<Account> others(Account account) {
        return rapporteur.meetings().reportedIn(account.article()).stream()
                .flatMap(id -> rapporteur.meetings().find(id).stream())
                .flatMap(meeting -> meeting.accounts().stream())
                .filter(other -> other.article().equals(account.article()) && other.ordinal() != account.ordinal())
                .toList();
    }

    // ---- short

    /// How long a short summary is, with its title.
    private int longest() {
        return switch (language) {
            case CHINESE -> 690;
            case ENGLISH -> 1_180;
        };
    }

    /// Where a model writes, what the meeting dealt with is said in its words, as far as they are borne out and fit.
    private Summary brief(Meeting meeting, Optional<Meeting> shown) {
        var record = new RecordLines(rapporteur, meeting, language);
        var most = longest() / LINES;
        var head = Stream.of(
                        record.whatWhenWhere(), record.presidedAndSpoke(most), record.present(Presence.ATTENDED, most))
                .flatMap(Optional::stream)
                .toList();
        var used = title(meeting).length()
                + head.stream().mapToInt(line -> line.text().length() + 1).sum();
        var sections = new ArrayList<Summary.Section>();
        addSection(sections, wording.say("概况", "Overview"), head);
        var quoted = briefMatters(meeting, longest() - used);
        var written = rapporteur
                .written(meeting, quoted, language)
                .filter(words -> fits(words.statements(), longest() - used));
        addSection(
                sections,
                wording.say("内容", "Content"),
                written.map(Rapporteur.Written::statements).orElse(quoted));
        return written.map(words -> new Summary(shown, language, title(meeting), sections, words.answerer()))
                .orElseGet(() -> new Summary(shown, language, title(meeting), sections));
    }

    private static boolean fits(List<Statement> statements, int most) {
        return statements.stream()
                        .mapToInt(statement -> statement.text().length() + 1)
                        .sum()
                <= most;
    }

    /// What was done in one line, what was said in another.
    private List<Statement> briefMatters(Meeting meeting, int most) {
        var lines = new MatterLines(rapporteur, meeting, language);
        var read = matters(meeting);
        var whole = read.stream().filter(matter -> !matter.breaksOff()).toList();
        var matters = whole.size() < LINES ? read : whole;
        var done = matters.stream().filter(Matter::isDone).toList();
        var weight = new Weight(meeting);
        var all = matters.stream().filter(matter -> !matter.isDone()).toList();
        var telling = all.stream().filter(matter -> !weight.introduces(matter)).toList();
        var said = telling.isEmpty() ? all : telling;
        var room = most - 20;
        var forDone = said.isEmpty() ? room : done.isEmpty() ? 0 : room * 55 / 100;
        var first = lines.together(done, wording.say("议题", "Matters"), forDone);
        var left = room - first.map(line -> line.text().length()).orElse(0);
        var second = lines.together(said, wording.say("要点", "Points"), left);
        return Stream.of(first, second).flatMap(Optional::stream).toList();
    }

    /// Returns the matters of a meeting that weigh most, in few words.
    ///
    /// @param most    matters
    /// @param longest characters of each
    List<Statement> weightiest(Meeting meeting, int most, int longest) {
        var lines = new MatterLines(rapporteur, meeting, language);
        return new Weight(meeting)
                .inOrder(matters(meeting)).stream()
                        .flatMap(matter -> lines.line(matter, longest).stream())
                        .limit(most)
                        .toList();
    }

    /// Returns the one matter that a list of meetings tells of: what was decided or heard before what was said, and
    /// that before what was passed on.
    Optional<Statement> foremost(Meeting meeting) {
        var lines = new MatterLines(rapporteur, meeting, language);
        var matters = new Weight(meeting).inOrder(matters(meeting));
        return Stream.concat(matters.stream().filter(Matter::isDecided), matters.stream())
                .sorted(Comparator.comparing(Matter::breaksOff))
                .flatMap(matter -> lines.line(matter, longestInList(matter)).stream())
                .findFirst();
    }

    private static int longestInList(Matter matter) {
        return switch (matter.article().language()) {
            case CHINESE -> 70;
            case ENGLISH -> 150;
        };
    }

    /// Returns what a meeting says on a theme, as printed in order; nothing where it is silent.
    ///
    /// @param theme words in either language
    /// @param most  sentences
    List<Statement> about(Meeting meeting, String theme, int most) {
        var lines = new MatterLines(rapporteur, meeting, language);
        var matters = matters(meeting);
        return new Theme(theme)
                .of(matters, most).stream()
                        .flatMap(matter -> lines.line(matter, longestLine(matter)).stream())
                        .distinct()
                        .toList();
    }

    /// Returns what a meeting says on a theme as a summary of its own; without a section where it is silent.
    public Summary focused(Meeting meeting, String theme) {
        var said = about(meeting, theme, MOST_ON_A_THEME);
        return said.isEmpty()
                ? Summary.notStated(
                        Optional.of(meeting), language, title(meeting), Theme.named(theme), reach(theme, meeting))
                : new Summary(
                        Optional.of(meeting),
                        language,
                        title(meeting),
                        List.of(new Summary.Section(Theme.named(theme), said)));
    }

    /// Returns how a theme is looked for in the report of a meeting.
    Theme.Reach reach(String theme, Meeting meeting) {
        return rapporteur
                .articles()
                .find(meeting.main().article())
                .map(article -> new Theme(theme).reach(article.language()))
                .orElse(Theme.Reach.WORDS);
    }

    // ---- texts

    /// Returns a short summary of texts that were handed over: of the meeting they report, if it is one, else of their
    /// sentences.
    ///
    /// @param texts    at least one
    /// @param question what it shall say something of; blank for everything
    public Summary ofTexts(List<Article> texts, String question) {
        var numbers = rapporteur.meetings().all();
        if (Theme.isGeneral(question) && numbers.cardinality() == 1) {
            var meeting = rapporteur.meetings().find(new MeetingId(numbers.nextSetBit(0)));
            if (meeting.isPresent()) {
                return brief(meeting.get(), Optional.empty());
            }
        }
        return new GivenTexts(rapporteur, language, longest()).summarize(texts, question);
    }

    // ---- full

    private static int longestMatters(List<Matter> matters) {
        return matters.stream().anyMatch(matter -> matter.article().language() == Language.ENGLISH) ? 7_500 : 3_000;
    }

    private int longestLine(Matter matter) {
        var han = matter.kind() == Matter.Kind.ITEM ? 200 : 180;
        return switch (matter.article().language()) {
            case CHINESE -> han;
            case ENGLISH -> han * 5 / 2;
        };
    }

    private List<Summary.Section> full(Meeting meeting) {
        var record = new RecordLines(rapporteur, meeting, language);
        var sections = new ArrayList<Summary.Section>();
        addSection(sections, wording.say("概况", "Overview"), record.whatWhenWhereApart());
        addSection(
                sections,
                wording.say("人员", "People"),
                Stream.of(
                                record.present(Presence.PRESIDED, LONGEST_LIST),
                                record.present(Presence.SPOKE, LONGEST_LIST),
                                record.present(Presence.ATTENDED, LONGEST_LIST),
                                record.groups())
                        .flatMap(Optional::stream)
                        .toList());
        var chosen = chosen(matters(meeting));
        addMatters(sections, meeting, chosen, Matter.Kind.ITEM, wording.say("议题", "Agenda"));
        addTasks(sections, meeting, chosen);
        addMatters(sections, meeting, chosen, Matter.Kind.MORE, wording.say("其他内容", "Also reported"));
        var shown = sections.stream()
                .flatMap(section -> section.statements().stream())
                .map(Statement::text)
                .collect(Collectors.joining("\n"));
        addSection(
                sections,
                wording.say("文件", "Documents"),
                record.documents(shown).stream().toList());
        addSection(
                sections,
                wording.say("数据", "Figures"),
                record.figures(shown).stream().toList());
        addSection(sections, wording.say("下一步", "Next"), record.next());
        addSection(sections, wording.say("来源", "Sources"), record.sources());
        return sections;
    }

    /// All matters where they are not too many; else items before tasks before the rest.
    private List<Matter> chosen(List<Matter> matters) {
        var left = longestMatters(matters);
        var chosen = new ArrayList<Matter>();
        for (var kind : Matter.Kind.values()) {
            for (var matter : matters) {
                var length = Math.min(matter.words().length(), longestLine(matter));
                if (matter.kind() == kind && length <= left) {
                    chosen.add(matter);
                    left -= length;
                }
            }
        }
        return chosen;
    }

    private void addMatters(
            List<Summary.Section> sections, Meeting meeting, List<Matter> matters, Matter.Kind kind, String heading) {
        var lines = new MatterLines(rapporteur, meeting, language);
        addSection(
                sections,
                heading,
                matters.stream()
                        .filter(matter -> matter.kind() == kind)
                        .flatMap(matter -> lines.line(matter, longestLine(matter)).stream())
                        .distinct()
                        .toList());
    }

    /// Where all of them are the meeting's words, the heading says it once.
    private void addTasks(List<Summary.Section> sections, Meeting meeting, List<Matter> matters) {
        var tasks = matters.stream()
                .filter(matter -> matter.kind() == Matter.Kind.TASK)
                .toList();
        if (!tasks.stream().allMatch(task -> task.voice().equals(Voice.MEETING))) {
            addMatters(sections, meeting, tasks, Matter.Kind.TASK, wording.say("要求与任务", "Asked and assigned"));
            return;
        }
        var lines = new MatterLines(rapporteur, meeting, language);
        addSection(
                sections,
                wording.say("会议的要求与任务", "Asked and assigned by the meeting"),
                tasks.stream()
                        .flatMap(task -> lines.unlabelled(task, longestLine(task)).stream())
                        .distinct()
                        .toList());
    }

    private static void addSection(List<Summary.Section> sections, String heading, List<Statement> statements) {
        if (!statements.isEmpty()) {
            sections.add(new Summary.Section(heading, statements));
        }
    }
}
