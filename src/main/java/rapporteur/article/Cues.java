package rapporteur.article;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.article.Layout.Role;

/// The words by which pages show what a line is for, in Chinese and English.
final class Cues {
    /// A pattern and what it tells.
    record Cue(Role role, Pattern pattern) {}

    private static final String DAY_WORDS = "\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?"
            + "|\\d{1,2}\\.\\d{1,2}\\.\\d{4}"
            + "|(?:January|February|March|April|May|June|July|August|September|October|November|December"
            + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}";
    private static final String CLOCK = "(?:\\s{0,3}\\d{1,2}:\\d{2}(?::\\d{2})?)?";

    /// A day as a page prints it.
    static final Pattern DAY = Pattern.compile(DAY_WORDS);

    /// The publisher's name in a source line.
    static final Pattern PUBLISHER = Pattern.compile(
            "(?:来源|來源|信息来源|信息來源|[Ss]ource(?: of information)?)\\s*[:：]\\s*"
                    + "([^\\s:：|（(【次](?:[^\\n:：|（(【次]{0,58}?[^\\s:：|（(【次])?)"
                    + "(?=\\s{2,}|\\s*\\d{4}|\\s*次|\\s*[|（(【]|\\s+作者|\\s*$)",
            Pattern.MULTILINE);

    static final Pattern ENDS_SENTENCE = Pattern.compile("[。！？]|[.!?](?:\\s|$)");

    /// Words that open a report, not a headline.
    static final Pattern OPENS_LEAD = Pattern.compile(
            "^(?:On |Yesterday|Today|Recently|A few days|At |In the |\\d{1,2}月|\\d{1,2}日|近日|日前|昨|今)|\\d{1,2}月\\d{1,2}日");

    /// Agency, paper or reporter before the first sentence.
    static final Pattern DATELINE_WITHIN = Pattern.compile("(?:本报[一-龥]{0,4}(?:\\d{1,2}月\\d{1,2}日)?(?:讯|电)"
            + "|[一-龥]{2,8}(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:讯|电|报道)|[一-龥]{2,6}(?:网|报|社)讯)"
            + "\\s?(?:[（(][^（()）\\n]{0,40}(?:记者|通讯员)[^（()）\\n]{0,40}[）)])?");

    static final List<Cue> WHOLE_LINES = List.of(
            new Cue(
                    Role.SOURCE_LINE,
                    Pattern.compile(
                            ".{0,30}(?:来源|來源|[Ss]ource(?: of information)?)\\s*[:：].{0,80}|(?:发布日期|發布日期|发布时间|發佈時間|时间|日期"
                                    + "|Release time|Published|Updated|Date)\\s*[:：].{0,100}")),
            new Cue(Role.STAMP, Pattern.compile("(?:" + DAY_WORDS + ")" + CLOCK + "(?: \\d{1,3} By.{0,30})?")),
            new Cue(
                    Role.BYLINE,
                    Pattern.compile("[（(]?[^。，,]{0,24}(?:记者|編輯|编辑|责编|监制|审核|主编|通讯员|摄影|作者|撰文|校对)(?:[:：/\\s].{1,60}|[）)])"
                            + "|[Bb]y [A-Z\\[]?[\\w .\\[\\]]{2,30}|[（(][^）)]{0,60}(?:记者|通讯员)[^）)]{0,60}[）)]")));

    static final List<Cue> LINE_STARTS = List.of(
            new Cue(Role.STAMP, Pattern.compile("date\\s+\\d{4}-\\d{2}-\\d{2}\\s")),
            new Cue(Role.STAMP, Pattern.compile("(?:" + DAY_WORDS + ")\\s{0,3}\\d{1,2}:\\d{2}(?::\\d{2})?\\s")),
            new Cue(Role.KICKER, Pattern.compile("原标题\\s*[:：]")),
            new Cue(
                    Role.DATELINE,
                    Pattern.compile("(?:" + DATELINE_WITHIN.pattern()
                            + "|[A-Z][A-Z .'’]{2,30}, [A-Z][a-z]{2,8}\\.? \\d{1,2} \\([A-Z][\\w ]{2,20}\\)\\s*(?:--?|—|–)?"
                            + "|[一-龥]{2,8}记者 [一-龥]{2,4}(?: [一-龥]{2,4})*(?=\\s*[\\d一-龥])(?<=[一-龥])"
                            + "(?=\\d|今天|昨天|近日|日前|\\s))")));

    static final List<Cue> LINE_ENDS = List.of(
            new Cue(Role.SOURCE_LINE, Pattern.compile("(?<=[.。”\"）)])\\s*(?:Source|来源|來源)\\s*[:：][^。.]{2,60}$")),
            new Cue(Role.BYLINE, Pattern.compile("(?<=[.。”\"])\\s*[（(][^）)。]{0,40}(?:记者|通讯员|供图|摄)[^）)。]{0,40}[）)]$")),
            new Cue(Role.FURNITURE, Pattern.compile("(?<=[.。”\"])\\s*(?:更多阅读|相关阅读|延伸阅读)\\s*[:：].*$")),
            new Cue(Role.STAMP, Pattern.compile("(?<=\\s)\\d{4}-\\d{2}-\\d{2} \\d{1,2}:\\d{2}(?::\\d{2})?$")));

    /// Headings behind which only links, forms and notices follow.
    private static final Pattern TAIL =
            Pattern.compile("(?i)(?:相关(?:推荐|阅读|新闻|链接|文章|报道)|推荐阅读|延伸阅读|更多阅读|猜你喜欢|热门(?:推荐|文章|新闻)"
                    + "|网友评论|发表评论|精彩评论|评论区|友情链接|分享到|责任编辑.{0,12}|leave a (?:comment|reply)|post a comment|comments?"
                    + "|you (?:may|might) also like.{0,12}|related (?:posts|articles|news|stories|links)|more (?:news|stories|from).{0,30}"
                    + "|recommended(?: for you)?|share this.{0,20}|tags?\\s*[:：].{0,80}|read more|most (?:read|popular)"
                    + "|previous (?:post|article).{0,80}|next (?:post|article).{0,80}|上一篇.{0,60}|下一篇.{0,60})\\s*[:：]?");

    /// Lines that are furniture wherever they stand.
    private static final Pattern FURNITURE = Pattern.compile("(?i)"
            + "see also[ :：\\s].*|(?:home|首页|当前位置|您的位置|您现在的位置|你的位置)\\s*(?:[»>›:：/|-].*|\\s[A-Z].*|$)"
            + "|.{0,30}[»›].{0,200}|>\\s.{0,60}|[^。.]{1,30}\\s[>＞]\\s?[^。.]{0,60}"
            + "|A\\s?[+＋].{0,4}A.{0,8}|[【\\[(（]?\\s*(?:字体|字體|字号|字號|fonts?)\\s*[:：\\s].{0,30}|.{0,10}打印本?页?.{0,10}|分享|收藏|举报|点赞|返回顶部"
            + "|share|tweet|pin it|print|email|search|menu|skip to content|subscribe.{0,60}|sign up.{0,60}|log ?in.{0,30}"
            + "|.{0,60}(?:copyright|©|all rights reserved|版权所有|版權所有|未经授权|转载请注明|icp备|ICP證|公网安备|许可证编号|经营许可证).{0,200}"
            + "|.{0,40}(?:举报电话|违法和不良信息|投稿邮箱|联系我们|关于我们|网站地图|隐私政策|免责声明|扫码|扫一扫|二维码|客户端下载|微信公众号).{0,80}"
            + "|(?:this|our) (?:site|website) uses .{0,160}|this website uses cookies.{0,160}|.{0,20}cookie(?:s)? (?:policy|notice|settings).{0,60}"
            + "|privacy.{0,30}policy|save my name, email.{0,120}|your email address will not.{0,120}|required fields are marked.{0,20}"
            + "|learn how your comment data.{0,60}|PausePlay.{0,60}|(?:下载|打开).{0,10}(?:客户端|APP).{0,40}|我要评论|跟帖.{0,40}"
            + "|\\d{4}年\\d{1,2}月\\d{1,2}日\\s*星期[一二三四五六日天]|did you know\\?|expert insight:?.{0,4}|原标题:");

    private Cues() {}

    static boolean isFurniture(String line) {
        return line.length() <= 400 && FURNITURE.matcher(line).matches();
    }

    static boolean opensTail(String line) {
        return line.length() <= 100 && TAIL.matcher(line).matches();
    }
}
