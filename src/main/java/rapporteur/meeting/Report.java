package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Span;

/// An article on the way to its records: what the readers of all fields share.
final class Report {
    /// Characters of a sentence that are read: bounds the time a line without stops can take.
    private static final int LONGEST = 8_000;

    private final Reading reading;
    private final Reports forms;
    private final List<Sentence> sentences;
    private final Optional<Span> title;
    private final List<List<Reports.Present>> present;
    private final List<Voice> voices;

    Report(Reading reading) {
        this.reading = reading;
        this.forms = reportsFor(reading);
        this.sentences = sentences(reading);
        this.title = reading.layout().first(Role.TITLE);
        this.present = sentences.stream()
                .map(sentence -> forms.present(sentence.span()))
                .toList();
        this.voices = Voices.of(sentences, text(), forms, present);
    }

    private static Reports reportsFor(Reading reading) {
        var text = reading.article().text();
        return switch (reading.article().language()) {
            case CHINESE -> new ChineseReports(text);
            case ENGLISH -> new EnglishReports(text);
        };
    }

    /// The sentences, of very long ones the beginning: nothing that says who met is longer.
    private static List<Sentence> sentences(Reading reading) {
        return reading.sentences().stream()
                .map(sentence -> new Sentence(
                        sentence.number(),
                        sentence.paragraph(),
                        new Span(
                                sentence.span().start(),
                                Math.min(sentence.span().end(), sentence.span().start() + LONGEST))))
                .toList();
    }

    Reading reading() {
        return reading;
    }

    Reports forms() {
        return forms;
    }

    String text() {
        return reading.article().text();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /// The headline as printed.
    Optional<Span> title() {
        return title;
    }

    /// Who is present by the words of each sentence, one entry a sentence.
    List<Reports.Present> present(Sentence sentence) {
        return present.get(sentence.number());
    }

    List<List<Reports.Present>> present() {
        return present;
    }

    /// Whose words each sentence gives, one entry a sentence.
    List<Voice> voices() {
        return voices;
    }

    Voice voice(Sentence sentence) {
        return voices.get(sentence.number());
    }

    boolean isOfTheMeeting(Sentence sentence) {
        return voice(sentence).kind() == Voice.Kind.MEETING;
    }

    /// Headline and kickers, where they are short enough to say something of the meeting.
    List<Span> headlines() {
        return Stream.concat(title.stream(), reading.layout().all(Role.KICKER))
                .filter(words -> words.length() < 400)
                .toList();
    }

    Optional<Excerpt> printedTitle() {
        return title.map(this::excerpt)
                .or(() -> Optional.ofNullable(reading.article().metadata().title())
                        .filter(words -> !words.isBlank())
                        .map(words -> Excerpt.beside(reading.article(), words)));
    }

    /// Who published: as the page says, as was said beside the text, as the dateline names it.
    Optional<Excerpt> publisher() {
        return reading.layout()
                .first(Role.PUBLISHER)
                .map(this::excerpt)
                .or(() -> Optional.ofNullable(reading.article().metadata().publisher())
                        .map(words -> Excerpt.beside(reading.article(), words)))
                .or(() -> Stream.of(Role.DATELINE, Role.BYLINE)
                        .flatMap(reading.layout()::all)
                        .flatMap(line -> forms.agency(line).stream())
                        .map(this::excerpt)
                        .findFirst());
    }

    /// The days of publication, those said beside the text last; the dateline's where there is no other.
    List<Account.Dated> published() {
        var found = dated(Role.PUBLISHED, reading.article().metadata().published());
        return found.isEmpty() ? datelines() : found;
    }

    /// Other days that the page carries.
    List<Account.Dated> stamps() {
        return dated(Role.STAMP, null);
    }

    /// The days of the dateline.
    List<Account.Dated> datelines() {
        return dated(Role.DATELINE, null);
    }

    private List<Account.Dated> dated(Role role, @Nullable String beside) {
        var found = new ArrayList<Account.Dated>();
        reading.layout()
                .all(role)
                .forEach(zone -> Dates.in(text(), zone).stream()
                        .filter(mention -> mention.date().isPresent())
                        .map(mention -> new Account.Dated(mention.date().orElseThrow(), excerpt(mention.span())))
                        .forEach(found::add));
        if (beside != null) {
            Dates.in(beside).stream()
                    .flatMap(mention -> mention.date().stream())
                    .findFirst()
                    .ifPresent(date -> found.add(new Account.Dated(date, Excerpt.beside(reading.article(), beside))));
        }
        return found;
    }

    List<Excerpt> excerpts(List<Span> spans) {
        return spans.stream().map(this::excerpt).toList();
    }

    Excerpt excerpt(Span span) {
        return Excerpt.of(reading.article(), span);
    }
}
