package rapporteur.article;

import java.util.List;
import java.util.regex.Pattern;
import rapporteur.article.Layout.Role;

/// The words by which pages show what a line is for, in Chinese (both scripts) and English. Habits of pages, never
/// the name of a site.
///
/// Every quantifier is bounded and no two neighbours can match the same text, so that a line of a megabyte costs
/// no more than reading it.
final class Cues {
    /// A pattern and what it tells.
    record Cue(Role role, Pattern pattern) {}

    /// A pattern for the end of a line, what it tells, and within how many units of the end it begins: looking
    /// nowhere else keeps long lines cheap.
    record Ending(Role role, int reach, Pattern pattern) {}

    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October"
            + "|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private static final String DAY_WORDS = "(?:(?<!\\d)\\d{4} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2}(?!\\d)(?: ?日)?"
            + "|(?<!\\d)\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}(?!\\d)"
            + "|" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
            + "|(?<!\\d)\\d{1,2} " + MONTH + ",? \\d{4})";
    private static final String CLOCK = "(?:\\s{0,3}\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";
    private static final String OPEN = "[（(【\\[]";
    private static final String CLOSE = "[）)】\\]]";

    /// A label may stand behind a figure (`2020-06-30Source : …`), but not within a word: 收入来源：… is a sentence.
    private static final String SOURCE_LABEL =
            "(?:(?:(?<![一-龥])|(?<=\\d日))(?:(?:信息|資訊|资料|資料|稿件|文章|新闻|新聞|内容|內容|本文|消息)?(?:来源|來源)|稿源)"
                    + "|(?<![A-Za-z])[Ss]ource(?: of information)?)\\s{0,3}[:：]";

    private static final String RELEASE_LABEL =
            "(?:(?:发布|發布|發佈|发表|發表|发稿|更新|印发)?(?:日期|时间|時間)|(?<![A-Za-z])(?:Release(?:d| time| date)?"
                    + "|Publish(?:ed|ing|ed on| date| time)|Publication date|Posted(?: on)?|(?:Last u|U)pdated?(?: on)?|Date|Time))"
                    + "\\s{0,3}[:：]?\\s{0,3}";

    /// A publisher's name without a label: its last words say what it is.
    private static final String PAPER = "(?:[一-龥·]{1,20}(?:网|網|报|報|社|台|客户端|新闻)"
            + "|[A-Z][A-Za-z' ]{1,30}(?:Daily|News|Online|Net|Times|Post|Xinhua))";

    /// A day as a page prints it.
    static final Pattern DAY = Pattern.compile(DAY_WORDS);

    /// A day that the page calls the day of publication.
    static final Pattern RELEASE = Pattern.compile(RELEASE_LABEL + "(" + DAY_WORDS + ")");

    /// Where a line says whose text it is.
    static final Pattern SOURCE = Pattern.compile(SOURCE_LABEL);

    /// The publisher's name in a source line: behind its label, or before the day it was updated.
    static final List<Pattern> PUBLISHERS = List.of(
            Pattern.compile(SOURCE_LABEL
                    + "\\s{0,3}([^\\s:：|丨｜（(【\\[）)次](?:[^\\n:：|丨｜（(【\\[）)次]{0,58}?[^\\s:：|丨｜（(【\\[）)次])?(?:[（(][一-龥]{4,20}[）)])?)"
                    + "(?=\\s{2}|\\s?\\d{4}|\\s?次|\\s?[|丨｜（(【\\[）)]|,?\\s{1,3}" + MONTH + " \\d|\\s[大中小]{0,3}字[体體号號]"
                    + "|\\s(?:作者|记者|編輯|编辑|责任|發|发|时间|日期|浏览|点击|阅读"
                    + "|[Dd]ate|Time|Release|Publish|Updated|Editor|Author|By )|\\s?$)"),
            Pattern.compile("(?:^|[|｜]\\s{0,2})[（(]?([^|（()）\\n]{2,40}?)[）)]?\\s{0,2}[|｜]?\\s{0,2}[Uu]pdated\\s?[:：]"),
            Pattern.compile("^(" + PAPER + ")\\s{1,4}(?=\\d{4}[-/.年])"),
            Pattern.compile("\\d\\s{1,4}(" + PAPER + ")$"));

