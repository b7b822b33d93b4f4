package rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import rapporteur.article.Sentence;
import rapporteur.language.Span;

/// How English pages report meetings, machine translations of Chinese reports included.
final class EnglishReports implements Reports {
    private final EnglishBodies bodies;
    private final EnglishPresence presence;
    private final EnglishTitles titles;
    private final EnglishMatters matters;

    EnglishReports(String text) {
        this.bodies = new EnglishBodies(text);
        this.titles = new EnglishTitles(text);
        this.presence = new EnglishPresence(text, titles);
        this.matters = new EnglishMatters(text, bodies::statesMeeting);
    }

    @Override
    public boolean statesMeeting(Span words) {
        return bodies.statesMeeting(words);
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
    public List<Span> groups(Span words) {
        return presence.groups(words);
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
        return matters.documents(words);
    }

    @Override
    public List<Span> venues(Sentence sentence) {
        return matters.venues(sentence);
    }
}
