package rapporteur.answer;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.language.Stems;

/// Everyday verbs, adjectives and adverbs of both languages: whoever tells again what he read chooses them
/// himself. None of them names a thing, and none is another one's opposite where the news would say the one or the
/// other: to refuse, to fail, to stop, to lack are not among them.
final class EverydayWords {
    private static final String ENGLISH = """
            able abroad absolute active actual adapt adjust advise affect afford afraid ago aid alert alike almost alone
            altogether amid annual anyone anything anywhere apart appeal apply appropriate argue arise arrange aside ask
            assemble assess assist associate assume attach attempt attract available avoid aware away awful bad badly bear
            beat beautiful become better big bind blame body borrow bother brief bright bring broad bump busy calm capable
            care careful cast catch celebrate certain chance chase cheap check cheer choose chief cite clean clever climb
            close coincide collect combine comfort comment common complain complete compose comprise compute confident
            confront congratulate connect conscious consider consult contact convince cooperate cope correct cost count
            couple cover covers crucial cut damage dangerous dare dear debate decide dedicate deeper definite deploy depend
            derive deserve design despite destroy detail determine devote difficult dig diligent disappear discover display
            distinct distinguish distribute drag dream drive drop eager earn ease easy eat effective efficient either
            elaborate elsewhere embrace emerge employ empower empty enable encounter endure energetic engage enhance enjoy
            enormous enough enrich enthusiastic equal equip escape establish estimate evident examine exceed excellent except
            exchange excite execute exercise exert exhibit expand expert exploit explore expose extra eye fair
            familiar famous fast fasten fear feed feel fight figure fill fine fit fix flow fly focus foot force foremost
            forge fortunate forward foster frank frequent fresh friendly fulfil gain genuine glad good grab gradual grand
            grant grasp grateful grave great grip guess habit happier happy hard hasten heart heavy hide hinder hint
            hire hit hopeful host house huge hurry identical identify illustrate imagine immediate immense implement
            impose impress inaugurate incline independent indicate individual influence initial initiate injure inner
            inquire inside install instance intensive interest introduce invest investigate isolate judge jump keen kick
            kill kind knock land large last lasting laugh launch lay learn leave lend lengthy lift light likely listen
            little live load locate lonely look loose lose loud love low lower lucky machine main manage manner massive
            match maximum meanwhile measure mere mighty mild mind minor miss mix moderate modest mostly mount mutual name
            narrow neat necessary nice nobody normal obey obtain obvious odd offer often open operate opposite orient
            otherwise outright outside overcome owe own pack painful part particular pass patient pay peaceful perfect
            permit persist persuade pick pile plain plan plant play please plenty plus point polite pose possess post pour
            practice praise precise prefer pressing presume pretty prior prize probe proceed proclaim profound progress
            prolong prominent prompt pronounce proper protect proud prove publish pull punctual punish pure pursue push
            quarter quiet quite raise random range rapid rapidly rare rate rather raw react readily ready realize really
            rebuild recall recognise recognize recruit reflect regardless regret regular rehearse rejoin relax release
            relieve rely remark remarkable remember remote remove render rent repeat replace represent rescue reserve reside
            resolute resolve resort resume retain retire retreat reveal revise revisit rich ride rigorous rise risk robust
            rotate rough roughly round rush sail satisfy save scatter schedule screen search secure seize select sell
            send sensible separate settle severe shake shape sharp shelter shift shine shock shoot shut silent simple
            simultaneous sing sink size skip sleep slight slip smooth snap soft sole solid solve somebody someone something
            somewhat soon sound spare spark spread spring squeeze stable stack stare steady steep stick stir store straight
            strange stretch strike strive struggle stuck sudden suffer sufficient suit superb supply suppose sure surface
            surprise surround suspect sustain sweep swift swing switch tackle tail talk tap target taste tear temporary tend
            thick thin threaten throughout throw thrown thus tidy tie tight tiny tired together tolerate tough tour trace
            track train transform translate transmit transparent travel treat tremendous trigger trouble true trust truth try
            turn typical ultimate undergo undo uniform unify unique unite unveil upgrade upper useful utmost utter vast verify
            vigorous visible vital vivid vow wait wake walk wash waste watch weak wear weigh whatever whenever wherever win
            wipe wise wonder wonderful worn worry worse worst worth worthy wound wrap wrong yield
            article chapter clause
            above across behind below beneath beside between beyond inside near past throughout toward under within around
            besides moreover nevertheless therefore thereby whereas whether yet afterwards afterward soon later earlier
            """;

