package rapporteur.question;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Level;
import rapporteur.meeting.Presence;

/// The forms of questions in Chinese and English.
final class Forms {
    private static final String ZH_MEETING = "(?:会议|全会|座谈会|大会|会)";
    /// 几点开, and not how many points.
    private static final String TIME_OF_DAY = "(?<!一共|总共|[有了共提讲说谈])几点(?:钟|开|半|举行|开始|结束|到|的?(?=[？?]|$))";

    private static final String ZH_LEVEL = "(?:(?:全国|省|市|区|县)(?:一)?级的?|(?:省|市)(?:委|政府)(?:常委)?)?";

    /// Tried in order; the first that is found tells the kind.
    private static final Map<QuestionKind, Pattern> CHINESE = new LinkedHashMap<>();

    private static final Map<QuestionKind, Pattern> ENGLISH = new LinkedHashMap<>();

    static {
        CHINESE.put(QuestionKind.SUMMARY, pattern("总结(?!表彰|大?会)|概括|摘要|概述|主要内容(?:是|有|$)|讲了(?:些)?什么(?:内容)?[？?]?$"));
        CHINESE.put(
                QuestionKind.HOW_MANY,
                pattern("(?<!第)(?:几|多少)(?:次|个|场)?" + ZH_LEVEL + ZH_MEETING + "(?!场)|" + ZH_MEETING
                        + "(?:一共|总共|共)?(?:有)?(?:几|多少)(?:次|个|场)(?!分)|(?:主持|出席|参加)(?:过|了)?(?:几|多少)[次场]"));
        CHINESE.put(
                QuestionKind.WHICH,
                pattern("(?:哪些|哪几[个次场]|哪[个次场]|(?<!为)什么)" + ZH_LEVEL + ZH_MEETING
                        + "(?![议场室厅]|中心|大厦|的?(?:精神|讲话|内容|要求|决定))|"
                        + ZH_MEETING
                        + "(?:都)?(?:有|是)?(?:哪些|哪几)(?![省市区县]?(?:级)?[人位领同官干单部门文内事项议名条点副]|企业|公司|机构|专家|嘉宾|代表|学者|媒体|学校|高校|大学|国家|城市).{0,10}$|列(?:出|一下|举).{0,30}会|哪些(?![^，。？]{0,6}(?:领导|人|同志|代表|干部|专家))[^，。？]{1,16}(?:开|召开|举行|举办)[了过]?[^，。？]{0,24}(?:发布会|大会|座谈会)|哪(?:些|几[个场次])[^，。？]{0,12}(?:发布会|通气会|吹风会|记者会)|会议?(?:和|及|与|、)会[见谈](?:都)?有(?:哪些|哪几)|会议?(?:里|中|当中)[，]?.{2,40}有(?:哪些|哪几)[？?]?$|会议?(?:都|全都?)?(?:给我)?列(?:一下|出来?|举)|(?:有|开了|召开了|(?:主持|出席|参加|列席|召开)(?:了|过)?)(?:哪些|哪几[场次个])[^，。？?]{0,16}会(?!议的|上|员)"
                        + "|(?:哪些|(?:哪|有)几[个家所处])(?:的|个)?[^，。？]{0,8}(?:地方|单位|[省市区县]|城市|企业|央企|部门|公司|高校|大学|机构|院校|厅|局)[^，。？]{0,16}?(?:开会|(?:召?开|举行|举办)[了过]?[^，。？]{0,24}会)"
                        + "|(?:哪些|哪几篇|哪篇)(?:报道|文章|新闻)"));
        CHINESE.put(
                QuestionKind.PUBLICATION,
                pattern(
                        "^(?!.*为(?:什么|何)).*?(?:发布(?!会)|发表(?!了?(?:重要|联合|公报|声明|讲话|演讲|致辞|意见|看法))|刊发|刊登|登载)的?(?:时间|日期)?|哪家(?:媒体|报纸|网站)|(?:报道|文章|新闻)的?(?:来源|出处|作者)|来源(?:是|于)|哪[位个]记者|记者(?:是谁|叫什么|姓什么)|谁(?:采写|撰写|写|报道)的|(?:报道|文章|新闻|稿件|稿子).{0,6}(?:谁写|谁采写|作者)"));
        CHINESE.put(
                QuestionKind.WHO_SAID,
                pattern(
                        "(?:谁|哪位|哪个人|哪位领导)(?:还)?(?:曾)?(?:在.{1,12})?(?:说|讲(?!话|的话)|提出|指出|强调|表示|提到|要求)|是谁(?:说|提出|指出|强调|讲(?!话))|(?:谁的话|谁说的|谁的口中)|(?:说|讲|提到|谈到|引用|说事)的(?:领导|人|官员|专家)(?:是谁|是哪[位个])"));
        CHINESE.put(
                QuestionKind.SAID,
                pattern(
                        "怎么(?:说|讲|发言|表态)|(?:说|讲|强调|指出|表示|提出?|要求|承诺|希望|谈|报告|汇报)(?:到)?(?:了)?(?:些|过)?(?:什么|哪些|哪几|啥)|有(?:什么|哪些)(?:要求|表态|承诺)|(?:想|希望|愿意?|打算)(?:在|与|同|和)?.{0,12}(?:什么|哪些)"));
        CHINESE.put(
                QuestionKind.OFFICE,
                pattern(
                        "(?:是谁|是哪位|是哪个人|叫什么(?:名字)?)[？?]?$|(?:之前|以前|原来|此前)(?:是)?(?:干|做)的?什么|什么身份|什么职务|什么职位|是什么人|担任什么|谁(?:是|担任|任).{0,20}(?:书记|长|主席|主任|经理)"));
        CHINESE.put(
                QuestionKind.WHO,
                pattern(
                        "谁|哪些人|哪些(?:部门|单位|地方)的人|哪[一两三四五六七八九十几]?位|哪些(?:省|市|区|县)?(?:级)?(?:领导|同志|负责人|官员|人员|专家|学者|嘉宾|企业家|代表)|(?:主持人|出席人员|参会人员|与会人员|出席者|参加者)(?:是|有|包括|名单)?|有什么人|何人"));
        CHINESE.put(
                QuestionKind.WHEN,
                pattern("什么时候|啥时候?|何时|哪天|哪一天|哪日|几月(?:几[日号])?|几号|日期|哪[一]?年|什么时间|时间是|几时|" + TIME_OF_DAY));
        CHINESE.put(
                QuestionKind.DOCUMENTS,
                pattern(
                        "(?:什么|哪[些份部]|哪几[份个项部]|哪两[份个项部])(?:[^，。？]{0,8})(?:文件|材料|报告|规定|方案|计划|条例|法规|法律|意见|办法)|(?:审议|通过|讨论)(?:通过)?(?:了)?(?:什么|哪些)"));
        CHINESE.put(
                QuestionKind.QUANTITY,
                pattern(
                        "多少|百分之几|(?<![哪十])几(?!.*分别.{0,6}(?:什么|哪|谁))(?:天|(?<![近这前后去来过未]几)年(?![级前来后间度])|周|小时|分钟|米|公里|层|站|吨|亩|元|块钱|趟|个|项|家|条|人|位|名|大|点|所|座|只|支|份|种|起|次|票|成|台|辆|部|套|比几)|多[大高长宽深重远厚](?![于家会])|占比|比例是|多久|多长|多大(?:岁数|年纪|年龄|了)|几岁|年龄"));
        CHINESE.put(
                QuestionKind.WHERE,
                pattern(
                        "在哪(?![几些两三四五六七八九十](?:[件项点]|个?(?:方面|领域|环节|问题)))|(?:什么|哪家)(?:酒店|宾馆|饭店|礼堂|会堂|会场|大厦)|放在哪|哪里|哪儿|什么地方|哪些地方|哪个(?:城市|地方)|哪几?个(?:地级|县级)?[市省区县](?![一-龥]{0,3}(?:发言|表态|汇报|交流|报告|介绍|负责|牵头|报送|书记|市长|区长|县长|省长|领导|委|政府|人大|政协|作|做))|[哪几]座城市|何地|何处|地点"));
        CHINESE.put(QuestionKind.YES_NO, pattern("吗[？?]?$|是否|有没有|是不是|有无|对不对|对吗"));
        ENGLISH.put(
                QuestionKind.SUMMARY,
                pattern(
                        "\\bsummar(?:y|i[sz]e)\\b|\\bwhat (?:was|is) the meeting about\\b|\\bin short\\b|^(?:please )?sum up\\b|\\bsum up (?:the (?:meeting|session|report)|this|it)\\b"));
        ENGLISH.put(
                QuestionKind.HOW_MANY,
                pattern(
                        "\\b(?:how many|number of) (?:[\\w-]+ ){0,3}(?:meetings?|sessions?|sittings?|talks|conferences)\\b|\\bhow (?:often|many times) did\\b"));
        ENGLISH.put(
                QuestionKind.WHICH,
                pattern(
                        "\\b(?:which|what) (?:(?!did |does |do |has |had |have |will |would |was |were |is |are |the |a |an |in |at |of |on |by |to |that |year )[\\w()'’-]+ ){0,5}(?:meetings?|sessions?|sittings?)\\b(?! (?:about|point|stress|say|review|decide|discuss|conclude|emphasi))"
                                + "|\\b(?:which|what) (?:[\\w-]+ ){0,3}(?:press|news|media) (?:conferences?|briefings?|events?)\\b(?! (?:about|point|stress|say|review|decide|discuss|conclude|emphasi))"
                                + "|\\bwhich (?:[\\w'’-]+ ){0,4}(?:provinces|cities|counties|districts|municipalities|governments|committees|offices|ministries|departments|agencies|bureaus)['’]? (?:[\\w'’-]+ ){0,6}(?:met|(?:held|gave|hosted) (?:[\\w-]+ ){0,4}(?:meetings?|sessions?|conferences?|briefings?))\\b"
                                + "|\\blist (?:all |the |every |of )*(?:[\\w-]+ ){0,3}(?:meetings|sessions)|\\b(?:list|name) every (?:[\\w-]+ ){0,3}(?:meeting|session)\\b|\\ball (?:the )?meetings\\b|\\b(?:which|what) (?:reports|articles)\\b(?!.{0,80}\\b(?:hear|heard|hears|review\\w*|deliberat\\w*|discuss\\w*|approv\\w*|examin\\w*|present\\w*)\\b)|\\b(?:which|what) (?:report|article) (?:mention|cover|speak|deal|say|talk)"));
        ENGLISH.put(
                QuestionKind.PUBLICATION,
                pattern(
                        "\\bpublish\\w*\\b|\\b(?:which|what) (?:newspaper|media|outlet)\\b|\\brelease(?:d| time| date)\\b|\\bsource of the (?:report|article|information)\\b|\\b(?:which|what) (?:reporter|journalist)s?\\b|\\bwho (?:wrote|authored|reported (?:this|the (?:story|article|news)))\\b|\\b(?:author|byline|reporter) of the (?:report|article|story)\\b"));
        ENGLISH.put(
                QuestionKind.WHO_SAID,
                pattern(
                        "\\bwho (?:was it (?:that|who) )?(?:said|says|stressed|stated|pointed out|emphasi[sz]ed|mentioned|noted|called|claimed|asked|expressed|thanked|hoped|promised|urged)\\b|\\bwhose words\\b|\\bin whose\\b"));
        ENGLISH.put(
                QuestionKind.SAID,
                pattern(
                        "\\bwhat (?:was|is|were) [^?]{1,40}['’]s? (?:speech|remarks?|address|comments?) (?:about|on)\\b|\\bwhat (?:points?|remarks?|comments?|demands?|appeals?) did .{1,60}\\bmake\\b|\\bwhat (?:else )?(?:did|does|do|has|had) .{1,80}\\b(?:say|stress|point out|emphasi[sz]e|note|state|ask|promise|hope|express|call|urge|offer|pledge|demand|request|tell)\\b|\\b(?:what|which) .{1,60}\\b(?:want|hope|wish|intend|promise)(?:s|ed)?\\b"));
        ENGLISH.put(
                QuestionKind.OFFICE,
                pattern(
                        "\\bname of (?:the|its|their) (?:[\\w'’-]+ ){0,5}(?:consul|ambassador|mayor|secretary|director|head|chief|chair\\w*|president|minister|governor|official|leader|general)\\b|\\bwho (?:is|was|are|heads|leads|(?:headed|led)(?! (?:[\\w'’-]+ ){0,5}(?:delegation|team|mission|visit|trip|inspection|study|group (?:at|to)))|serves as|holds)\\b(?! (?:present|absent|missing|excused|there|attending|mentioned|named|invited|at |\\w+ed\\b|\\w+ing\\b|chosen))|\\bwho .{0,30}\\bheads\\b|\\b(?:what|which) (?:[a-z]+ )?(?:position|post|office|title|role)s?\\b|\\bwhat is .{1,40}(?:position|post|title|job)\\b"));
        ENGLISH.put(
                QuestionKind.WHO,
                pattern(
                        "^(?:the )?(?:chair(?:person|man)?|host|presider|convenor|convener|attendees|participants|speakers?) (?:of|at)\\b|\\bwhom?\\b|\\bwhich (?:(?!did\\b|does\\b|do\\b|was\\b|were\\b)[\\w-]+ ){0,3}(?:people|generals?|scientists?|supervisors?|champions?|lecturers?|speakers?|teachers?|doctors?|principals?|presidents?|(?:vice|deputy)[ -](?:chairs?|mayors?|heads?|directors?)|officers?|chiefs?|heads|academics?|economists?|engineers?|residents?|politicians?|lawmakers?|athletes?|judges?|diplomats?|ambassadors?|envoys?|leaders?|officials?|persons?|cadres?|comrades?|members?|professors?|experts?|deputies|ministers?|chairs|chairmen|directors|secretaries|governors|mayors)\\b(?! (?:states|countries|organi|companies))|\\b(?:list|name) (?:the )?(?:attendees|participants|speakers)\\b|\\battendees\\b|\\bparticipants\\b"));
        ENGLISH.put(
                QuestionKind.DOCUMENTS,
                pattern(
                        "\\b(?:which|what) (?:[\\w-]+ ){0,3}(?:documents?|plans?|regulations?|reports?|rules|laws?|ordinances?)\\b(?!-)|\\bwhat did .{0,120}\\b(?:review|deliberate|approve|adopt|examine)\\b"));
        ENGLISH.put(
                QuestionKind.WHEN,
                pattern(
                        "\\bwhen\\b|\\b(?:what|which) (?:date|day|month|year|time)\\b(?! (?:span|frame|period))|\\bon what(?= (?:date|day)|\\?|$)|\\bin (?:what|which) year\\b|\\bthe date of\\b"));
        ENGLISH.put(
                QuestionKind.QUANTITY,
                pattern(
                        "\\bhow (?:many|much|large|big|long|old|high|tall|deep|wide|heavy|fast)\\b|\\bwhat (?:is|was|were|are) the (?:[\\w-]+ ){0,2}(?:population|price|cost|rate|growth|turnout|budget|area|capacity|length|height|salary|fee|fare|proportion|percentage|investment|output|amount|size|fine|penalty|subsidy|bonus|reward)\\b|\\b(?:by|with) what vote\\b|\\bwhat fine\\b|\\bwhat (?:number|percentage|share|amount|size|proportion|salary|price|fee|fare|sum)\\b|\\bwhat (?:will|do|does|did|must) .{1,40} (?:pay|cost|earn)\\b"));
        ENGLISH.put(
                QuestionKind.WHERE,
                pattern(
                        "\\bwhere\\b|\\b(?:at|in) (?:which|what) (?:[\\w-]+ )?(?:hotel|hall|room|building|auditorium|guesthouse|conference cent(?:er|re))\\b|\\b(?:in )?(?:what|which) (?:city|town|county|village|place|venue|location|province)\\b|\\bvenue of\\b"));
        ENGLISH.put(
                QuestionKind.YES_NO,
                pattern(
                        "^(?:and |but |so |please )?(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could)\\b|\\bis it true\\b"));
    }

