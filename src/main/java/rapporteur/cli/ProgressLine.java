package rapporteur.cli;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import rapporteur.collection.Progress;

/// Progress on standard error: a line that is written over on a terminal, a line every ten seconds elsewhere.
final class ProgressLine implements Progress {
    private static final long ON_TERMINAL = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long ELSEWHERE = TimeUnit.SECONDS.toNanos(10);

    private final Streams streams;
    private final String what;
    private long last = System.nanoTime();
    private boolean shown;

    ProgressLine(Streams streams, String what) {
        this.streams = streams;
        this.what = what;
    }

    @Override
    public void at(int done, int total) {
        var now = System.nanoTime();
        if (now - last < (streams.terminal() ? ON_TERMINAL : ELSEWHERE)) {
            return;
        }
        last = now;
        shown = true;
        var text = total > 0
                ? String.format(Locale.ROOT, "%s %,d of %,d articles", what, done, total)
                : String.format(Locale.ROOT, "%s %,d articles", what, done);
        if (streams.terminal()) {
            streams.err().print("\r" + text + " ");
            streams.err().flush();
        } else {
            streams.err().println(text);
        }
    }

    /// Clears the line away.
    void done() {
        if (shown && streams.terminal()) {
            streams.err().print("\r" + " ".repeat(60) + "\r");
            streams.err().flush();
        }
    }
}
