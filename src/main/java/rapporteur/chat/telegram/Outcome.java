package rapporteur.chat.telegram;

import java.time.Duration;

/// What became of a call to Telegram.
sealed interface Outcome {
    /// It was carried out.
    ///
    /// @param message number of the message that was sent; 0 where there is none
    record Done(int message) implements Outcome {}

    /// Too fast; certainly not carried out.
    ///
    /// @param pause how long to leave the chat alone
    record TooFast(Duration pause) implements Outcome {}

    /// Nobody reads there any more: the bot was blocked or thrown out, or the chat is gone.
    record Gone() implements Outcome {}

    /// The group has become a supergroup.
    ///
    /// @param chat its new number
    record Moved(String chat) implements Outcome {}

    /// Not carried out, and will not be in this form.
    ///
    /// @param code        as Telegram gives it
    /// @param description as Telegram gives it
    record Refused(int code, String description) implements Outcome {}

    /// The token is not, or no longer, a bot's.
    record Unauthorized() implements Outcome {}

    /// Telegram could not be reached; certainly not carried out.
    ///
    /// @param reason without secrets
    record Unreachable(String reason) implements Outcome {}

    /// It may have been carried out: no answer came, or one that cannot be read.
    ///
    /// @param reason without secrets
    record Unknown(String reason) implements Outcome {}
}
