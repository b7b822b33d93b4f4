package rapporteur.chat.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapporteur.article.Article;
import rapporteur.settings.Secret;

/// The right to be the one bot of a home, and the one bot with a token on this machine. Ends with its process, however
/// that ends. Another machine's bot is found out by Telegram, which refuses one of the two.
public final class BotLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BotLock.class);

    private static final int LONGEST_NOTE = 1_000;

    private final List<FileChannel> held = new ArrayList<>();

    /// Takes both locks.
    ///
    /// @param home  of the bot
    /// @param token of the bot; only the beginning of its checksum is written down
    /// @throws IllegalStateException if another process has one of them; the message names it
    /// @throws UncheckedIOException  if the lock's file cannot be made
    public static BotLock acquire(Path home, Secret token) {
        var lock = new BotLock();
        try {
            lock.take(home.resolve("bot.lock"), "for this home", home);
            lock.take(shared(token), "with this token", home);
            return lock;
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Path shared(Secret token) {
        var name = "rapporteur-bot-" + Article.checksum(token.value()).substring(0, 16) + ".lock";
        return Path.of(System.getProperty("java.io.tmpdir")).resolve(name);
    }

    private void take(Path file, String what, Path home) throws IOException {
        // In a folder that all users of the machine share, somebody else's link may stand under that name.
        var channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        held.add(channel);
        if (!isTaken(channel)) {
            throw new IllegalStateException("another bot is running " + what + ": " + note(file)
                    + " (expected: one bot for each home and token; stop that one, or name another --home and token)");
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(("process " + ProcessHandle.current().pid() + ", home " + home + ", since "
                        + Instant.now().toString())
                .getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String note(Path file) throws IOException {
        var note = Files.readString(file).strip();
        return note.isEmpty() ? "an unknown process" : note.substring(0, Math.min(note.length(), LONGEST_NOTE));
    }

    @Override
    public void close() {
        for (var channel : held) {
            try {
                channel.close();
            } catch (IOException e) {
                LOG.debug("lock not given back; it ends with the process", e);
            }
        }
    }
}