    /// Speaks of a meeting.
    static final Pattern MEETING = pattern(
            "会议|[大全例年]会|常委会|(?:学习|推进|工作|动员|部署|研讨|交流|汇报|生活|专题|扩大|党组|调度|现场|视频|[党政]代|人代|全委|理事|董事|协调|专班|发布)会|座谈会|论坛|会[谈见]|召开|举行|举办|开幕|闭幕|开[会的过]|主持|出席|集体学习|座谈|那次|会上"
                    + "|\\b(?:meetings?|sessions?|conferences?|congress|talks|meet|met|gather\\w*|preside\\w*|chair(?:ed|s)?|attend\\w*|sitting|symposium|briefing|held|opened|closed?|concluded?)\\b");

    /// Asks when or where something began, or somebody was born, and not when the meeting was.
    static final Pattern OF_SOMETHING_ELSE = pattern(
            "起?施行|生效|实施[^会]*$|出生|籍贯|毕业|任命|任职|上任|履新|当选|升格|成立|竣工|开工|建成|发布(?!会)|印发"
                    + "|\\b(?:take effect|effective|born|graduat\\w*|appointed|elected|become|became|founded|completed|issued)\\b|\\bnext\\b");

    /// Asks for the hour.
    static final Pattern HOUR = pattern(TIME_OF_DAY + "|几时|\\b(?:at )?what time\\b");

