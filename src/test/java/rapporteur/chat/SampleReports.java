package rapporteur.chat;

import java.util.List;
import rapporteur.answer.Documents;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;

/// Four short reports of meetings that never were, two in Chinese and two in English, and who answers from them.
final class SampleReports {
    static final Article QINGDAO = report(
            "qingdao",
            "5月8日，青岛市委常委会召开会议，研究海水淡化和渔港建设工作。市委书记陈立新主持会议并讲话。市长赵文博、市政协主席孙亦菲出席会议。"
                    + "会议审议了《青岛市海水淡化三年行动计划》。会议指出，要把海水淡化作为保障城市供水的重要来源，到2026年日产淡水达到40万吨。"
                    + "会议强调，渔港建设要先修防波堤，再添冷库，让渔民用得上、用得起。",
            new Metadata("青岛市委常委会研究海水淡化", "青岛晨报", "2024-05-09", "https://news.example.org/qingdao?id=8"));

    static final Article YANTAI = report(
            "yantai",
            "6月12日，烟台市政府召开常务会议，听取苹果产业和校园食堂工作汇报。市长赵文博主持会议。会议指出，苹果产业要先做品种更新，再做冷链。" + "会议强调，校园食堂的采购账目要每月公开一次，请家长代表一起核对。",
            new Metadata("烟台市政府常务会议听取苹果产业汇报", "烟台晚报", "2024-06-13", null));

    static final Article DALIAN = report(
            "dalian",
            "The Standing Committee of the CPC Dalian Municipal Committee held a meeting on April 9, 2024. Zhou Min,"
                    + " secretary of the municipal Party committee, presided over the meeting and made a speech. Tang"
                    + " Wei, the mayor, attended the meeting. The meeting reviewed the \"Dalian Tram Renewal Plan\"."
                    + " The meeting stressed that old trams must be repaired before new ones are bought, and that"
                    + " every line should run until midnight.",
            new Metadata("Dalian takes up its trams", "Harbour Post", "2024-04-10", "https://post.example.org/trams"));

    static final Article SHENYANG = report(
            "shenyang",
            "The Shenyang municipal government held an executive meeting on July 2, 2024. Tang Wei, the mayor, presided"
                    + " over the meeting. The meeting heard a report on winter heating. The meeting pointed out that"
                    + " boilers in 31 districts must be inspected by the end of September.",
            new Metadata("Shenyang prepares its heating", "Harbour Post", "2024-07-03", null));

    static final List<Article> ALL = List.of(QINGDAO, YANTAI, DALIAN, SHENYANG);

    private SampleReports() {}

    private static Article report(String id, String text, Metadata metadata) {
        return new Article(new ArticleId(id), new Origin("/news", id + ".txt"), text, Article.Form.BODY, metadata);
    }

    /// Returns who answers from all four.
    static Rapporteur rapporteur() {
        return Documents.rapporteur(ALL, 0.45);
    }
}
