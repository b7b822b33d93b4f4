package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static List<String> sentences(String text) {
        return Sentences.of(text, new Span(0, text.length())).stream()
                .map(span -> span.in(text))
                .toList();
    }

    /// Each case is a text with ¦ where a sentence ends and ⏎ for a line break.
    private static void assertParted(String marked) {
        var expected = Arrays.stream(marked.split("¦"))
                .map(part -> part.replace('⏎', '\n').strip())
                .toList();

        assertThat(sentences(marked.replace("¦", "").replace('⏎', '\n'))).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会议强调，要抓好落实。¦会议还研究了其他事项。",
                "这件事办好了吗？¦办好了！¦那就好。",
                "要加强领导；要压实责任；要严格考核。¦散会。",
                "他说：“要抓紧。”¦大家表示赞同。",
                "他说：“要抓紧。¦要抓实。”¦大家表示赞同。",
                "“抓紧干！”，他反复强调。¦会后，他又去了现场。",
                "（各市设分会场。）¦会议开了两个小时。",
                "会议审议《关于怎么办？若干问题的意见。试行》和有关文件。¦会议决定印发。",
                "《未完的标题。¦第二句。",
                "真的吗？！¦真的。",
                "他想了很久……¦最后还是同意了。",
                "种类很多……，不一一列举。¦下面说重点。",
                "总投资3.5亿元，增长12.8%。¦其中No.1项目已开工。",
                "详见http://www.sdnews.cn/a/1.html?id=3。¦联系邮箱lcxw@lcxw.cn。",
                "会议由市长主持.¦会议听取了汇报.",
                "发展GDP.¦改善民生.",
                "1.加强领导。¦2.压实责任。",
                "3. 加强领导，压实责任。¦散会。",
                "好的!¦我们马上办?¦对。",
                "省委常委会会议召开⏎¦  3月14日，会议在济南召开。",
                "要闻⏎¦视听⏎¦图说",
                "出席会议的有：⏎¦林武、⏎周乃翔、⏎葛慧君。",
                "会议深入学习贯彻重要讲话精神和决策部署以及全国两会的精神⏎要求加快推动绿色低碳高质量发展并专题研究先行区的建设工作⏎推动各项工作落到实处。¦散会。",
                "　　会议指出。　　¦　　会议强调。",
                "會議通過撥款申請。¦主席宣佈休會！",
                "他高呼「万岁！」。¦众人附和。",
                "项斯（？－？），字子迁。",
                "刘强说：「大家辛苦了。」¦随后散会。",
            })
    void chinese(String marked) {
        assertParted(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting was held. ¦It lasted two hours.",
                "Who presided? ¦Lin Wu did! ¦He spoke, too.",
                "Mr. Lin and Dr. Wang met Gov. Zhou. ¦They spoke.",
                "J. P. Morgan met Li Q. Zhang. ¦The two agreed.",
                "The U.S. Treasury and the U.K. agreed. ¦The U.N. did not.",
                "He came from the U.S. ¦The visit was short.",
                "China Energy Group Co., Ltd. held a meeting. ¦It went well.",
                "It was held with China Energy Group Co., Ltd. ¦The meeting was short.",
                "Huawei Inc. and ZTE Corp. attended. ¦Others, e.g. Haier, i.e. Qingdao, did not.",
                "No. 1 Document was studied. ¦Was it new? ¦No. ¦It was not.",
                "On Jan. 5 and Sept. 12 they met. ¦Growth was 3.5 percent, or 1.2 points up.",
                "It covers cars, ships, etc. ¦We go on.",
                "It covers cars, ships, etc., and more.",
                "“We will go.” ¦The mayor nodded.",
                "“We will go,” he said. ¦\"Really?\" she asked. ¦\"Yes.\" ¦He left.",
                "\"I know. ¦I am staying.\" ¦He stayed.",
                "He called it “new.” and left.",
                "(It rained.) ¦The meeting went on.",
                "Wait... what happened? ¦Nothing... ¦The end.",
                "deploying relevant key work.¦Meeting to convey the spirit.",
                "protect the ecology.¦We will go on.¦A plan was made.¦I agree.",
                "one trillion yuan.¦The meeting conveyed it.",
                "improve the “structure”.¦Party committees should act.",
                "He praised “growth.”¦We agreed (at last).¦They left.",
                "It was built in 2022.¦The city grew by 5%.¦Then came 5G.¦The end.",
                "under state control.¦CPC members agreed.¦“Double carbon” came next.",
                "adjust the structure,We will support it. ¦That is all.",
                "See Sina.com and README.md or J.P.Morgan and Sina.Com for more. ¦Thanks.",
                "Visit https://a.gov.cn/x.Html?q=A.Bc today. ¦Mail to John.Smith@x.com now.",
                "promote the work. ¦xi general secretary agreed. ¦it was good.",
                "the mayor approx. five times, incl. twice at noon, spoke.",
                "a stray space . ¦Next sentence , with another . ¦2 . 5 percent more .",
                "Plan B. ¦The meeting chose it.",
                "1. Strengthen leadership. ¦2. Improve services.",
                "Leave a Comment⏎¦This site uses cookies.⏎⏎¦Accept",
                "The meeting stressed that all levels should⏎act at once and that the⏎Ministry should report. ¦Then it closed.",
                "The committee met under its chairman and the plan of work was laid⏎out in full before delegates from Liaoning, from Jilin and from the⏎Heilongjiang delegation, who agreed.",
                "Growth Slows in March...⏎¦Job vacancies at lowest",
                "by admin⏎¦Liaoning held a meeting",
                "It was held at 9 a.m. on Monday. ¦It ended at 5 p.m. ¦The mayor left.",
                "“Why?” ¦“Because.”",
                "Yahoo! and Google met. ¦Really?¦ Yes.",
            })
    void english(String marked) {
        assertParted(marked);
    }

    @Test
    void both_languages_in_one_text() {
        assertParted("会议由刘强主持.¦The meeting was held in 济南。¦He said: 很好！¦OK?¦好的。");
    }

    @Test
    void only_what_is_within_is_read() {
        var text = "前文。会议开始。会议结束。后文。";

        assertThat(Sentences.of(text, new Span(3, 12)))
                .extracting(span -> span.in(text))
                .containsExactly("会议开始。", "会议结束");
        assertThat(Sentences.of(text, new Span(4, 4))).isEmpty();
        assertThatThrownBy(() -> Sentences.of(text, new Span(4, 40))).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void white_space_is_no_sentence() {
        assertThat(sentences(" \n\t\u3000\u00A0\n")).isEmpty();
        assertThat(sentences("")).isEmpty();
    }

    @Test
    void nothing_but_white_space_is_lost_whatever_the_text() {
        var random = new Random(3);
        var characters = "。！？.?!…，,;：\"“”‘’（）()《》 \n\u3000aBc的会1 5GNo.Mr://-％%\uD83D\uDE00";
        for (var count = 0; count < 20_000; count++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(40); length > 0; length--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertWhole(text.toString());
        }
    }

    private static void assertWhole(String text) {
        var last = 0;
        for (var span : Sentences.of(text, new Span(0, text.length()))) {
            assertThat(text.substring(last, span.start())).isBlank();
            assertThat(span.in(text)).isEqualTo(span.in(text).strip()).isNotEmpty();
            last = span.end();
        }
        assertThat(text.substring(last)).isBlank();
    }
}
