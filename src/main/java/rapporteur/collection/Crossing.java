package rapporteur.collection;

import java.util.List;
import rapporteur.language.Language;
import rapporteur.search.Embedder;
import rapporteur.search.Vector;

/// Whether an embedding model puts texts of both languages side by side: tried out with sentences that say the same.
///
/// @param crosses   whether it does
/// @param inChinese how many numbers its vectors of Chinese texts have
/// @param inEnglish how many those of English texts have
record Crossing(boolean crosses, int inChinese, int inEnglish) {
    private static final List<String> CHINESE = List.of(
            "孩子们在河边放风筝。",
            "医生建议他每天散步。",
            "这座桥上个月开始修建。",
            "苹果的价格比去年高。",
            "法院驳回了这项申请。",
            "夜里下了一场大雪。",
            "她用小提琴演奏了一首老歌。",
            "列车因故障晚点两个小时。");

    private static final List<String> ENGLISH = List.of(
            "The children flew kites by the river.",
            "The doctor advised him to walk every day.",
            "Construction of this bridge began last month.",
            "Apples cost more than last year.",
            "The court rejected the application.",
            "There was heavy snow during the night.",
            "She played an old song on the violin.",
            "The train was two hours late because of a fault.");

    /// A model of one language hits one of eight by chance.
    private static final int ENOUGH = 7;

    /// @throws rapporteur.search.EmbeddingUnavailableException if the model does not answer
    static Crossing of(Embedder embedder) {
        var chinese = embedder.passages(CHINESE, Language.CHINESE);
        var english = embedder.passages(ENGLISH, Language.ENGLISH);
        var inChinese = chinese.getFirst().dimension();
        var inEnglish = english.getFirst().dimension();
        var crosses = inChinese == inEnglish && met(chinese, english) >= ENOUGH && met(english, chinese) >= ENOUGH;
        return new Crossing(crosses, inChinese, inEnglish);
    }

    int dimension(Language language) {
        return language == Language.CHINESE ? inChinese : inEnglish;
    }

    /// Returns of how many the nearest of the others says the same.
    private static int met(List<Vector> ones, List<Vector> others) {
        var met = 0;
        for (var at = 0; at < ones.size(); at++) {
            met += isNearest(ones.get(at), others, at) ? 1 : 0;
        }
        return met;
    }

    private static boolean isNearest(Vector one, List<Vector> others, int own) {
        for (var at = 0; at < others.size(); at++) {
            if (at != own && one.cosine(others.get(at)) >= one.cosine(others.get(own))) {
                return false;
            }
        }
        return true;
    }
}
