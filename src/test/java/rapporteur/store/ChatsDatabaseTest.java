package rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapporteur.chat.SampleMessages.answer;
import static rapporteur.chat.SampleMessages.answered;
import static rapporteur.chat.SampleMessages.focus;
import static rapporteur.chat.SampleMessages.forgetting;
import static rapporteur.chat.SampleMessages.using;
import static rapporteur.chat.SampleMessages.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapporteur.article.Article;
import rapporteur.chat.Chat;
import rapporteur.chat.Conversations;
import rapporteur.chat.ConversationsContract;
import rapporteur.chat.Inbox.Received;
import rapporteur.chat.Outbox.Draft;
import rapporteur.chat.Outbox.Parcel;
import rapporteur.chat.People;
import rapporteur.chat.People.Approved;
import rapporteur.chat.People.Usage;
import rapporteur.chat.PeopleContract;
import rapporteur.chat.Turn;

class ChatsDatabaseTest implements ConversationsContract, PeopleContract {
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final Chat DALI = Chat.of("dali");
    private static final Chat JINAN = Chat.of("jinan");

    @TempDir
    private Path home;

    private Path file;
    private ChatsDatabase chats;
    private int updates;

    @BeforeEach
    void open() {
        file = home.resolve("chats.db");
        chats = ChatsDatabase.open(file, CLOCK);
    }

    @AfterEach
    void close() {
        chats.close();
    }

    private void reopen() {
        chats.close();
        chats = ChatsDatabase.open(file, CLOCK);
    }

    @Override
    public Conversations conversations() {
        return chats;
    }

    @Override
    public People people() {
        return chats;
    }

    private static Received update(String id, String body) {
        return new Received(0, id, Article.checksum(body), body);
    }

    private Received received(String id, String body) {
        return chats.keep(List.of(update(id, body)), NOON).getFirst();
    }

    /// Receives something where the id does not matter.
    private Received received(String body) {
        updates++;
        return received("u" + updates, body);
    }

    /// Puts something to be sent into the outbox, as the answer to a message.
    private void post(Chat chat, String... bodies) {
        chats.finish(received("/help"), words(chat, "liu"), Turn.silent(), drafts(chat, bodies));
    }

    private static List<Draft> drafts(Chat chat, String... bodies) {
        return Stream.of(bodies).map(body -> new Draft(chat, body)).toList();
    }

    private Parcel next(Chat chat) {
        return chats.next(chat.id()).orElseThrow();
    }

    private void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    // ---- inbox

    @Test
    void what_is_received_is_numbered_in_order_and_kept_until_it_is_answered() {
        var kept = chats.keep(List.of(update("41", "谁主持？"), update("42", "🙂 \u0000 '; --")), NOON);
        reopen();

        assertThat(kept)
                .containsExactly(
                        new Received(1, "41", Article.checksum("谁主持？"), "谁主持？"),
                        new Received(2, "42", Article.checksum("🙂 \u0000 '; --"), "🙂 \u0000 '; --"));
        assertThat(chats.open()).isEqualTo(kept);
        assertThat(received("43", "还有谁？").number()).isEqualTo(3);
    }

    @Test
    void what_is_received_again_is_no_news() {
        received("41", "谁主持？");

        assertThat(chats.keep(List.of(update("41", "谁主持？"), update("42", "谁出席？"), update("42", "谁出席？")), NOON))
                .extracting(Received::id)
                .containsExactly("42");
        assertThat(chats.open()).extracting(Received::body).containsExactly("谁主持？", "谁出席？");
    }

    @Test
    void what_was_answered_is_no_news_when_it_is_received_again() {
        var received = received("41", "谁主持？");
        chats.finish(received, words(DALI, "liu"), Turn.silent(), List.of());
        chats.drop(received("42", "sticker"));
        reopen();

        assertThat(chats.keep(List.of(update("41", "谁主持？"), update("42", "sticker")), NOON))
                .isEmpty();
        assertThat(chats.open()).isEmpty();
    }

    @Test
    void the_same_id_with_another_fingerprint_is_another_message() {
        received("41", "谁主持？");

        assertThat(received("41", "谁出席？").number()).isEqualTo(2);
        assertThat(chats.open()).hasSize(2);
    }