    /// Asks for the very day.
    static final Pattern EXACT_DAY = pattern(
            "(?:具体|确切|准确|精确)(?:是|的)?(?:日期|时间|哪一?天|几月几[日号]|几号)|\\b(?:exact|precise)(?:ly)?\\b.{0,20}\\b(?:day|date|when)\\b|\\bwhen exactly\\b");

    /// Asks why.
    static final Pattern WHY = pattern(
            "(?<![评称命成定视列作认名改变更换封选任聘立设分归升级晋确])(?<!称之|出版)为什么|为何|什么原因|原因是|怎么会|\\bwhy\\b|\\bwhat (?:is|was) the reason\\b");

    /// Asks what brought something about; it may be told without any word for why.
    static final Pattern HOW_IT_HAPPENED = pattern("怎么(?=[塌垮死倒断烧炸坏]了?的?(?:[，？?]|$))|怎么回事");

    /// Asks who or which did not.
    static final Pattern NEGATED = pattern(
            "(?:没有?|未曾?|并未)(?:主持|出席|参加|讲话|发言|到会|列席)|\\b(?:did|does|do|has|have|was|were) (?:[\\w.'-]+ ){0,4}not\\b|\\b(?:didn't|didn’t|did not)\\b");

    /// Asks who sat in without a vote.
    static final Pattern SAT_IN = pattern("列席|\\bs[ai]t in\\b|\\bnon-voting\\b|\\bwithout (?:a )?vot(?:e|ing)\\b");

