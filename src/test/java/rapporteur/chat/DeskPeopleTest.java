package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static rapporteur.chat.OpenDesk.ADMIN;
import static rapporteur.chat.OpenDesk.GUEST;
import static rapporteur.chat.OpenDesk.MEMBER;
import static rapporteur.chat.OpenDesk.forwarded;
import static rapporteur.chat.OpenDesk.pressed;
import static rapporteur.chat.OpenDesk.text;
import static rapporteur.chat.OpenDesk.written;
import static rapporteur.chat.OpenDesk.writtenIn;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.chat.People.Role;
import rapporteur.question.QuestionReader;
import rapporteur.report.TracePainter;

/// Who becomes an admin or a member, and what is forgotten of whom.
class DeskPeopleTest {
    private static final Chat GROUP = Chat.of("group");
    private static final String WRONG = "That code is wrong, or no longer good.";
    private static final Pattern CODE = Pattern.compile("[A-Z2-9]{4}-[A-Z2-9]{4}");

    private final OpenDesk desk = OpenDesk.at(new ScriptedModel("渔港").rapporteur(), Limits.NONE);

    private Role role(String person) {
        return desk.chats.role(person);
    }

    /// Lets somebody ask for membership and returns the code they are given.
    private String requested(String person) {
        var code = CODE.matcher(desk.reply(written(person, "/join")));
        assertThat(code.find()).isTrue();
        return code.group();
    }

    // ---- the first admin

    @Test
    void whoever_sends_the_code_of_the_terminal_is_the_admin() {
        assertThat(desk.reply(written("liu", "/pair " + desk.pairing.code()))).startsWith("You are the admin now.");

        assertThat(role("liu")).isEqualTo(Role.ADMIN);
    }

    @Test
    void the_code_may_be_written_as_it_comes() {
        var code = desk.pairing.code().toLowerCase(Locale.ROOT).replace("-", " ");

        assertThat(desk.reply(written("liu", "/pair   " + code))).startsWith("You are the admin now.");
    }

    @Test
    void the_code_may_come_with_a_link_to_the_bot() {
        assertThat(desk.reply(written("liu", "/start " + desk.pairing.code()))).startsWith("You are the admin now.");

        assertThat(role("liu")).isEqualTo(Role.ADMIN);
    }

    @Test
    void any_other_link_leads_to_the_beginning() {
        assertThat(desk.reply(written("liu", "/start from-the-newspaper"))).startsWith("Questions about meetings");

        assertThat(role("liu")).isEqualTo(Role.GUEST);
    }

    @Test
    void a_wrong_code_makes_no_admin() {
        assertThat(desk.reply(written("liu", "/pair AAAA-AAAA"))).isEqualTo(WRONG);
        assertThat(desk.reply(written("liu", "/pair"))).isEqualTo(WRONG);

        assertThat(role("liu")).isEqualTo(Role.GUEST);
    }

    @Test
    void after_five_wrong_codes_not_even_the_right_one_is_heard() {
        for (var i = 0; i < 5; i++) {
            desk.reply(written("liu", i % 2 == 0 ? "/pair AAAA-AAAA" : "/start AAAA-AAAA"));
        }

        assertThat(desk.reply(written("liu", "/pair " + desk.pairing.code()))).isEqualTo(WRONG);
        assertThat(role("liu")).isEqualTo(Role.GUEST);
    }

    @Test
    void there_is_no_second_admin() {
        desk.reply(written("liu", "/pair " + desk.pairing.code()));

        assertThat(desk.reply(written("song", "/pair " + desk.pairing.code()))).isEqualTo(WRONG);
        assertThat(role("song")).isEqualTo(Role.GUEST);
    }

    @Test
    void the_code_does_nothing_where_others_read_along() {
        var code = desk.pairing.code();

        assertThat(desk.reply(writtenIn(GROUP, "liu", "/pair " + code))).isEqualTo(WRONG);
        desk.reply(writtenIn(GROUP, "liu", "/start " + code));

        assertThat(desk.chats.hasAdmin()).isFalse();
    }

    @Test
    void the_code_does_nothing_in_what_is_forwarded_or_pressed() {
        var code = desk.pairing.code();

        desk.reply(forwarded("liu", "/pair " + code));
        for (var data : List.of("/pair " + code, code, "pair:" + code)) {
            desk.reply(pressed(Chat.of("liu"), "liu", data));
        }
        desk.reply(written("liu", code));
        desk.reply(written("liu", "please /pair " + code));

        assertThat(desk.chats.hasAdmin()).isFalse();
    }

