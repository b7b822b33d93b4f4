package rapporteur.answer;

/// Characters of a statement that make no word: a verb of one character, a particle, the end of one word and the
/// beginning of the next.
final class Loose {
    private static final String VERBS =
            "发受经接任当抓查说讲问提给送来去到被把让叫使用做办开关出入进上下回留过打拿看听买卖花涨升选派建设占居列排姓扣帮带领请收放装挂赶走跑住坐站写读念画里修盖种养教学考治救找寻搬运属极很尚仍";

    private static final int WIDEST = 8;

    private Loose() {}

    /// Returns whether what they leave without verbs and particles stands in a text.
    ///
    /// @param flat the text without blanks
    static boolean isIn(String characters, String flat) {
        var rest = new StringBuilder();
        for (var i = 0; i < characters.length(); i++) {
            if (VERBS.indexOf(characters.charAt(i)) < 0 && Pieces.LITTLE.indexOf(characters.charAt(i)) < 0) {
                rest.append(characters.charAt(i));
            }
        }
        return rest.isEmpty() || flat.contains(rest) || rest.length() == 2 && isShort(rest, flat);
    }

    /// 国新 is 国务院新闻.
    private static boolean isShort(CharSequence two, String flat) {
        for (var at = flat.indexOf(two.charAt(0)); at >= 0; at = flat.indexOf(two.charAt(0), at + 1)) {
            var next = flat.indexOf(two.charAt(1), at + 1);
            if (next >= 0 && next - at <= WIDEST) {
                return true;
            }
        }
        return false;
    }
}
