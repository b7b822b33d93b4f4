package rapporteur.answer;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.language.Stems;

/// Words with which a statement is put together and that say nothing by themselves: that a meeting took place, that
/// somebody said something, that it was about something.
final class FramingWords {
    private static final String ENGLISH = """
            accord call carri regard concern relat topic theme matter take took taken place part hold held point out stress
            emphas note state urg remark ask express introduc made make gave give given deliv speech spoke speak speaker
            session talk meet meeting conference presid chair attend presence present day date time year month morning afternoon
            evening last work situation special sever various respect separ name number total amount receiv becam become
            togeth behalf word topic includ well aim order necessari need requir import use held convene conven start began
            open close conclud set put come came go went serv act act plan hope new aim non voting participant old comrade official member people hundred thousand million billion trillion mu yuan
            """;

    private static final String CHINESE = """
            有关 关于 进行 作了 作出 召开 举行 开展 会议 会上 大会 本次 这次 期间 时间 地点 内容 情况 工作 问题 方面 要求 强调 指出 提出 表示 认为
            希望 主持 出席 参加 列席 讲话 发言 致辞 以及 此外 同时 其中 包括 分别 当天 当日 上午 下午 晚上 今年 去年 同志 领导 担任 就任
            该职 职务 一整 之后 之前 随后 接着 必须 应该 应当 需要 目前 当前 相关 专题 一起 共同 随即 继续 之间 所有 全部 人员 作为 成为
            """;

    private static final Set<String> WORDS = Stream.of(ENGLISH, CHINESE)
            .flatMap(list -> Stream.of(list.strip().split("\\s+")))
            .flatMap(word -> Stream.of(word, Stems.of(word)))
            .map(IrregularForms::base)
            .collect(Collectors.toUnmodifiableSet());

    private FramingWords() {}

    /// Returns whether a piece says nothing by itself.
    static boolean contains(Piece piece) {
        return piece.is(Piece.Kind.WORD) && piece.forms().stream().anyMatch(WORDS::contains);
    }
}
