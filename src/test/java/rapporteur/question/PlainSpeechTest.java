package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.language.Language;

/// Many ways of asking the same, put into one.
class PlainSpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "请问一下海州供水会谁主持|海州供水会谁主持",
                "海州供水会缺席的是谁|海州供水会谁缺席",
                "海州港口会的主持人是哪位|海州港口会谁主持",
                "海州码头塌了多少间|海州码头倒塌多少间",
                "海州供水会哪天在哪儿开的|海州供水会哪天开的，在哪里开的",
                "海州供水投资和工期各是多少|海州供水投资是多少，工期是多少",
                "海州供水会的参会人数是多少|海州供水会的多少人参会",
                "列一下海州开过的供水会议|海州开过的供水会议有哪些",
                "海州供水会推迟，原因是什么|为什么海州供水会推迟",
                "市长讲的要求里第二条|市长他提的第二点要求",
            })
    void chinese(String asked, String plain) {
        assertThat(PlainSpeech.of(asked, Language.CHINESE)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'm after the number of cranes checked in Haizhou|how many cranes checked in Haizhou",
                "Could you check who's the mayor of Haizhou?|who is the mayor of Haizhou?",
                "the gist of Shen Yi's speech in Haizhou|what did Shen Yi say in Haizhou",
                "What Shen Yi urged at the port meeting|what did Shen Yi urge at the port meeting",
                "what was the death toll in the Haizhou fire?|how many people died in the Haizhou fire?",
                "Under whose chairmanship did the port meeting take place?|who presided did the port meeting take place?",
                "a list of all meetings about ports in Haizhou|which meetings about ports in Haizhou",
                "The date of the port meeting|when was the port meeting",
                "The reason for the delay|why the delay",
                "what about point two?|and the second?",
            })
    void english(String asked, String plain) {
        assertThat(PlainSpeech.of(asked, Language.ENGLISH)).isEqualToIgnoringCase(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "海州市市长是谁？",
                "海州供水会讲了什么？",
                "Who chaired the port meeting in Haizhou on 3 June?",
                "What did Shen Yi say about the number of cranes?",
                "Was the death toll discussed at the port meeting?",
            })
    void what_is_plain_stays(String question) {
        assertThat(PlainSpeech.of(question, Language.of(question))).isEqualTo(question);
    }

    @Test
    void what_nobody_would_ask_is_put_too() {
        assertThat(PlainSpeech.of("", Language.ENGLISH)).isEmpty();
        assertThat(PlainSpeech.of("的".repeat(2_000), Language.CHINESE)).hasSize(2_000);
        assertThat(PlainSpeech.of("x's ".repeat(500), Language.ENGLISH)).hasSize(2_000);
    }
}
