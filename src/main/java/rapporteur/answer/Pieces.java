package rapporteur.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.language.Bridge;
import rapporteur.language.Dates;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Ordinals;
import rapporteur.language.Places;
import rapporteur.language.Span;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;

/// Reads words piece by piece. Dates are no pieces: they are compared as what they mean.
final class Pieces {
    private static final Pattern CLAUSE_END = Pattern.compile("[，；。：！？;:!?\\n]|(?<!\\bNo)\\.(?=\\s|$)");

    private static final Pattern SEAT = Pattern.compile("[省市区县州镇乡村]");
    private static final int SHORTEST_SEAT = 3;

    /// 贸发局合办, 工信局开会: an office, and the first character of what it does.
    private static final Pattern OFFICE = Pattern.compile("[一-龥]{2,4}[局厅署院](?=[一-龥]$)");

    private static final Pattern DAY = Pattern.compile("日");
    private static final Pattern HALF =
            Pattern.compile(" (?:half|few|\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b");
    /// "To be restored first": an ordinal that ends its clause says when.
    private static final Pattern AT_LAST = Pattern.compile("[.,;]|$| time\\b");

    private static final Pattern APART = Pattern.compile(" (万|亿)");
    private static final Pattern FIRST = Pattern.compile("首(?=[次届个批场位])|亚军|季军");
    private static final Pattern UNIT = Pattern.compile("千[米瓦克卡伏赫帕焦]");
    private static final Pattern BRACKET = Pattern.compile(
            "(?i)(?:\\d|[万亿元米里吨亩年岁]|yuan|mu|km|miles?|dollars?|tons?|ton|million|billion) ?[(（](?:约|about |around |US|[$￥€£¥ ])*$");

    /// "The two sides" are those who met.
    private static final Pattern SIDES = Pattern.compile(" (?:sides|parties)\\b|双?方(?![米案面向针法式])");

    private static final Pattern PART_END = Pattern.compile("[、,]");

    /// Behind a deed it begins what somebody else did.
    private static final Pattern AND_SOMEBODY = Pattern.compile("\\b(?:and|while|but)\\b(?= [A-Z][a-z]+ [A-Z])");

    /// A numeral in characters is a number where it counts or numbers something.
    private static final Pattern COUNTED = Pattern.compile(
            "中全会|[多余来]?[次届批个項项点名位场期轮条家所号座件起只艘艇人户亩吨公万亿元年月天岁小时分比%％级份章层审类票套镇村站队组代环季卷册张台枚颗株棵头幅桶箱袋米度倍辆款门间栋幢层班院校企大](?![面方量]|大批)");

    /// Characters that stand by themselves and say nothing.
    static final String LITTLE =
            "没不未只能去来多少很更最还本我你他她它的要了在上与和及等也还并于对为是有被由将将就都已以从向到把使让又再其这那该此各每均着过地得之至个项次名位场年月日时第任作做出中内外后前间会说称者们";

    private static final Pattern MEANS_A_WORD = Pattern.compile("=[a-z]");

    private static final int LONGEST_TITLE = 6;

    private final String text;
    private final List<Term> terms;
    private final List<Term> bridges;
    private final BitSet taken = new BitSet();
    private final List<Piece> found = new ArrayList<>();
    private final BitSet partEnds = new BitSet();
    private final BitSet clauseEnds = new BitSet();

    private Pieces(String text) {
        this.text = text;
        this.terms = Terms.of(text);
        this.bridges = meant(Bridge.of(text, terms));
    }

    /// What some words say.
    ///
    /// @param pieces in their order
    /// @param forms  all that they and what stands between them may be called in either language
    record Read(List<Piece> pieces, Set<String> forms) {}

    /// Returns the pieces of some words, in their order.
    ///
    /// @param text  in simplified characters
    /// @param names where it names people
    static List<Piece> of(String text, List<Span> names) {
        return read(text, names).pieces();
    }

