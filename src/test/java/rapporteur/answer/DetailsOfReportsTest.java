package rapporteur.answer;

import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.Collected;

/// Details that a reader of reports asks after: who leads a task, by when, how much more than last year, what rank,
/// which companies, what a word stands for.
class DetailsOfReportsTest {
    @RegisterExtension
    private static final Collected collected = Collected.of(Map.ofEntries(
            Map.entry("executive.txt", """
                海宁市政府召开常务会议

                2024年3月15日，海宁市市长沈立峰主持召开市政府第52次常务会议，研究老旧小区加装电梯、潮汐防护等工作。会议审议通过《海宁市老旧小区加装电梯办法》，\
                自2024年5月1日起施行。会议明确，由市住建局牵头，今年加装电梯320部，每部补贴20万元，11月底前全部完工。市财政局局长汤晓军汇报了资金安排。\
                会议要求，全面排查海塘隐患，建立“一塘一档”。副市长顾雪梅、秘书长蒋涛参加，副市长罗平因公出差未出席。
                """),
            Map.entry("trade.txt", """
                海宁举行皮革产业座谈会

                2024年4月9日下午，海宁市委书记周健主持召开皮革产业座谈会。恒丰皮业、兴达制革、蓝湾设计等8家企业负责人参加。一季度，全市皮革出口28.6亿元，同比增长12.4%，\
                增速居全省第三位。周健要求，年内建成皮革检测中心，力争全年出口突破130亿元。会前，周健一行考察了长安镇和许村镇。市委常委何明陪同。
                """),
            Map.entry("fire.txt", """
                海宁通报化工厂事故调查结果

                2024年5月20日，海宁市应急管理局通报“4·11”化工厂爆燃事故调查结果。事故直接原因是操作人员违规动火。企业被罚款180万元，厂长吴大勇被刑事拘留。\
                原定5月12日举行的听证会因暴雨推迟。副局长邵华说，全市将开展为期三个月的专项整治。
                """),
            Map.entry("pilot.txt", """
                浙江启动“两山合作社”试点

                2024年6月3日，浙江省发展改革委召开“两山合作社”试点启动会。“两山合作社”是指把分散的生态资源集中收储、整体开发的平台。首批试点选在安吉、淳安、开化三个县。\
                省发展改革委副主任苗青介绍，试点为期两年，省财政每年安排专项资金1.5亿元。安吉县县长傅晨作交流发言。会议没有涉及房价。
                """),
            Map.entry("award.txt", """
                海宁表彰科技功臣

                2024年6月28日，海宁市召开科技创新大会。市委书记周健为科技功臣林海燕颁奖，奖金100万元。大会由市长沈立峰主持。林海燕今年46岁，毕业于浙江大学，现任蓝湾材料首席科学家。
                """),
            Map.entry("harbour.txt", """
                Port authority meets on dredging

                The Ellsworth port authority met on 3 June 2024. Chair Nora Finch said the dredging would be finished by the end of October. The board approved a \
                budget of $4.2 million, up 9 percent from last year. Engineer Paul Reyes blamed the delay on a broken pump. Commissioner Dale Hunt voted against the budget. \
                The next meeting is scheduled for 8 July.
                """)));

    @ParameterizedTest
    @CsvSource({
        "海宁加装电梯的事哪个部门牵头,市住建局",
        "海宁今年要装多少部电梯,320部",
        "海宁加装一部电梯补多少钱,20万元",
        "海宁电梯什么时候能全装完,11月底前",
        "海宁老小区加电梯的办法哪天开始实行,5月1日",
        "3月15日海宁常务会是第几次,第52次",
        "海宁常务会上财政局谁汇报的,汤晓军",
        "海宁3月15号的常务会议哪个副市长没来,罗平",
        "海宁说的一塘一档是针对什么的,海塘",
        "Which department leads the lift programme in Haining?,市住建局",
        "How much is the subsidy per lift in Haining?,20万元",
        "By when must Haining finish installing the lifts?,11月底前",
        "Which vice mayor of Haining missed the 15 March executive meeting?,罗平",
        "海宁皮革座谈会有哪些企业去了,恒丰皮业",
        "海宁一季度皮革出口比去年多了多少,12.4%",
        "海宁皮革出口增速在全省排第几,第三位",
        "海宁今年皮革出口目标是多少,130亿元",
        "周健开皮革座谈会之前去看了哪几个镇,许村镇",
        "周健考察长安镇是谁陪着的,何明",
        "Where did Zhou Jian go before the leather symposium in Haining?,长安镇",
        "What rank in the province did Haining's leather export growth take?,第三位",
        "海宁化工厂爆燃的原因是什么,违规动火",
        "海宁那家化工厂罚了多少钱,180万元",
        "化工厂厂长后来怎么样了,刑事拘留",
        "海宁化工厂事故的听证会为什么没按时开,暴雨",
        "海宁的专项整治要搞多久,三个月",
        "How much was the Haining chemical plant fined?,180万元",
        "Why was the hearing on the Haining chemical plant accident put off?,暴雨",
        "两山合作社是什么意思,生态资源",
        "两山合作社第一批试点是哪几个县,淳安",
        "两山合作社省里每年给多少钱,1.5亿元",
        "Which counties were picked first for the two-mountain cooperatives in Zhejiang?,安吉",
        "林海燕的奖是谁颁的,周健",
        "海宁科技功臣林海燕多大年纪,46岁",
        "林海燕是哪个学校毕业的,浙江大学",
        "海宁科技创新大会奖金多少,100万元",
        "埃尔斯沃思港务局的预算比去年增加多少,9 percent",
        "When will the Ellsworth dredging be done?,end of October",
        "Who voted against the Ellsworth port budget?,Dale Hunt",
        "What did Paul Reyes say caused the delay?,broken pump",
        "When does the Ellsworth port authority meet next?,8 July",
        "How much bigger is the Ellsworth budget than last year's?,9 percent",
    })
    void are_answered(String question, String expected) {
        collected.assertAnswers(question, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "两山合作社第二批试点是哪几个县",
                "Who is the mayor of Haining who attended the two-mountain cooperative meeting?",
                "海宁加装电梯居民自己要出多少钱",
                "海宁常务会上教育局谁汇报的",
                "化工厂爆燃死了几个人",
                "海宁皮革座谈会上恒丰皮业的老总说了什么",
                "两山合作社试点会上淳安县县长是谁",
                "Who seconded the Ellsworth budget?",
                "How deep will the Ellsworth channel be?",
                "海宁科技创新大会是在哪个剧院开的",
            })
    void are_refused(String question) {
        collected.assertRefuses(question);
    }
}