    @Test
    void nothing_received_is_nothing_kept() {
        assertThat(chats.keep(List.of(), NOON)).isEmpty();
        assertThat(chats.open()).isEmpty();
    }

    @Test
    void finishing_closes_the_message_posts_the_parcels_and_remembers_the_turn() {
        var first = received("41", "谁主持？");
        var second = received("42", "谁出席？");

        chats.finish(first, words(DALI, "liu"), answered(1, "谁主持？"), drafts(DALI, "一", "二"));
        reopen();

        assertThat(chats.open()).containsExactly(second);
        assertThat(next(DALI)).isEqualTo(new Parcel(1, DALI, "一", 0));
        assertThat(chats.answer(DALI, 1)).contains(answer(1, "谁主持？"));
        assertThat(chats.past(DALI).focus()).contains(focus("谁主持？"));
    }

    @Test
    void finishing_is_one_step() {
        chats.remember(words(DALI, "liu"), answered(1, "谁主持？"));
        var received = received("42", "谁出席？");

        // There is an answer 1 already.
        assertThatThrownBy(() -> chats.finish(received, words(DALI, "liu"), answered(1, "谁出席？"), drafts(DALI, "答")))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(chats.open()).containsExactly(received);
        assertThat(chats.waiting()).isEmpty();
        assertThat(chats.answer(DALI, 1)).contains(answer(1, "谁主持？"));
        assertThat(chats.past(DALI).focus()).contains(focus("谁主持？"));
        chats.finish(received, words(DALI, "liu"), answered(2, "谁出席？"), drafts(DALI, "答"));
        assertThat(chats.open()).isEmpty();
    }

    @Test
    void what_is_answered_is_forgotten_after_a_time() {
        var old = chats.keep(List.of(update("41", "旧")), NOON.minus(Duration.ofDays(4)))
                .getFirst();
        var recent = chats.keep(List.of(update("42", "新")), NOON).getFirst();
        chats.drop(old);
        chats.drop(recent);
        received("43", "谁主持？");

        chats.forgetBefore(NOON.minus(Duration.ofDays(3)));

        assertThat(chats.keep(List.of(update("41", "旧"), update("42", "新")), NOON))
                .extracting(Received::id)
                .containsExactly("41");
    }

    @Test
    void what_is_not_answered_yet_is_not_forgotten() {
        var waiting = chats.keep(List.of(update("41", "谁主持？")), NOON.minus(Duration.ofDays(40)));
        received("42", "谁出席？");

        chats.forgetBefore(NOON);

        assertThat(chats.open()).startsWith(waiting.getFirst());
    }

    @Test
    void forgetting_never_frees_the_newest_number() {
        for (var i = 1; i <= 3; i++) {
            chats.drop(received("4" + i, "sticker"));
        }

        chats.forgetBefore(NOON.plus(Duration.ofDays(400)));
        reopen();

        assertThat(received("44", "谁主持？").number()).isEqualTo(4);
        assertThat(received("41", "sticker").number()).isEqualTo(5);
    }

    @Test
    void when_messages_were_last_asked_for_is_noted() {
        assertThat(chats.lastListened()).isEmpty();

        chats.listened(NOON);
        chats.listened(NOON.plusSeconds(60));
        reopen();

        assertThat(chats.lastListened()).contains(NOON.plusSeconds(60));
        assertThat(chats.unknownOutcomes()).isZero();
    }

    // ---- outbox

    @Test
    void parcels_leave_in_the_order_in_which_they_came() {
        post(JINAN, "一", "二");
        post(DALI, "one");
        post(JINAN, "三");
        reopen();

        assertThat(chats.waiting()).containsExactly("jinan", "dali");
        for (var body : List.of("一", "二", "三")) {
            assertThat(next(JINAN).body()).isEqualTo(body);
            assertThat(next(JINAN).body()).isEqualTo(body);
            chats.sending(next(JINAN));
            chats.sent(next(JINAN));
        }
        assertThat(chats.next("jinan")).isEmpty();
        assertThat(chats.waiting()).containsExactly("dali");
    }