    /// Returns what some words say.
    ///
    /// @param text  in simplified characters
    /// @param names where it names people
    static Read read(String text, List<Span> names) {
        var pieces = new Pieces(text);
        pieces.addNames(names);
        pieces.addPlaces();
        pieces.addNumbers();
        pieces.addOrdinals();
        pieces.addFirst();
        pieces.addDeeds();
        pieces.addWords();
        pieces.addUnknown();
        return new Read(pieces.inClauses(), pieces.forms());
    }

    private Set<String> forms() {
        var forms = new HashSet<String>();
        found.forEach(piece -> forms.addAll(piece.forms()));
        bridges.stream()
                .map(Term::text)
                .filter(meaning -> !meaning.startsWith("#"))
                .forEach(forms::add);
        return forms;
    }

    /// In order, each with the number of its clause.
    private List<Piece> inClauses() {
        found.sort(Comparator.comparing(Piece::span));
        PART_END.matcher(text).results().forEach(end -> partEnds.set(end.start()));
        CLAUSE_END.matcher(text).results().forEach(end -> clauseEnds.set(end.start()));
        AND_SOMEBODY
                .matcher(text)
                .results()
                .map(MatchResult::start)
                .filter(at -> isBehindDeed(at) && !isQuoted(at))
                .forEach(clauseEnds::set);
        return found.stream()
                .map(piece -> new Piece(
                        piece.kind(),
                        piece.span(),
                        piece.text(),
                        piece.forms(),
                        clauseEnds.get(0, piece.span().start()).cardinality(),
                        isConverted(piece)
                                ? -1
                                : partEnds.get(0, piece.span().start()).cardinality()))
                .toList();
    }

    /// 3.5 billion yuan ($520 million): the number in brackets is the same again.
    private boolean isConverted(Piece piece) {
        return piece.is(Piece.Kind.NUMBER)
                && BRACKET.matcher(text.substring(0, piece.span().start())).find();
    }

    /// A title in quotation marks writes its words with capitals.
    private boolean isQuoted(int at) {
        return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
    }

    private boolean isBehindDeed(int at) {
        var start = Math.max(0, clauseEnds.previousSetBit(at));
        return found.stream()
                .anyMatch(piece -> piece.is(Piece.Kind.DEED)
                        && piece.span().start() >= start
                        && piece.span().end() <= at);
    }

    private void addDeeds() {
        for (var deed : MeetingDeeds.mentions(text)) {
            if (taken.get(deed.span().start(), deed.span().end()).isEmpty()) {
                add(Piece.Kind.DEED, deed.span(), forms(deed));
            }
        }
    }

    /// 任市长 does not say whether he was appointed or elected, nor 卸任 whether he resigned or was removed.
    private Set<String> forms(MeetingDeeds.Mention deed) {
        if (deed.deed().equals("left")) {
            return Set.of("deed left", "deed resigned", "deed removed");
        }
        var isBoth = deed.span().in(text).equals("任")
                && !text.startsWith("同志", deed.span().start() - 2);
        return isBoth ? Set.of("deed appointed", "deed elected") : Set.of("deed " + deed.deed());
    }

    /// Of a phrase and the shorter ones in it, the longest alone says what is meant where it is somebody's deputy.
    private static List<Term> meant(List<Term> all) {
        var deputies = all.stream()
                .filter(term -> term.field() == Term.Field.MEANING && isDeputy(term.text()))
                .toList();
        return all.stream()
                .filter(term -> deputies.stream()
                        .noneMatch(deputy -> deputy.span().contains(term.span())
                                && deputy.span().length() > term.span().length()))
                .toList();
    }

    private static boolean isDeputy(String meaning) {
        return meaning.startsWith("副") || meaning.startsWith("常务副") || meaning.startsWith("代市");
    }

    private void addNames(List<Span> names) {
        for (var name : names) {
            if (taken.get(name.start(), name.end()).isEmpty() && !isWord(name.in(text)) && !isKnownWord(name)) {
                add(Piece.Kind.NAME, name, Set.of(Names.key(name.in(text)).replace('ü', 'v')));
            }
        }
    }