    private static final String CHINESE = """
            接替 接任 继任 出任 改任 升任 转任 充任 担当 履行 履职 任职 上任 就任 当上 做成 变成 改成 换成 建起 立起 组成 构成 形成 合成 结成 化作 转为 改为 升为
            看成 算作 当做 认作 视作 称作 叫作 说成 写进 列入 纳入 并入 归入 划入 载入 写入 录入 编入 计入 投入 加入 融入 步入 迈入 迈进 走进 走向 走上 走出
            走过 走访 走遍 赶到 赶往 奔赴 直奔 回到 回去 回来 返回 重返 重回 留下 留在 待在 呆在 守在 守住 守好 守护 保住 稳住 顶住 扛起 扛住 撑起 托起 兜住
            拿下 拿走 拿来 拿起 拿给 夺下 夺走 赢下 赢了 得了 取走 取回 收下 收回 收好 收紧 收拢 捉住 逮住 逮到 抓获 抓走 抓到 抓了 抓捕 端掉 打掉 打击 捣毁
            打破 打响 打通 打开 打出 打下 打进 摧毁 毁坏 毁掉 拆掉 拆除 清除 清掉 清理 清走 扫清 扫除 铲除 去除 除去 除掉 消除 化解 破除 破获 侦破 查出 查到
            查清 查明 查实 查看 查验 核实 核对 核查 核验 摸清 摸排 摸底 弄清 搞清 理清 厘清 看清 认清 看好 看重 看准 盯住 盯紧 紧盯 紧抓 紧扣 狠抓 抓牢 抓实
            抓细 做实 做细 做强 做大 做精 做足 建好 建强 管好 管住 管理好 用好 用活 用足 用上 用来 用作 花掉 花费 花了 耗费 耗时 费时 费心 省下 节省 节约 攒下
            涨了 涨到 涨至 上涨 走高 攀升 飙升 升到 升至 提到 提至 提升到 达到 到了 超出 多出 高出 多达 高达 长达 远超 超越 赶上 赶超 追上 领跑 领先 跃居 跻身
            位居 居于 居首 排第 排到 排进 排行 名次 横跨 跨越 跨过 跨入 跨到 地跨 横贯 贯穿 穿过 穿越 途经 路过 经过 通过了 坐落 座落 地处 处于 介于 位处
            寻找 找寻 找到 找出 找准 找来 搜寻 搜救 搜索 营救 抢救 抢险 抢修 抢抓 抢占 解救 救出 救起 救下 帮助 帮忙 帮扶 协助 援助 援建 支援 支撑 扶持 扶助
            照顾 照料 关照 关心 关爱 关怀 关注 留意 注意 注重 重视 着重 侧重 偏重 看护 陪护 陪同 陪伴 随同 伴随 跟随 跟着 跟进 跟上 追随 追踪 追查 追究 追问
            判断 判定 断定 认定 裁定 鉴定 评定 评判 评出 评为 选为 选上 选中 选出 推选 推举 推荐 举荐 遴选 挑选 精选 筛选 入选 中选 当选为 聘请 聘用 聘任 邀请
            请来 请到 约请 特邀 受邀 应邀 派出 派到 派往 派去 派来 派遣 委派 指派 差遣 调派 调集 调来 调去 调动 调遣 集结 集合 聚集 聚拢 汇聚 汇集 云集 齐聚
            出现了 冒出 涌现 呈现 显现 显示 展示 展现 展出 亮相 露面 现身 登场 出场 登台 上台 上场 上阵 上线 上市 上架 上路 上演 开卖 开售 发售 出售 售卖 销售
            卖出 卖掉 买下 买到 买来 购置 购入 采购 选购 订购 租用 租下 借用 借到 借来 借鉴 参照 参考 对照 比照 比对 对比 相比 较之 胜过 不如 好过 优于 等于
            相当于 约合 折合 折算 换算 算出 算下来 算上 加上 加起来 连同 连带 包括了 含 囊括 包揽 包办 承包 承担 承办 承接 承建 承诺 许诺 答应 应允 保证书
            告知 通知到 知会 转告 转达 转交 转给 交出 交由 交付 交接 移交 送去 送上 送给 送来 送达 寄给 寄出 寄来 发来 发出 发去 发到 发现了 发动 发起 发布了
            问到 问及 被问 追述 讲完 讲过 讲明 讲清 说清 说明了 说出 说过 说完 说服 劝说 劝告 劝导 劝离 劝退 规劝 听劝 听从 听到 听说 听完 听取了 获悉 得知
            据悉 据说 据称 闻讯 看望 慰问 探望 拜访 到访 来访 往访 造访 走亲 来临 到来 降临 来了 去了 去过 来过 去往 前去 开往 驶往 驶入 驶出 驶离 离开 离去
            离京 抵京 抵沪 入京 出发 启程 动身 上路 起程 起飞 飞抵 飞往 飞越 落地 着陆 登陆 靠岸 停靠 停留 停在 歇脚 驻扎 驻守 坚守 值守 值班 留守 看守
            讲究 讲求 力求 力争 务求 谋求 寻求 追求 争取到 争创 争当 争先 争做 抢先 率先 首先 领头 带动 拉动 牵动 驱动 推进了 推行 推出 推向 推到 推开 铺开
            展开了 摆开 摆出 摆在 摆放 摆脱 挣脱 脱离 脱身 解脱 解开 解答 答复 答疑 作答 回复 回话 回击 回馈 回报 回顾 回忆 回望 回看 重温 重提 重说 再说
            重新 再度 一再 屡次 屡屡 反复 来回 往返 往来 来往 交往 接触 接洽 接见 会晤 会面 见面 碰面 碰头 碰上 遇上 遭遇 遭受 遭到 蒙受 承受 经受 经历 历经
            经由 途径 渠道 道路上 眼看 眼见 亲眼 亲口 亲手 当面 当场 当即 立即 立刻 马上 随即 即刻 即时 及时 按时 准时 如期 定期 按期 限期 逾期 过期 到期 届时
            到时 那时 此刻 现今 如今 现在 现时 当今 今后 今天 今日 昨天 昨日 明天 明日 后天 前天 前日 早前 早先 早些 早已 早就 早上 早晨 清晨 凌晨 中午 傍晚 晚间 夜间
            夜里 半夜 深夜 当晚 当夜 昨晚 今晨 今早 开头 起初 起先 最初 初期 早期 中期 后期 末期 末尾 尾声 收尾 告终 落幕 落下 闭幕了 散会 终于 最终 到底 究竟
            毕竟 果然 果真 居然 竟然 竟 恐怕 似乎 好像 好似 仿佛 犹如 如同 宛如 一样 同样 一致 一般 通常 往往 常常 经常 时常 时时 不时 偶尔 有时 间或 时而 渐渐
            逐渐 逐步 慢慢 缓缓 悄悄 默默 静静 牢牢 紧紧 狠狠 深深 远远 大大 好好 稳稳 实实 细细 一一 纷纷 频频 连连 接连 连续 持续不断 一连 连着 相连 相接 相邻
            毗邻 相交 交界 接壤 周边 周围 四周 附近 邻近 就近 左近 身边 旁边 一旁 一侧 两侧 两边 两旁 沿线 沿途 一路 全程 全场 全队 整个 整体 总体 大体 大致
            大概 大约 约莫 将近 接近 临近 靠近 贴近 走近 拉近 缩小了 扩到 放到 放在 放进 放入 搁在 置于 安放 安置 安顿 安插 安上 装上 装进 配上 配齐 配备 配有
            配置 备有 备好 备齐 筹备 筹办 筹集 筹措 筹建 酝酿 商定 议定 谈妥 谈成 达成 促成 做成 完成了 办完 做完 干完 修完 修好 修成 修起 盖好 盖起 盖成 造好 造成了
            造出 制成 制作 制造出 产出 出产 生出 生下 养成 养育 养大 长大 成长 壮大 变大 变小 变好 变化 改变 改动 改掉 改好 改换 更换 更改 更替 更迭 替换 替代 代替 取代
            顶替 换下 换上 换掉 换来 换取 变更 变动 变成了 转变 转换 转向 转到 转移到 搬到 搬进 搬走 搬出 迁到 迁往 迁入 迁出 撤出 撤走 撤到 退到 退出 退下 退回
            最美 美丽 漂亮 优美 优秀 优异 优良 良好 不错 出色 杰出 突出 显著 明显 鲜明 清晰 清楚了 明了 明白了 简单 容易 方便 便捷 便利 快捷 迅捷 飞快 很快 尽快 赶快
            赶紧 抓紧 加紧 加急 紧急 急需 急忙 匆忙 忙于 忙着 着急 担心 担忧 忧虑 害怕 惧怕 放心 安心 开心 高兴 快乐 欢乐 喜悦 欣慰 满意 满足 知足 感谢 致谢 感激 感动
            感到 感觉 觉得 认为是 以为 想必 料想 预料 预想 预见 预判 猜测 推测 估计 估算 测算 盘算 考虑 思考 思量 琢磨 研判 分析出 得出 悟出 体现 彰显 凸显 突显
            严重 严峻 严格了 严密 紧密 密切 亲密 亲切 热情 热烈 热心 真诚 诚恳 恳切 坦率 坦诚 直率 直接 间接 分头 各自 独自 单独 独立 自主 自行 自发 自觉 主动 踊跃 勇于
            敢于 善于 勤于 乐于 甘于 便于 利于 有利于 有助于 有益 有用 管用 实用 适用 适合 适宜 合适 恰当 妥当 妥善 稳妥 稳当 扎牢 筑牢 夯实 巩固 牢固了 坚固 坚实 坚强 顽强
            地区里 境内 境外 省内 省外 市内 县内 区内 国内 国外 海内外 场内 场外 会内 家中 家里 手里 手中 眼中 心中 心里 院里 村里 镇上 县里 市里 省里 区里 全国上下
            主持了 出席了 参加了 加以 有着 没有了 具备了 带着 带上 带去 带来了 带回 带走 拎着 背着 扛着 举着 举起 举出 举例 列举 罗列 列明 列出 标明 标出 标注 注明 写明 写出
            写下 写道 写着 记下 记着 记录下 刻下 印上 印着 画出 划出 划定 圈定 选定 拟定好 敲定 定下 定好 定在 设在 设于 建在 建于 始建 始于 起于 源于 由来 生于 死于 用到
            大力推 端出 亮出 拿出来 摆到 放开 松开 张开 敞开 打扮 打造成 建造 修造 营造 塑造 铸就 造就 成就 取得了 创下 刷新 改写 续写 谱写 书写 开创 开辟 开拓 开通 开启了
            一口气 一下子 一举 一并 一道 一块 一齐 齐心 同心 合力 协力 联手 携起手 并肩 共同体会 全部都 全数 悉数 如数 足足 整整 仅仅 只是 只不过 不过是 不单 不光 不仅
            何时 何地 何处 哪里 哪些 什么 怎么 怎样 如何 为何 为什么 多久 多长 多大 多高 多重 多远
            """;

    private static final Set<String> WORDS = Stream.of(ENGLISH, CHINESE)
            .flatMap(list -> Stream.of(list.strip().split("\\s+")))
            .flatMap(word -> Stream.of(word, Stems.of(word)))
            .map(IrregularForms::base)
            .collect(Collectors.toUnmodifiableSet());

    /// What is done, with how it ends; and what hands do.
    private static final Pattern CHINESE_VERB = Pattern.compile(
            "[一-龥]{1,2}(?:[掉到了着过住完去来走给至起]|下来|起来|出来|出去|下去|上去)|[打抓拿看说跑找搜赚赔抢请叫让催拆撤挑摆挂贴念吵喝睡骑涨跨穿绕堵拦挡追赶抬扛搬拖端捧扔丢扣捉逮盯凑攒挤][一-龥]");

    private EverydayWords() {}

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
