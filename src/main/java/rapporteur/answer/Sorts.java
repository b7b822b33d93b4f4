package rapporteur.answer;

import java.util.regex.Pattern;

/// Words that say of what sort a document or a body is, or what office somebody holds: behind the same word another one
/// names another thing.
final class Sorts {
    private static final Pattern SORT = Pattern.compile(
            "(?:条例|办法|规定|法|细则|规则|规划|计划|方案|纲要|意见|决定|决议|报告|通知|声明|协议|公报|章程|局|厅|委|部|院|会|协会|集团|中心|大学|银行|法院|政府|委员会)"
                    + "|副?(?:主席|主任|书记|省长|市长|县长|区长|州长|厅长|局长|部长|委员|成员|秘书长|院长|行长|董事长|总经理|总裁|检察长|组长|会长)"
                    + "|(?i)(?:regulations?|law|rules|plan|program|programme|report|decision|resolution|opinions?|measures"
                    + "|statement|agreement|committee|bureau|department|congress|conference|court|university|bank"
                    + "|association|federation|government|council|commission"
                    + "|secretary|mayor|governor|chairman|director|minister|president)");

    private Sorts() {}

    /// Returns whether a piece is such a word.
    static boolean isOne(Piece piece) {
        return SORT.matcher(piece.text()).matches();
    }
}
