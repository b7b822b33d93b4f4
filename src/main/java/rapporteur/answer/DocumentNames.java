package rapporteur.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import rapporteur.language.Span;

/// What a document is called: what stands before the word for its sort, and in English behind it. A report has several
/// documents of one sort, and many words that stand in none of their titles. Within a language: translated titles
/// differ.
final class DocumentNames {
    private static final Pattern SORT = Pattern.compile(
            "条例|办法|规定|细则|规则|规划|计划|方案|纲要|意见|决定|决议|报告|汇报|协议|章程|预案|要点|政策|预算"
                    + "|regulations?|rules|plans?|report|decision|resolution|agreement|ordinances?|budget|polic(?:y|ies)|outline|guidelines?|law");

    private static final Pattern MARK = Pattern.compile("[，。；：,;:.!?！？\\n]|、(?=《)|》(?=.)");

    private static final Pattern BEHIND = Pattern.compile("^ (?:on|for|of|to|about|against) ");

    private static final Pattern TOUCHING = Pattern.compile(" ?|的|工作|情况|工作情况的?|情况的|修订|草案|（草案）");

    private static final Pattern VERB = Pattern.compile("[了在于用向对将]|\\d");

    /// Every document is one of these at some time.
    private static final Pattern STAGE = Pattern.compile("draft|revised|new|草案|修订|单位|部门");

    /// So many words make a title, as a rule.
    private static final int MOST = 4;

    /// How far before the word for its sort a title begins in Chinese.
    private static final int LONGEST = 30;

    private final List<Piece> said;
    private final String text;
    private final Collection<Told.Line> lines;

    DocumentNames(String text, List<Piece> said, Collection<Told.Line> lines) {
        this.text = text;
        this.said = said;
        this.lines = lines;
    }

    /// What a sentence calls a document.
    private record Title(String words, List<Piece> pieces) {
        boolean says(Piece piece) {
            return pieces.stream().anyMatch(piece::agrees) || words.contains(piece.text());
        }
    }

    /// Returns the words for which the documents of that sort have others.
    Set<Piece> mistaken() {
        var mistaken = new HashSet<Piece>();
        for (var at = 0; at < said.size(); at++) {
            if (isSort(said.get(at)) && !isVerb(said.get(at))) {
                addMistaken(at, mistaken);
            }
        }
        return mistaken;
    }

    private void addMistaken(int sort, Set<Piece> mistaken) {
        var named = named(sort);
        var titles = titles(said.get(sort));
        if (named.isEmpty() || titles.isEmpty()) {
            return;
        }
        var absent = named.stream()
                .filter(piece -> titles.stream().noneMatch(title -> title.says(piece)))
                .toList();
        var nearest = titles.stream()
                .mapToLong(title -> named.stream().filter(title::says).count())
                .max()
                .orElse(0);
        var isAnother = titles.stream()
                .filter(title -> named.stream().filter(title::says).count() == nearest)
                .allMatch(title -> title.pieces().stream()
                        .filter(this::tells)
                        .anyMatch(own -> said.stream().noneMatch(own::agrees)));
        if (isAnother) {
            mistaken.addAll(absent);
        }
    }

    private static boolean isSort(Piece piece) {
        return piece.is(Piece.Kind.WORD) && SORT.matcher(piece.text()).matches();
    }

    /// 计划在秋季招生, 汇报了工作.
    private boolean isVerb(Piece sort) {
        return VERB.matcher(text).region(sort.span().end(), text.length()).lookingAt();
    }

    private boolean tells(Piece piece) {
        return (piece.is(Piece.Kind.WORD) || piece.is(Piece.Kind.UNKNOWN))
                && !LightWords.contains(piece)
                && !isSort(piece)
                && !STAGE.matcher(piece.text()).matches();
    }

    /// What the statement names it: the words that touch the sort before it, and in English those behind *on* or *for*.
    private List<Piece> named(int sort) {
        var named = new ArrayList<Piece>();
        for (var i = sort - 1; i >= 0 && i >= sort - MOST && touch(said.get(i), said.get(i + 1)); i--) {
            if (!said.get(i).is(Piece.Kind.WORD) && !said.get(i).is(Piece.Kind.UNKNOWN)) {
                break;
            }
            named.add(said.get(i));
        }
        var rest = BEHIND.matcher(text.substring(said.get(sort).span().end()));
        if (rest.find() && sort + 1 < said.size()) {
            for (var i = sort + 1; i < said.size() && i <= sort + 2; i++) {
                if (!said.get(i).is(Piece.Kind.WORD) || i > sort + 1 && !touch(said.get(i - 1), said.get(i))) {
                    break;
                }
                named.add(said.get(i));
            }
        }
        return named.stream().filter(this::tells).toList();
    }

    private boolean touch(Piece one, Piece next) {
        return next.span().start() >= one.span().end()
                && TOUCHING.matcher(text.substring(one.span().end(), next.span().start()))
                        .matches();
    }

    private List<Title> titles(Piece sort) {
        return lines.stream()
                .flatMap(line -> IntStream.range(0, line.pieces().size())
                        .filter(i -> isSort(line.pieces().get(i))
                                && line.pieces().get(i).agrees(sort))
                        .mapToObj(i -> title(line, line.pieces().get(i))))
                .filter(title -> title.pieces().stream().anyMatch(this::tells))
                .toList();
    }

    private static Title title(Told.Line line, Piece sort) {
        var isEnglish = sort.text().charAt(0) < 128;
        var from = Math.max(0, sort.span().start() - (isEnglish ? 2 * LONGEST : LONGEST));
        var marks = MARK.matcher(line.text()).region(from, sort.span().start());
        while (marks.find()) {
            from = marks.end();
        }
        var to = sort.span().end();
        if (isEnglish) {
            var end = MARK.matcher(line.text()).region(to, line.text().length());
            to = Math.min(
                    to + 2 * LONGEST, end.find() ? end.start() : line.text().length());
        }
        var span = new Span(from, to);
        return new Title(
                span.in(line.text()),
                line.pieces().stream()
                        .filter(piece -> piece.span().start() >= span.start()
                                && piece.span().end() <= span.end())
                        .toList());
    }
}