    /// Asks what somebody was before.
    static final Pattern FORMER = pattern("之前|此前|以前|原来|原先|\\bbefore\\b|\\bprevious\\w*\\b|\\bformer\\w*\\b");

    /// Asks for a post, and not for whoever holds it.
    static final Pattern POST = pattern("什么|\\b(?:what|which) (?:[a-z]+ )?(?:position|post|office|job|role)");

    /// Asks what only a person has.
    static final Pattern OF_A_PERSON =
            pattern("^(?:今年)?(?:多大(?:岁数|年纪|年龄|了)|几岁|年龄|哪里人|哪儿人|籍贯|什么学历|哪[一]?年(?:出生|生)|哪里毕业)");

    /// Asks what somebody became.
    static final Pattern BECAME = pattern("任命|当选|出任|升任|改任|调任|\\b(?:appointed|elected|named|promoted)\\b");

    private static final String TAKING_A_PLACE =
            "之前[^，。？]{0,10}(?:一把手|书记|[省市县区局厅部院校会]长|主席|主任)是谁|接替|顶替|取代|接任|继任|\\b(?:succeed(?:ed|s|ing)|replac(?:ed|es|ing)|t(?:ook|akes?|aking) over from)\\b|\\bwho became\\b.{1,60}\\bafter\\b";

