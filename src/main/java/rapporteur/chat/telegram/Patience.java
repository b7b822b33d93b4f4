package rapporteur.chat.telegram;

import java.time.Duration;

/// How long the bot waits for what may never come. Tests wait less.
///
/// @param first     after a call that failed; twice as long each time
/// @param conflict  at least, where another program polls
/// @param secondTry before a token that was refused is tried again
/// @param drain     for what is under way when the bot is to stop
/// @param watch     between two looks at the polling
/// @param hung      until polling without a sign has hung
record Patience(Duration first, Duration conflict, Duration secondTry, Duration drain, Duration watch, Duration hung) {
    /// A call can take 70 seconds; a stop may take five.
    static final Patience USUAL = new Patience(
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(2),
            Duration.ofSeconds(4),
            Duration.ofSeconds(5),
            Duration.ofSeconds(90));

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /// Returns how long to wait after a pause that did not help.
    static Duration after(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }
}