    /// Where a sentence ends.
    static final Pattern ENDS_SENTENCE = Pattern.compile("[。！？]|[.!?](?:\\s|$)");

    /// Where a sentence of prose ends: not at an abbreviation, an initial, or the dots of a headline cut short.
    static final Pattern ENDS_PROSE = Pattern.compile(
            "。|\\.(?:(?<=[a-z]\\.)[A-Z][a-z]|(?<!\\b[A-Z]\\.|\\.\\.\\.|\\b(?:Ltd|Co|Corp|Inc|No|Mr|Mrs|Ms|Dr|St|vs"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.)[”\"’)]?(?:\\s|$))");

    /// An exclamation or a question is prose only in a long line: headlines have them too.
    static final Pattern EXCLAIMS = Pattern.compile("[！？]|[!?](?:\\s|$)");

    /// Marks that end a sentence and that no headline has within it.
    static final Pattern STOPS = Pattern.compile("。|…[^…]|[！？][^！？]{0,40}[！？][^！？]{0,40}[！？]");

    /// Words of a lead or a credit: where a headline seems to hold them, something else has begun.
    static final Pattern OPENS_WITHIN = Pattern.compile("近日|日前|昨日|\\d日|来源|记者|作者|本报");

    /// Words after which something has to follow: no headline ends with them.
    static final Pattern HANGS = Pattern.compile("(?:[，,、；;：:从由向对在和与到]|(?<![数证依根占])据(?:[“\"《]?[一-龥]{1,6})?)$");

    /// Words that open a report, not a headline.
    static final Pattern OPENS_LEAD = Pattern.compile(
            "^(?:On |Yesterday|Today|Recently|A few days|At |In the |An? |The |\\d{1,2}月|\\d{1,2}日|近日|日前|昨|今|据|[\"“'])"
                    + "|\\d{1,2}月\\d{1,2}日");

    /// Where a lead begins that was glued to the headline before it: a day and a comma, or whose news it is.
    static final Pattern LEAD_WITHIN =
            Pattern.compile("(?<![年\\d])(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:上午|下午|晚上?|中午|凌晨|至\\d{1,2}日)?[，,]"
                    + "|据[“\"]?[一-龥]{2,12}[”\"]?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:消息|报道|介绍|通报)[，,]|(?:近日|日前)[，,]");

    private static final String NEWSPAPER = "(?:新闻网|新聞網|日报|日報|晚报|晨报|早报|都市报|特区报|商报|时报|青年报|新闻|卫视|电视台|广播|在线|网|網|报|報|社|台)";
    private static final String REPORTERS =
            "(?:\\s?[（(](?:[^（()）\\n]{0,40}(?:记者|記者|通讯员|通訊員)[^（()）\\n]{0,40}|[一-龥]{2,4}(?:[\\s、][一-龥]{2,4}){0,3})[）)])?[：:]?";

    /// An agency or paper, where there is one its place, day or reporter, and the word for news. Without a day
    /// the word has to follow the name at once: 国家电网公司供电… is a sentence.
    private static String dateline(String name) {
        var day = "(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日(?:[讯訊电電]|报道(?![，,称说])|消息(?!称)[，,]?)";
        var word = "(?:[讯訊](?![一-龥]?[息问号飞科通])|[电電](?=\\s?[（(])|消息(?=[：:]))";
        return "(?!据)(?:(?:本[报報刊台网網]|新华社|新華社|中新社)[一-龥]{0,4}?(?:" + day + "|" + word + ")" + "|" + name + NEWSPAPER
                + "(?:(?:记者[一-龥]{2,4}?|[一-龥]{0,6}?)" + day + "|" + word + "))" + REPORTERS;
    }

    /// A paper may print two names before the word for news, and its country.
    private static final String OTHER_NAME = "(?:[一-龥]{2}" + NEWSPAPER + "[-·—/]{1,2})?(?:中国)?";

    /// Whose news it is and from where, with the reporters in brackets.
    private static String reported(String name) {
        return "(?!据)(?:" + OTHER_NAME + name + NEWSPAPER + "(?:客户端|[（(][一-龥]{2,10}[）)])?[一-龥]{0,4}?[讯訊]\\s?" + OPEN
                + "[^）)\\n]{0,20}(?:记者|記者|通讯员|通訊員)[^）)\\n]{0,50}[）)])";
    }

