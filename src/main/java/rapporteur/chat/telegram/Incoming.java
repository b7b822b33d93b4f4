package rapporteur.chat.telegram;

import java.util.Optional;
import rapporteur.chat.Chat;
import rapporteur.chat.Message;

/// What an update says.
sealed interface Incoming {
    /// Somebody wrote to the bot, or pressed one of its buttons.
    ///
    /// @param message what
    /// @param number  of the message that is answered
    /// @param press   that is to be acknowledged, for a button
    record Meant(Message message, int number, Optional<String> press) implements Incoming {}

    /// The bot was blocked or thrown out.
    record Gone(Chat chat) implements Incoming {}

    /// A group has become a supergroup.
    ///
    /// @param from its number until now
    /// @param to   its number from now on
    record Moved(String from, String to) implements Incoming {}

    /// Nothing that concerns the bot.
    record Nothing() implements Incoming {}
}
