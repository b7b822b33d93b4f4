package rapporteur.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;
import rapporteur.article.ArticleId;
import rapporteur.article.Metadata;
import rapporteur.article.Origin;
import rapporteur.article.Reading;
import rapporteur.language.Script;

/// What a statement may leave out, and all that it may not change. Each line: what the sentence says | what is said.
class ShorteningTest {
    static final List<String> SENTENCES = List.of(
            "市委书记刘强主持会议并讲话。",
            "会议强调，要加快绿色低碳转型，扎实推进先行区建设。",
            "会议审议了《济南市深化新旧动能转换三年行动计划（2023—2025年）》，强调要把谋划做得更高。",
            "省委副书记、省长、领导小组组长周乃翔讲话，省政协主席葛慧君和省人大常委会副主任、党组书记杨东奇出席会议。",
            "会议不允许任何人搞特殊，该项目尚未完成验收，约有3万人将参加，拟新建学校12所。",
            "大理州州长买买提·艾力說，與會人員討論了鐵路建設與環境保護。",
            "Liu Qiang, Secretary of the Committee, and Yu Haitian, Deputy Secretary and Mayor, met Li Zuojun.",
            "The meeting studied Xi Jinping’s speech to the 2022 Forum, and stressed that Changchun should"
                    + " grow into a city with an output of over one trillion yuan and over 10 million residents.",
            "It doesn't plan to spend more than 1,200.50 yuan (about 3%) on the U.S. fair by April 3, if at all.");

    private static boolean bearsOut(String sentence, String said) {
        return Shortening.bearsOut(List.of(sentence), said);
    }

    // ---- what passes

    @ParameterizedTest
    @FieldSource("SENTENCES")
    void a_sentence_bears_itself_out(String sentence) {
        assertThat(bearsOut(sentence, sentence)).isTrue();
        assertThat(bearsOut(sentence, Script.simplified(sentence))).isTrue();
        assertThat(bearsOut(sentence, sentence.replaceAll("[，。,.]$", ""))).isTrue();
        assertThat(bearsOut(sentence, "“" + sentence + "”")).isTrue();
    }

