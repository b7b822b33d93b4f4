package rapporteur.language;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Foreign names by their consonants, which Chinese writes after their sound: *Caroline*, 卡罗琳 → `KLLN`.
///
/// What Chinese does not tell apart is one letter: b and p, d and t, g and k, l and r, the hissing sounds. An r behind
/// a vowel may be written or not.
final class Sounds {
    private static final int SHORTEST_WORD = 4;
    private static final int SHORTEST_RUN = 2;
    private static final int LONGEST_RUN = 9;
    private static final int FEWEST_CONSONANTS = 2;

    /// Characters that foreign names are written with.
    private static final String WRITTEN_WITH =
            "阿埃艾爱安昂奥澳巴拜班邦包保鲍贝本比彼毕宾波博伯勃卜布查察昌楚茨达戴丹当道德登邓迪狄蒂蒙丁东杜顿多厄恩尔法凡范方菲费芬丰冯佛弗夫福盖甘冈高戈哥格葛根古瓜圭哈海汉豪赫黑亨洪胡华怀惠霍基吉"
                    + "季加佳贾简杰金卡凯坎康考柯科克肯孔库夸奎坤拉莱赖兰朗劳勒雷蕾里理利莉丽立廉良列林琳龄隆卢鲁露伦罗洛吕马玛迈麦曼芒毛梅门米密妙敏明摩莫默姆穆那娜纳奈南内嫩尼妮聂宁纽努诺欧帕潘庞佩彭皮平"
                    + "连龙涅娅芙珀契切滕蓬谢泼普齐奇乔钦琴丘琼让热仁日荣茹瑞若撒萨塞赛桑瑟森沙莎珊山尚绍舍申圣什施石史士舒朔斯丝苏索所塔泰坦汤唐特藤提田廷通图托陀瓦万旺威韦维伟魏温文翁沃乌伍武西希锡席辛欣兴休修许逊雅亚延扬尧耶叶伊依"
                    + "易因英尤雨约赞泽扎詹珍芝治朱卓兹子佐";

    private Sounds() {}

    /// Returns whether all characters are such as foreign names are written with.
    static boolean areWrittenIn(CharSequence text) {
        return text.chars().allMatch(character -> WRITTEN_WITH.indexOf(character) >= 0);
    }

    /// Adds the sounds of what may be foreign names in Chinese.
    ///
    /// @param known  which characters belong to a word of the glossary
    /// @param inWord which belong to a word of a dictionary
    static void chinese(List<Term> han, BitSet known, BitSet inWord, List<Term> found) {
        for (var at = 0; at < han.size(); at++) {
            var end = at;
            while (end < han.size()
                    && !known.get(end)
                    && WRITTEN_WITH.indexOf(han.get(end).text().charAt(0)) >= 0
                    && (end == at
                            || han.get(end).span().start()
                                    == han.get(end - 1).span().end())) {
                end++;
            }
            if (end - at >= SHORTEST_RUN && end - at <= LONGEST_RUN) {
                addRun(han.subList(at, end), found);
            }
            at = Math.max(at, end - 1);
        }
    }

    private static void addRun(List<Term> run, List<Term> found) {
        var consonants = new StringBuilder();
        for (var term : run) {
            consonants.append(ofSyllable(Readings.of(term.text().charAt(0))));
        }
        var span = new Span(run.getFirst().span().start(), run.getLast().span().end());
        add(Set.of(consonants.toString()), span, found);
    }

    private static String ofSyllable(String syllable) {
        if (syllable.isEmpty() || syllable.equals("er")) {
            return syllable.isEmpty() ? "" : "L";
        }
        var first =
                switch (syllable.charAt(0)) {
                    case 'b', 'p' -> "P";
                    case 'm' -> "M";
                    case 'f' -> "F";
                    case 'd', 't' -> "T";
                    case 'n' -> "N";
                    case 'l', 'r' -> "L";
                    case 'g', 'k' -> "K";
                    case 'h' -> "H";
                    case 'j', 'q', 'x', 'z', 'c', 's' -> "S";
                    case 'w' -> "W";
                    default -> "";
                };
        var last = syllable.charAt(syllable.length() - 1);
        var nasal = syllable.length() > 1 && (last == 'n' || last == 'g');
        return nasal ? first + "N" : first;
    }

    /// Adds the sounds of capitalised English words.
    static void english(List<Term> latin, CharSequence text, List<Term> found) {
        for (var term : latin) {
            var word = term.span().in(text);
            if (word.length() >= SHORTEST_WORD && Character.isUpperCase(word.charAt(0)) && !StopWords.contains(term)) {
                add(ofWord(word.toLowerCase(Locale.ROOT)), term.span(), found);
            }
        }
    }

    private static Set<String> ofWord(String word) {
        var with = new StringBuilder();
        var without = new StringBuilder();
        for (var at = 0; at < word.length(); at++) {
            var sound = sound(word, at);
            if (!(sound.equals("L") && word.charAt(at) == 'r' && isBehindVowel(word, at))) {
                append(without, sound, word, at);
            }
            append(with, sound, word, at);
        }
        var both = new LinkedHashSet<String>();
        both.add(with.toString());
        both.add(without.toString());
        return both;
    }

    /// A doubled letter is one sound.
    private static void append(StringBuilder sounds, String sound, String word, int at) {
        if (at == 0 || word.charAt(at) != word.charAt(at - 1)) {
            sounds.append(sound);
        }
    }

    private static boolean isBehindVowel(String word, int at) {
        return at > 0
                && "aeiouy".indexOf(word.charAt(at - 1)) >= 0
                && (at + 1 == word.length() || "aeiouy".indexOf(word.charAt(at + 1)) < 0);
    }

    private static String sound(String word, int at) {
        var next = at + 1 < word.length() ? word.charAt(at + 1) : ' ';
        return switch (word.charAt(at)) {
            case 'b' -> "P";
            case 'p' -> next == 'h' ? "F" : "P";
            case 'm' -> "M";
            case 'f' -> "F";
            case 'd', 't' -> "T";
            case 'n' -> "N";
            case 'l', 'r' -> "L";
            case 'c' -> "eiyh".indexOf(next) >= 0 ? "S" : next == 'k' ? "" : "K";
            case 'g' -> next == 'h' ? "" : next == 'e' || next == 'i' ? "S" : "K";
            case 'k', 'q' -> "K";
            case 'x' -> "KS";
            case 'h' -> at == 0 || "aeiou".indexOf(word.charAt(at - 1)) >= 0 && "aeiou".indexOf(next) >= 0 ? "H" : "";
            case 'j', 's', 'z' -> "S";
            case 'v', 'w' -> at == 0 || "aeiou".indexOf(next) >= 0 ? "W" : "";
            default -> "";
        };
    }

    private static void add(Set<String> sounds, Span span, List<Term> found) {
        for (var sound : sounds) {
            if (sound.length() >= FEWEST_CONSONANTS) {
                found.add(new Term(Term.Field.SOUND, 0, sound, span));
            }
        }
    }
}