    /// Whose news it is and who reports, all in brackets.
    private static final String BRACKETED = "【[一-龥·/ ]{2,16}(?:报道|讯|消息)[一-龥·/、 ]{0,30}】";

    /// A name, a day with spaces between its figures, and the word for news.
    private static final String SPACED =
            "(?!据)[A-Z]{0,4}[一-龥]{0,4}(?:之家|科技|财经|" + NEWSPAPER + ")\\s?\\d{1,2} ?月 ?\\d{1,2} ?日(?:消息|讯)(?!称)[，,：:]?";

    /// A word that every such dateline has.
    static final Pattern SAYS_NEWS = Pattern.compile("[讯訊电電]|报道|消息");

    /// Agency, paper or reporter before the first sentence, behind a headline that was glued to it. The paper's
    /// name begins behind a verb of the headline or a mark; where there is neither, it is a place of two
    /// characters and a kind of paper.
    static final List<Pattern> DATELINES_WITHIN = List.of(
            Pattern.compile("(?<=^|[\\s。！？”》）)]|出席|参加|参会|讲话|主持|致辞|发言|会见|陪同|见证|作报告|现场)(?:" + OTHER_NAME
                    + dateline("[一-龥]{2,4}") + "|" + reported("[一-龥]{2,6}?") + ")"),
            Pattern.compile(BRACKETED),
            Pattern.compile(OTHER_NAME + dateline("[一-龥]{2}") + "|" + reported("[一-龥]{2}")));

    private static final String PERSONS = "(?:编辑|編輯|责编|責編|编审|记者|記者|监制|監製|审核|審核|主编|主編|通讯员|通訊員|摄影|攝影|作者|撰文|撰稿"
            + "|校对|校對|初审|复审|终审|二审|三审|签发|策划|统筹|供稿|供图|供圖|实习生|實習生)";

    static final List<Cue> WHOLE_LINES = List.of(
            new Cue(
                    Role.SOURCE_LINE,
                    Pattern.compile("[^。；;]{0,80}(?:" + SOURCE_LABEL + "[^。；;]{1,100}|" + RELEASE_LABEL + DAY_WORDS
                            + "[^。；;]{0,100})")),
            new Cue(
                    Role.BYLINE,
                    Pattern.compile(OPEN + "?[一-龥·、\\s]{0,16}" + PERSONS + "\\s?[:：/丨|][^。；;！？]{0,80}" + CLOSE + "?"
                            + "|(?:[一-龥·]{0,12}(?:报|報|社|网|網|台|新闻|新聞|客户端|媒体|责任|本报))?" + PERSONS
                            + "(?:\\s{1,3}[一-龥]{2,4}(?![一-龥])){1,8}"
                            + "|" + OPEN + "[^（(）)。]{0,60}(?:记者|記者|通讯员|通訊員)[^（(）)。]{0,60}" + CLOSE
                            + "|\\d{1,4} (?:comments? {1,4})?By(?: {1,4}\\w{1,20})?"
                            + "|(?:Written |Reported |Edited |Photos? |Posted )?[Bb]y (?:[A-Z\\[]|admin|editor|staff)[\\w .,'’\\[\\]-]{0,40}"
                            + "|" + OPEN + "?(?:Editors?|Reporters?|Authors?|Web editor|Writer)\\s?[:：][^。；;]{1,60}"
                            + CLOSE + "?")),
            new Cue(
                    Role.SOURCE_LINE,
                    Pattern.compile(
                            PAPER + "\\s{1,4}" + DAY_WORDS + CLOCK + "|" + DAY_WORDS + CLOCK + "\\s{1,4}" + PAPER)),
            new Cue(
                    Role.STAMP,
                    Pattern.compile(
                            "(?:\\d{1,2}:\\d{2},?\\s)?(?:[A-Z][a-z]{2,8}, )?" + DAY_WORDS + CLOCK + "(?: [AP]M)?")));

    /// The words before a headline as another page printed it.
    static final Pattern MARKS_HEADLINE = Pattern.compile("(?:原标题|原標題|原题)\\s?[:：]");

