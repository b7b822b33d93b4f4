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
                缺席 请假
                洪灾 水灾 洪涝 洪涝灾害 洪水 汛情
                群众 民众 百姓 居民
                企业 公司
                游客 旅客
                累计 总计 合计 共计
                大约 约 近
                超过 逾 突破
                全长 总长
                面积 占地
                首次 第一次
                希望 期望
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
                使用武力 动武 动用武力
                出兵 派兵
                讲课 授课 讲座 专题讲座 辅导 辅导报告
                卸任 离任 去职
                上任 到任 履新
                旁听 列席
                全票 一致
                发言 讲话 致辞 演讲 讲了话
                主题 专题
                同期 同一时期
                去年 上年
                居住 住在
                死亡 遇难 身亡
                停电 断电
                随行 陪同
                受伤 伤者
                暴雨 强降雨 大雨
                重建 恢复重建
                撤离 转移
                农民 农户
                医院 医疗机构
                教师 老师
                老人 老年人
                儿童 孩子 少儿
                妇女 女性
                干部 官员
                部门 单位
                负责人 负责同志 主要负责人
                一把手 主要负责人
                短板 弱项
                难题 困难
                隐患 风险
                漏洞 缺口
                整改 改正 纠正
                处罚 惩处 惩罚
                奖励 表彰 嘉奖
                评价 评估 评定
                考核 考评
                监督 监管
                督查 督察 督导
                调研 考察 走访
                慰问 看望
                传达 转达
                宣讲 宣传
                审查 审核
                修订 修改 修正
                制定 拟定 起草
                废止 废除
                实施 施行 执行
                生效 施行
                建设 修建 兴建
                开工 动工
                投产 投运
                关闭 关停
                扩大 扩展 拓展
                缩小 减小
                缩短 压缩
                维持 保持
                稳定 平稳
                迅速 快速
                培育 培养
                吸引 引进
                招商 招商引资
                合作 协作
                签订 签署
                联合 携手
                交流 沟通
                商量 协商 商议
                赞成 同意 支持
                批准 核准
                查处 查办
                违法 违规 违章
                严厉 严肃
                坚决 坚定
                全面 全方位
                深化 加深
                优势 长处
                特色 特点
                潜力 潜能
                活力 动力
                人才 人材
                经费 资金
                收入 进账
                费用 花费
                价格 价钱
                薪酬 工资
                住房 房屋
                道路 公路
                地铁 轨道交通
                码头 港口
                电视电话会议 视频会议
                座谈会 座谈
                advise advice suggest recommend
                appraise assess assessment evaluate evaluation
                attendee participant
                buy purchase acquire
                car vehicle automobile
                close shut
                complain complaint
                congratulate congratulation
                cooperate cooperation collaborate collaboration
                crucial vital decisive
                cut reduce
                decide decision resolve resolution
                defend protect protection
                difficulty hardship
                donate donation
                earthquake quake
                educate education
                emergency crisis
                factory plant
                farmer peasant
                fund funding money
                guard prevent
                harbour port harbor
                hospital clinic
                household family
                house housing home
                illegal unlawful
                industry industrial
                inspect inspection check
                invest investment
                job employment
                join participate
                legislator lawmaker deputy
                live reside
                manage management administer administration
                manufacture produce production
                modern modernize modernization
                motion proposal
                nationwide national country
                obligation duty responsibility
                opinion view comment
                poor poverty
                post position
                procedure process
                punish penalty punishment
                quick rapid fast swift
                rain rainfall downpour
                rectify correct rectification
                regulate regulation rule
                rescue save
                research study
                reward award prize
                road highway
                rural village countryside
                seminar symposium forum
                shortcoming weakness deficiency
                sign signature
                skill ability
                solve solution
                teach teacher
                technology technological tech
                tour visit
                town township
                train training
                transport transportation traffic
                unite unity
                worker labourer
                yearly annual
                young youth
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