    /// Asks what somebody is called.
    static final Pattern NAME = pattern("叫什么(?:名字)?|姓什么|名字是什么|\\bname of (?:the|its|their)\\b");

    /// Asks who took somebody's place; that one is named.
    static final Pattern TOOK_PLACE = pattern(TAKING_A_PLACE);

    /// Asks who came to an office or left it, in words of which reports know few.
    static final Pattern CHANGED_OFFICE = pattern(
            TAKING_A_PLACE
                    + "|(?:谁|哪一?位)当选|换帅|换人|换届|换成|换了|(?:换|改)(?=[一-龥]{0,6}(?:书记|长|主席|主任))|接班|新任|上任|履新|辞职|代理[？?]?$|卸任|离任|免的|被免|新(?:的|一任)?(?=[一-龥]{0,6}(?:书记|[市省县区局厅部院校会]长|主席|主任|一把手)(?:是谁|叫什么|是哪))"
                    + "|\\b(?:took over|take over|takes over|stepped down|steps down|left (?:the )?(?:office|post|(?:[\\w'’]+ ){0,2}office)|new(?= (?:[\\w-]+ ){0,3}(?:mayor|governor|secretary|head|chair\\w*|president|director|minister|chief)\\b))");

    /// Asks in which building or room.
    static final Pattern VENUE = pattern(
            "(?:哪[个家座间]?|什么)(会场|场馆|会堂|礼堂|宾馆|酒店|饭店|大厦|会议室|会议中心|大楼)"
                    + "|\\b(?:(?:which|what) (?:[\\w-]+ )?|name of the )(hotel|hall|room|building|venue|auditorium|conference cent(?:er|re)|guesthouse)\\b");

    /// A meeting as such.
    static final Pattern MEETING_NOUN = pattern(
            "会议|全会|常委会|座谈会|大会|学习会|生活会|[党政]代会|人代会|论坛|会[谈见]|集体学习|中心组|[次场个该这那本]会|的会|[开了过]会|会上"
                    + "|\\b(?:meetings?|sessions?|conferences?|congress|talks|sitting|symposium|briefing|study|meet|met|it|that)\\b");

    /// Leaves out whoever presided.
    static final Pattern BESIDES_THE_CHAIR = pattern(
            "\\b(?:besides|apart from|other than|except(?: for)?) (?:the )?(?:chair\\w*|host|presider|person presiding)\\b|除了?主持人");

    /// Asks what one meeting was.
    static final Pattern ONE_MEETING =
            pattern("(?:什么|哪[个次场])(?:会议?|活动)|\\b(?:what|which) (?:kind of |sort of )?meeting\\b");

    /// Asks for documents of any sort: the word need not stand in the report.
    static final Pattern ANY_DOCUMENT =
            pattern("(?:什么|哪些|哪[份个]|哪[几两][份个项])(?:文件|材料)|\\b(?:which|what) (?:documents?|papers)\\b");

    /// Asks which of several meetings it was.
    static final Pattern WHICH_OF_THEM = pattern(
            "哪(?:一)?[次天场个家边方地]|谁(?=先|后|更|早|晚|多|少)|谁的.{1,20}(?:早|晚|先|后|多|少|高|低)|还是|\\b(?:which|when|on what|or)\\b(?!.{0,30}\\b(?:did each|of each)\\b)");

    /// Asks for something of each of several meetings.
    static final Pattern OF_EACH = pattern("分别|各自?(?:是|在|由|有)?(?:什么|哪|几|谁|多少)|(?<=[，。？])各|\\b(?:each|respectively)\\b");

    /// Asks for something of each of several meetings, or whether it was the same.
    static final Pattern EACH = pattern(
            "分别|各[是由有在]|各(?:自|[一-龥]{1,4}[了过])|(?<=[，。？])各[^，。？]{0,6}[？?]?$|都是|同一|一样|相同|\\b(?:same|both|each|respectively|either)\\b|\\bwho\\b.+\\bwho\\b");

    /// Says by who presided which meeting is meant: the name stands before 主持的 and behind "chaired by".
    static final Pattern CHAIRED_BY_ZH = pattern("(?:[\\d月日号年和、及与上下午晚]*)(?:主持|召集)(?:召开|举行)?的(?![吗么嘛？?]|$)");