    @ParameterizedTest
    @FieldSource("SENTENCES")
    void a_sentence_bears_itself_out_among_others(String sentence) {
        assertThat(Shortening.bearsOut(SENTENCES, sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市委书记刘强主持会议并讲话。 | 刘强主持会议。
            市委书记刘强主持会议并讲话。 | 刘强讲话。
            市委书记刘强主持会议并讲话。 | 市委书记刘强主持会议，并讲话
            會議強調，要加快綠色低碳轉型。 | 会议强调，要加快绿色低碳转型。
            会议强调，要加快绿色低碳转型，扎实推进先行区建设。 | 会议强调，要加快绿色低碳转型。
            会议强调，要加快绿色低碳转型，扎实推进先行区建设。 | 会议强调要扎实推进先行区建设。
            会议听取了关于责任书的汇报，指出要盯住目标任务，落实责任，让工作形成闭环。 | 会议指出要盯住目标任务，落实责任。
            会议指出，落实全会精神，要把严的基调、严的措施、严的氛围一直坚持下去。 | 会议指出要把严的基调、严的措施、严的氛围一直坚持下去。
            会议部署了三项任务：一是更新设备；二是培育新质生产力；三是扩大开放。 | 会议部署了三项任务：培育新质生产力。
            会议部署了三项任务：一是更新设备；二是培育新质生产力；三是扩大开放。 | 会议部署培育新质生产力。
            林武主持会议，省委副书记、省长周乃翔讲话，省政协主席葛慧君出席。 | 省委副书记、省长周乃翔讲话。
            林武主持会议，省委副书记、省长周乃翔讲话，省政协主席葛慧君出席。 | 省长周乃翔讲话。
            林武主持会议，省委副书记、省长周乃翔讲话，省政协主席葛慧君出席。 | 省政协主席葛慧君出席。
            3月14日，山东省委常委会会议以视频形式举行，地点在起步区。 | 3月14日，山东省委常委会会议举行。
            会议强调，各级领导班子要精心组织、提前准备、坚持高标准。 | 各级领导班子要精心组织、坚持高标准。
            """)
    void words_may_be_left_out_of_chinese(String sentence, String said) {
        assertThat(bearsOut(sentence, said)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Liu Qiang presided over the session and called for green growth. | Liu Qiang presided over the session.
            Liu Qiang presided over the session and called for green growth. | Liu Qiang called for green growth.
            Zhang Zhijun, secretary of the City Committee, presided. | Zhang Zhijun presided.
            Zhang Zhijun, secretary of the City Committee and a member of another, presided. | Zhang Zhijun presided.
            The meeting heard Xi Jinping, and stressed projects; it called for more. | The meeting stressed projects.
            The meeting heard Xi Jinping, and stressed projects; it called for more. | The meeting called for more.
            It stressed that teams go on, and that results must be checked. | It stressed that results must be checked.
            Li Lecheng said that it is good, and that Liaoning will widen it. | Li Lecheng said that Liaoning will widen it.
            On April 3, Shenyang saw talks between Liaoning Province and CECEP. | On April 3, Shenyang saw talks.
            Song Xin thanked the city and said that it would invest more. | Song Xin said that it would invest more.
            """)
    void words_may_be_left_out_of_english(String sentence, String said) {
        assertThat(bearsOut(sentence, said)).isTrue();
    }

    @Test
    void a_statement_may_join_sentences() {
        var sentences = List.of("会议学习贯彻重要讲话精神。", "会议强调，要压实责任。");

        assertThat(Shortening.bearsOut(sentences, "会议学习贯彻重要讲话精神，强调要压实责任。")).isTrue();
    }

    @Test
    void a_condition_of_another_sentence_does_not_matter() {
        var sentences = List.of("如果资金到位，今年动工。", "市委书记刘强主持会议。");

        assertThat(Shortening.bearsOut(sentences, "刘强主持会议。")).isTrue();
        assertThat(Shortening.bearsOut(sentences.reversed(), "刘强主持会议。")).isTrue();
    }

    /// With the sentences of an article as they are read from its page.
    @ParameterizedTest
    @ValueSource(strings = {"shandong-joint-meeting", "liaoning-cecep-talks", "jinan-standing-committee"})
    void every_sentence_of_an_article_bears_itself_out(String name) throws IOException {
        var text = Files.readString(Path.of("seeds", name + ".txt"));
        var reading = Reading.of(
                new Article(new ArticleId(name), new Origin("seeds", name), text, Article.Form.PAGE, Metadata.NONE));

        assertThat(reading.sentences())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(bearsOut(reading.text(sentence), reading.text(sentence)))
                        .isTrue());
    }

    // ---- names, titles, bodies

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            市委书记刘强主持会议。 | 市委书记李强主持会议。
            省委书记林武主持会议。 | 省委书记林伍主持会议。
            省委书记林武主持会议。 | 市委书记林武主持会议。
            市委书记刘强主持会议。 | 市长刘强主持会议。
            市委书记刘强主持会议。 | 省委书记刘强主持会议。
            省委副书记、省长周乃翔讲话。 | 省委书记、省长周乃翔讲话。
            省委副书记、省长周乃翔讲话。 | 省委书记周乃翔讲话。
            省人大常委会副主任杨东奇出席会议。 | 省人大常委会主任杨东奇出席会议。
            原市长王立讲话。 | 市长王立讲话。
            代市长王立讲话。 | 市长王立讲话。
            會議由原市長王立主持。 | 市长王立主持。
            省委书记林武主持会议，省长周乃翔讲话。 | 省长林武主持会议。
            省委书记林武主持会议，省长周乃翔讲话。 | 省委书记周乃翔讲话。
            省政协主席葛慧君和省人大常委会副主任、党组书记杨东奇出席会议。 | 省政协主席杨东奇出席会议。
            省政协主席葛慧君和省人大常委会副主任、党组书记杨东奇出席会议。 | 葛慧君、党组书记出席会议。
            Liu Qiang presided over the session. | Li Qiang presided over the session.
            Mayor Liu Qiang presided over the session. | Secretary Liu Qiang presided over the session.
            Vice Mayor Wang Li spoke to the session. | Mayor Wang Li spoke to the session.
            The former mayor Wang Li spoke to the session. | The mayor Wang Li spoke to the session.
            Yang Feng, Deputy Secretary of the Committee, attended. | Yang Feng, Secretary of the Committee, attended.
            Lei Jie, Chairman, and Yang Feng, Deputy Secretary, attended. | Lei Jie, Deputy Secretary, attended.
            Lei Jie, Chairman, and Yang Feng, Deputy Secretary, attended. | Yang Feng, Chairman, attended.
            Li Lecheng, Governor, and Song Xin, Secretary and Chairman, attended. | Li Lecheng, Chairman, attended.
            Hao Peng, head of the City Committee and member of the Party Group, spoke. | Hao Peng, head of the Party Group, spoke.
            Hao Peng, head of the Committee and Director of the Congress, spoke. | Hao Peng, head of the Congress, spoke.
            """)
    void nobody_gets_another_name_or_title(String sentence, String said) {
        assertThat(bearsOut(sentence, said)).isFalse();
    }

    // ---- numbers and dates

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3月14日会议举行。 | 3月15日会议举行。
            3月14日会议举行。 | 4月14日会议举行。
            三月十四日会议举行。 | 三月十五日会议举行。
            投资5.8亿元建设学校。 | 投资8亿元建设学校。
            投资5.8亿元建设学校。 | 投资5亿元建设学校。
            投资15亿元建设学校。 | 投资5亿元建设学校。
            投资5万亿元建设学校。 | 投资5亿元建设学校。
            投资5亿元建设学校。 | 投资5万亿元建设学校。
            投资五千亿元建设学校。 | 投资五千元建设学校。
            事故造成三百五十人受伤。 | 事故造成三百人受伤。
            事故造成一百三十人受伤。 | 事故造成三十人受伤。
            事故造成三百多人受伤。 | 事故造成三百人受伤。
            全市投资增长约5%。 | 全市投资增长5%。
            全市投资增长5%左右。 | 全市投资增长5%。
            全市投资增长5%。 | 全市投资增长5%以上。
            全市投资超过500万元。 | 全市投资500万元。
            全市投资500万元。 | 全市投资超过500万元。
            该项目于2025年底前完工。 | 该项目于2025年底完工。
            该项目于2025年完工。 | 该项目于2025年前完工。
            On April 3, Shenyang saw talks. | On May 3, Shenyang saw talks.
            On April 3, Shenyang saw talks. | On April 4, Shenyang saw talks.
            The city has 10.5 million residents. | The city has 5 million residents.
            The city has 10.5 million residents. | The city has 10 million residents.
            The city has 10 million residents. | The city has 10 billion residents.
            The city has 10 million residents. | The city has 10.
            The city spent 1,200 yuan on it. | The city spent 200 yuan on it.
            The city built three hundred schools. | The city built three schools.
            The city built about 300 schools. | The city built 300 schools.
            The city built over 300 schools. | The city built 300 schools.
            The city built over 300 schools. | The city built under 300 schools.
            The city built 300 schools. | The city built more than 300 schools.
            The city built up to 300 schools. | The city built 300 schools.
            The city built 300 schools before 2025. | The city built 300 schools after 2025.
            The city built 300 schools by 2025. | The city built 300 schools before 2025.
            """)
    void no_number_or_date_changes(String sentence, String said) {
        assertThat(bearsOut(sentence, said)).isFalse();
    }

