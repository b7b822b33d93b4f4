package rapporteur.chat.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rapporteur.article.Article;
import rapporteur.settings.Secret;

class BotLockTest {
    private final Secret token = new Secret("4242:" + UUID.randomUUID());
    private final Secret otherToken = new Secret("4343:" + UUID.randomUUID());

    @TempDir
    private Path home;

    @TempDir
    private Path otherHome;

    @AfterEach
    void removeSharedFiles() throws IOException {
        for (var each : List.of(token, otherToken)) {
            Files.deleteIfExists(shared(each));
        }
    }

    private static Path shared(Secret token) {
        return Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("rapporteur-bot-" + Article.checksum(token.value()).substring(0, 16) + ".lock");
    }

    @Test
    void a_second_bot_of_a_home_is_refused_and_told_of_the_first() {
        try (var first = BotLock.acquire(home, token)) {
            assertThat(first).isNotNull();

            assertThatThrownBy(() -> BotLock.acquire(home, otherToken))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("another bot is running for this home: process "
                            + ProcessHandle.current().pid() + ", home " + home);
        }
    }

    @Test
    void a_second_bot_with_a_token_is_refused_and_told_of_the_first_but_not_the_token() {
        try (var first = BotLock.acquire(home, token)) {
            assertThat(first).isNotNull();

            assertThatThrownBy(() -> BotLock.acquire(otherHome, token))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("another bot is running with this token: process "
                            + ProcessHandle.current().pid() + ", home " + home)
                    .hasMessageNotContaining(token.value());
        }
    }

    @Test
    void a_bot_that_has_ended_makes_room_for_the_next() {
        BotLock.acquire(home, token).close();

        BotLock.acquire(home, token).close();
    }

    @Test
    void one_that_was_refused_holds_nothing() {
        try (var first = BotLock.acquire(home, token)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> BotLock.acquire(otherHome, token)).isInstanceOf(IllegalStateException.class);

            BotLock.acquire(otherHome, otherToken).close();
        }
    }

    @Test
    void the_token_is_written_nowhere() throws IOException {
        try (var lock = BotLock.acquire(home, token)) {
            assertThat(lock).isNotNull();

            assertThat(home.resolve("bot.lock")).content().doesNotContain(token.value());
            assertThat(shared(token)).content().doesNotContain(token.value());
            assertThat(shared(token).getFileName().toString()).doesNotContain(token.value());
        }
    }

    @Test
    void nothing_is_written_where_somebody_elses_link_points() throws IOException {
        var precious = Files.writeString(otherHome.resolve("precious.txt"), "precious");
        Files.createSymbolicLink(shared(token), precious);

        assertThatThrownBy(() -> BotLock.acquire(home, token)).isInstanceOf(UncheckedIOException.class);

        assertThat(precious).hasContent("precious");
    }
}