    static final Pattern CHAIRED_BY_EN = pattern("\\b(?:chaired|presided over|led|hosted|convened) by ");

    /// Says what sort of meeting is meant, by more than the word.
    static final Pattern DESCRIBED_MEETING = pattern(
            "[一-龥]{4,}(?:会议|大会|座谈会|推进会|全会|论坛)|\\b(?:[a-z-]+ ){2}(?:meeting|conference|session|congress|symposium|forum)\\b");

    /// What is done at a meeting, and does not say which.
    static final Pattern DOES_AT_MEETING = pattern("参加|出席|列席|主持|召开|举行|这次|那次|本次|该");

    /// Nothing, or which in order it was.
    static final Pattern ORDINAL_ONLY = pattern(
            "(?:第[一二三四五六七八九十\\d]+[次届]?|全体|\\b(?:first|second|third|fourth|fifth|plenary|full|of|and|for|the)\\b|\\s)*");

    /// Nothing but what any meeting does: studied, decided, said.
    static final Pattern WHAT_ANY_MEETING_DOES = pattern(
            "(?:研究|讨论|审议|部署|传达|学习|听取|强调|指出|提出|表示|希望|决定|要求|安排|主要|内容|议题|议程|事项|工作|做|干|说|谈|讲|提|些|了|\\s)+"
                    + "|(?:\\b(?:discuss(?:ed)?|stud(?:y|ied)|review(?:ed)?|deliberate[d]?|decide[d]?|stress(?:ed)?|emphasi[sz]e[d]?|point(?:ed)? out|note[d]?|call(?:ed)? for|urge[d]?|demand(?:ed)?|ask(?:ed)?|state[d]?|say|said|deal|dealt|cover(?:ed)?|about|of|and|for|the|agenda|items?|topics?|points?|main|do|done)\\b|\\s)+");

    /// Asks for somebody who is not the one who did it.
    static final Pattern NO_DOER =
            pattern("[向对给与跟同为]谁|(?:谁|哪些人|哪位|哪几位)的|\\b(?:to|from|with|of|about|for|at) whom\\b|\\bwhose\\b");

    /// Asks where people went while they were there, and not where they met.
    static final Pattern VISITED =
            pattern("参观|考察|走访|察看|调研|走进|\\b(?:visit(?:ed)?|tour(?:ed)?|inspect(?:ed)?|go and see|look(?:ed)? at)\\b");

    /// Asks which of several was before the others.
    static final Pattern IN_WHAT_ORDER =
            pattern("(?:哪|谁).{0,24}(?:先|早|晚|后)(?:[开举召办结闭]|[？?，。]|$)|(?:谁|哪[一]?[个家边方]).{0,6}(?:在先|在前|更早|更晚)"
                    + "|\\bwhich\\b.+\\b(?:first|earlier|sooner|later|last)\\b");

    /// Speaks of a standing committee, and not of the Party's.
    static final Pattern COMMITTEE_OF_EITHER =
            pattern("(?<!委)常委会|^(?!.*\\b(?:party|cpc)\\b).*\\bstanding committee\\b");

    static final Pattern THIS_YEAR = pattern("今年|去年|上年|前年|\\b(?:this|last) year\\b");

    /// Asks for the year.
    static final Pattern YEAR = pattern("哪[一]?年|什么年份|\\b(?:what|which) year\\b");

    /// Asks for what comes next.
    static final Pattern NEXT = pattern(
            "(?:会上?|会议)定了?[^，。？]{0,12}(?:什么时候|哪天|几号|何时)|下一?[次届场站]|下回|轮到|定于|将于|拟于|定在|什么时候(?:将|要(?=开|召开|举行|举办|办))|\\bwhen will\\b.{1,80}\\b(?:be held|take place|be convened|open)\\b|\\bw(?:as|ere)\\b.{3,80}\\bto (?:hold|open|meet|convene)\\b|\\bscheduled\\b|\\bnext\\b.{0,50}\\b(?:meeting|session|sitting|time|congress|conference|talks)\\b");

    /// Names people to leave them out.
    static final Pattern LEFT_OUT = pattern("除了?|以外|之外|\\b(?:besides|except|other than|apart from|in addition to)\\b");

    private static final Map<Presence, Pattern> PRESENCE = new EnumMap<>(Presence.class);