    // ---- negations and reservations

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            会议强调，要加快绿色转型。 | 会议强调，不要加快绿色转型。
            会议强调，不得放松安全生产。 | 会议强调，放松安全生产。
            会议指出，该项目尚未完成验收。 | 会议指出，该项目完成验收。
            会议强调，不是要降低标准，而是要提高标准。 | 会议强调，是要降低标准。
            会议同意甲方案，反对乙方案。 | 会议同意乙方案。
            该市拟新建三所学校。 | 该市新建三所学校。
            该市将新建三所学校。 | 该市新建三所学校。
            该市计划新建三所学校。 | 该市新建三所学校。
            全年力争增长5%。 | 全年增长5%。
            该决定可能影响就业。 | 该决定影响就业。
            本市部分学校停课。 | 本市学校停课。
            本市学校停课。 | 本市所有学校停课。
            仅三所学校开学了。 | 三所学校开学了。
            各部门要落实责任。 | 各部门落实责任。
            会议强调，要落实责任。 | 会议落实责任。
            会议要求各地落实安全责任。 | 各地落实安全责任。
            王立批评了张华。 | 王立被批评。
            王立被张华批评。 | 王立批评。
            如果资金到位，该市新建三所学校。 | 该市新建三所学校。
            除济南外，各市投资增长5%。 | 各市投资增长5%。
            The city must lower its standards. | The city must not lower its standards.
            The city should not lower its standards. | The city should lower its standards.
            The city doesn't lower its standards. | The city lower its standards.
            The meeting was held in Jinan, not in Qingdao. | The meeting was held in Qingdao.
            The meeting failed to approve the plan. | The meeting approved the plan.
            The city plans to build three schools. | The city builds three schools.
            The city might build three schools. | The city build three schools.
            He hoped that CECEP invests more in Liaoning. | CECEP invests more in Liaoning.
            The city has allegedly built three schools. | The city has built three schools.
            Some schools were closed. | Schools were closed.
            Some schools were closed. | All schools were closed.
            Liu Qiang was criticized by Zhang Hua. | Liu Qiang criticized Zhang Hua.
            Liu Qiang criticized Zhang Hua. | Liu Qiang was criticized.
            If funds allow, the city builds three schools. | The city builds three schools.
            The city builds three schools if funds allow. | The city builds three schools.
            The city builds schools in Jinan or Qingdao. | The city builds schools in Jinan.
            """)
    void nothing_is_turned_round_or_made_certain(String sentence, String said) {
        assertThat(bearsOut(sentence, said)).isFalse();
    }

    // ---- who did what

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            林武主持会议，周乃翔讲话。 | 林武讲话。
            林武主持会议，周乃翔出席并讲话。 | 林武出席并讲话。
            会议由王立主持，李明出席。 | 会议由李明主持。
            会议由王立主持，李明出席。 | 李明主持。
            王立会见李明，张华陪同。 | 王立陪同。
            工业投资增长5%，出口下降3%。 | 工业投资下降3%。
            工业投资增长5%和出口下降3%。 | 工业投资下降3%。
            全市有三所学校，两所医院。 | 全市有三所医院。
            会议审议甲方案、通过乙方案。 | 会议审议乙方案。
            刘强强调，要落实责任。 | 会议强调，要落实责任。
            会议强调，要落实责任。 | 刘强强调，要落实责任。
            Liu Qiang presided over the session and Yang Feng delivered a speech. | Liu Qiang delivered a speech.
            Liu Qiang presided over the session. Yang Feng delivered a speech. | Liu Qiang delivered a speech.
            Liu Qiang criticized Zhang Hua. | Zhang Hua criticized Liu Qiang.
            Exports grew 5 percent and imports fell 3 percent. | Exports fell 3 percent.
            Exports grew 5 percent, imports fell 3 percent. | Exports fell 3 percent.
            The meeting approved the budget and dismissed the mayor. | The meeting approved the mayor.
            Jinan has three schools and Qingdao two hospitals. | Jinan has two hospitals.
            """)
    void nobody_did_what_another_did(String sentence, String said) {
        assertThat(bearsOut(sentence, said)).isFalse();
    }

    @Test
    void nor_what_another_sentence_says_that_somebody_did() {
        var sentences = List.of("Liu Qiang presided over the session.", "The plan was approved on April 3.");

        assertThat(Shortening.bearsOut(sentences, "Liu Qiang presided over the session on April 3."))
                .isFalse();
        assertThat(Shortening.bearsOut(List.of("林武主持会议。", "周乃翔讲话。"), "林武讲话。")).isFalse();
    }

    // ---- other words

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            会议强调，要落实责任。 | 会议强调，要立即落实责任。
            会议强调，要落实责任。 | 会议强调，要全面落实责任。
            会议强调，要落实责任。 | 会议强调，要明确并落实责任。
            会议强调，要落实责任。 | 会议强调，要落实任务。
            会议强调，要落实责任。 | 会议研究了财政预算。
            会议强调，要落实责任。 | The meeting stressed that responsibility must be carried out.
            会议强调，要落实责任。 | La réunion a souligné la responsabilité.
            The meeting stressed green development. | The meeting strongly stressed green development.
            The meeting stressed green development. | The meeting again stressed green development.
            The meeting stressed green development. | The meeting only stressed green development.
            The meeting stressed green development. | The meeting stressed all green development.
            The meeting stressed green development. | The meeting underlined green development.
            The meeting stressed green development. | 会议强调绿色发展。
            The meeting stressed green development. | La réunion a souligné le développement vert.
            The meeting approved 4.2 billion yuan for schools. | The meeting dismissed three officials.
            """)
    void words_of_its_own_are_refused(String sentence, String said) {
        assertThat(bearsOut(sentence, said)).isFalse();
    }

    @Test
    void words_of_a_sentence_that_is_not_named_are_refused() {
        assertThat(bearsOut("市委书记刘强主持会议。", "会议强调，要落实责任。")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。", "会议", "的", "要", "the", "the of and", "meeting", "…", "12"})
    void too_little_is_no_statement(String said) {
        assertThat(bearsOut("会议强调，要落实责任。The meeting of the 12 and the", said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "。", "…"})
    void nothing_bears_nothing_out(String sentence) {
        assertThat(bearsOut(sentence, "会议强调，要落实责任。")).isFalse();
        assertThat(Shortening.bearsOut(List.of(), "会议强调，要落实责任。")).isFalse();
    }

    /// Whatever is as long, it comes to an end.
    @ParameterizedTest
    @ValueSource(strings = {"会", "要", "会议，", "王立、", "the meeting ", "a, ", "不", "5", "和", "𠮷"})
    void a_sentence_of_a_thousand_characters_is_no_trouble(String words) {
        var sentence = words.repeat(1_000 / words.length());
        var said = words.repeat(600 / words.length());

        assertThat(bearsOut(sentence, said + "甲乙丙丁")).isFalse();
    }
}
