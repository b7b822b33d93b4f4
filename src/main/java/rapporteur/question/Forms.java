package rapporteur.question;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import rapporteur.language.Language;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Presence;

/// The forms of questions in Chinese and English.
final class Forms {
    private static final String ZH_MEETING = "(?:会议|全会|座谈会|大会|会)";

    /// Tried in order; the first that is found tells the kind.
    private static final Map<QuestionKind, Pattern> CHINESE = new LinkedHashMap<>();

    private static final Map<QuestionKind, Pattern> ENGLISH = new LinkedHashMap<>();

    static {
        CHINESE.put(
                QuestionKind.SMALL_TALK,
                pattern("^(?:你好|您好|嗨|谢谢|多谢|再见|早上好|晚上好)[!！。.~]*$|你(?:是谁|能做什么|会什么|叫什么)|怎么用你|^帮助$"));
        CHINESE.put(QuestionKind.SUMMARY, pattern("总结|概括|摘要|概述|主要内容(?:是|有|$)|讲了(?:些)?什么(?:内容)?[？?]?$"));
        CHINESE.put(
                QuestionKind.HOW_MANY,
                pattern("(?:几|多少)(?:次|个|场)?" + ZH_MEETING + "|" + ZH_MEETING
                        + "(?:一共|总共|共)?(?:有)?(?:几|多少)(?:次|个|场)|主持(?:过|了)?(?:几|多少)[次场]|出席(?:过|了)?(?:几|多少)[次场]"));
        CHINESE.put(
                QuestionKind.WHICH,
                pattern("(?:哪些|哪几[个次场]|哪[个次场]|什么)" + ZH_MEETING + "(?!议)|" + ZH_MEETING
                        + "(?:都)?(?:有|是)?(?:哪些|哪几)|列出.{0,30}会|(?:有|开了|召开了)哪些.{0,12}会"));
        CHINESE.put(
                QuestionKind.WHO_SAID,
                pattern("(?:谁|哪位|哪个人|哪位领导)(?:还)?(?:曾)?(?:说|提出|指出|强调|表示|提到|要求)|是谁(?:说|提出|指出|强调|讲)|(?:谁的话|谁说的)"));
        CHINESE.put(
                QuestionKind.WHO,
                pattern("谁|哪些人|哪位|哪几位|哪些(?:领导|同志|负责人|官员)|(?:主持人|出席人员|参会人员|与会人员|出席者|参加者)(?:是|有|包括|名单)?|有什么人|何人"));
        CHINESE.put(QuestionKind.WHEN, pattern("什么时候|何时|哪天|哪一天|哪日|几月几[日号]|几号|日期|哪[一]?年|什么时间|时间是|几时"));
        CHINESE.put(QuestionKind.WHERE, pattern("在哪|哪里|哪儿|什么地方|何地|何处|地点|会场"));
        CHINESE.put(
                QuestionKind.DOCUMENTS,
                pattern(
                        "(?:什么|哪些|哪份|哪几[份个项])(?:文件|报告|规定|方案|计划|条例|法规|法律|意见|办法)|(?:审议|通过|讨论|研究|传达|学习)(?:通过)?(?:了)?(?:什么|哪些)"));
        CHINESE.put(QuestionKind.QUANTITY, pattern("多少|几(?:个|项|家|条|人|位|名|大)|占比|比例是"));
        CHINESE.put(QuestionKind.YES_NO, pattern("吗[？?]?$|是否|有没有|是不是|有无|对不对|对吗"));
        ENGLISH.put(
                QuestionKind.SMALL_TALK,
                pattern(
                        "^(?:hi|hello|hey|thanks|thank you|good (?:morning|evening)|bye)[!. ]*$|\\bwho are you\\b|\\bwhat can you do\\b|^help$"));
        ENGLISH.put(
                QuestionKind.SUMMARY,
                pattern(
                        "\\bsummar(?:y|i[sz]e)\\b|\\bwhat (?:was|is) the meeting about\\b|\\bin short\\b|\\bsum up\\b"));
        ENGLISH.put(
                QuestionKind.HOW_MANY,
                pattern(
                        "\\b(?:how many|number of) (?:\\w+ ){0,3}(?:meetings?|sessions?|sittings?)\\b|\\bhow (?:often|many times) did\\b"));
        ENGLISH.put(
                QuestionKind.WHICH,
                pattern(
                        "\\b(?:which|what) (?:\\w+ ){0,3}(?:meetings?|sessions?|sittings?|conferences?|talks)\\b(?! (?:about|point|stress|say|review|decide|discuss|conclude|emphasi))|\\blist (?:all |the |every |of )*(?:\\w+ ){0,3}(?:meetings|sessions)|\\bmeetings? .{0,60}\\bwhich\\b|\\ball (?:the )?meetings\\b"));
        ENGLISH.put(
                QuestionKind.WHO_SAID,
                pattern(
                        "\\bwho (?:was it (?:that|who) )?(?:said|says|stressed|stated|pointed out|emphasi[sz]ed|mentioned|noted|called|claimed|asked|expressed|thanked|hoped|promised)\\b|\\bwhose words\\b|\\bin whose\\b"));
        ENGLISH.put(
                QuestionKind.WHO,
                pattern(
                        "\\bwho(?:m|se)?\\b|\\bwhich (?:people|leaders|officials|persons|cadres|comrades)\\b|\\b(?:list|name) (?:the )?(?:attendees|participants|speakers)\\b|\\battendees\\b|\\bparticipants\\b|\\bchair(?:person|man)? of the meeting\\b"));
        ENGLISH.put(
                QuestionKind.WHEN,
                pattern(
                        "\\bwhen\\b|\\b(?:what|which) (?:date|day|month|year|time)\\b|\\bon what\\b|\\bin (?:what|which) year\\b|\\bthe date of\\b"));
        ENGLISH.put(
                QuestionKind.WHERE,
                pattern(
                        "\\bwhere\\b|\\b(?:in )?(?:what|which) (?:city|place|venue|location|province)\\b|\\bvenue of\\b"));
        ENGLISH.put(
                QuestionKind.DOCUMENTS,
                pattern(
                        "\\b(?:which|what) (?:\\w+ ){0,2}(?:documents?|plans?|regulations?|reports?|rules|laws?|ordinances?)\\b|\\bwhat did .{0,120}\\b(?:review|deliberate|approve|adopt|examine)\\b"));
        ENGLISH.put(
                QuestionKind.QUANTITY,
                pattern("\\bhow (?:many|much|large|big|long)\\b|\\bwhat (?:number|percentage|share|amount|size)\\b"));
        ENGLISH.put(
                QuestionKind.YES_NO,
                pattern(
                        "^(?:and |but |so |please )?(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could)\\b|\\bis it true\\b"));
    }

