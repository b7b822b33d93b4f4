package rapporteur.store;

import java.util.List;
import java.util.Optional;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Excerpt;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.language.Edtf;
import rapporteur.language.Span;
import rapporteur.meeting.Account;
import rapporteur.meeting.AgendaItem;
import rapporteur.meeting.Figure;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Level;
import rapporteur.meeting.MeetingDate;
import rapporteur.meeting.Person;
import rapporteur.meeting.Voice;

/// What an article may say of a meeting: everything, and nothing.
final class SampleAccounts {
    static final Article ARTICLE = new Article(
            new ArticleId("shandong"),
            new Origin("/news", "shandong.txt"),
            """
            省委常委会会议研究粮食生产
            2024-03-15 来源：大众日报
            3月14日，山东省委常委会在济南召开会议。省委书记林武主持会议并讲话，省长周乃翔发言，葛慧君、杨东奇出席，有关部门负责同志列席。
            会议传达了《粮食安全保障法》，审议《春耕方案》和《水利规划》。林武强调，要守住耕地红线。文中还提到刘强。
            """,
            Article.Form.PAGE,
            new Metadata(null, "大众日报", null, null));

    private SampleAccounts() {}

    /// An account in which no field is empty.
    static Account full() {
        return new Account(
                ARTICLE.id(),
                0,
                Optional.of(words("省委常委会会议研究粮食生产")),
                Kind.STANDING_COMMITTEE,
                Level.PROVINCIAL,
                List.of(words("山东省委常委会"), words("省委常委会会议")),
                Optional.of(words("山东")),
                new MeetingDate(
                        Optional.of(new MeetingDate.Stated(Edtf.of(0, 3, 14), words("3月14日"))),
                        Optional.of(new MeetingDate.Inferred(
                                Edtf.of(2024, 3, 14), MeetingDate.Ground.PUBLISHED, words("2024-03-15")))),
                List.of(
                        new Account.Dated(Edtf.of(2024, 3, 15), words("2024-03-15")),
                        new Account.Dated(Edtf.of(2024, 3, 0), words("2024-03"))),
                List.of(new Account.Dated(Edtf.of(2024, 3, 15).orBefore(), words("2024-03-15"))),
                Optional.of(Excerpt.beside(ARTICLE, "大众日报")),
                List.of(words("济南")),
                List.of(new Person(words("林武"), Optional.of("省委书记"), Optional.of("主持"), "linwu")),
                List.of(
                        new Person(words("周乃翔"), Optional.of("省长"), Optional.of("发言"), "zhounaixiang"),
                        new Person(words("林武"), Optional.empty(), Optional.of("讲话"), "linwu")),
                List.of(
                        new Person(words("葛慧君"), Optional.empty(), Optional.of("出席"), "gehuijun"),
                        new Person(words("杨东奇"), Optional.empty(), Optional.of("出席"), "yangdongqi")),
                List.of(new Person(words("刘强"), Optional.empty(), Optional.empty(), "liuqiang")),
                List.of(words("有关部门负责同志")),
                List.of(
                        new AgendaItem(
                                words("会议传达了《粮食安全保障法》"),
                                AgendaItem.Verb.CONVEYED,
                                List.of(words("《粮食安全保障法》")),
                                Voice.MEETING),
                        new AgendaItem(
                                words("审议《春耕方案》和《水利规划》"),
                                AgendaItem.Verb.REVIEWED,
                                List.of(words("《春耕方案》"), words("《水利规划》")),
                                Voice.ARTICLE),
                        new AgendaItem(words("要守住耕地红线"), AgendaItem.Verb.STRESSED, List.of(), Voice.of("林武"))),
                List.of(words("《春耕方案》"), words("《水利规划》")),
                List.of(new Figure(words("粮食生产"), "5..6", "%")),
                List.of(words("要守住耕地红线")),
                List.of(words("研究粮食生产")));
    }

    /// An account in which every field that may be empty is.
    static Account bare(ArticleId article, int ordinal) {
        return new Account(
                article,
                ordinal,
                Optional.empty(),
                Kind.OTHER,
                Level.OTHER,
                List.of(),
                Optional.empty(),
                MeetingDate.UNKNOWN,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Excerpt words(String words) {
        var start = ARTICLE.text().indexOf(words);
        return Excerpt.of(ARTICLE, new Span(start, start + words.length()));
    }
}
