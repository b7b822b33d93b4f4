package rapporteur.chat;

import java.util.Optional;

/// Where people write: a private chat, a group, or one topic of a group.
///
/// @param id    as its surface names it
/// @param topic of it, where it has topics
public record Chat(String id, Optional<String> topic) {
    /// Returns the chat as a whole, without topic.
    public static Chat of(String id) {
        return new Chat(id, Optional.empty());
    }
}
