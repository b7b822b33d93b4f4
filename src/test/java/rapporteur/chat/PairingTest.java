package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import rapporteur.chat.People.Role;

class PairingTest {
    private static final String WRONG = "AAAA-AAAA";

    private final MovableClock clock = MovableClock.at("2024-03-16T04:00:00Z");
    private final InMemoryChats people = new InMemoryChats(Role.GUEST);
    private final Pairing pairing = new Pairing(people, clock);

    private void tryWrong(String person, int times) {
        for (var i = 0; i < times; i++) {
            assertThat(pairing.pair(person, WRONG)).isFalse();
        }
    }

    @Test
    void whoever_knows_the_code_is_the_first_admin() {
        assertThat(pairing.pair("liu", pairing.code().toLowerCase(Locale.ROOT))).isTrue();

        assertThat(people.role("liu")).isEqualTo(Role.ADMIN);
    }

    @Test
    void a_wrong_code_changes_nothing() {
        assertThat(pairing.pair("liu", WRONG)).isFalse();
        assertThat(pairing.pair("liu", "")).isFalse();

        assertThat(people.role("liu")).isEqualTo(Role.GUEST);
        assertThat(people.hasAdmin()).isFalse();
    }

    @Test
    void the_code_is_good_once() {
        pairing.pair("liu", pairing.code());

        assertThat(pairing.pair("song", pairing.code())).isFalse();
        assertThat(people.role("song")).isEqualTo(Role.GUEST);
    }

    @Test
    void where_there_is_an_admin_no_code_makes_another() {
        people.makeAdmin("liu");

        assertThat(pairing.pair("song", pairing.code())).isFalse();
        assertThat(people.role("song")).isEqualTo(Role.GUEST);
    }

    @Test
    void after_four_wrong_ones_the_right_one_is_heard() {
        tryWrong("liu", 4);

        assertThat(pairing.pair("liu", pairing.code())).isTrue();
    }

    @Test
    void after_five_wrong_ones_not_even_the_right_one_is_heard() {
        tryWrong("liu", 5);

        assertThat(pairing.pair("liu", pairing.code())).isFalse();
        assertThat(people.hasAdmin()).isFalse();
    }

    @Test
    void an_hour_later_codes_are_heard_again() {
        tryWrong("liu", 9);
        clock.move(Duration.ofHours(1));
        assertThat(pairing.pair("liu", pairing.code())).isFalse();

        clock.move(Duration.ofSeconds(1));

        assertThat(pairing.pair("liu", pairing.code())).isTrue();
    }

    @Test
    void tries_of_others_do_not_keep_the_operator_out() {
        tryWrong("song", 50);

        assertThat(pairing.pair("liu", pairing.code())).isTrue();
    }

    @Test
    void every_start_has_a_code_of_its_own() {
        assertThat(new Pairing(people, clock).code()).isNotEqualTo(pairing.code());
    }
}
