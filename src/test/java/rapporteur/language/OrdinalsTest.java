package rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// 第三次, 十四届, "the 23rd".
class OrdinalsTest {
    @Test
    void all_ordinals_of_a_text() {
        assertThat(Ordinals.in("市十四届人大常委会第二十三次会议，第3项，首次")).containsExactly(1, 3, 14, 23);
        assertThat(Ordinals.in("The 12th meeting, the fourth item, the twenty-first century"))
                .containsExactly(4, 12, 21);
        assertThat(Ordinals.in("开了三个会，12 people")).isEmpty();
    }

    @Test
    void those_that_number_a_meeting() {
        assertThat(Ordinals.ofMeetings("第二十三次主任会议讨论的第3项")).containsExactly(23);
        assertThat(Ordinals.ofMeetings("市委十二届四次全会")).containsExactly(4);
        assertThat(Ordinals.ofMeetings("the fourth plenary meeting and its second item"))
                .containsExactly(4);
        assertThat(Ordinals.ofMeetings("What was said in the first half of 2023?"))
                .isEmpty();
    }
}