    @Test
    void where_there_is_nothing_to_pair_no_code_is_right() {
        var clock = Clock.systemUTC();
        var chats = new InMemoryChats(Role.GUEST);
        var terminal = new Desk(
                SampleReports.rapporteur(),
                new QuestionReader(clock),
                chats,
                chats,
                Limits.NONE,
                Optional.empty(),
                clock,
                () -> {},
                TracePainter.NONE);

        assertThat(text(terminal.reply(written("liu", "/pair AAAA-AAAA"), Attention.NONE)))
                .isEqualTo(WRONG);
    }

    // ---- members

    @Test
    void whoever_asks_for_it_is_let_in_by_an_admin_and_told_so() {
        desk.withPeople();
        var code = requested("liu");
        assertThat(role("liu")).isEqualTo(Role.GUEST);

        var turn = desk.turn(written(ADMIN, "/approve " + code.toLowerCase(Locale.ROOT)));

        assertThat(text(turn)).isEqualTo("They are a member now.");
        assertThat(turn.notices())
                .containsExactly(new Turn.Notice(
                        Chat.of("liu"), Reply.of("您现在是成员，回答会更流畅。", "You are a member now: answers get more fluent.")));
        assertThat(role("liu")).isEqualTo(Role.MEMBER);
    }

    @Test
    void the_same_code_can_be_approved_again() {
        desk.withPeople();
        var code = requested("liu");
        desk.turn(written(ADMIN, "/approve " + code));

        assertThat(desk.reply(written(ADMIN, "/approve " + code))).isEqualTo("They are a member now.");
    }