    static final List<Cue> LINE_STARTS = List.of(
            new Cue(Role.STAMP, Pattern.compile("(?i:date)\\s{1,4}\\d{4}-\\d{1,2}-\\d{1,2}\\s")),
            new Cue(Role.STAMP, Pattern.compile(DAY_WORDS + "\\s{0,3}\\d{1,2}:\\d{2}(?::\\d{2})?\\s")),
            new Cue(Role.STAMP, Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}\\s{1,4}(?![\\s\\d]*:)")),
            // what is left of a video player: its buttons, run together
            new Cue(
                    Role.FURNITURE,
                    Pattern.compile(
                            "(?:Pause|Play|Mute|Unmute|Enter fullscreen|Exit fullscreen|% buffered|\\d{2}:\\d{2}){3,12}")),
            new Cue(Role.KICKER, MARKS_HEADLINE),
            new Cue(
                    Role.DATELINE,
                    Pattern.compile(dateline("[一-龥]{2,4}")
                            + "|[\\[(]?[A-Z][A-Za-z.'’ ]{2,30}, " + MONTH
                            + " \\d{1,2}(?:, \\d{4})?[\\])]?(?: ?\\([A-Z][\\w ]{1,20}\\))?"
                            + "\\s{0,2}(?:--?|—|–|:)"
                            + "|[A-Z][A-Z .'’]{2,30} \\([A-Z][\\w ]{1,20}\\)\\s{0,2}(?:--?|—|–)"
                            + "|[A-Z][A-Z .'’]{2,30}, " + MONTH + " \\d{1,2} \\([A-Z][\\w ]{1,20}\\)"
                            + "|[一-龥]{2,8}记者 (?:[一-龥]{2,4} ){0,4}(?!通讯员|实习生)(?:[一-龥]{2,4} ?)(?:(?:[一-龥]{2,4})?报道)?"
                            + "(?=\\d|今天|昨天|近日|日前|\\s)|"
                            + reported("[一-龥]{2,6}?") + "|" + BRACKETED + "|" + SPACED)));

    private static final String ENDED = "[.。！？!?”\"）)]\\s{0,4}";

    /// Pages fill the place before a bracketed name with blanks.
    private static final String SPACED_END = "[.。！？!?”\"）)]\\s{0,200}";

    /// Behind the last sentence of a line; group 1 is what is taken off.
    static final List<Ending> LINE_ENDS = List.of(
            new Ending(Role.FURNITURE, 320, Pattern.compile(ENDED + "((?:更多|相关|延伸|推荐)(?:阅读|新闻)\\s?[:：].{0,300})$")),
            new Ending(
                    Role.FURNITURE,
                    700,
                    Pattern.compile(
                            "(1、[^。]{4,90}\\s2、[^。]{4,90}\\s3、[^。]{4,500}|返回[一-龥]{2,4}[，,]查看更多.{0,40}|查看更多|举报/反馈)$")),
            new Ending(Role.FURNITURE, 12, Pattern.compile(ENDED + "([（(](?:[全本]?文?完|待续|end|END)[）)])$")),
            new Ending(
                    Role.FURNITURE,
                    320,
                    Pattern.compile("[.。！？!?”\"）)】：\\s]((?:(?:广告|特别|免责|版权|郑重)声明\\s?[:：]"
                            + "|本文(?:属于|属|为|系)原创(?:文章|内容|作品)|版权归(?:原)?作者所有|如有侵权|新闻线索(?:报料|爆料)).{0,300})$")),
            new Ending(Role.FURNITURE, 60, Pattern.compile("(更多(?:精彩)?内容请(?:进入|关注|点击|下载)[^。]{0,30}|分享让更多人看到)$")),
            new Ending(
                    Role.BYLINE,
                    30,
                    Pattern.compile(ENDED + "([（(](?![一-龥]声|待续|鼓掌|全文完|本文完)[一-龥]{2,3}(?:[ 、][一-龥]{2,3}){0,5}[）)])$")),
            new Ending(
                    Role.BYLINE,
                    320,
                    Pattern.compile(SPACED_END + "(" + OPEN
                            + "[^）)。]{0,50}(?:记者|記者|通讯员|通訊員|供图|摄|攝|编辑|編輯|责编|作者|[Ee]ditor)[^）)。]{0,50}" + CLOSE + ")$")),
            new Ending(
                    Role.BYLINE,
                    80,
                    Pattern.compile("(?:[。！？”）)]\\s{0,4}|(?=[丨|]))([丨|]?(?:责任|責任)?(?:编辑|編輯|责编|编审)(?:审核)?"
                            + "(?:[:：]|\\s(?=[一-龥]{2,4}(?:\\s|$)))[^。]{0,40})$")),
            new Ending(Role.BYLINE, 70, Pattern.compile(ENDED + "((?:图片?|文|摄影)[/：:][^。]{2,40}(?:摄|供图|记者)?)$")),
            new Ending(
                    Role.SOURCE_LINE, 140, Pattern.compile(ENDED + "(" + OPEN + "?" + SOURCE_LABEL + "[^。.]{2,90})$")),
            new Ending(
                    Role.SOURCE_LINE,
                    40,
                    Pattern.compile("((?:来源|來源|稿源)\\s?[:：丨]\\s?[一-龥]{1,20}(?:网|報|报|社|台|客户端|公众号|新闻网))$")),
            new Ending(Role.STAMP, 30, Pattern.compile("\\s(\\d{4}-\\d{2}-\\d{2} \\d{1,2}:\\d{2}(?::\\d{2})?)$")));

