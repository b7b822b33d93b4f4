package rapporteur.chat.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/// How fast messages may be sent: one a second to a chat, a few at once; twenty a minute to a group; thirty a second to
/// all (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). A little slower, since what
/// counts is when they arrive. For any number of threads; each gets its turn in order of asking.
final class Pace {
    private static final double CHAT_RATE = 0.95;
    private static final double CHAT_BURST = 3;

    /// What comes at once and what is filled up in a minute are together not more than twenty.
    private static final double GROUP_RATE = 12.0 / 60;
    private static final double GROUP_BURST = 8;

    /// What comes at once and what is filled up in a second are together not more than thirty.
    private static final double OVERALL_RATE = 24;
    private static final double OVERALL_BURST = 5;

    /// Turns are given in advance, and a busy disk or machine may keep those who have had theirs and then let all of
    /// them go at once. So they are counted once more as they go: again not more than thirty in a second.
    private static final double GOING_RATE = 27;
    private static final double GOING_BURST = 2;

    /// Chats that were not written to for long are forgotten when so many are remembered.
    private static final int MANY = 10_000;

    private final LongSupplier nanoTime;
    private final Bucket overall;
    private final Bucket going;
    private final ConcurrentMap<String, List<Bucket>> chats = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Long> pauses = new ConcurrentHashMap<>();

    Pace() {
        this(System::nanoTime);
    }

    /// @param nanoTime a clock as [System#nanoTime] is one
    Pace(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.overall = new Bucket(OVERALL_RATE, OVERALL_BURST, nanoTime.getAsLong());
        this.going = new Bucket(GOING_RATE, GOING_BURST, nanoTime.getAsLong());
    }

    /// Takes the chat's next turn.
    ///
    /// @return how long to wait for it
    Duration takeTurn(String chat) {
        var now = nanoTime.getAsLong();
        var wait = 0L;
        for (var bucket : bucketsOf(chat, now)) {
            wait = Math.max(wait, bucket.take(now));
        }
        return Duration.ofNanos(Math.max(0, wait));
    }

    /// Takes the next turn among all chats, once the chat's own has come.
    ///
    /// @return how long to wait for it
    Duration takeTurnAmongAll() {
        return Duration.ofNanos(overall.take(nanoTime.getAsLong()));
    }

    /// Lets a message go that has had both turns; to be called last of all. Nothing is promised in advance here: who
    /// wakes late finds no more room than whoever comes in time.
    ///
    /// @return zero if it may go, hardly ever how long to wait before asking again
    Duration go() {
        var now = nanoTime.getAsLong();
        return going.takeIfThere(now) ? Duration.ZERO : Duration.ofNanos(going.untilNext(now));
    }

    /// Takes the chat's next turn and one among all chats, and lets the message go, if that takes no waiting; else
    /// takes none.
    ///
    /// @return whether it did
    boolean takeTurnAtOnce(String chat) {
        var now = nanoTime.getAsLong();
        var taken = new ArrayList<Bucket>();
        for (var bucket : Stream.concat(Stream.of(overall, going), bucketsOf(chat, now).stream())
                .toList()) {
            if (!bucket.takeIfThere(now)) {
                taken.forEach(Bucket::giveBack);
                return false;
            }
            taken.add(bucket);
        }
        return true;
    }

    private List<Bucket> bucketsOf(String chat, long now) {
        if (chats.size() > MANY) {
            chats.values().removeIf(buckets -> buckets.stream().allMatch(bucket -> bucket.isFull(now)));
        }
        return chats.computeIfAbsent(chat, id -> buckets(id, now));
    }

    private static List<Bucket> buckets(String chat, long now) {
        var buckets = new ArrayList<Bucket>();
        buckets.add(new Bucket(CHAT_RATE, CHAT_BURST, now));
        if (isGroup(chat)) {
            buckets.add(new Bucket(GROUP_RATE, GROUP_BURST, now));
        }
        return buckets;
    }

    /// Groups have negative numbers, people positive ones.
    private static boolean isGroup(String chat) {
        return chat.startsWith("-");
    }

    /// Telegram asks to leave a chat alone for so long, at least.
    void pause(String chat, Duration pause) {
        var until = nanoTime.getAsLong() + pause.toNanos();
        pauses.merge(chat, until, (one, other) -> one - other > 0 ? one : other);
    }

    /// Returns for how long a chat is still to be left alone; zero for most.
    Duration pauseOf(String chat) {
        var until = pauses.get(chat);
        if (until == null) {
            return Duration.ZERO;
        }
        var left = until - nanoTime.getAsLong();
        if (left <= 0) {
            pauses.remove(chat, until);
            return Duration.ZERO;
        }
        return Duration.ofNanos(left);
    }

    /// Fills at a rate up to its size; whoever takes from an empty one waits for what they took.
    private static final class Bucket {
        private final double rate;
        private final double size;
        private double level;
        private long last;

        /// @param rate a second
        Bucket(double rate, double size, long now) {
            this.rate = rate;
            this.size = size;
            this.level = size;
            this.last = now;
        }

        /// @return nanoseconds to wait
        synchronized long take(long now) {
            fill(now);
            level -= 1;
            return level >= 0 ? 0 : (long) (-level / rate * 1e9);
        }

        synchronized boolean takeIfThere(long now) {
            fill(now);
            if (level < 1) {
                return false;
            }
            level -= 1;
            return true;
        }

        /// @return nanoseconds until one is there, if nobody else takes it; at least one
        synchronized long untilNext(long now) {
            fill(now);
            return Math.max(1, (long) Math.ceil((1 - level) / rate * 1e9));
        }

        synchronized void giveBack() {
            level += 1;
        }

        synchronized boolean isFull(long now) {
            fill(now);
            return level >= size;
        }

        private void fill(long now) {
            level = Math.min(size, level + Math.max(0, now - last) / 1e9 * rate);
            last = now;
        }
    }
}
