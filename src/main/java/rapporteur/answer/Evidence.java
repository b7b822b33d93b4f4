package rapporteur.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Invisible;
import rapporteur.meeting.Meeting;

/// What a model may write from: sentences, numbered from 1 through all articles, each article under the line of its
/// record.
///
/// @param articles in order of relevance, each with at least one sentence
record Evidence(List<OfArticle> articles) {
    /// Sentences of one article.
    ///
    /// @param reading   the article
    /// @param record    which meeting it reports, in words
    /// @param sentences in the article's order
    record OfArticle(Reading reading, String record, List<Sentence> sentences) {
        OfArticle {
            sentences = List.copyOf(sentences);
        }
    }

    /// A sentence and the article it stands in.
    record Numbered(Reading reading, Sentence sentence) {
        String words() {
            return reading.text(sentence);
        }
    }

    Evidence {
        articles = List.copyOf(articles);
    }

    /// Returns the sentences that some statements about a meeting cite, each once, article by article; those that are
    /// too long to be cited whole are left out.
    static Evidence cited(List<Statement> statements, Library library, Wording wording, Meeting meeting) {
        var sentences = new LinkedHashMap<Reading, TreeMap<Integer, Sentence>>();
        for (var statement : statements) {
            for (var citation : statement.citations()) {
                library.read(citation.article().id())
                        .ifPresent(reading -> reading.sentencesIn(citation.span()).stream()
                                .filter(sentence -> sentence.span().length() <= Quotes.longest(reading.article()))
                                .forEach(sentence -> sentences
                                        .computeIfAbsent(reading, key -> new TreeMap<>())
                                        .put(sentence.number(), sentence)));
            }
        }
        return new Evidence(sentences.entrySet().stream()
                .map(article -> new OfArticle(
                        article.getKey(),
                        wording.nameAndDate(meeting),
                        List.copyOf(article.getValue().values())))
                .toList());
    }

    /// Returns the sentence of that number.
    Optional<Numbered> sentence(int number) {
        var left = number - 1;
        for (var article : articles) {
            if (left >= 0 && left < article.sentences().size()) {
                return Optional.of(
                        new Numbered(article.reading(), article.sentences().get(left)));
            }
            left -= article.sentences().size();
        }
        return Optional.empty();
    }

    /// Returns everything as the model is given it. Each sentence is one line that begins with its number, so that
    /// no sentence can pass for another line; what nobody sees is left out.
    String text() {
        var lines = new ArrayList<String>();
        var number = 1;
        for (var article : articles) {
            lines.add("# " + oneLine(article.record()));
            for (var sentence : article.sentences()) {
                lines.add("[" + number + "] " + oneLine(article.reading().text(sentence)));
                number++;
            }
        }
        return lines.stream().collect(Collectors.joining("\n"));
    }

    /// Returns the words without what nobody sees, on one line: all that Unicode calls white space becomes a blank.
    static String oneLine(String words) {
        return Invisible.removedFrom(words).replaceAll("(?U)\\s+", " ").strip();
    }
}
