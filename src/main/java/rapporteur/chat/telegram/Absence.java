package rapporteur.chat.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import rapporteur.answer.Wording;
import rapporteur.chat.Inbox;
import rapporteur.chat.Message;
import rapporteur.chat.Reply.Part;
import rapporteur.chat.Turn;
import rapporteur.language.Language;

/// Telegram keeps messages for a day (https://core.telegram.org/bots/api#getting-updates). Whoever asked while the bot
/// was away for longer is told, with the next answer, that the question may be lost.
final class Absence {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    private final Inbox inbox;
    private final boolean wasLong;
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private Instant noted = Instant.EPOCH;

    /// @param now when the bot starts
    Absence(Inbox inbox, Instant now) {
        this.inbox = inbox;
        this.wasLong =
                inbox.lastListened().map(last -> last.plus(KEPT).isBefore(now)).orElse(false);
    }

    /// Telegram was just asked.
    synchronized void listened(Instant now) {
        if (Duration.between(noted, now).abs().compareTo(BETWEEN_NOTES) >= 0) {
            inbox.listened(now);
            noted = now;
        }
    }

    /// Adds the explanation to the first answer in a chat that had answers before.
    Turn explained(Turn turn, Message message) {
        var hadAnswers = turn.kept().map(kept -> kept.number() > 1).orElse(false);
        if (!wasLong || !hadAnswers || !told.add(message.chat().id())) {
            return turn;
        }
        var language = turn.kept().map(kept -> kept.language()).orElse(Language.ENGLISH);
        var explanation = new Part.Own(new Wording(language)
                .say(
                        "我离线超过一天，这期间的提问可能已丢失；没有收到回答的，请再问一次。",
                        "I was away for more than a day; questions asked meanwhile may be lost. Please ask again what was"
                                + " not answered."));
        return turn.showing(turn.reply().orElseThrow().and(explanation));
    }
}
