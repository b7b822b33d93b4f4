package rapporteur.language;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that frame a sentence or a question and say nothing of what it is about.
///
/// They are indexed like all others, since names and titles hold them; a question is not searched by them.
public final class StopWords {
    private static final String ENGLISH = """
            a an the this that these those some any no each every all both such other another same own
            i me my we us our you your he him his she her it its they them their one there here
            is am are was were be been being do does did done have has had having
            can could will would shall should may might must
            and or but nor so if then than as because while until though although whether
            of in on at by for with about against between into through during before after above below to from up down
            out off over under again further within without upon toward towards per via among amid since
            not only very too also just now ever even still yet more most less least much many few
            who whom whose what which when where why how
            please tell give show list find know want say said explain describe mention mentioned
            don dont doesn doesnt didn didnt isn isnt aren arent wasn wasnt weren werent won wont cant let s t ll re ve d m
            """;

    private static final String CHINESE = """
            的 了 在 是 和 与 及 或 也 都 就 而 把 被 对 从 向 到 由 为 以 于 之 其 这 那 此 该 有 没 不 吗 呢 吧 啊 呀 地 得 着 过 等
            我 你 您 他 她 它 谁 哪 几 么 什 怎 请 让 给 个
            我们 你们 他们 她们 它们 自己 大家 这个 那个 这些 那些 这里 那里 此次 其中 以及 或者 并且 而且 但是 因为 所以 如果 虽然
            什么 哪些 哪个 哪里 哪儿 哪位 哪几 哪年 哪天 谁的 为何 为什么 怎么 怎样 怎么样 如何 多少 几个 几次 几位 何时 何地 是否 有没有 有无 是不是
            什么样 什么时候 关于 对于 有关 可以 能否 能不能 请问 告诉 告诉我 介绍 介绍一下 一下 列出 说明 已经 没有 还有 还是 就是 都是 都有 有哪些 是谁 有谁
            """;

    private static final Set<String> WORDS = Stream.concat(
                    words(ENGLISH).flatMap(word -> Stream.of(word, Stems.of(word))), words(CHINESE))
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    /// Tells whether `term`, of whichever field, is such a word.
    public static boolean contains(Term term) {
        return contains(term.text());
    }

    /// Tells whether `word` is such a word; expected in lower case, as it stands or as its stem.
    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.strip().split("\\s+"));
    }
}
