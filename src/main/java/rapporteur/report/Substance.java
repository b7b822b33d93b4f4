package rapporteur.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.language.Terms;

/// What a sentence of officialese says, without the formulas around it. What is left is one unbroken stretch of the
/// sentence, cut where clauses end, so that it still says what the sentence says.
final class Substance {
    private static final String OPENING = "“《（(「『[";
    private static final String CLOSING = "”》）)」』]";
    private static final int LONGEST_WORD = 4;

    /// Clauses that stand in any report and say nothing of this one.
    private static final String CHINESE_PHRASES = """
            .*(?:两个确立|两个维护|四个意识|四个自信|兩個確立|兩個維護|四個意識|四個自信).*\
            |.*(?:提高|增强|强化|提升|牢固树立|增強|強化)[^，]{0,8}(?:政治站位|责任感|使命感|紧迫感|使命担当|政治自觉|政治责任|行动自觉).*\
            |.*把?思想和行动[^，]{0,4}统一到.*|(?:进一步|切实)*(?:统一思想|提高认识|深化认识|凝聚共识)(?:、(?:统一思想|提高认识|深化认识|凝聚共识))*\
            |.*以习近平新时代中国特色社会主义思想为指导.*|.*以习近平同志为核心的党中央(?:的)?坚强领导下\
            |.*(?:充分|集中|生动|深刻|充份)?(?:体现|彰显|體現|彰顯)(?:出|了).*\
            |(?:要|深切|深刻|充分)*(?:体悟|感悟|体会|感受|认识)[^，]*(?:深情|厚爱|关怀|期望|重大意义|重要性|必要性)\
            |坚持人民至上、生命至上|(?:决)?不辜负[^，]*|[^，]*(?:鼓舞|坚定)[^，]{0,16}(?:信心|斗志|决心)[^，]*\
            |(?:要|切实|坚定|始终|不断|努力|全力|奋力|进一步)*(?:牢记嘱托|感恩奋进|踔厉奋发|勇毅前行|真抓实干|担当作为|凝心聚力|乘势而上|加压奋进、攻坚突破\
            |解放思想、奋发进取|鼓舞斗志、激发干劲|奮發有為|勇於擔當|主動作為|不等不靠|实事求是)\
            |(?:为|為|努力为|共同为|以实际行动为)[^，]*(?:贡献|力量|动力|保障|篇章|贡献力量|机遇|根本遵循|行动指南)\
            |(?:努力|奋力|不断|推动|加快)*(?:谱写|书写|开创|譜寫|開創)[^，]*\
            |(?:努力)?推动[^，]{0,12}(?:不断)?取得新[^，]{0,8}""".replace("\n", "");

    /// What is to be learnt is the matter itself where it stands on the agenda, and an opening formula elsewhere.
    private static final String CHINESE_LEARNING = """
            |(?:要|必须|切实|认真|深入|全面|不断|坚决|始终|坚持)*(?:学习|贯彻|落实|领会|领悟|學習|貫徹|落實)+[^，《]{0,6}(?:习近平|習近平|党的|党中央)\
            (?:(?!在[^，]{2,30}[时上]|关于|關於)[^，《])*(?:精神|论述|指示|讲话|部署|要求|思想|論述|講話)""".replace("\n", "");

    private static final Pattern CHINESE_PHRASE = Pattern.compile(CHINESE_PHRASES);

    private static final Pattern CHINESE_FORMULA = Pattern.compile(CHINESE_PHRASES + CHINESE_LEARNING);

    private static final Pattern ENGLISH_FORMULA = Pattern.compile("""
            .*(?:two establish(?:ments|es)|two (?:safeguards|maintenances|upholds)|four (?:consciousness(?:es)?|self-confidence)).*\
            |.*(?:raise|improve|enhance|increase) (?:the |our |their )?(?:political (?:stance|position|standing)|sense of (?:responsibility|mission)).*\
            |.*(?:unify|unite) (?:their |our )?(?:thoughts?|thinking) and actions?.*\
            |fully demonstrating .*|which fully .*""".replace("\n", ""), Pattern.CASE_INSENSITIVE);