    /// Headings behind which links follow; a real paragraph ends the list.
    private static final Pattern LIST = Pattern.compile(
            "(?i)[【\\[]?(?:相关(?:推荐|阅读|新闻|链接|文章|报道|专题|稿件)|相關(?:新聞|閱讀|文章|連結|報道)"
                    + "|(?:推荐|推薦|延伸|更多|精彩|热门|編輯推薦|编辑推荐)(?:阅读|閱讀|新闻|新聞|推荐|内容|文章|图片|视频)?|猜你喜欢|为您推荐|热点(?:图片|推荐|新闻)|热门排行|点击排行|排行榜|今日头条"
                    + "|you (?:may|might) also like.{0,12}|related (?:posts|articles|news|stories|links|reading|topics)|more (?:news|stories|from|on).{0,30}"
                    + "|recommended(?: for you| reading)?|read more|most (?:read|popular|viewed)|latest (?:news|posts)|trending(?: now)?|top stories|editor['’]s picks"
                    + "|(?:previous|next)(?: (?:post|article|page))?\\s?[:：].{0,100}|(?:previous|next) (?:post|article).{0,80}"
                    + "|(?:上|下)一?(?:篇|条|頁|页).{0,60}|tags?\\s?[:：].{0,80}|(?:标签|关键词|關鍵詞)\\s?[:：].{0,80})[】\\]]?\\s?[:：]?");

    /// Headings and notices behind which nothing of the article can follow: comments, copyright, registrations.
    private static final Pattern END = Pattern.compile("(?i)(?:网友评论|網友評論|发表评论|精彩评论|最新评论|评论区|我要评论|友情链接|用户评论|跟帖.{0,40}"
            + "|leave a (?:comment|reply).{0,20}|post a comment.{0,20}|add a comment|(?:\\d{1,4} )?comments?(?: \\(\\d{1,4}\\))?|join the (?:discussion|conversation)"
            + "|frequently asked questions.{0,30}|faqs?|q ?& ?a)\\s?[:：]?");

    /// Notices of copyright and registration, anywhere in a line.
    private static final Pattern NOTICE =
            Pattern.compile("(?i)©|版[权權]所有(?![者人])|all rights reserved|copyright(?: ?\\(c\\)| \\d{4})|icp[备備證证]|公网安备");

    /// A box beside the article: its heading and the paragraph under it.
    private static final Pattern BOX = Pattern.compile(
            "(?i)(?:did you know|你知道吗|小贴士|expert insight|pro tip|fun fact|quick fact|key takeaways?|at a glance"
                    + "|reader question|about the author|editor['’]s note|知识链接|名词解释|编者按)\\s?[?？:：!]?(?<rest>.{0,400})");

