package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.chat.SampleMessages.forgetting;
import static rapporteur.chat.SampleMessages.using;
import static rapporteur.chat.SampleMessages.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import rapporteur.chat.People.Approved;
import rapporteur.chat.People.Role;
import rapporteur.chat.People.Usage;

/// What whoever knows who may what promises. Its test implements this.
public interface PeopleContract {
    Instant NOON = Instant.parse("2024-03-16T04:00:00Z");
    LocalDate TODAY = LocalDate.of(2024, 3, 16);
    Chat PRIVATE = Chat.of("liu");

    /// Returns the same memory all through a test, at its beginning without a person in it.
    People people();

    /// Returns what remembers turns for it.
    Conversations conversations();

    private void remember(String person, Turn turn) {
        conversations().remember(words(Chat.of(person), person), turn);
    }

    // ---- roles

    @Test
    default void whoever_was_never_named_is_a_guest() {
        assertThat(people().role("liu")).isEqualTo(Role.GUEST);
        assertThat(people().hasAdmin()).isFalse();
    }

    @Test
    default void an_admin_is_one_from_then_on() {
        people().makeAdmin("liu");

        assertThat(people().role("liu")).isEqualTo(Role.ADMIN);
        assertThat(people().hasAdmin()).isTrue();
        assertThat(people().role("liuqiang")).isEqualTo(Role.GUEST);
    }

    @Test
    default void a_member_can_become_an_admin() {
        people().request("K7M3PQ2X", "liu", PRIVATE, NOON);
        people().approve("K7M3PQ2X", NOON);

        people().makeAdmin("liu");

        assertThat(people().role("liu")).isEqualTo(Role.ADMIN);
    }

    // ---- becoming a member

    @Test
    default void whoever_holds_an_approved_code_is_a_member() {
        var chat = new Chat("liu", Optional.of("4"));
        people().request("K7M3PQ2X", "liu", chat, NOON);
        assertThat(people().role("liu")).isEqualTo(Role.GUEST);

        assertThat(people().approve("K7M3PQ2X", NOON)).contains(new Approved("liu", chat));

        assertThat(people().role("liu")).isEqualTo(Role.MEMBER);
        assertThat(people().hasAdmin()).isFalse();
    }

    @Test
    default void the_same_code_again_does_the_same_again() {
        people().request("K7M3PQ2X", "liu", PRIVATE, NOON);
        var first = people().approve("K7M3PQ2X", NOON);

        assertThat(people().approve("K7M3PQ2X", NOON)).isEqualTo(first);
        assertThat(people().role("liu")).isEqualTo(Role.MEMBER);
    }

    @Test
    default void a_code_is_good_until_its_time_and_no_longer() {
        people().request("K7M3PQ2X", "liu", PRIVATE, NOON);
        people().request("ABCD2345", "song", Chat.of("song"), NOON);

        assertThat(people().approve("K7M3PQ2X", NOON)).isPresent();
        assertThat(people().approve("ABCD2345", NOON.plusMillis(1))).isEmpty();
        assertThat(people().role("song")).isEqualTo(Role.GUEST);
    }

    @Test
    default void an_unknown_code_is_good_for_nothing() {
        people().request("K7M3PQ2X", "liu", PRIVATE, NOON);

        assertThat(people().approve("K7M3PQ2Y", NOON)).isEmpty();
        assertThat(people().approve("", NOON)).isEmpty();
        assertThat(people().approve("%", NOON)).isEmpty();
        assertThat(people().role("liu")).isEqualTo(Role.GUEST);
    }

    @Test
    default void a_new_request_makes_the_earlier_code_worthless() {
        people().request("K7M3PQ2X", "liu", PRIVATE, NOON);
        people().request("ABCD2345", "liu", PRIVATE, NOON);

        assertThat(people().approve("K7M3PQ2X", NOON)).isEmpty();
        assertThat(people().approve("ABCD2345", NOON)).contains(new Approved("liu", PRIVATE));
    }

    @Test
    default void an_admin_whose_old_request_is_approved_stays_an_admin() {
        people().request("K7M3PQ2X", "liu", PRIVATE, NOON);
        people().makeAdmin("liu");

        people().approve("K7M3PQ2X", NOON);

        assertThat(people().role("liu")).isEqualTo(Role.ADMIN);
    }

    // ---- use

    @Test
    default void whoever_asked_nothing_used_nothing() {
        assertThat(people().usage("liu", TODAY)).isEqualTo(Usage.NONE);
    }

    @Test
    default void what_somebody_uses_adds_up_by_day() {
        remember("liu", using(TODAY, 1, 1_200, false));
        remember("liu", using(TODAY, 1, 5_000_000_000L, true));
        remember("liu", using(TODAY, 1, 0, false));
        remember("liu", using(TODAY.plusDays(1), 1, 7, false));

        assertThat(people().usage("liu", TODAY)).isEqualTo(new Usage(3, 5_000_001_200L, true));
        assertThat(people().usage("liu", TODAY.plusDays(1))).isEqualTo(new Usage(1, 7, false));
        assertThat(people().usage("liu", TODAY.plusDays(2))).isEqualTo(Usage.NONE);
    }

    @Test
    default void what_somebody_uses_is_nobody_elses() {
        remember("1", using(TODAY, 1, 10, true));
        remember("11", using(TODAY, 1, 20, false));

        assertThat(people().usage("1", TODAY)).isEqualTo(new Usage(1, 10, true));
        assertThat(people().usage("11", TODAY)).isEqualTo(new Usage(1, 20, false));
    }

    // ---- forgetting

    @Test
    default void forgetting_gives_nobody_more_than_a_day_allows() {
        remember("1", using(TODAY, 1, 10, true));

        remember("1", forgetting());

        assertThat(people().usage("1", TODAY)).isEqualTo(new Usage(1, 10, true));
    }

    @Test
    default void forgetting_takes_a_request_back() {
        people().request("K7M3PQ2X", "liu", PRIVATE, NOON);
        people().request("ABCD2345", "song", Chat.of("song"), NOON);

        remember("liu", forgetting());

        assertThat(people().approve("K7M3PQ2X", NOON)).isEmpty();
        assertThat(people().approve("ABCD2345", NOON)).isPresent();
    }

    @Test
    default void roles_outlive_forgetting() {
        people().makeAdmin("liu");
        people().request("ABCD2345", "song", Chat.of("song"), NOON);
        people().approve("ABCD2345", NOON);

        remember("liu", forgetting());
        remember("song", forgetting());

        assertThat(people().role("liu")).isEqualTo(Role.ADMIN);
        assertThat(people().role("song")).isEqualTo(Role.MEMBER);
    }
}
