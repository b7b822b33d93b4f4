package rapporteur.search;

import java.util.List;
import rapporteur.article.ArticleId;
import rapporteur.article.Passage;
import rapporteur.language.Language;
import rapporteur.language.Span;

/// Passages that engines are tried with, in our own words.
public final class SamplePassages {
    public static final Entry LOW_CARBON = entry("shandong", 0, "会议强调，要加快绿色低碳转型，建设高质量发展先行区。");
    public static final Entry TOURISM = entry("dali", 0, "市政府常务会议研究了古城旅游和民宿管理。");
    public static final Entry CHAIRED = entry("shandong", 1, "林武主持会议并讲话，周乃翔作具体安排，葛慧君列席。");
    public static final Entry TRADITIONAL = entry("taipei", 0, "與會人員討論了鐵路建設與環境保護。");
    public static final Entry SIMPLIFIED = entry("chengdu", 0, "成渝铁路建设方案提交会议讨论。");
    public static final Entry HARBOUR =
            entry("dalian", 0, "The mayor inspected three harbours and promised cheaper freight.");
    public static final Entry SCHOOLS =
            entry("jinan", 0, "Liu Qiang visited two schools; Ge Huijun joined him in Ji’nan.");

    public static final List<Entry> ALL =
            List.of(LOW_CARBON, TOURISM, CHAIRED, TRADITIONAL, SIMPLIFIED, HARBOUR, SCHOOLS);

    private SamplePassages() {}

    /// Returns a passage without a headline that fills its article's n-th stretch.
    public static Entry entry(String article, int number, String text) {
        return entry(article, number, text, "");
    }

    /// Returns a passage below a headline.
    public static Entry entry(String article, int number, String text, String title) {
        var start = number * 1_000;
        var span = new Span(start, start + text.length());
        return new Entry(new Passage(new ArticleId(article), number, span), text, title, Language.of(text));
    }
}
