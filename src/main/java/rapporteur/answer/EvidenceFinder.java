package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.question.Question;

/// Question → what a model may write from: the best sentences of the best articles with their neighbours, as far as
/// the prompt has room.
final class EvidenceFinder {
    private static final int ARTICLES = 4;
    private static final int SENTENCES = 8;
    private static final int NEIGHBOURS = 1;

    /// In characters, of which a model's token holds one to four: some 4,000 tokens at most.
    private static final int ROOM = 6_000;

    /// An article that holds much less of what is looked for than the best one would only tempt the model.
    private static final double NEAR = 0.7;

    private final Library library;
    private final Wording wording;

    EvidenceFinder(Library library, Wording wording) {
        this.library = library;
        this.wording = wording;
    }

    private record Ranked(Reading reading, double coverage) {}

    Evidence find(Question question) {
        var chooser = new SentenceChooser(library, question);
        var relevant = new RelevantArticles(library);
        var ranked = relevant.articles(question).stream()
                .map(reading -> new Ranked(reading, chooser.coverageOf(reading)))
                .sorted(Comparator.comparingDouble(Ranked::coverage).reversed())
                .toList();
        var found = new ArrayList<Evidence.OfArticle>();
        var room = ROOM;
        for (var each : ranked) {
            if (found.size() < ARTICLES && each.coverage() >= ranked.getFirst().coverage() * NEAR) {
                var sentences = fitting(
                        each.reading(),
                        chosen(relevant.sentences(question, each.reading()), chooser, each.reading()),
                        room);
                if (!sentences.isEmpty()) {
                    found.add(new Evidence.OfArticle(each.reading(), record(each.reading()), sentences));
                    room -= sentences.stream()
                            .mapToInt(sentence -> sentence.span().length())
                            .sum();
                }
            }
        }
        return new Evidence(found);
    }

    /// The best sentences and those beside them, in the article's order.
    private static List<Sentence> chosen(List<Sentence> eligible, SentenceChooser chooser, Reading reading) {
        var numbers = new TreeSet<Integer>();
        for (var best : chooser.best(reading, eligible, SENTENCES)) {
            var number = best.sentence().number();
            for (var near = number - NEIGHBOURS; near <= number + NEIGHBOURS; near++) {
                if (near >= 0 && near < reading.sentences().size()) {
                    numbers.add(near);
                }
            }
        }
        return numbers.stream()
                .map(reading.sentences()::get)
                .filter(eligible::contains)
                .toList();
    }

    private static List<Sentence> fitting(Reading reading, List<Sentence> sentences, int room) {
        var fitting = new ArrayList<Sentence>();
        var left = room;
        for (var sentence : sentences) {
            left -= sentence.span().length();
            if (left >= 0 && sentence.span().length() <= Quotes.longest(reading.article())) {
                fitting.add(sentence);
            }
        }
        return fitting;
    }

    private String record(Reading reading) {
        var meetings = library.meetingsOf(reading.article().id());
        return meetings.isEmpty()
                ? reading.article().origin().name()
                : meetings.stream().map(wording::nameAndDate).collect(Collectors.joining("; "));
    }
}