    static {
        PRESENCE.put(
                Presence.PRESIDED,
                pattern(
                        "主持|召集|\\bmoderat(?:ed|es|ing)\\b|\\bpresid(?!ent|ency|ium)\\w*|(?<!\\b(?:vice|deputy)[ -])\\bchair(?:ed|ing)\\b|\\b(?:to|will|did .{1,30}|who|should) chair\\b|\\bchairs? (?=(?:the|a|an|this|that|its|it)\\b)|\\bled (?:(?:a|an|the)|[\\w-]+['’]s) (?:[\\w'’-]+ ){0,6}(?:meeting|conference|teleconference|session)\\b|\\br[au]ns? (?:the|a|this|that) (?:[\\w'’-]+ ){0,6}?(?:meeting|conference|session|symposium|briefing)\\b|\\bwas in the chair"));
        PRESENCE.put(
                Presence.SPOKE,
                pattern(
                        "(?<!的)(?<!重要)讲[过了的]?话(?!精神)|发过?言|致辞|(?<!工)作了?.{0,4}报告|(?<=会)作[^，。；]{0,8}(?:汇报|发言)|\\bspoke\\b|\\bspeak\\b|\\bspeech(?:es)?\\b|\\bspeakers?\\b|\\b(?:gave|made|delivered|give|make) (?:a |the )?(?:speech|report|address|key)"));
        PRESENCE.put(Presence.MENTIONED, pattern("提到|提及|\\bmention"));
        PRESENCE.put(
                Presence.ATTENDED,
                pattern(
                        "出席|参加|列席|与会|参会|到会|随行|随团|随访|同行|陪同|跟着去?(?=的|[？?]?$)|请了(?=哪些(?:部门|单位|地方))|谁[都也]?到了(?=[？?]?$)|到[了过]?场|[也都][去来][了过]|(?<![过下起回出上])[去来]了(?:[吗没么]|[？?]?$)|在[场座]|(?<=领导|人|位|同志)[也都]?在[？?]?$|主席台就[座坐]|\\bwho (?:else )?(?:was|were) (?:at|there)\\b|\\bwere at (?:the|this|that)\\b|\\bs[ai]t in\\b|\\b(?:which|what) meetings? (?:was|were) (?!there\\b|held\\b).{2,40} (?:at|in)\\b|\\b(?:came|turned up|showed up) (?:to|at|for) (?:the|this|that)\\b|\\battend\\w*|\\bpresent\\b(?! situation)|\\bparticipa\\w*|\\bt(?:ook|ak(?:e|es|ing|en)) part"));
    }

    private static final Map<Kind, Pattern> KINDS = new EnumMap<>(Kind.class);

    static {
        KINDS.put(Kind.STANDING_COMMITTEE, pattern("(?<!人大|政协)常委会|(?<!politburo )\\bstanding committee\\b"));
        KINDS.put(Kind.EXECUTIVE, pattern("常务会议|\\bexecutive meeting"));
        KINDS.put(Kind.STUDY, pattern("集体学习|中心组|\\bstudy (?:session|meeting)|\\bcollective study"));
        KINDS.put(
                Kind.TALKS,
                pattern(
                        "(?<!开)会谈|会见|\\b(?:held|holds?|holding|opened) (?:[\\w-]+ )?talks\\b|\\btalks (?:with|between)\\b"));
        KINDS.put(Kind.SYMPOSIUM, pattern("座谈(?:交流|讨论|协商)?会|\\bsymposium"));
        KINDS.put(
                Kind.LEADING_GROUP,
                pattern(
                        "领导小组(?=[^，。]{0,16}会)|\\bleading group(?:['’]s)?(?: [\\w'’-]+){0,4} (?:meeting|session|conference|plenary)"
                                + "|(?<=\\b(?:meeting|session|conference) of the [^,.?]{0,60})leading group"));
    }

    /// What Chinese calls the sorts of meetings that English has one word for.
    private static final Map<Kind, Pattern> RENDERED_KINDS = Map.of(
            Kind.SYMPOSIUM, pattern("座谈|研讨|论坛|交流会|恳谈|年会|峰会|讲坛"),
            Kind.TALKS, pattern("会[谈见晤]|座谈|恳谈|洽谈|磋商|谈判|交流|沟通"),
            Kind.STUDY, pattern("学习|研学|读书班|培训"));

    private static final Map<Level, Pattern> LEVELS = new EnumMap<>(Level.class);

    static {
        LEVELS.put(Level.PROVINCIAL, pattern("省(?:一)?级|省委|省政府|\\bprovincial\\b|\\bprovince-level\\b"));
        LEVELS.put(
                Level.MUNICIPAL,
                pattern(
                        "市(?:一)?级|市委|市政府|\\bmunicipal\\b|\\bcity-level\\b|\\bcity(?= (?:governments?|party|people['’]?s|committees?|and county)\\b)"));
        LEVELS.put(Level.COUNTY, pattern("[区县](?:一)?级|[区县]委|\\bcounty-level\\b|\\bdistrict-level\\b"));
    }

    /// Words that ask and are not asked for: taken out of what is looked for.
    private static final Map<Language, Pattern> ASKING = new EnumMap<>(Language.class);