    @Test
    void a_parcel_goes_to_the_topic_it_is_for() {
        var topic = new Chat("group", Optional.of("17"));
        post(topic, "答");

        assertThat(next(Chat.of("group")).chat()).isEqualTo(topic);
        assertThat(chats.waiting()).containsExactly("group");
    }

    @Test
    void a_notice_to_another_chat_is_a_parcel_like_any_other() {
        chats.finish(
                received("/approve"),
                words(DALI, "liu"),
                Turn.silent(),
                List.of(new Draft(DALI, "对方现在是成员。"), new Draft(JINAN, "您现在是成员。")));

        assertThat(chats.waiting()).containsExactly("dali", "jinan");
        assertThat(next(JINAN).body()).isEqualTo("您现在是成员。");
    }

    @Test
    void a_parcel_found_sending_after_a_crash_has_an_unknown_outcome_once() {
        post(DALI, "答");
        chats.sending(next(DALI));
        reopen();

        assertThat(next(DALI).unknown()).isEqualTo(1);
        assertThat(next(DALI).unknown()).isEqualTo(1);
        assertThat(chats.unknownOutcomes()).isEqualTo(1);

        reopen();
        assertThat(next(DALI).unknown()).isEqualTo(1);
        assertThat(chats.unknownOutcomes()).isEqualTo(1);
    }

    @Test
    void every_crash_while_sending_counts() {
        post(DALI, "答");
        post(JINAN, "答");
        for (var crash = 1; crash <= 3; crash++) {
            chats.sending(next(DALI));
            reopen();
        }

        assertThat(next(DALI).unknown()).isEqualTo(3);
        assertThat(next(JINAN).unknown()).isZero();
        assertThat(chats.unknownOutcomes()).isEqualTo(3);
    }

    @Test
    void a_parcel_whose_sending_ended_without_a_word_waits_again() {
        post(DALI, "答");
        var parcel = next(DALI);
        chats.sending(parcel);

        chats.unknown(parcel);

        assertThat(next(DALI)).isEqualTo(new Parcel(1, DALI, "答", 1));
        assertThat(chats.unknownOutcomes()).isEqualTo(1);
    }

    @Test
    void a_parcel_that_has_certainly_not_arrived_does_not_count() {
        post(DALI, "答");
        chats.sending(next(DALI));

        chats.notSent(new Parcel(1, DALI, "答", 0));
        reopen();

        assertThat(next(DALI)).isEqualTo(new Parcel(1, DALI, "答", 0));
        assertThat(chats.unknownOutcomes()).isZero();
    }

    @Test
    void unknown_outcomes_are_counted_on_when_the_parcel_has_arrived() {
        post(DALI, "答");
        var parcel = next(DALI);
        chats.sending(parcel);
        chats.unknown(parcel);
        chats.sending(parcel);
        chats.sent(parcel);
        reopen();

        assertThat(chats.waiting()).isEmpty();
        assertThat(chats.unknownOutcomes()).isEqualTo(1);
    }

    @Test
    void a_parcel_that_was_refused_in_its_form_goes_out_in_another() {
        post(DALI, "<b>答", "二");
        chats.sending(next(DALI));

        chats.replace(new Parcel(1, DALI, "<b>答", 0), "答");
        reopen();

        assertThat(next(DALI)).isEqualTo(new Parcel(1, DALI, "答", 0));
    }

    @Test
    void a_parcel_that_is_given_up_makes_way_for_the_next() {
        post(DALI, "一", "二");

        chats.giveUp(next(DALI));

        assertThat(next(DALI).body()).isEqualTo("二");
    }

    @Test
    void everything_for_a_chat_that_nobody_reads_is_given_up() {
        post(DALI, "一", "二");
        post(JINAN, "三");

        chats.giveUp("dali");

        assertThat(chats.waiting()).containsExactly("jinan");
    }

    @Test
    void the_message_that_an_answer_is_to_replace_is_noted_until_it_is_answered() {
        var received = received("41", "谁主持？");
        assertThat(chats.announced(received)).isEmpty();

        chats.announce(received, "1007");
        reopen();
        assertThat(chats.announced(received)).contains("1007");

        chats.finish(received, words(DALI, "liu"), Turn.silent(), List.of());
        assertThat(chats.announced(received)).isEmpty();
    }

