package rapporteur.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// How the operator proves in a chat who runs the bot: by a code that stands on the bot's terminal and nowhere else.
/// Good once, and only as long as there is no admin. For any number of threads.
public final class Pairing {
    private static final int MOST_TRIES = 5;
    private static final Duration PAUSE = Duration.ofHours(1);

    private final String code = Codes.fresh();
    private final People people;
    private final Clock clock;
    private final Map<String, Tries> tries = new HashMap<>();

    private record Tries(int number, Instant since) {}

    /// Makes a code.
    ///
    /// @param people among whom the first admin will be
    /// @param clock  that limits tries
    public Pairing(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /// Returns the code, for the operator's eyes.
    public String code() {
        return code;
    }

    /// Makes somebody the first admin, if the code is right. Five wrong ones are heard an hour, then none.
    synchronized boolean pair(String person, String said) {
        if (people.hasAdmin() || isTooMany(person) || !Codes.same(code, said)) {
            return false;
        }
        people.makeAdmin(person);
        tries.clear();
        return true;
    }

    private boolean isTooMany(String person) {
        var now = clock.instant();
        tries.values().removeIf(each -> each.since().plus(PAUSE).isBefore(now));
        var before = tries.getOrDefault(person, new Tries(0, now));
        tries.put(person, new Tries(before.number() + 1, before.since()));
        return before.number() >= MOST_TRIES;
    }
}
