package rapporteur.question;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What people say that is no question to the articles.
public enum SmallTalk {
    /// A greeting.
    GREETING(
            "^(?:你好|您好|大家好|嗨|哈喽|早上好|早安|下午好|晚上好|在吗)[\\s!！。.~？?]*$",
            "^(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening))(?: there)?[\\s!.,?]*$"),
    /// Thanks.
    THANKS(
            "^(?:非常|多)?(?:感谢|谢谢|多谢|谢了|辛苦了)(?:你|您|啦|了)?[\\s!！。.~]*$",
            "^(?:many )?(?:thanks|thank you|thx|cheers)\\b[\\w ]{0,20}[\\s!.]*$"),
    /// A farewell.
    FAREWELL("^(?:再见|拜拜|回头见|晚安)[\\s!！。.~]*$", "^(?:bye|goodbye|good night|see you)\\b[\\w ]{0,12}[\\s!.]*$"),
    /// What the program is and can do.
    ABOUT(
            "你(?:是谁|是什么|能做什么|能干什么|会什么|会做什么|叫什么|有什么功能)|怎么用你|如何使用你|^(?:帮助|使用说明)$",
            "\\bwho are you\\b|\\bwhat are you\\b|\\bwhat (?:can|do) you do\\b|\\bhow do (?:i|you) (?:use|work)\\b|^help[\\s?!.]*$"),
    /// An attempt to give orders to the program.
    ORDER(
            "(?:忽略|无视|忘记|忘掉)(?:之前|以上|前面|上面|所有|一切)?.{0,8}(?:指令|指示|规则|提示|要求)|(?:系统提示词|system prompt)|(?:从现在起|现在)你(?:是|扮演)|开发者模式",
            "\\b(?:ignore|disregard|forget|override)\\b.{0,30}\\b(?:instructions?|rules?|prompts?)\\b|\\bsystem prompt\\b|\\byou are now\\b|\\bpretend (?:to be|you)\\b|\\bdeveloper mode\\b|\\bjailbreak\\b"),
    /// A wish that is not about meetings: code, poems, the weather, sums.
    OTHER_TASK(
            "(?:写|编|作)(?:一)?[首段篇个份]?(?:诗|代码|程序|脚本|故事|作文|歌|笑话|函数)|讲个?笑话|天气(?:怎么样|如何|好吗)|(?:今天|明天).{0,4}天气|^\\s*[\\d.]+\\s*[-+*×xX/÷]\\s*[\\d.]+\\s*(?:=|等于).{0,6}$|几点了|帮我(?:写|编|翻译|订|买)",
            "\\bwrite (?:me )?(?:a|an|some) (?:\\w+ ){0,2}(?:poem|code|program|script|story|function|essay|song)\\b|\\btell me a joke\\b|\\bweather (?:today|tomorrow|like)\\b|\\bwhat(?:'s|’s| is) the (?:weather|time)\\b|^\\s*(?:what is )?[\\d.]+\\s*[-+*x/]\\s*[\\d.]+\\s*\\??$|\\btranslate (?:this|the following)\\b|\\b(?:python|javascript) (?:code|function|script)\\b"),
    /// Abuse.
    ABUSE(
            "(?:你|真)(?:是)?(?:个)?(?:笨蛋|傻瓜|白痴|垃圾|废物|蠢)|^(?:笨蛋|傻瓜|白痴|垃圾|废物|滚)[\\s!！。]*$",
            "\\b(?:you(?:'re| are)? (?:an? )?(?:stupid|idiot|useless|dumb|garbage|moron))\\b|^(?:stupid|idiot|moron)[\\s!.]*$|\\bshut up\\b");

    private final Pattern form;

    SmallTalk(String chinese, String english) {
        this.form = Pattern.compile(chinese + "|" + english, Pattern.CASE_INSENSITIVE);
    }

    /// Returns what sort of small talk it is, if it is any.
    static Optional<SmallTalk> of(String text) {
        return Arrays.stream(values())
                .filter(sort -> sort.form.matcher(text.strip()).find())
                .findFirst();
    }
}