    /// 任命书 and 季军 begin like names.
    private static boolean isWord(String name) {
        return FIRST.matcher(name).matches()
                || MeetingDeeds.mentions(name).stream()
                        .anyMatch(
                                deed -> deed.span().start() == 0 && deed.span().length() > 1);
    }

    /// 管护 begins like a name, stands behind no title, and the glossary has it as a word.
    private boolean isKnownWord(Span name) {
        return Language.isHan(text.charAt(name.start()))
                && !Names.endsLikeTitle(text.substring(Math.max(0, name.start() - LONGEST_TITLE), name.start()))
                && bridges.stream()
                        .filter(bridge -> bridge.span().equals(name))
                        .anyMatch(bridge -> MEANS_A_WORD.matcher(bridge.text()).find());
    }

    private void addPlaces() {
        Dates.in(text).forEach(date -> take(date.span()));
        for (var place : Places.in(text, new Span(0, text.length()))) {
            if (taken.get(place.span().start(), place.span().end()).isEmpty()) {
                add(
                        Piece.Kind.PLACE,
                        place.span(),
                        Set.of("place " + place.place().chinese()));
            }
        }
    }

    private void addNumbers() {
        for (var number : bridges) {
            var value = number.text();
            if (number.field() == Term.Field.MEANING
                    && value.startsWith("#")
                    && !value.endsWith("月")
                    && taken.get(number.span().start(), number.span().end()).isEmpty()) {
                addNumber(number.span(), value);
            }
        }
    }

    private void addNumber(Span span, String value) {
        if (DAY.matcher(text).region(span.end(), text.length()).lookingAt()) {
            take(span);
        } else if (isNumber(span)) {
            add(Piece.Kind.NUMBER, span, withZeros(span, withoutUnit(span, value)));
        }
    }

    /// 100千米: the thousand is the unit's.
    private String withoutUnit(Span span, String value) {
        return value.endsWith("000")
                        && UNIT.matcher(text).region(span.end(), text.length()).lookingAt()
                ? "#"
                        + new BigDecimal(value.substring(1))
                                .scaleByPowerOfTen(-3)
                                .stripTrailingZeros()
                                .toPlainString()
                : value;
    }

    /// 98.5 亿元: the blank is the page's.
    private Set<String> withZeros(Span span, String value) {
        var zeros = APART.matcher(text).region(span.end(), text.length());
        if (!zeros.lookingAt()) {
            return Set.of(value);
        }
        var scaled = new BigDecimal(value.substring(1))
                .scaleByPowerOfTen(zeros.group(1).equals("亿") ? 8 : 4);
        return Set.of(value, "#" + scaled.stripTrailingZeros().toPlainString());
    }

    private void addOrdinals() {
        for (var term : terms) {
            var value = term.field() == Term.Field.EXACT ? Ordinals.english(term.text()) : Optional.<Integer>empty();
            if (value.isPresent()
                    && !AT_LAST.matcher(text)
                            .region(term.span().end(), text.length())
                            .lookingAt()
                    && !HALF.matcher(text)
                            .region(term.span().end(), text.length())
                            .lookingAt()
                    && taken.get(term.span().start(), term.span().end()).isEmpty()) {
                add(Piece.Kind.NUMBER, term.span(), Set.of("#" + value.get()));
            }
        }
    }

    /// 首次 is the first time.
    private void addFirst() {
        FIRST.matcher(text)
                .results()
                .map(Span::of)
                .filter(span -> taken.get(span.start(), span.end()).isEmpty())
                .forEach(span -> add(Piece.Kind.NUMBER, span, Set.of(rank(span.in(text)))));
    }

    private static String rank(String word) {
        return switch (word) {
            case "亚军" -> "#2";
            case "季军" -> "#3";
            default -> "#1";
        };
    }