    /// What must not be cut from what stands before it.
    private static final Pattern LIMITING = Pattern.compile(
            "\\s*(?:但|而是|除|否则|直至|不含|(?:but|except|unless|if|provided|until|excluding|subject to|not)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /// Phrases that only lead up to what is said: "In order to …, in the first months of …".
    private static final Pattern INTRODUCING = Pattern.compile(
            "(?:(?:in|to|at|on|by|with|under|since|during|after|before|for|as|from|through|according)\\b[^,]*,?\\s*)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CONDITION = Pattern.compile(
            ".*(?:如果|除非|一旦|只要|若是|倘若|\\b(?:if|unless|except|until|provided)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String text;
    private final Language language;

    /// @param text     that spans point into
    /// @param language of the text
    Substance(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /// Returns the stretch without formulas at its beginning and end; nothing where it is made of formulas alone.
    Optional<Span> of(Span stretch) {
        var clauses = clauses(stretch);
        var first = 0;
        while (first < clauses.size() && isFormula(clauses.get(first), CHINESE_FORMULA)) {
            first++;
        }
        var last = clauses.size() - 1;
        while (last > first && isFormula(clauses.get(last), CHINESE_FORMULA)) {
            last--;
        }
        return first == clauses.size()
                ? Optional.empty()
                : Optional.of(
                        new Span(clauses.get(first).start(), clauses.get(last).end()));
    }

    /// Returns an item of the agenda without the formulas behind it; what it begins with is the matter.
    Span untilFormulas(Span stretch) {
        var clauses = clauses(stretch);
        var last = clauses.size() - 1;
        while (last > 0 && isFormula(clauses.get(last), CHINESE_PHRASE)) {
            last--;
        }
        return last == clauses.size() - 1
                ? stretch
                : new Span(stretch.start(), clauses.get(last).end());
    }

    /// Returns the beginning of the stretch, as many whole clauses as fit; as many words where the clauses leave most
    /// of the room empty. A clause that limits what stands before it comes along.
    Span beginning(Span stretch, int most) {
        var clauses = clauses(stretch);
        if (clauses.getFirst().end() - stretch.start() > most) {
            return new Span(stretch.start(), wordEnd(stretch, most));
        }
        var end = clauses.getFirst().end();
        for (var i = 1; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            var fits = clause.end() - stretch.start() <= most;
            if (!fits && !LIMITING.matcher(clause.in(text)).matches()) {
                break;
            }
            end = clause.end();
        }
        var opens = language == Language.ENGLISH
                && INTRODUCING.matcher(text).region(stretch.start(), end).matches();
        var saysLittle = end < stretch.end() && (opens || end - stretch.start() < most / 3);
        return new Span(stretch.start(), saysLittle ? wordEnd(stretch, most) : end);
    }

    /// Where the last word that fits ends, without the mark behind it; before a title or quotation that would be cut.
    private int wordEnd(Span stretch, int most) {
        var end = uncut(stretch.start(), blankEnd(stretch, most), most);
        while (end > stretch.start() + 1 && "、，,；;：:（(“《 ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private int uncut(int start, int end, int most) {
        var opened = new ArrayDeque<Integer>();
        for (var i = start; i < end; i++) {
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                opened.push(i);
            } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && !opened.isEmpty()) {
                opened.pop();
            }
        }
        return opened.isEmpty() || opened.getLast() < start + most / 3 ? end : opened.getLast();
    }

    private int blankEnd(Span stretch, int most) {
        var latest = Math.min(stretch.end() - 1, stretch.start() + most);
        for (var i = latest; i > stretch.start() + most / 2; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
            if (Language.isHan(text.charAt(i))) {
                return wordStart(new Span(stretch.start() + most / 2, i + 1), i);
            }
        }
        return latest;
    }

    /// Where the Chinese word begins that a cut would go through.
    private int wordStart(Span around, int cut) {
        return Terms.of(text.substring(around.start(), Math.min(text.length(), around.end() + LONGEST_WORD))).stream()
                .filter(term -> term.field() == Term.Field.WORD)
                .map(term -> new Span(
                        around.start() + term.span().start(),
                        around.start() + term.span().end()))
                .filter(word -> word.start() > around.start() && word.start() < cut && cut < word.end())
                .map(Span::start)
                .findFirst()
                .orElse(cut);
    }

    private boolean isFormula(Span clause, Pattern chinese) {
        var words = clause.in(text).strip();
        var formula =
                switch (language) {
                    case CHINESE -> chinese;
                    case ENGLISH -> ENGLISH_FORMULA;
                };
        return !CONDITION.matcher(words).matches() && formula.matcher(words).matches();
    }

    /// The clauses, without the marks between them. Nothing is cut inside brackets and quotation marks.
    private List<Span> clauses(Span stretch) {
        var found = new ArrayList<Span>();
        var start = stretch.start();
        var depth = 0;
        for (var i = stretch.start(); i < stretch.end(); i++) {
            var c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            if (depth == 0 && isClauseEnd(i, stretch.end())) {
                add(found, start, i);
                start = i + 1;
            }
        }
        add(found, start, stretch.end());
        return found.isEmpty() ? List.of(stretch) : found;
    }

    private boolean isClauseEnd(int i, int end) {
        return switch (text.charAt(i)) {
            case '，', '；', '。', ';', '！' -> true;
            case ',' -> i + 1 < end && !Character.isDigit(text.charAt(i + 1));
            default -> false;
        };
    }

    private void add(List<Span> clauses, int from, int to) {
        var start = from;
        var end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || "。.".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (start < end) {
            clauses.add(new Span(start, end));
        }
    }
}
