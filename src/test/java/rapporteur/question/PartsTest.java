package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Two questions in one.
class PartsTest {
    @Test
    void each_part_asks_something() {
        assertThat(Parts.of("海州供水会谁主持，在哪里开的？")).hasSize(2).first().isEqualTo("海州供水会谁主持");
        assertThat(Parts.of("Who chaired the Haizhou meeting and when was it?"))
                .containsExactly("Who chaired the Haizhou meeting", "when was it");
    }

    @Test
    void what_asks_nothing_belongs_to_the_next() {
        assertThat(Parts.of("截至8月8日，海州水灾造成多少人遇难、多少人失踪？"))
                .hasSize(2)
                .element(0)
                .asString()
                .startsWith("截至8月8日")
                .endsWith("遇难");
    }

    @Test
    void one_question_stays_whole() {
        assertThat(Parts.of("海州供水会上，市长讲了什么？")).hasSize(1);
        assertThat(Parts.of("What did the mayor say about water, roads and schools?"))
                .hasSize(1);
    }
}
