package rapporteur.answer;

import java.util.BitSet;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.language.Names;
import rapporteur.language.Span;
import rapporteur.language.Stems;

/// What may be left out of sentences so that the rest still says what they say. For one text and one thread.
///
/// What stands before or behind a word and limits it stays with it: *deputy*, *over*, *some*, 副, 近, 左右. A condition
/// stays with what depends on it. [ClaimGate] asks for each stretch that a statement leaves out, a *gap*.
final class LeftOut {
    /// Where a clause, or the second of two things, begins.
    private static final Pattern BOUNDARY =
            Pattern.compile("[，。；：！？、,;:!?\\n]|\\.(?=\\s|$)|\\b(?:and|or|nor|but|while|whereas)\\b"
                    + "|(?<![缓饱共温总])和(?![平谐睦])|(?<![参给授])与(?![会时])|以及|(?<![以普涉])及(?!时)"
                    + "|(?<![合兼])并(?![购轨])|而(?![且言])|但|或(?!许)");

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？\\n]|[.!?](?=\\s|$)");

    private static final Pattern CONDITION = Pattern.compile(
            "如果|假如|倘若|除非|一旦|只要|若(?!干)|除[^，。；]{1,30}外|(?i:\\b(?:if|unless|except|excluding|provided that)\\b)");

    /// Nothing but which one of several things it is: 二是, (3).
    private static final Pattern ORDINAL = Pattern.compile("[\\s（(]*第?(?:[一二三四五六七八九十]+|\\d{1,2})[\\s是要、.)）]*");

    /// What limits the words behind it.
    private static final Pattern LIMITING = Pattern.compile("(?:副|或|仅|只|未|超过?|逾|将?近|接近|不足|不到|低于|高于|至[少多]|最[多少]"
            + "|大?约|大概|几乎|部分|个别|少数|多数|一些|有的|基本|初步|主要|唯一|暂时?|可能?|能够?|有望|预计|预期|计划|打算|准备|力[争求]|争取|尝试"
            + "|试图|希望|建议|要求|呼吁|敦促|考虑|涉嫌|疑似|据[称传说]|号称|所谓|(?<![重主需必纲首概])要|(?<![供适响对反])应当?|应该|必?须|需要?"
            + "|[被由等])$");

    /// What limits the title of an office behind it: former, acting.
    private static final Pattern LIMITING_TITLE = Pattern.compile("[原前代]$");

    private static final Set<String> LIMITING_WORDS =
            Stream.of("""
                    deputy vice former acting interim assistant by be is are was were been being or only merely mainly
                    partly almost over under above below more less fewer than before after until till within against
                    except some few several many part half likely alleged allegedly reportedly hope wish ask urge demand
                    expect aim seek try attempt consider one two three four five six seven eight nine ten twenty thirty
                    forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
                    """.strip().split("\\s+")).map(Stems::of).collect(Collectors.toUnmodifiableSet());

    /// What limits the words before it.
    private static final Pattern LIMITED = Pattern.compile("左右|上下|以[上下内外前后]|之[前后内]|[多余内百千万亿%％]|底?[前后]|或(?!许)"
            + "|\\s*(?i:or|if|unless|ago|at\\s+(?:least|most)|per\\s?cent"
            + "|hundred|thousand|million|billion|trillion)\\b");

    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿";
    private static final int LONGEST_TITLE = 8;
    private static final int LONGEST_LIMIT = 16;

    private final String text;
    private final BitSet boundaries;
    private final BitSet sentenceEnds;
    private final BitSet conditions;

    /// Before which offsets something stands that limits what follows, as far as has been looked.
    private final BitSet limiting = new BitSet();

    private final BitSet looked = new BitSet();

    LeftOut(String text) {
        this.text = text;
        this.boundaries = offsets(BOUNDARY, MatchResult::end);
        this.sentenceEnds = offsets(SENTENCE_END, MatchResult::end);
        this.conditions = offsets(CONDITION, MatchResult::start);
    }

    private BitSet offsets(Pattern pattern, ToIntFunction<MatchResult> offset) {
        var found = new BitSet();
        pattern.matcher(text).results().mapToInt(offset).forEach(found::set);
        return found;
    }

    /// Returns whether the gap holds what limits the words behind it.
    ///
    /// @param last the last word of the gap that says something, as its stem; empty where the clause has none
    boolean limitsWhatFollows(Span gap, String last) {
        return LIMITING_WORDS.contains(last)
                || isNumeral(gap.end() - 1) && isNumeral(gap.end())
                || (gap.length() < LONGEST_LIMIT ? endsWithLimit(gap) : isLimited(gap.end()));
    }

    /// What stands before an offset is looked at once: many gaps may end there.
    private boolean isLimited(int offset) {
        if (!looked.get(offset)) {
            looked.set(offset);
            limiting.set(offset, endsWithLimit(new Span(offset - LONGEST_LIMIT, offset)));
        }
        return limiting.get(offset);
    }

    private boolean endsWithLimit(Span gap) {
        var words = gap.in(text);
        return LIMITING.matcher(words).find() || LIMITING_TITLE.matcher(words).find() && titleBeginsAt(gap.end());
    }

    private boolean titleBeginsAt(int start) {
        for (var end = start + 2; end <= Math.min(text.length(), start + LONGEST_TITLE); end++) {
            if (Names.endsLikeTitle(text.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    /// Returns whether the gap holds what limits the words before it.
    boolean limitsWhatPrecedes(Span gap) {
        return LIMITED.matcher(text).region(gap.start(), gap.end()).lookingAt()
                || isNumeral(gap.start() - 1) && isNumeral(gap.start());
    }

    private boolean isNumeral(int offset) {
        return offset >= 0 && offset < text.length() && NUMERALS.indexOf(text.charAt(offset)) >= 0;
    }

    /// Returns whether the gap holds a condition of a sentence that it begins or ends in the middle of.
    boolean holdsCondition(Span gap) {
        var first = sentenceEnds.nextSetBit(gap.start() + 1);
        if (first < 0 || first >= gap.end()) {
            return holdsCondition(gap.start(), gap.end());
        }
        var last = sentenceEnds.previousSetBit(gap.end());
        return gap.start() > 0 && holdsCondition(gap.start(), first)
                || gap.end() < text.length() && holdsCondition(last, gap.end());
    }

    private boolean holdsCondition(int start, int end) {
        var next = conditions.nextSetBit(start);
        return next >= 0 && next < end;
    }

    /// Returns where the last clause that begins in the gap begins; -1 where the gap is part of one.
    int lastClause(Span gap) {
        var last = boundaries.previousSetBit(gap.end());
        return last > gap.start() ? last : -1;
    }

    /// Returns whether the stretch says nothing but which one of several things follows.
    boolean isOrdinal(int start, int end) {
        return ORDINAL.matcher(text.substring(start, end)).matches();
    }

    /// Returns whether the stretch names a person.
    boolean namesSomebody(Span stretch) {
        if (!Names.latin(text, stretch).isEmpty()) {
            return true;
        }
        for (var end = stretch.start() + 2; end <= stretch.end(); end++) {
            if (Names.chineseEndingAt(text, stretch.start(), end).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
