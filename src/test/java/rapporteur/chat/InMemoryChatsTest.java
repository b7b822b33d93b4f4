package rapporteur.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import rapporteur.chat.People.Role;

class InMemoryChatsTest implements ConversationsContract, PeopleContract {
    private final InMemoryChats chats = new InMemoryChats(Role.GUEST);

    @Override
    public Conversations conversations() {
        return chats;
    }

    @Override
    public People people() {
        return chats;
    }

    @Test
    void whoever_sits_at_the_terminal_may_everything() {
        var terminal = new InMemoryChats(Role.ADMIN);

        assertThat(terminal.role("terminal")).isEqualTo(Role.ADMIN);
        assertThat(terminal.hasAdmin()).isTrue();
    }
}
