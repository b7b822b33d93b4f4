package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import rapporteur.article.ArticleId;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.meeting.MeetingReader;
import rapporteur.meeting.Voice;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;
import rapporteur.search.Query;

/// Answers by quoting: the fewest sentences that answer, as they stand in the article that holds most of what is
/// looked for. Needs no model.
final class ExtractiveAnswerer {
    static final String NAME = "extractive";

    private static final int HITS = 24;
    private static final int ARTICLES = 8;

    /// How much of the confidence the best sentence makes; its article makes the rest.
    private static final double OF_SENTENCE = 0.6;

    /// A second sentence is added when it comes this near to the first.
    private static final double NEAR = 0.75;

    private final Library library;
    private final Constraints constraints;
    private final Wording wording;
    private final double leastConfidence;

    ExtractiveAnswerer(Library library, Wording wording, double leastConfidence) {
        this.library = library;
        this.constraints = new Constraints(library);
        this.wording = wording;
        this.leastConfidence = leastConfidence;
    }

    /// What one article offers.
    private record Offer(Reading reading, List<SentenceChooser.Chosen> sentences, double confidence) {}

    Answer answer(Question question) {
        var chooser = new SentenceChooser(library, question);
        var best = articles(question).stream()
                .flatMap(reading -> offer(chooser, reading).stream())
                .max(Comparator.comparingDouble(Offer::confidence));
        var confidence = best.map(Offer::confidence).orElse(0.0);
        if (confidence < leastConfidence) {
            return Refusals.notFound(question, library, new MeetingFinder(library), wording, confidence);
        }
        return cited(question, best.orElseThrow());
    }

    /// The articles of the best hits, or of the meeting that the conversation is about.
    private List<Reading> articles(Question question) {
        if (!question.continues().isEmpty()) {
            return question.continues().stream()
                    .flatMap(id -> library.meeting(id).stream())
                    .flatMap(meeting -> meeting.accounts().stream())
                    .flatMap(account -> library.read(account.article()).stream())
                    .toList();
        }
        var found = new LinkedHashMap<ArticleId, Reading>();
        for (var hit : library.retriever().retrieve(new Query(question.text(), HITS))) {
            if (found.size() < ARTICLES && !found.containsKey(hit.passage().article())) {
                library.read(hit.passage().article())
                        .filter(reading -> constraints.allow(question, reading))
                        .filter(reading -> constraints.datesAllow(question, reading))
                        .ifPresent(reading -> found.put(hit.passage().article(), reading));
            }
        }
        return List.copyOf(found.values());
    }

    private static Optional<Offer> offer(SentenceChooser chooser, Reading reading) {
        var sentences = chooser.best(reading, 3);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        var best = Math.min(1, sentences.getFirst().score());
        var confidence = OF_SENTENCE * best + (1 - OF_SENTENCE) * chooser.coverageOf(reading);
        return Optional.of(new Offer(reading, sentences, confidence));
    }

    private Answer cited(Question question, Offer offer) {
        var reading = offer.reading();
        var voices = MeetingReader.voices(reading);
        var lines = new ArrayList<Line>();
        library.meetingOf(reading.article().id())
                .ifPresent(
                        meeting -> lines.add(new Line.Frame(wording.say("%s：", "%s:", wording.nameAndDate(meeting)))));
        var chosen = few(question, offer);
        for (var each : chosen) {
            var voice = voices.get(each.sentence().number());
            lines.add(new Line.Said(Statement.of(
                    said(question, voice) + reading.article().text(each.span()),
                    library.citing(reading, each.span()),
                    voice)));
        }
        var answer = chosen.size() == 1 ? chosen.getFirst().answer() : Optional.<Excerpt>empty();
        return new Answer.Cited(
                question.language(), lines, answer, Optional.empty(), NAME, Math.min(1, offer.confidence()));
    }

    /// Asked who said it, the answer begins with whose words they are.
    private String said(Question question, Voice voice) {
        if (question.kind() != QuestionKind.WHO_SAID) {
            return "";
        }
        return switch (voice.kind()) {
            case PERSON -> wording.say("%s：", "%s: ", voice.speaker().orElseThrow());
            case MEETING -> wording.say("会议（未指明个人）：", "The meeting, nobody in particular: ");
            case ARTICLE -> wording.say("报道：", "The report: ");
        };
    }

    /// The best sentence, and the next one where it answers nearly as well; in reading order.
    private static List<SentenceChooser.Chosen> few(Question question, Offer offer) {
        var best = offer.sentences().getFirst();
        var isOneFact = question.kind() != QuestionKind.WHAT && question.kind() != QuestionKind.SUMMARY;
        var chosen = new ArrayList<SentenceChooser.Chosen>();
        chosen.add(best);
        for (var each : offer.sentences().subList(1, offer.sentences().size())) {
            var room = Quotes.longest(question.language()) - best.span().length();
            if (!isOneFact
                    && chosen.size() < 2
                    && each.score() >= best.score() * NEAR
                    && each.span().length() <= room) {
                chosen.add(each);
            }
        }
        chosen.sort(Comparator.comparing(SentenceChooser.Chosen::span));
        return chosen;
    }
}