    private boolean isNumber(Span span) {
        return !SIDES.matcher(text).region(span.end(), text.length()).lookingAt()
                && (!Language.isHan(text.charAt(span.start()))
                        || span.start() > 0 && text.charAt(span.start() - 1) == '第'
                        || span.end() < text.length()
                                && COUNTED.matcher(text)
                                        .region(span.end(), text.length())
                                        .lookingAt()
                                && !span.in(text).equals("一")
                                && !text.startsWith("两级", span.start()));
    }

    private void addWords() {
        for (var term : terms) {
            var isWord = term.field() == Term.Field.WORD
                    && !StopWords.contains(term)
                    && (term.span().length() > 1 || !Language.isHan(term.text().charAt(0)));
            if (isWord && taken.get(term.span().start(), term.span().end()).isEmpty()) {
                addWord(term);
            }
        }
    }

    private void addWord(Term term) {
        if (isDeputy(term.span())) {
            addDeputy(term.span());
            return;
        }
        var forms = new HashSet<String>();
        forms.add(IrregularForms.base(term.text()));
        Synonyms.of(term.text()).ifPresent(forms::add);
        bridges.stream()
                .filter(bridge -> bridge.span().overlaps(term.span()))
                .map(Term::text)
                .filter(meaning -> !meaning.startsWith("#"))
                .forEach(forms::add);
        add(Piece.Kind.WORD, term.span(), forms);
    }

    private boolean isDeputy(Span title) {
        return title.start() > 0 && text.charAt(title.start() - 1) == '副' && Names.endsLikeTitle(title.in(text));
    }

    private void addDeputy(Span title) {
        var whole = new Span(title.start() - 1, title.end());
        var forms =
                bridges.stream().filter(bridge -> bridge.span().contains(whole)).map(Term::text);
        add(
                Piece.Kind.WORD,
                whole,
                Stream.concat(Stream.of(whole.in(text)), forms).collect(Collectors.toSet()));
    }

    /// Two or more characters side by side that are in no word: somebody's name, a word that no dictionary has.
    private void addUnknown() {
        var start = -1;
        for (var at = 0; at <= text.length(); at++) {
            var isOpen = at < text.length()
                    && Language.isHan(text.charAt(at))
                    && !taken.get(at)
                    && LITTLE.indexOf(text.charAt(at)) < 0;
            if (!isOpen && start >= 0) {
                if (at - start > 1) {
                    addUnknown(new Span(start, at));
                }
                start = -1;
            } else if (isOpen && start < 0) {
                start = at;
            }
        }
    }

    /// 某区某人 is a place and a name.
    private void addUnknown(Span span) {
        var office = OFFICE.matcher(span.in(text));
        if (office.lookingAt()) {
            addOne(new Span(span.start(), span.start() + office.end()));
            return;
        }
        var seat = SEAT.matcher(span.in(text));
        if (span.length() > SHORTEST_SEAT && seat.find(1) && seat.end() < span.length() - 1) {
            addOne(new Span(span.start(), span.start() + seat.end()));
            addOne(new Span(span.start() + seat.end(), span.end()));
        } else {
            addOne(span);
        }
    }

    private void addOne(Span span) {
        var forms = bridges.stream()
                .filter(bridge -> span.contains(bridge.span()) && bridge.span().length() > 1)
                .map(Term::text)
                .filter(meaning -> !meaning.startsWith("#"));
        add(
                Piece.Kind.UNKNOWN,
                span,
                Stream.concat(Stream.of(span.in(text)), forms).collect(Collectors.toSet()));
    }

    private void add(Piece.Kind kind, Span span, Set<String> forms) {
        take(span);
        var end = kind == Piece.Kind.NUMBER && isCounter(span.end()) ? span.end() + 1 : span.end();
        found.add(new Piece(kind, span, text.substring(span.start(), end).toLowerCase(Locale.ROOT), forms, 0, 0));
    }

    private boolean isCounter(int at) {
        return at < text.length() && Language.isHan(text.charAt(at));
    }

    private void take(Span span) {
        taken.set(span.start(), span.end());
    }
}
