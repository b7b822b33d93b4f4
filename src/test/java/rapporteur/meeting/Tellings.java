package rapporteur.meeting;

import java.util.List;
import java.util.stream.IntStream;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.article.Reading;

/// Short reports, written for tests, as they are read and compared.
final class Tellings {
    static final String FLOODS = "2024年8月6日上午，济南市委常委会召开会议，传达学习全国防汛工作会议精神，研究部署山洪灾害防范、"
            + "水库除险加固和城区排水管网改造。市委书记刘强主持会议并讲话。会议强调，要把汛前检查的问题逐条销号，水库、塘坝和"
            + "在建工地要落实责任人，低洼小区要在雨季前完成泵站检修，学校和医院周边的积水点要优先治理。会议审议了"
            + "《济南市城区排水防涝三年行动方案》。市领导王凯、于海田出席会议。";

    /// Another reporter's, of the same meeting.
    static final String FLOODS_IN_OTHER_WORDS = "8月6日，济南市委书记刘强主持召开市委常委会会议，研究部署山洪灾害防范、水库除险加固和"
            + "城区排水管网改造工作。会议指出，今年雨情偏重，水库、塘坝和在建工地要落实责任人，低洼小区要在雨季前完成泵站检修。"
            + "气象部门汇报了未来一旬的天气趋势，应急部门汇报了抢险队伍的集结情况，会议决定派出督导组分赴各区县检查。"
            + "《济南市城区排水防涝三年行动方案》在会上审议通过。";

    static final String FLOODS_IN_ENGLISH = "On the morning of August 6, 2024, the Standing Committee of the CPC Jinan"
            + " Municipal Committee held a meeting to study flood control. Liu Qiang, Secretary of the Municipal Party"
            + " Committee, presided over the meeting and delivered a speech. The meeting stressed that reservoirs and"
            + " building sites must be checked before the rains come.";

    /// The same body in the afternoon of that day, on something else.
    static final String SCHOOLS_IN_THE_AFTERNOON = "2024年8月6日下午，济南市委常委会召开会议，听取全市教育系统暑期工作情况汇报，研究"
            + "义务教育学位供给、校车安全和教师培训等事项。市委书记刘强主持会议并讲话。会议强调，新建小区配套学校要与住宅同步"
            + "交付，随迁子女入学要简化手续，乡镇学校的宿舍和食堂要在开学前完成改造，骨干教师要轮岗到薄弱学校任教。会议审议了"
            + "《济南市基础教育扩优提质实施方案》。市领导王凯、于海田出席会议。";

    private Tellings() {}

    static Telling telling(String id, String text) {
        return telling(id, text, Metadata.NONE);
    }

    static Telling telling(String id, String text, Metadata metadata) {
        var article = new Article(new ArticleId(id), new Origin("reports", id), text, Article.Form.BODY, metadata);
        return Telling.of(article, MeetingReader.read(Reading.of(article))).getFirst();
    }

    /// Reports named a, b, c and so on.
    static List<Telling> tellings(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(at -> telling(Character.toString('a' + at), texts[at]))
                .toList();
    }
}
