package rapporteur.answer;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.language.Resources;
import rapporteur.language.Stems;

/// Everyday verbs, adjectives and adverbs of both languages: whoever tells again what he read chooses them
/// himself. None of them names a thing, and none is another one's opposite where the news would say the one or the
/// other: to refuse, to fail, to stop, to lack are not among them.
final class EverydayWords {
    private static final Set<String> WORDS = words();

    /// What is done, with how it ends; and what hands do.
    private static final Pattern CHINESE_VERB = Pattern.compile(
            "[一-龥]{1,2}(?:[掉到了着过住完去来走给至起]|下来|起来|出来|出去|下去|上去)|[打抓拿看说跑找搜赚赔抢请叫让催拆撤挑摆挂贴念吵喝睡骑涨跨穿绕堵拦挡追赶抬扛搬拖端捧扔丢扣捉逮盯凑攒挤][一-龥]");

    private EverydayWords() {}

    private static Set<String> words() {
        return Resources.lines(EverydayWords.class, "everyday.txt").stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .flatMap(word -> Stream.of(word, Stems.of(word)))
                .map(IrregularForms::base)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns whether a word is one of them.
    ///
    /// @param word as printed, in lower case
    static boolean contains(String word) {
        return WORDS.contains(word) || CHINESE_VERB.matcher(word).matches();
    }

    /// Returns whether a stem is one of them.
    static boolean containsStem(String stem) {
        return WORDS.contains(stem);
    }
}