    /// Lines that are furniture wherever they stand.
    private static final Pattern FURNITURE = Pattern.compile("(?i)"
            + "see also[ :：\\s].*|(?:home(?: ?page)?(?=[\\s]{0,4}(?:$|[»>›:：/|-]))|(?-i:Home|HOME)(?=\\s(?-i:[A-Z]).{0,400}(?<![.。])$)|网站首页|首页|首頁|当前位置|當前位置|您的位置|您现在的位置|您當前的位置|你的位置|所在位置|位置)\\s{0,4}(?:[»>›:：/|-].*|\\s?[A-Z].*|$)"
            + "|[>＞]\\s?.{0,60}|[^。.]{1,30}\\s?[>＞]\\s?[^。.]{0,60}"
            + "|A\\s?[+＋].{0,4}A.{0,8}|[【\\[(（]?\\s?(?:字体|字體|字号|字號|fonts?)\\s{0,2}[:：\\s].{0,30}|[【\\[(]?打印(?:[本此][页頁])?[】\\])]?.{0,10}"
            + "|(?:[【\\[][^】\\]\\n]{1,12}[】\\]]\\s{0,4}){1,10}"
            + "|(?:分享[到至]?|收藏|举报|点赞|返回顶部|回到顶部|关闭|扫码分享|关注我们|查看更多|点击查看.{0,20}|阅读原文|展开全文|举报/反馈)[:：]?[\\sA-Za-z微信博朋友圈空间]{0,20}"
            + "|[^.]{0,200}\\.?\\s?[\\[(](?:file )?(?:photos?|images?)(?:(?:/| by |: | provided by | courtesy of )[^\\])]{2,60})?[\\])]\\.?"
            + "|[\\w.-]{2,40}@[\\w.-]{3,40}|advertisement|广告|share|tweet|pin it|print|email|search|menu|skip to content|subscribe.{0,60}|sign up.{0,60}|log ?in.{0,30}"
            + "|share (?:this|on|to|via).{0,60}|click to share.{0,60}|follow us.{0,60}|filed under.{0,60}|posted in.{0,60}|categor(?:y|ies)\\s?[:：].{0,60}"
            + "|(?:特别声明|免责声明|版权声明|郑重声明|声明|disclaimer)\\s?[:：].{0,300}"
            + "|(?:this|our) (?:site|website) uses .{0,160}|this website uses cookies.{0,160}"
            + "|we use cookies.{0,200}|(?:by|if you) continu(?:e|ing) (?:to|using).{0,40}(?:site|website).{0,160}"
            + "|privacy.{0,30}policy|save my name, email.{0,120}|your email address will not.{0,120}|required fields are marked.{0,20}"
            + "|learn how your comment data.{0,60}|(?:下载|打开).{0,10}(?:客户端|APP).{0,40}|您?登录后.{0,30}|you must be logged in.{0,40}|powered by .{0,60}"
            + "|\\d{4}年\\d{1,2}月\\d{1,2}日\\s{0,3}(?:星期|礼拜|周)[一二三四五六日天].{0,20}|今天是.{0,40}");

    /// Words of menus and footers that may stand in a sentence too: furniture only where the line is none.
    private static final Pattern LABELS =
            Pattern.compile("(?i)许可证编号|经营许可证|联系我们|关于我们|網站地圖|网站地图|隐私政策|隐私说明|免责声明|扫码|扫一扫|二维码|客户端下载|微信公众号|举报邮箱"
                    + "|contact us|about us|terms of (?:use|service)|privacy policy|浏览次数|点击数|阅读次数");

    /// Notices that are sentences: who may reprint, where to complain, what is stored.
    private static final Pattern TERMS =
            Pattern.compile("(?i)未[经經](?:本[网站報报]|书面){0,2}(?:授权|授權|许可|許可|允许)[，,]?(?:不得|严禁|禁止|请勿|任何)|转载请注明|轉載請註明"
                    + "|举报电话|违法和不良信息|投稿邮箱|cookies? (?:policy|notice|settings)|使用cookies?|不代表本[站网]");

    private static final Pattern POINT = Pattern.compile("[-–•·●*]\\s?\\S");

    /// What stands between a headline and the column or site behind it.
    static final Pattern PARTS_SITE = Pattern.compile("\\s?[-_|–—]");

    /// A word that says something of what a headline is about.
    static final Pattern LONG_WORD = Pattern.compile("[a-z]{4,40}");

    private static final Pattern GAP = Pattern.compile("\\s{0,4}[|｜]\\s{0,4}|[\\s　]{2,12}|\\t");

    /// Words that tell a headline of several parts from a menu: menus do not say who came.
    private static final Pattern PRESENCE =
            Pattern.compile("出席|讲话|講話|主持|参加|參加|致辞|陪同|会见|會見|召开|召開|强调|attended|presided|spoke|delivered|met with");