    // ---- conversations

    @Test
    void a_conversation_goes_on_after_a_restart() {
        var topic = new Chat("group", Optional.of("3"));
        chats.remember(words(topic, "liu"), answered(1, "谁主持了会议？🙂"));
        reopen();

        assertThat(chats.past(topic)).isEqualTo(new Conversations.Past(Optional.of(focus("谁主持了会议？🙂")), 1));
        assertThat(chats.answer(topic, 1)).contains(answer(1, "谁主持了会议？🙂"));
    }

    // ---- a chat becomes another one

    @Test
    void a_chat_that_moves_takes_everything_along() {
        var topic = new Chat("dali", Optional.of("3"));
        chats.remember(words(DALI, "liu"), answered(1, "谁主持？"));
        chats.remember(words(topic, "liu"), answered(2, "谁出席？"));
        post(DALI, "一", "二");
        chats.request("K7M3PQ2X", "liu", DALI, NOON);

        chats.move("dali", "-1001");
        reopen();

        var moved = Chat.of("-1001");
        assertThat(chats.past(moved)).isEqualTo(new Conversations.Past(Optional.of(focus("谁主持？")), 2));
        assertThat(chats.past(new Chat("-1001", Optional.of("3"))).focus()).contains(focus("谁出席？"));
        assertThat(chats.answer(moved, 2)).contains(answer(2, "谁出席？"));
        assertThat(next(moved)).isEqualTo(new Parcel(1, moved, "一", 0));
        assertThat(chats.approve("K7M3PQ2X", NOON)).contains(new Approved("liu", moved));
        assertThat(chats.past(DALI)).isEqualTo(Conversations.Past.NONE);
        assertThat(chats.answer(DALI, 1)).isEmpty();
        assertThat(chats.waiting()).containsExactly("-1001");
    }

    @Test
    void what_was_said_in_the_new_chat_before_the_news_of_the_move_counts() {
        for (var number = 1; number <= 5; number++) {
            chats.remember(words(DALI, "liu"), answered(number, "谁主持？"));
        }
        chats.remember(words(JINAN, "liu"), answered(1, "谁出席？"));
        post(DALI, "旧");
        post(JINAN, "新");

        chats.move("dali", "jinan");

        assertThat(chats.past(JINAN).focus()).contains(focus("谁出席？"));
        assertThat(chats.answer(JINAN, 1)).contains(answer(1, "谁出席？"));
        assertThat(chats.answer(JINAN, 3)).isEmpty();
        assertThat(chats.past(DALI)).isEqualTo(Conversations.Past.NONE);
        assertThat(next(JINAN).body()).isEqualTo("旧");
        assertThat(chats.waiting()).containsExactly("jinan");
    }

    @Test
    void answers_go_on_after_a_move_whatever_was_there() {
        for (var number = 1; number <= 5; number++) {
            chats.remember(words(DALI, "liu"), answered(number, "谁主持？"));
        }
        chats.remember(words(JINAN, "liu"), answered(1, "谁出席？"));
        chats.remember(words(JINAN, "liu"), forgetting());

        chats.move("dali", "jinan");

        var last = chats.past(JINAN).last();
        assertThat(last).isEqualTo(5);
        for (var number = last + 1; number <= last + 6; number++) {
            chats.remember(words(JINAN, "liu"), answered(number, "还有谁？"));
        }
        assertThat(chats.answer(JINAN, 11)).contains(answer(11, "还有谁？"));
    }

    @Test
    void the_news_of_a_move_can_come_twice() {
        chats.remember(words(DALI, "liu"), answered(1, "谁主持？"));

        chats.move("dali", "jinan");
        chats.move("dali", "jinan");

        assertThat(chats.answer(JINAN, 1)).contains(answer(1, "谁主持？"));
        assertThat(chats.past(JINAN).last()).isEqualTo(1);
    }

    // ---- forgetting leaves nothing in the files

