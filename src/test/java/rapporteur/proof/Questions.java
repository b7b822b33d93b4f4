package rapporteur.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// Questions as people ask them, of the demonstration's meetings and of whatever the news are about.
final class Questions {
    private static final List<String> OF_MEETINGS = List.of(
            "谁主持了山东的会议？",
            "哪些会议由刘强主持？",
            "会议审议了哪些文件？",
            "济南的学习会是什么时候开的？",
            "长春市委常委会传达了什么？",
            "郝鹏出席了哪些会议？",
            "有多少次会议讨论了新质生产力？",
            "起步区建设的重点任务是什么？",
            "林武在会上强调了什么？",
            "辽宁省与中国节能签了什么协议？",
            "Which meetings did Liu Qiang preside over?",
            "Who attended the meeting in Changchun?",
            "When did Shandong hold its joint meeting?",
            "What did Hao Peng say about green development?",
            "How many meetings mention rural revitalization?",
            "What documents were reviewed in Jinan?",
            "Summarize the talks between Liaoning and CECEP",
            "Did Xi Jinping attend any of the meetings?",
            "Where was the study session held?",
            "Who spoke about data security?");

    private static final List<String> OF_CHINESE_NEWS =
            List.of("%s是怎么回事？", "关于%s有什么消息？", "哪些会议提到了%s？", "谁谈到了%s？", "%s是什么时候的事？");
    private static final List<String> OF_ENGLISH_NEWS = List.of(
            "What was said about %s?", "When was %s announced?", "Which meetings discussed %s?", "Who spoke about %s?");

    private static final Pattern CLAUSE = Pattern.compile("[一-龥]{5,12}(?=[，。；])");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z]{3,}(?: [A-Z][A-Za-z]+)?");

    private Questions() {}

    /// Returns the questions of the demonstration, then alternately Chinese and English ones of these texts.
    static List<String> of(List<String> texts, int count, long seed) {
        var random = new Random(seed);
        var questions = new ArrayList<>(OF_MEETINGS);
        while (questions.size() < count) {
            var text = texts.get(random.nextInt(texts.size()));
            var isChinese = questions.size() % 2 == 0;
            var forms = isChinese ? OF_CHINESE_NEWS : OF_ENGLISH_NEWS;
            var topics = (isChinese ? CLAUSE : NAME).matcher(text).results().toList();
            if (!topics.isEmpty()) {
                var topic = topics.get(random.nextInt(topics.size())).group();
                questions.add(forms.get(random.nextInt(forms.size())).formatted(topic));
            }
        }
        return questions.subList(0, count);
    }
}
