package rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.article.Sentence;
import rapporteur.language.Language;
import rapporteur.language.Quantity;
import rapporteur.language.Span;

/// How English pages report meetings, machine translations of Chinese reports included.
final class EnglishReports implements Reports {
    private final EnglishBodies bodies;
    private final EnglishPresence presence;
    private final EnglishTitles titles;
    private final EnglishMatters matters;
    private final EnglishDocuments documents;
    private final EnglishTasks tasks;
    private final String text;

    EnglishReports(String text) {
        this.text = text;
        this.tasks = new EnglishTasks(text);
        this.titles = new EnglishTitles(text);
        this.bodies = new EnglishBodies(text, titles);
        this.presence = new EnglishPresence(text, titles);
        this.matters = new EnglishMatters(text, titles.names(), bodies::statement);
        this.documents = new EnglishDocuments(text);
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
        return Stream.concat(presence.groups(words).stream(), bodies.guests(words).stream())
                .toList();
    }

    @Override
    public List<Named> named(Span words) {
        return titles.named(words);
    }

    @Override
    public Optional<Voice> opensVoice(Sentence sentence) {
        return matters.opensVoice(sentence);
    }

    @Override
    public List<Matter> matters(Sentence sentence) {
        return matters.matters(sentence);
    }

    @Override
    public List<Span> documents(Span words) {
        return documents.in(words);
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
        return Quantity.in(text, sentence, Language.ENGLISH);
    }

    @Override
    public List<Span> venues(Sentence sentence) {
        return matters.venues(sentence);
    }
}