    @Test
    void a_code_is_told_to_its_holder_alone() {
        desk.withPeople();
        var code = requested("liu");

        for (var words : List.of("/start", "/help", "/join", "/sources", "/privacy", "/approve", code)) {
            assertThat(desk.reply(written(GUEST, words))).doesNotContain(code);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {GUEST, MEMBER, "liu"})
    void nobody_but_an_admin_lets_anybody_in(String person) {
        desk.withPeople();
        var code = requested("liu");

        var turn = desk.turn(written(person, "/approve " + code));

        assertThat(text(turn)).isEqualTo("Only an admin can do that.");
        assertThat(turn.notices()).isEmpty();
        assertThat(role("liu")).isEqualTo(Role.GUEST);
        assertThat(desk.reply(written(ADMIN, "/approve " + code))).isEqualTo("They are a member now.");
    }

    @Test
    void nobody_is_let_in_where_others_read_along() {
        desk.withPeople();
        var code = requested("liu");

        var turn = desk.turn(writtenIn(GROUP, ADMIN, "/approve " + code));

        assertThat(text(turn)).isEqualTo("Please send me that in a private chat.");
        assertThat(turn.notices()).isEmpty();
        assertThat(role("liu")).isEqualTo(Role.GUEST);
    }

    @Test
    void nobody_is_let_in_by_what_is_forwarded_or_pressed() {
        desk.withPeople();
        var code = requested("liu");

        desk.reply(forwarded(ADMIN, "/approve " + code));
        for (var data : List.of("/approve " + code, "approve:" + code, "a:" + code, code, "m:1:approve:zh")) {
            assertThat(desk.reply(pressed(Chat.of(ADMIN), ADMIN, data))).contains("no longer works");
        }
        desk.reply(written(ADMIN, code));
        desk.reply(written(ADMIN, "/ask /approve " + code));

        assertThat(role("liu")).isEqualTo(Role.GUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " AAAA-AAAA", " %", " '", " liu"})
    void a_wrong_code_lets_nobody_in(String code) {
        desk.withPeople();
        requested("liu");

        var turn = desk.turn(written(ADMIN, "/approve" + code));

        assertThat(text(turn)).isEqualTo(WRONG);
        assertThat(turn.notices()).isEmpty();
        assertThat(role("liu")).isEqualTo(Role.GUEST);
    }

    @Test
    void a_code_is_good_for_a_day() {
        desk.withPeople();
        var liu = requested("liu");
        var song = requested("song");

        desk.clock.move(Duration.ofHours(24));
        assertThat(desk.reply(written(ADMIN, "/approve " + liu))).isEqualTo("They are a member now.");

        desk.clock.move(Duration.ofSeconds(1));
        assertThat(desk.reply(written(ADMIN, "/approve " + song))).isEqualTo(WRONG);
        assertThat(role("song")).isEqualTo(Role.GUEST);
    }

    @Test
    void a_new_code_makes_the_last_one_worthless() {
        desk.withPeople();
        var first = requested("liu");
        requested("liu");

        assertThat(desk.reply(written(ADMIN, "/approve " + first))).isEqualTo(WRONG);
    }

    @Test
    void the_code_of_the_terminal_lets_nobody_in() {
        desk.withPeople();

        assertThat(desk.reply(written(ADMIN, "/approve " + desk.pairing.code())))
                .isEqualTo(WRONG);
    }

    @Test
    void codes_are_given_in_private_chats_only() {
        assertThat(desk.reply(writtenIn(GROUP, "liu", "/join"))).isEqualTo("Please send me that in a private chat.");
    }

    @ParameterizedTest
    @ValueSource(strings = {ADMIN, MEMBER})
    void whoever_is_in_needs_no_code(String person) {
        desk.withPeople();

        assertThat(desk.reply(written(person, "/join"))).isEqualTo("You are a member already.");
    }

    // ---- forgetting

    @Test
    void whoever_asks_for_it_in_private_is_forgotten() {
        desk.ask("谁主持了青岛的会议？");
        desk.ask("还有谁出席？");

        assertThat(desk.ask("/forget"))
                .startsWith("Erased: your questions here")
                .doesNotContain("still a member");

        var chat = Chat.of(GUEST);
        assertThat(desk.chats.answer(chat, 1)).isEmpty();
        assertThat(desk.chats.answer(chat, 2)).isEmpty();
        assertThat(desk.chats.past(chat).focus()).isEmpty();
        assertThat(desk.ask("/sources")).isEqualTo("No question has been answered here yet.");
    }

    @Test
    void a_button_of_a_forgotten_answer_shows_no_later_one() {
        desk.ask("谁主持了青岛的会议？");
        desk.ask("/forget");
        desk.ask("Who presided over the meeting on April 9, 2024?");

        assertThat(desk.press("s:1:1")).contains("no longer kept");
        assertThat(desk.press("s:2:1")).contains("Zhou Min");
    }

    @Test
    void what_others_said_outlives_it() {
        desk.ask("谁主持了青岛的会议？");
        desk.turn(written("liu", "谁主持了青岛的会议？"));

        desk.ask("/forget");

        assertThat(desk.chats.answer(Chat.of("liu"), 1)).isPresent();
        assertThat(desk.chats.past(Chat.of("liu")).focus()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {ADMIN, MEMBER})
    void whoever_was_let_in_stays_in_and_is_told_so(String person) {
        desk.withPeople();
        var before = role(person);

        assertThat(desk.reply(written(person, "/forget"))).contains("You are still a member");
        assertThat(role(person)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {GUEST, MEMBER})
    void what_a_group_said_is_erased_by_none_of_them(String person) {
        desk.withPeople();
        desk.turn(writtenIn(GROUP, person, "谁主持了青岛的会议？"));

        var turn = desk.turn(writtenIn(GROUP, person, "/forget"));

        assertThat(text(turn)).contains("only an admin can erase it");
        assertThat(turn.forgets()).isFalse();
        assertThat(desk.chats.answer(GROUP, 1)).isPresent();
        assertThat(desk.chats.usage(person, LocalDate.of(2024, 7, 16)).questions())
                .isEqualTo(1);
    }

    @Test
    void an_admin_can_erase_what_a_group_said() {
        desk.withPeople();
        desk.turn(writtenIn(new Chat("group", Optional.of("1")), GUEST, "谁主持了青岛的会议？"));

        desk.turn(writtenIn(GROUP, ADMIN, "/forget"));

        assertThat(desk.chats.answer(GROUP, 1)).isEmpty();
        assertThat(desk.chats.past(new Chat("group", Optional.of("1"))).focus()).isEmpty();
    }

    @Test
    void whoever_is_forgotten_can_begin_anew() {
        desk.ask("谁主持了青岛的会议？");
        desk.ask("/forget");

        var turn = desk.turn(written(GUEST, "谁主持了青岛的会议？"));

        assertThat(turn.kept().orElseThrow().number()).isEqualTo(2);
        assertThat(desk.ask("还有谁出席？")).startsWith("青岛市委常委会研究海水淡化");
    }
}
