package rapporteur.question;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Puts what people say in speaking into the words that reports are written in: 为啥 asks 为什么, who fell ill 看病 and is
/// 就诊 there. Only forms whose meaning no context changes; names and what is looked for stay as they were typed.
final class PlainSpeech {
    private static final Map<Pattern, String> FORMS = new LinkedHashMap<>();

    static {
        put("为啥|为甚么|因为什么", "为什么");
        put("干啥|干嘛|干什么", "做什么");
        put("啥(?!时)", "什么");
        put("咋样", "怎么样");
        put("咋", "怎么");
        // Verbs that are spoken apart.
        put("表[了过]态", "表态");
        put("发[了过]言", "发言");
        put("签[了过]约", "签约");
        put("投[了过]票", "投票");
        put("致[了过]辞", "致辞");
        put("报[了过]名", "报名");
        put("死[了掉](?=多少|几)", "死亡");
        put("(?<=[一-龥])伤了(?=多少|几)", "受伤");
        put("赔[了付]?(?=多少|几)", "赔付");
        put("[塌垮]了(?=多少|几)", "倒塌");
        put("(?<=[多少几]个?人|谁)(?:还|仍)?没(?:有)?找[到着]", "失踪");
        put("(?<=谁)(?:下来了|下了|退了|不干了|走了)", "卸任了");
        put("城里人", "城镇居民");
        put("(?:农村|乡下)人", "农村居民");
        put("看病", "就诊");
        put("搞完|弄完|做完", "完成");
        put("要?搞(?=[一-龥]{2})", "开展");
        put("停下来|停掉", "暂停");
        put("(?<=会)审了(?=哪|什么|几)", "审议了");
        put("(?:一共|总共)?开(?=几天|多久|多少天)[了过]?", "为期");
        put("换成[了]?(?=谁|哪位)|换了(?=谁|哪位)", "接任");
        put("碰[的了过]?头", "会谈");
        put("最后说|到底|究竟", "");
        put("(哪天|什么时候|几号|何时)[、和]?在(?:哪里?|哪儿|什么地方)(召开|举行|举办|开)的?", "$1$2的，在哪里$2的");
        put("(?<=谁|哪位|哪些人|哪几位)(?:没有?|未)(?:到场|到会|到|来|参加|出席)(?=[？?了]*$)", "缺席");
        put("管到(?=哪|什么时候|何时|几)", "有效期至");
    }

    private PlainSpeech() {}

    private static void put(String spoken, String written) {
        FORMS.put(Pattern.compile(spoken), written);
    }

    /// Returns the text with such words as they are written.
    ///
    /// @param text in simplified characters
    static String written(String text) {
        var words = text;
        for (var form : FORMS.entrySet()) {
            words = form.getKey().matcher(words).replaceAll(form.getValue());
        }
        return words;
    }
}