    static {
        ASKING.put(
                Language.CHINESE,
                pattern(
                        "[这那]一?块(?![地土田])|(?:是|主要)?针对(?=什么)|(?<!一共|总共|[有了共提讲说谈])几点(?:钟)?(?:开始|开|举行|结束)?的?(?=[？?]|$)|(?:今年)?多大(?:年纪|岁数|年龄)?(?![一-龥])|几岁|打算|下一?[次届站]|轮到|哪个(?:城市|地方)(?:来?(?:办|承办|举办|主办))?|"
                                + "会?议?[上中里](?:还|都|又|具体|主要)?[讲说谈][了过到]?些?(?=什么|哪些|啥)|(?<![一-龥])方面(?![一-龥])|(?:几|多少)个?(?:天|小时|分钟|周|月|年)(?![一-龥])|开的会(?=[上审说讲要通研听传])|结束(?:以|之)?后|(?<![一-龥])(?:以后|随后|接着|他们|她们)(?:又|还|再)?(?=[去来])|[那当这][一]?[天日](?=都|有|的|里|$)|(?:[是在])?(?:什么|啥)时候?(?:前完成)?|(?<![一-龥])(?:为期|[投花用来去到派][了过]?)(?=多少|几)|(?:[是在])?什么地方|都开(?=过)|(?<=[一-龥])时(?:还|又)?(?=说)|说要(?=[一-龥])|(?:都|全都?)?列(?:一下|出来|举)|最[晚迟](?:要|得|应)?|当天(?=开|召开|举行|举办)|各[是由]|完整|全称|全名|叫法|原文|原话|口径|请问|请(?!假|示|求|辞)|告诉我|列出来?|一共|总共|分别|都有|在这些|这些|什么时候|什么时间|什么地方|什么样|为什么|是什么|什么|哪些地方|哪些人|哪些|哪几[个次场位]?|哪家|哪[个次场位天年里儿份]?|几[个次场位月日号]|多少|谁|何时|何地|何人|怎么|怎样|如何|是否|有没有|是不是|以及|随行|由(?=\\s|$)"
                                + "|主持人?|出席人员|出席|参加|列席|与会|参会|讲话|发言|召开|举行|开了|开会|会议|本次|这次|(?<!大)会上|一下|日期|时间|地点|总结|概括|摘要|名单|除了|还有|还|提到|提及|涉及|谈到|发布|来源|报道|文章|新闻|职务|担任|次会(?!议)|话里|出现|这个|那个|[这那]场?会(?=[是由有来]|$|\\s)|那[两几三]?[次场]|(?<![一-龥])一次(?![一-龥])|(?<![一-龥])那?[他她](?![们人省市国山乡])|逐[条一项个](?:列出)?|那[份件项篇条]|叫(?:做)?(?:\\s|什么|啥)*(?:名字|名称)?(?=\\s|$)|了(?!解)|(?<!目)的(?!确)|[吗呢]|(?<![通经超透路])过(?![去程渡])|(?<![一-龥])[是在有把被](?!效期)|[是在有](?![一-龥])"));
        ASKING.put(
                Language.ENGLISH,
                pattern(
                        "\\b(?:which|what|who|whom|whose|when|where|how many|how much|how often|how|why|did|does|do|was|were|is|are|has|have|had|please|could|can|you|tell me|me|list|name|show me|all|any|a|an|in|on|at|by|to|over|that|this|these|those"
                                + "|meetings?|sessions?|held|hold|take place|took place|happen(?:ed)?|presid\\w*|chair(?:ed|s|ing)?|attend\\w*|present|participa\\w*|t(?:ook|ak(?:e|es|ing|en)) part|named(?= as)|spoke|speak|speech(?:es)?|collection|documents?|date|day|year|month|venue|place|summar\\w*|there|it|as|with|also|else|people"
                                + "|mention(?:s|ed)?|(?<=be )(?:held|called)|meant to|supposed to|heads?|leads?|tell|besides|except|other than|publish\\w*|next|know|get|list|reports?(?= mention)|which)\\b"));
    }

    private Forms() {}

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    static Map<QuestionKind, Pattern> kinds(Language language) {
        return switch (language) {
            case CHINESE -> CHINESE;
            case ENGLISH -> ENGLISH;
        };
    }

    /// Returns the words that say what sort of meeting is meant.
    static String sorting(String words) {
        return KINDS.values().stream()
                .flatMap(form -> form.matcher(words).results())
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }

    static boolean speaksOf(Presence presence, String words) {
        return Objects.requireNonNull(PRESENCE.get(presence)).matcher(words).find();
    }

    static List<Span> placesOf(Presence presence, String words) {
        return Objects.requireNonNull(PRESENCE.get(presence))
                .matcher(words)
                .results()
                .map(Span::of)
                .toList();
    }

    static Map<Presence, Pattern> presence() {
        return PRESENCE;
    }

    static Map<Kind, Pattern> meetingKinds() {
        return KINDS;
    }

    static Map<Kind, Pattern> renderedKinds() {
        return RENDERED_KINDS;
    }

    static Map<Level, Pattern> levels() {
        return LEVELS;
    }

    static Pattern asking(Language language) {
        return Objects.requireNonNull(ASKING.get(language));
    }
}
