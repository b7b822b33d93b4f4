package rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.question.Organ.CONGRESS;
import static rapporteur.question.Organ.CONSULTATIVE_CONFERENCE;
import static rapporteur.question.Organ.GOVERNMENT;
import static rapporteur.question.Organ.PARTY_COMMITTEE;

import org.junit.jupiter.api.Test;

class OrganTest {
    @Test
    void the_organs_of_a_city_are_told_apart() {
        assertThat(Organ.in("济南市委常委会会议")).containsExactly(PARTY_COMMITTEE);
        assertThat(Organ.in("济南市人大常委会会议")).containsExactly(CONGRESS);
        assertThat(Organ.in("济南市政协党组会议")).containsExactly(CONSULTATIVE_CONFERENCE);
        assertThat(Organ.in("济南市政府常务会议")).containsExactly(GOVERNMENT);
        assertThat(Organ.in("the Standing Committee of the Municipal Party Committee"))
                .containsExactly(PARTY_COMMITTEE);
        assertThat(Organ.in("the Standing Committee of the Provincial People's Congress"))
                .containsExactly(CONGRESS);
        assertThat(Organ.in("an executive meeting of the municipal government")).containsExactly(GOVERNMENT);
    }

    @Test
    void a_title_names_no_organ() {
        assertThat(Organ.in("市委书记刘强")).isEmpty();
        assertThat(Organ.in("省政协主席葛慧君")).isEmpty();
        assertThat(Organ.in("市人大代表")).isEmpty();
        assertThat(Organ.in("a deputy director of Haizhou's people's congress standing committee"))
                .isEmpty();
        assertThat(Organ.in("Which standing committee leaders spoke?")).isEmpty();
    }

    @Test
    void what_an_organ_asked_for_elsewhere_is_not_its_own_meeting() {
        assertThat(Organ.in("对照省委的五个要求")).isEmpty();
        assertThat(Organ.in("省委的五个要求")).containsExactly(PARTY_COMMITTEE);
    }

    @Test
    void a_party_committee_may_be_named_by_its_term() {
        assertThat(Organ.in("海州市第八届委员会")).containsExactly(PARTY_COMMITTEE);
        assertThat(Organ.in("海州市作家协会第八届委员会")).isEmpty();
    }
}
