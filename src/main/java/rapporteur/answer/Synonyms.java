package rapporteur.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.language.Stems;

/// Words of the genre that say the same, in one language: a statement says *obtained*, a report *won*. What meetings
/// do with a matter is not among them: to review is not to pass.
final class Synonyms {
    private static final Map<String, String> FIRST = new HashMap<>();

    static {
        for (var line : """
                获得 夺得 荣获 赢得 摘得 斩获 取得
                打好 打赢
                人员 人士
                计划 规划
                建成 竣工 落成 完工
                启动 开启
                成立 组建 设立
                举办 举行 召开
                印发 下发 发布 出台
                位于 地处 坐落
                加快 加速
                推进 推动 促进
                提升 提高
                加大 加强 强化
                确保 保证 保障
                完善 健全
                落实 贯彻
                严格 从严
                牢牢 牢固
                抓好 做好
                支持 扶持
                协调 统筹
                排查 检查
                整治 整顿
                救助 救援
                灾民 受灾群众
                群众 民众 百姓 居民
                企业 公司
                游客 旅客
                累计 总计 合计 共计
                大约 约 近
                超过 逾 突破
                全长 总长
                面积 占地
                首次 第一次
                首批 第一批
                全天 整天 一整天
                共有 拥有
                创建 打造
                保护 维护
                改善 优化
                解决 破解
                防范 预防
                任职 就任
                出生 生于
                毕业 就读
                达到 实现
                揭牌 挂牌
                开幕 开幕式
                闭幕 闭幕式
                review examine
                accelerate speed hasten
                promote advance push boost drive
                strengthen enhance intensify reinforce step
                improve better perfect raise upgrade
                ensure guarantee secure safeguard
                build construct construction
                establish found create set
                thank gratitude grateful appreciate appreciation
                start launch begin kick
                important key major crucial
                whole entire full
                visitor tourist
                company firm enterprise corporation
                cadre official
                city municipal urban
                province provincial
                county district
                people resident citizen
                publish issue release
                win obtain gain receive earn
                leader head chief lead
                area region zone
                help aid assist support
                chairman chair chairperson president
                prevention prevent
                control controlled
                safe safety
                complete finish
                deal handle
                carry implement implementation
                project programme program
                law legislation
                vote ballot
                unanimous unanimously
                plan planning
                """.lines().toList()) {
            var words = List.of(line.split(" "));
            words.forEach(word -> FIRST.putIfAbsent(stem(word), "= " + words.getFirst()));
        }
    }

    private Synonyms() {}

    private static String stem(String word) {
        return IrregularForms.base(Stems.of(word));
    }

    /// Returns what all words have in common that say the same as this one.
    ///
    /// @param term as it is compared: a Chinese word, a stem
    static Optional<String> of(String term) {
        return Optional.ofNullable(FIRST.get(IrregularForms.base(term)));
    }
}