    /// Returns the files in which the words stand.
    private List<String> filesWith(String words) throws IOException {
        try (var all = Files.list(home)) {
            return all.filter(Files::isRegularFile)
                    .filter(each -> holds(each, words))
                    .map(each -> each.getFileName().toString())
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            // One character a byte, whatever it is.
            return Files.readString(file, StandardCharsets.ISO_8859_1)
                    .contains(new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lets somebody say, ask and be told things that are easily found again.
    private void converse(Chat chat, String person, String canary) {
        var received = received(canary + "-body " + "x".repeat(9_000));
        chats.finish(
                received,
                words(chat, person, canary + "-words"),
                answered(chats.past(chat).last() + 1, canary + "-question"),
                drafts(chat, canary + "-parcel", canary + "-long " + "x".repeat(9_000)));
        chats.remember(words(chat, person), using(LocalDate.of(2024, 3, 16), 1, 900, false));
    }

    private void forget(Chat chat, String person) {
        chats.finish(received("/forget"), words(chat, person, "/forget"), forgetting(), drafts(chat, "已删除"));
    }

    @Test
    void what_is_forgotten_stands_in_no_file_any_more() throws IOException {
        converse(DALI, "liu", "金丝雀");
        assertThat(List.of("金丝雀-body", "金丝雀-question", "金丝雀-parcel"))
                .allSatisfy(words -> assertThat(filesWith(words)).isNotEmpty());

        forget(DALI, "liu");

        assertThat(filesWith("金丝雀")).isEmpty();
    }

    @Test
    void what_is_forgotten_without_a_message_stands_in_no_file_any_more() throws IOException {
        converse(DALI, "liu", "CANARY");

        chats.remember(words(DALI, "liu"), forgetting());

        assertThat(filesWith("CANARY")).isEmpty();
    }

    @Test
    void what_others_said_outlives_it() throws IOException {
        converse(DALI, "liu", "CANARY-DALI");
        converse(JINAN, "song", "CANARY-JINAN");

        forget(DALI, "liu");
        reopen();

        assertThat(chats.answer(JINAN, 1)).contains(answer(1, "CANARY-JINAN-question"));
        assertThat(chats.past(JINAN).focus()).contains(focus("CANARY-JINAN-question"));
        assertThat(next(JINAN).body()).isEqualTo("CANARY-JINAN-parcel");
        assertThat(chats.usage("song", LocalDate.of(2024, 3, 16))).isEqualTo(new Usage(1, 900, false));
    }

    @Test
    void the_answer_to_forget_is_still_sent() {
        converse(DALI, "liu", "CANARY");

        forget(DALI, "liu");

        assertThat(next(DALI).body()).isEqualTo("已删除");
    }

    @Test
    void what_was_answered_and_sent_stands_in_no_file_once_it_is_closed() throws IOException {
        var received = received("CANARY-body " + "x".repeat(9_000));
        chats.finish(received, words(DALI, "liu"), Turn.silent(), drafts(DALI, "CANARY-parcel"));
        chats.sent(next(DALI));
        chats.drop(received("CANARY-dropped"));
        assertThat(filesWith("CANARY-body")).isNotEmpty();

        chats.close();

        assertThat(filesWith("CANARY")).isEmpty();
    }

    /// Pages that grow, split and merge must leave nothing behind either.
    @Test
    void whoever_forgets_among_many_leaves_no_trace() throws IOException {
        var random = new Random(1);
        for (var i = 0; i < 80; i++) {
            var person = random.nextInt(8);
            var chat = Chat.of("chat" + person);
            var canary = "<CANARY" + person + ">";
            chats.finish(
                    received(canary.repeat(1 + random.nextInt(random.nextInt(8) == 0 ? 900 : 60))),
                    words(chat, "person" + person),
                    answered(chats.past(chat).last() + 1, canary.repeat(1 + random.nextInt(40))),
                    drafts(chat, canary.repeat(1 + random.nextInt(400))));
            if (random.nextBoolean()) {
                chats.next("chat" + random.nextInt(8)).ifPresent(chats::sent);
            }
        }

        forget(Chat.of("chat5"), "person5");

        assertThat(filesWith("<CANARY5>")).isEmpty();
        assertThat(filesWith("<CANARY6>")).isNotEmpty();
    }

    @Test
    void a_code_is_kept_only_as_its_checksum() throws IOException {
        chats.request("K7M3PQ2X", "liu", DALI, NOON);

        assertThat(filesWith("K7M3PQ2X")).isEmpty();
    }

    // ---- two programs, other versions, damage

    @Test
    void two_programs_share_one_file() throws Exception {
        var each = 25;

        try (var other = ChatsDatabase.open(file, CLOCK);
                var threads = Executors.newFixedThreadPool(2)) {
            var results = IntStream.range(0, 2)
                    .mapToObj(n -> threads.submit(() -> {
                        var own = n == 0 ? chats : other;
                        var numbers = new ArrayList<Long>();
                        for (var i = 0; i < each; i++) {
                            var received = own.keep(List.of(update(n + "-" + i, "谁主持？")), NOON)
                                    .getFirst();
                            numbers.add(received.number());
                            own.finish(received, words(DALI, "liu"), Turn.silent(), drafts(DALI, n + "-" + i));
                        }
                        return numbers;
                    }))
                    .toList();
            var numbers = new ArrayList<Long>();
            for (var result : results) {
                numbers.addAll(result.get());
            }

            assertThat(numbers)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, 2L * each).boxed().toList());
            assertThat(other.open()).isEmpty();
            var sent = 0;
            for (var parcel = other.next("dali"); parcel.isPresent(); parcel = other.next("dali")) {
                other.sent(parcel.get());
                sent++;
            }
            assertThat(sent).isEqualTo(2 * each);
        }
    }

    @Test
    void two_programs_see_at_once_what_the_other_remembers() {
        try (var other = ChatsDatabase.open(file, CLOCK)) {
            chats.remember(words(DALI, "liu"), answered(1, "谁主持？"));
            assertThat(other.answer(DALI, 1)).isPresent();

            other.makeAdmin("liu");
            assertThat(chats.hasAdmin()).isTrue();

            assertThat(other.keep(List.of(update("41", "谁主持？")), NOON)).hasSize(1);
            assertThat(chats.keep(List.of(update("41", "谁主持？")), NOON)).isEmpty();
        }
    }

    @Test
    void forgetting_leaves_nothing_in_the_files_beside_another_program() throws IOException {
        try (var other = ChatsDatabase.open(file, CLOCK)) {
            converse(DALI, "liu", "CANARY");
            assertThat(other.answer(DALI, 1)).isPresent();
            other.makeAdmin("song");

            forget(DALI, "liu");

            assertThat(filesWith("CANARY")).isEmpty();
            assertThat(other.answer(DALI, 1)).isEmpty();
        }
    }

    @Test
    void chats_of_a_newer_program_are_refused_and_left_alone() throws SQLException {
        chats.remember(words(DALI, "liu"), answered(1, "谁主持？"));
        chats.close();
        run("PRAGMA user_version = 99");

        assertThatThrownBy(() -> ChatsDatabase.open(file, CLOCK))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("has schema 99")
                .hasMessageContaining("newer rapporteur");

        run("PRAGMA user_version = 1");
        open();
        assertThat(chats.answer(DALI, 1)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "no JSON",
                "{\"meetings\":[0],\"people\":[],\"kind\":\"WHO\",\"question\":\"\"}",
                "{\"meetings\":[1],\"people\":[],\"kind\":\"RHYMES\",\"question\":\"谁？\"}"
            })
    void a_focus_that_another_version_kept_is_none(String about) throws SQLException {
        chats.remember(words(DALI, "liu"), answered(1, "谁主持？"));
        run("UPDATE focus SET about = '" + about + "'");

        assertThat(chats.past(DALI)).isEqualTo(new Conversations.Past(Optional.empty(), 1));
    }

    @Test
    void a_sound_file_has_no_damage() {
        converse(DALI, "liu", "CANARY");

        assertThat(chats.damage()).isEmpty();
    }

    @Test
    void garbage_in_the_file_is_found() throws IOException {
        for (var i = 0; i < 20; i++) {
            converse(DALI, "liu", "CANARY" + i);
        }
        chats.close();
        var bytes = Files.readAllBytes(file);
        var garbage = new byte[bytes.length / 2];
        new Random(1).nextBytes(garbage);
        System.arraycopy(garbage, 0, bytes, bytes.length / 4, garbage.length);
        Files.write(file, bytes);

        open();

        assertThat(chats.damage()).isPresent();
    }
}
