package rapporteur.chat;

import java.util.Optional;
import rapporteur.language.Language;

/// What somebody wrote or pressed, meant for the bot: what a surface hears and is not meant for it makes no message.
///
/// @param chat      where, and where the reply goes
/// @param isPrivate whether nobody else reads along
/// @param sender    who
/// @param content   what
public record Message(Chat chat, boolean isPrivate, Sender sender, Content content) {
    /// Somebody.
    ///
    /// @param id       as the surface names people
    /// @param language of their application, if it says so
    public record Sender(String id, Optional<Language> language) {}

    /// What a message holds.
    public sealed interface Content {
        /// Words of the sender's own.
        ///
        /// @param text as written, without the bot's name
        record Words(String text) implements Content {}

        /// Words of somebody else, passed on. Never a command.
        ///
        /// @param text as it came
        record Forwarded(String text) implements Content {}

        /// A button of a reply.
        ///
        /// @param data that the button carries: one of ours, or forged
        record Pressed(String data) implements Content {}

        /// Something else than words.
        ///
        /// @param kind what
        record Other(Kind kind) implements Content {}
    }

    /// Sorts of messages that are not words.
    public enum Kind {
        /// A sticker, an animation, a die.
        STICKER,
        /// A voice message, a video, music.
        RECORDING,
        /// A photo without words.
        PICTURE,
        /// A file without words.
        FILE,
        /// Anything else: a place, a contact, a poll.
        SOMETHING
    }
}
