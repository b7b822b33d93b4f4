package rapporteur.answer;

import rapporteur.article.Article;
import rapporteur.language.Language;
import rapporteur.language.Span;

/// How long a quote may be, and where it may be cut.
final class Quotes {
    /// A citation has at most so many characters.
    private static final int LONGEST_ZH = 300;

    private static final int LONGEST_EN = 600;
    private static final int BESIDE_OTHERS = 240;
    private static final int BRIEF_ZH = 80;
    private static final int BRIEF_EN = 160;

    /// The name of a meeting in another language takes more room too.
    private static final int MARGIN = 10;

    private static final String CLAUSE_ENDS = "，；,;：:、";

    private Quotes() {}

    static int longest(Article article) {
        return longest(article.language());
    }

    static int longest(Language language) {
        return switch (language) {
            case CHINESE -> LONGEST_ZH;
            case ENGLISH -> LONGEST_EN;
        };
    }

    /// Returns the sentence, or where it is too long the part of it around `core`, cut at the ends of clauses.
    static Span fitting(Article article, Span sentence, Span core) {
        return fitting(article, sentence, core, longest(article));
    }

    /// The same in an answer that is written in some language: Chinese answers have less room.
    static Span fitting(Article article, Span sentence, Span core, Language answer) {
        return fitting(
                article, sentence, core, answer == article.language() ? longest(article) : longest(answer) - MARGIN);
    }

    /// The beginning of a sentence, as much as stands well beside other lines.
    static Span beginning(Article article, Span sentence, Span core) {
        return fitting(article, sentence, core, BESIDE_OTHERS);
    }

    /// The beginning of a sentence, as much as stands well in an item of a list.
    static Span brief(Article article, Span sentence, Span core) {
        return fitting(article, sentence, core, article.language() == Language.CHINESE ? BRIEF_ZH : BRIEF_EN);
    }

    /// The same with a bound of its own.
    static Span fitting(Article article, Span sentence, Span core, int longest) {
        if (sentence.length() <= longest) {
            return sentence;
        }
        var text = article.text();
        var from = Math.max(sentence.start(), Math.min(core.start(), sentence.end() - 1));
        if (core.end() - from >= longest) {
            return new Span(from, lastCut(text, from, Math.min(from + longest, sentence.end())));
        }
        var to = Math.max(core.end(), from + 1);
        var room = longest - (to - from);
        var start = clauseStart(text, Math.max(sentence.start(), from - room / 2), from, sentence.start());
        var end = clauseEnd(text, to, Math.min(sentence.end(), start + longest), sentence.end());
        // Where no clause ends in the room there is, a word does.
        return end > to || to - start > longest / 2
                ? new Span(start, Math.max(end, to))
                : new Span(start, lastCut(text, start, Math.min(start + longest, sentence.end())));
    }

    /// The last place before `latest` where a clause, or at least a word, ends.
    private static int lastCut(String text, int from, int latest) {
        var clause = clauseEnd(text, from + 1, latest, -1);
        if (clause > from + (latest - from) / 2) {
            return clause;
        }
        for (var i = latest; i > from + 1; i--) {
            if (Character.isWhitespace(text.charAt(i - 1)) || Language.isHan(text.charAt(i - 1))) {
                return Character.isWhitespace(text.charAt(i - 1)) ? i - 1 : i;
            }
        }
        return latest;
    }

    /// The first clause that begins within the room before `from`; `from` itself where none does.
    private static int clauseStart(String text, int earliest, int from, int sentenceStart) {
        if (earliest == sentenceStart) {
            return sentenceStart;
        }
        for (var i = earliest; i < from; i++) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return Character.isWhitespace(text.charAt(i)) ? i + 1 : i;
            }
        }
        return from;
    }

    private static int clauseEnd(String text, int to, int latest, int sentenceEnd) {
        if (latest == sentenceEnd) {
            return sentenceEnd;
        }
        for (var i = latest; i > to; i--) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
                return i - 1;
            }
        }
        return to;
    }

    /// Returns the line that the words stand in, for words outside the body.
    static Span line(Article article, Span words) {
        var text = article.text();
        var start = text.lastIndexOf('\n', Math.max(0, words.start() - 1)) + 1;
        var end = text.indexOf('\n', words.end());
        var line = new Span(Math.min(start, words.start()), end < 0 ? text.length() : end);
        return line.length() <= longest(article) ? line : words;
    }
}
