package rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.article.Sentence;
import rapporteur.language.Language;
import rapporteur.language.Quantity;
import rapporteur.language.Script;
import rapporteur.language.Span;

/// How Chinese papers report meetings. Works on the simplified form of the text, which is as long as the text
/// itself, so that its spans hold for both.
final class ChineseReports implements Reports {
    /// Some sites print Chinese with the commas of ASCII.
    private static final Pattern COMMAS = Pattern.compile("(?<!\\d),|,(?!\\d)");

    private final ChineseBodies bodies;
    private final ChinesePresence presence;
    private final ChineseNames names;
    private final ChineseMatters matters;
    private final ChineseTasks tasks;
    private final String text;
    private final String printed;

    ChineseReports(String printed) {
        var text = COMMAS.matcher(Script.simplified(printed)).replaceAll("，");
        this.bodies = new ChineseBodies(text);
        this.matters = new ChineseMatters(text, words -> bodies.statement(words).isPresent());
        this.presence = new ChinesePresence(text, matters::givesCollectiveVoice);
        this.names = new ChineseNames(text);
        this.tasks = new ChineseTasks(text);
        this.text = text;
        this.printed = printed;
    }

    @Override
    public Optional<Span> statement(Span words) {
        return bodies.statement(words);
    }

    @Override
    public Optional<Span> agency(Span dateline) {
        return bodies.agency(dateline);
    }

    @Override
    public boolean isDayOfNews(Span day) {
        return bodies.isDayOfNews(day);
    }

    @Override
    public boolean isOtherDay(Span day) {
        return bodies.isOtherDay(day);
    }

    @Override
    public boolean opensMeeting(Span words) {
        return bodies.opensMeeting(words);
    }

    @Override
    public boolean looksBack(Span words) {
        return bodies.looksBack(words);
    }

    @Override
    public List<Span> bodies(Span words) {
        return bodies.bodies(words);
    }

    @Override
    public Optional<Kind> kind(Span words) {
        return bodies.kind(words);
    }

    @Override
    public Optional<Level> level(Span body) {
        return bodies.level(body);
    }

    @Override
    public Optional<Span> yearInName(Span words) {
        return bodies.yearInName(words);
    }

    @Override
    public Optional<Level> levelOf(String title) {
        return bodies.levelOf(title);
    }

    @Override
    public Optional<Level> reach(Span words) {
        return bodies.reach(words);
    }

    @Override
    public List<Present> present(Span words) {
        return presence.present(words);
    }

    @Override
    public Optional<Span> wordOf(Presence sort, Span sentence) {
        return presence.wordOf(sort, sentence);
    }

    @Override
    public List<Span> groups(Span words) {
        return presence.groups(words);
    }

    @Override
    public List<Named> named(Span words) {
        return names.named(words);
    }

    @Override
    public Optional<Voice> opensVoice(Sentence sentence) {
        return matters.opensVoice(sentence).map(voice -> asPrinted(voice, sentence.span()));
    }

    /// With the name in the characters of the page.
    private Voice asPrinted(Voice voice, Span sentence) {
        var name = voice.speaker().orElse("");
        var at = name.isEmpty() ? -1 : text.indexOf(name, sentence.start());
        return at < 0 || at >= sentence.end() ? voice : Voice.of(printed.substring(at, at + name.length()));
    }

    @Override
    public List<Matter> matters(Sentence sentence) {
        return matters.matters(sentence);
    }

    @Override
    public List<Span> documents(Span words) {
        return matters.documents(words);
    }

    @Override
    public List<Span> tasks(Span sentence) {
        return tasks.tasks(sentence);
    }

    @Override
    public List<Span> next(Span sentence) {
        return tasks.next(sentence);
    }

    @Override
    public List<Quantity> figures(Span sentence) {
        return Quantity.in(text, sentence, Language.CHINESE).stream()
                .map(this::asPrinted)
                .toList();
    }

    /// With the unit in the characters of the page.
    private Quantity asPrinted(Quantity quantity) {
        var span = quantity.span();
        var unit = text.lastIndexOf(quantity.unit(), span.end());
        return unit < span.start()
                ? quantity
                : new Quantity(
                        span,
                        quantity.low(),
                        quantity.high(),
                        printed.substring(unit, unit + quantity.unit().length()),
                        quantity.isFormula());
    }

    @Override
    public List<Span> venues(Sentence sentence) {
        return matters.venues(sentence);
    }
}
