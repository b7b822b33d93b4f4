package rapporteur.answer;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.language.Stems;

/// Words that everybody chooses for himself when saying again what another said: to say and to call, to begin and to
/// end, to get and to give, how and how much. A statement that has another of them says nothing else. Unlike
/// [FramingWords] they say something: where they stand they count.
final class LightWords {
    private static final String ENGLISH = """
            accept achiev acknowledg across act action add address admit agre aim allow along alreadi also
            altogeth alway among announc anoth answer appeal appear appli approach argu arrang arriv aspect
            assert attent back base basi believ belong bring call carri case caus charg caution central claim
            clear come commit compar complet comprehens concede concern conclus condit conduct confirm
            consid consist contain content continu contribut core could cover current day deal declar deep
            degre deliv demand describ desir detail differ direct discuss done draw due duti earlier earnest
            effect effort element emphasi encourag end endeavor endeavour enter entir especi essenti even
            event ever everi exact exist expect explain express extent extrem face fact factor far feel
            field final find firm follow form former forward front full fulli fundament further gather
            general get give goal got great greater grow guid hand happen happi heard help hesit high highlight
            hold hour idea impact import inform insist instruct intend intent invit involv join just keep
            key kind know larg last late later latest lead leader least let level lie like link list long
            look made main maintain major make manner mark matter mean meant mention mere minut moment
            motion move much name natur near nearbi need new next note notic object observ occas occur offer
            opinion order origin other outcom outlin outset outward overall own part parti percent perform
            period phase place plain plenari plenum pledg point posit possibl prepar present press previous principl
            problem proceed process promin promis proper propos provid purpos put question quick rais reach
            read reaffirm real reason recal receiv recent recommend refer regard reiter relat relev remain
            remind report request respect respond result return role run said same say scale scene schedul
            scope second sector seek seen seriou serious set share short show side sign signific similar
            sinc singl sit situat slow sort speak specif spend stage stand start state stay steadi stem step
            still stood stop stress strict strong strongli subject suggest surround take task tell term
            thank thing think third thorough time told top topic total touch toward treat turn type under
            understand undertak unswerv upon urg use valu various view visit vow want warn way welcom well
            whole wide wish within word work year
            """;

    private static final String CHINESE = """
            很可能 有可能 极有可能 当成 当作 眼下 看了 拿到 百分 万人 万元 亿元 人次 万人次 坦言 坦承 直言 透露 提到 谈到 说到 讲到 谈及 谈起 介绍 说明 解释 呼吁 主张
            告诉 回应 回答 称赞 重申 宣称 声称 坚称 明确 开始 结束 展开 进入 打算 准备 决定 做到 做出 得到 受到 收到 作出 给予 予以 加以 采取 采用
            用于 利用 使用 运用 方式 形式 主题 议题 题目 话题 为主 围绕 聚焦 针对 根据 按照 依据 依照 安排 一份 一场 一次 一个 一位 一名 一种 一些
            一批 一项 一条 一座 一家 一系列 两次 两级 两份 两个 两项 两位 两天 三个 三项 到场 在场 现场 到会 与会 参会 前往 来到 赶赴 到达 抵达
            前来 赴会 专门 专程 亲自 接下来 下一步 并且 而且 因此 由此 所以 因为 由于 尽管 虽然 但是 不过 然而 如果 只有 只要 仍然 依然 依旧 仍旧
            曾经 正在 至今 此时 当时 此前 以前 以后 以来 日前 近日 近期 最近 最后 首先 其次 另外 同样 名为 叫做 称为 被称 属于 成为 视为 看作 能够
            可以 可能性 希望 期待 期望 愿意 总共 一共 一同 全都 人们 大家 有人 一行 其他 其它 之一 之中 当中 里面 过程 结果 原因 因素 缘故 目的
            目标 任务 事项 事情 事务 议程 环节 方面 层面 领域 范围 程度 水平 力度 重点 关键 核心 基础 条件 建议 看法 想法 心声 体会 有力 有效 积极
            切实 扎实 认真 深入 全面 坚决 始终 不断 进一步 持续 努力 全力 大力 着力 充分 更加 更好 更多 主要 重要 重大 一定 相当 非常 十分 特别
            尤其 格外 比较 左右 上下 以上 以下 以内 之外 以外 之下 之上 多次 再次 每次 逐一 依次 先后 陆续 相继 随后 为期 历时 用时 共计 举办 召集
            组织 牵头 负责 带头 带队 率队 率领 代表 名义 身份 角色 作用 意义 价值 影响 特点 特征 性质 本身 自己 自身 各自 双方 彼此 相互 互相 之际
            之时 时候 时期 阶段 一天 半天 全天 一年 多年 每年 每天 每月 一直 一向 从来 向来 通过 借助 凭借 依靠 依托 立足 基于 来自 出自 源自 位列
            名列 排名 排在 列为 处在 处于 面临 面对 遇到 存在 出现 发生 产生 带来 造成 导致 引起 使得 促使 拿出 提供 提交 递交 交给 送到 发给 拥有
            具有 具备 含有 包含 涉及 涵盖 分为 分成 合计 人数 数量 数目 金额 总额 总数 应对 处理 对待 做法 办理 办成 办好 做好 干好 搞好 抓好 抓住
            把握 看到 看见 发现 认识 了解 知道 明白 懂得 清楚 记住 想要 想到 会上 会后 会前 会议上 座谈 交流 讨论 发言 讲话 讲了话 表态 致辞 讲述
            谈话 对话 说话 提问 询问 建成 建立 设立 组建 担任 出任 就任 换届 才能 从此 得以 同比 较上年同期
            """;

    private static final Set<String> WORDS = Stream.of(ENGLISH, CHINESE)
            .flatMap(list -> Stream.of(list.strip().split("\\s+")))
            .flatMap(word -> Stream.of(word, Stems.of(word)))
            .map(IrregularForms::base)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern ONE_OF_THEM = Pattern.compile("[一两几][章份场次个位名种些批项条座家篇道支句片段户]");

    /// 省市县三级.
    private static final Pattern LEVELS = Pattern.compile("[省市区县乡镇村]{2,5}级?");

    private LightWords() {}

    /// Returns whether somebody who says the same may choose another word for a piece.
    static boolean contains(Piece piece) {
        return FramingWords.contains(piece)
                || (piece.is(Piece.Kind.WORD) || piece.is(Piece.Kind.UNKNOWN))
                        && (piece.forms().stream()
                                        .anyMatch(form -> WORDS.contains(form) || EverydayWords.containsStem(form))
                                || EverydayWords.contains(piece.text())
                                || saysLittle(piece.text()));
    }

    /// Whether it is made of characters that say nothing: 是以.
    private static boolean saysLittle(String word) {
        return ONE_OF_THEM.matcher(word).matches()
                || LEVELS.matcher(word).matches()
                || word.chars().allMatch(character -> Pieces.LITTLE.indexOf(character) >= 0);
    }
}
