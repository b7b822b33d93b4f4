package rapporteur.article;

import java.util.ArrayList;
import java.util.List;
import rapporteur.language.Language;
import rapporteur.language.Sentences;
import rapporteur.language.Span;

/// An article as it is read: its layout, the sentences of its body, the passages they make. Everything is a span
/// over the stored text, so a better reader makes new spans and never new text.
///
/// @param article   what was read
/// @param layout    which spans are body, furniture and apparatus
/// @param sentences of the body, in order
/// @param passages  of the body, in order
public record Reading(Article article, Layout layout, List<Sentence> sentences, List<Passage> passages) {
    /// The number of this reader. Raised whenever it would make other spans or other records of the same text;
    /// a collection read by another number is read again.
    public static final int READER = 8;

    /// Longest passage: 320 Han characters or 200 English words. Longer passages score higher in benchmarks for
    /// nothing, because they contain more.
    private static final int LONGEST_HAN = 320;

    private static final int LONGEST_WORDS = 200;

    public Reading {
        sentences = List.copyOf(sentences);
        passages = List.copyOf(passages);
    }

    /// Reads an article.
    public static Reading of(Article article) {
        var layout = Layout.of(article);
        var sentences = sentences(article.text(), layout);
        return new Reading(article, layout, sentences, passages(article, layout, sentences));
    }

    /// Returns the sentences that overlap the span, in order.
    public List<Sentence> sentencesIn(Span span) {
        return sentences.stream().filter(s -> s.span().overlaps(span)).toList();
    }

    /// Returns the words of a sentence.
    public String text(Sentence sentence) {
        return article.text(sentence.span());
    }

    private static List<Sentence> sentences(String text, Layout layout) {
        var found = new ArrayList<Sentence>();
        var paragraph = 0;
        for (var body : layout.body()) {
            var end = body.start();
            for (var span : Sentences.of(text, body)) {
                if (!found.isEmpty() && text.substring(end, span.start()).indexOf('\n') >= 0) {
                    paragraph++;
                }
                found.add(new Sentence(found.size(), paragraph, span));
                end = span.end();
            }
            paragraph++;
        }
        return found;
    }

    /// Packs whole sentences into passages, filling each up to the longest length. A single longer sentence is
    /// cut at the last comma that fits, so that no passage is longer than allowed.
    private static List<Passage> passages(Article article, Layout layout, List<Sentence> sentences) {
        var found = new ArrayList<Passage>();
        for (var body : layout.body()) {
            var room = new PassageRoom(article.text());
            for (var sentence : sentences) {
                if (body.contains(sentence.span())) {
                    for (var part : room.fitting(sentence.span())) {
                        room.add(part, span -> found.add(new Passage(article.id(), found.size(), span)));
                    }
                }
            }
            room.flush(span -> found.add(new Passage(article.id(), found.size(), span)));
        }
        return found;
    }

    /// One passage being filled.
    private static final class PassageRoom {
        private final String text;
        private int start = -1;
        private int end;
        private int weight;

        PassageRoom(String text) {
            this.text = text;
        }

        void add(Span sentence, java.util.function.Consumer<Span> full) {
            var more = weight(sentence);
            if (start >= 0 && weight + more > longest()) {
                flush(full);
            }
            if (start < 0) {
                start = sentence.start();
            }
            end = sentence.end();
            weight += more;
        }

        void flush(java.util.function.Consumer<Span> full) {
            if (start >= 0) {
                full.accept(new Span(start, end));
            }
            start = -1;
            weight = 0;
        }

        /// Cuts a sentence that is longer than a passage into parts that fit.
        List<Span> fitting(Span sentence) {
            var parts = new ArrayList<Span>();
            for (var from = sentence.start(); from < sentence.end(); ) {
                var cut = lastCut(from, sentence.end());
                parts.add(new Span(from, cut));
                from = cut;
            }
            return parts;
        }

        private int lastCut(int from, int to) {
            var weight = 0;
            var best = -1;
            for (var i = from; i < to; i++) {
                weight += weightAt(i);
                if (weight > longest()) {
                    return best > from ? best : Math.max(i, from + 1);
                }
                if ("，,；;、 ".indexOf(text.charAt(i)) >= 0) {
                    best = i + 1;
                }
            }
            return to;
        }

        private int weight(Span span) {
            var sum = 0;
            for (var i = span.start(); i < span.end(); i++) {
                sum += weightAt(i);
            }
            return sum;
        }

        /// What a character adds: a Han character 1/320 of a passage, the start of a word 1/200.
        private int weightAt(int i) {
            var c = text.charAt(i);
            if (Language.isHan(c)) {
                return LONGEST_WORDS;
            }
            var startsWord = Character.isLetterOrDigit(c)
                    && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) || Language.isHan(text.charAt(i - 1)));
            return startsWord ? LONGEST_HAN : 0;
        }

        private static int longest() {
            return LONGEST_HAN * LONGEST_WORDS;
        }
    }
}
