package rapporteur.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;

/// `bot`: answers in Telegram until it is stopped.
@Command(name = "bot", description = "Answers in Telegram until it is stopped (Ctrl-C).")
final class BotCommand implements Callable<Integer> {
    /// A stop is to take no longer than this, whatever is under way.
    private static final int LONGEST_STOP_SECONDS = 5;

    private final Options options;

    BotCommand(Options options) {
        this.options = options;
    }

    @Override
    public Integer call() {
        options.settings().requireBotToken();
        var stopped = new CountDownLatch(1);
        try (var services = options.openReady()) {
            var bot = services.bot(options::say);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                bot.end();
                await(stopped);
            }));
            bot.run();
        } catch (IllegalStateException e) {
            throw new FailedException(String.valueOf(e.getMessage()));
        } finally {
            stopped.countDown();
        }
        return 0;
    }

    /// The process ends when this returns, so it returns when everything is closed.
    private static void await(CountDownLatch stopped) {
        try {
            stopped.await(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
