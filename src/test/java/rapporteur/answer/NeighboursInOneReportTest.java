package rapporteur.answer;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What one report says of several people, documents or sectors side by side: each has its own title, name and number.
class NeighboursInOneReportTest {
    private static final Checking NEWS = new Checking(List.of(
            Checking.article("posts", """
                    5月17日，海陵市召开干部会议，宣布省委决定：陈立新同志任海陵市委书记，周英同志任海陵市委副书记。\
                    海陵市水利局局长赵明致辞，南浦市代表列席。周英此前已任市政府党组书记。
                    """),
            Checking.article("papers", """
                    5月20日，海陵市政府召开常务会议，审议通过《海陵市湿地公园管理办法》。\
                    会议要求做好渔港安全工作，9月底前完成整治，把管护纳入考核。
                    """),
            Checking.article("trade", """
                    海陵市一季度对外贸易稳步增长。出口和进口分别增长12.5%和8.3%，其中涉港澳贸易额达45.7亿元。\
                    市长陈立新会见了德国、法国、日本、韩国和泰国五家商会的负责人。
                    """),
            Checking.article("regulator", """
                    5月22日，海陵市金融监管局召开座谈会，研究施行小额贷款新规，市政协主席何志远出席。\
                    小区多只猫从楼上坠下，警方称没有人为原因。
                    """)));

    @ParameterizedTest
    @ValueSource(strings = {"陈立新任海陵市委书记。", "海陵市水利局局长赵明致辞。", "海陵市政府通过了湿地公园管理办法。", "海陵市进口增长8.3%。", "海陵的渔港整治要在9月底前做完。"})
    void each_with_its_own_is_borne_out(String statement) {
        NEWS.assertBorneOut(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"周英任海陵市委书记。", "南浦市水利局局长赵明致辞。", "海陵市政府通过了渔港管理办法。", "海陵市进口增长12.5%。", "证监会5月22日在海陵召开座谈会，研究施行小额贷款新规。"
            })
    void one_with_the_neighbours_is_not(String statement) {
        NEWS.assertNotBorneOut(statement);
    }
}