    private static final Map<Presence, Pattern> PRESENCE = new EnumMap<>(Presence.class);

    static {
        PRESENCE.put(
                Presence.PRESIDED,
                pattern("主持|主席台|召集|\\bpresid\\w*|\\bchair(?:ed|s|ing)?\\b|\\bled the meeting|\\bran the meeting"));
        PRESENCE.put(
                Presence.SPOKE,
                pattern(
                        "讲话|发言|致辞|作报告|作了?.{0,6}报告|\\bspoke\\b|\\bspeak\\b|\\bspeech(?:es)?\\b|\\bspeakers?\\b|\\b(?:gave|made|delivered|give|make) (?:a |the )?(?:speech|report|address|key)"));
        PRESENCE.put(
                Presence.ATTENDED,
                pattern(
                        "出席|参加|列席|与会|参会|到会|在场|\\battend\\w*|\\bpresent\\b(?! situation)|\\bparticipa\\w*|\\btook part|\\btake part"));
    }

    private static final Map<Kind, Pattern> KINDS = new EnumMap<>(Kind.class);

    static {
        KINDS.put(Kind.STANDING_COMMITTEE, pattern("委常委会|\\bstanding committee\\b"));
        KINDS.put(Kind.EXECUTIVE, pattern("常务会议|\\bexecutive meeting"));
        KINDS.put(Kind.STUDY, pattern("集体学习|中心组|\\bstudy (?:session|meeting)|\\bcollective study"));
        KINDS.put(Kind.TALKS, pattern("会谈|会见|\\btalks\\b"));
        KINDS.put(Kind.SYMPOSIUM, pattern("座谈会|\\bsymposium"));
    }

    /// Words that ask and are not asked for: taken out of what is looked for.
    private static final Map<Language, Pattern> ASKING = new EnumMap<>(Language.class);

    static {
        ASKING.put(
                Language.CHINESE,
                pattern(
                        "请问|请|告诉我|列出|一共|总共|在这些|这些|什么时候|什么时间|什么地方|为什么|是什么|什么|哪些|哪几[个次场位]?|哪[个次场位天年里儿]?|几[个次场位]|多少|谁|何时|何地|何人|怎么|怎样|如何|是否|有没有|是不是|吗|呢"
                                + "|主持人?|出席人员|出席|参加|列席|与会|参会|讲话|发言|召开|举行|开了|会议|开会|本次|这次|该|的会|会上|一下|日期|时间|地点|文件|审议了?|主要|内容|总结|概括|摘要|名单|同志|领导"));
        ASKING.put(
                Language.ENGLISH,
                pattern(
                        "\\b(?:which|what|who|whom|whose|when|where|how many|how much|how|why|did|does|do|was|were|is|are|has|have|had|please|tell me|list|name|show me|all|any|the|a|an|of|in|on|at|by|to|over|for|and|that|this|these|those"
                                + "|meetings?|sessions?|conference|held|hold|take place|took place|happen(?:ed)?|presid\\w*|chair(?:ed|s|ing)?|attend\\w*|present|participa\\w*|took part|spoke|speak|speech(?:es)?|collection|documents?|date|day|year|venue|place|summar\\w*|there|it|as|with|also|else|people)\\b"));
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

    static Map<Presence, Pattern> presence() {
        return PRESENCE;
    }

    static Map<Kind, Pattern> meetingKinds() {
        return KINDS;
    }

    static Pattern asking(Language language) {
        return Objects.requireNonNull(ASKING.get(language));
    }
}