    /// Endings and beginnings of a site's own name.
    private static final Pattern SITE = Pattern.compile(
            "(?i)(?:welcome to|[欢歡]迎).{0,80}|.{0,60}(?:[网網]站|政府[网網]|新[闻聞][网網]|官[网網]|website|\\.com|\\.cn)");

    private static final Pattern PERSON = Pattern.compile(PERSONS);

    /// What somebody did and, behind a mark, a name.
    private static final Pattern CREDITED =
            Pattern.compile(PERSONS + "\\s{0,2}[:：/丨|\\s]\\s{0,2}[一-龥]{2,4}(?![一-龥]{5})");

    /// Marks and words that credits do not have.
    private static final Pattern IN_SENTENCES = Pattern.compile("[，,。！？!?…“”《》\\d]|[的了是将把被]|召开|举行|会议|工作|主持|获悉|了解");

    /// Names and papers between what their bearers did.
    private static final Pattern NAMES =
            Pattern.compile("[\\s:：/丨|；;·、（）()【】]*+(?:[一-龥A-Za-z]{1,14}+(?:[\\s:：/丨|；;·、（）()【】]++|$)){0,8}+");

    private Cues() {}

    /// Tells whether a line may be apparatus as a whole: it is short, and has a label, a day or a name's mark. Saves
    /// the patterns on prose.
    static boolean mayBeApparatus(String line) {
        return line.length() <= 200 && line.chars().anyMatch(c -> ":：/丨|（(【[".indexOf(c) >= 0 || c >= '0' && c <= '9')
                || line.length() <= 60;
    }

    /// Tells whether words are nothing but who made an article: each name behind what its bearer did, and papers.
    static boolean isCredits(String words) {
        return words.length() <= 120
                && CREDITED.matcher(words).find()
                && !IN_SENTENCES.matcher(words).find()
                && PERSON.splitAsStream(words)
                        .allMatch(names -> NAMES.matcher(names).matches());
    }

    /// Tells whether words are what a page prints under a picture, or an advertisement.
    static boolean isCaption(String words) {
        return words.startsWith("图为") || words.startsWith("广告 ") || words.length() <= 12 && words.endsWith("现场");
    }

    static boolean isFurniture(String line) {
        return line.length() <= 400 && (FURNITURE.matcher(line).matches() || isBreadcrumb(line) || isMenu(line))
                || line.length() <= 160
                        && (TERMS.matcher(line).find()
                                || LABELS.matcher(line).find()
                                        && !ENDS_PROSE.matcher(line).find()
                                        && !SOURCE.matcher(line).find()
                                        && !RELEASE.matcher(line).find());
    }

    private static boolean isBreadcrumb(String line) {
        return line.indexOf('»') >= 0 || line.indexOf('›') >= 0;
    }

    static boolean opensList(String line) {
        return line.length() <= 120 && LIST.matcher(line).matches();
    }

    static boolean endsArticle(String line) {
        return line.length() <= 60 && END.matcher(line).matches()
                || line.length() <= 300 && NOTICE.matcher(line).find();
    }

    static boolean opensBox(String line) {
        return line.length() <= 400 && BOX.matcher(line).matches();
    }

    /// Tells whether a box has its heading and its paragraph in one line.
    static boolean isWholeBox(String line) {
        var box = BOX.matcher(line);
        return box.matches() && box.group("rest").strip().length() > 20;
    }

    static boolean isPoint(String line) {
        return line.length() <= 300 && POINT.matcher(line).lookingAt();
    }

    static boolean saysWhoCame(String line) {
        return line.length() <= 60 && PRESENCE.matcher(line).find();
    }

    static boolean isSite(String line) {
        return line.length() <= 140 && SITE.matcher(line).matches();
    }

    /// Entries side by side: at least three, each short, parted by bars or gaps, none of them saying who came.
    private static boolean isMenu(String line) {
        if (line.length() > 200
                || PRESENCE.matcher(line).find()
                || DAY.matcher(line).find()) {
            return false;
        }
        var entries = GAP.splitAsStream(line).toList();
        return entries.size() >= 3
                && entries.stream()
                        .allMatch(entry -> entry.length() <= 24
                                && !ENDS_PROSE.matcher(entry).find());
    }
}
