package rapporteur.chat;

import java.time.Clock;
import java.util.Optional;
import rapporteur.chat.People.Role;
import rapporteur.question.QuestionReader;
import rapporteur.report.TracePainter;

/// A conversation about the sample reports, to be run in a terminal of its own. With arguments, a model writes them.
final class TerminalConversation {
    private TerminalConversation() {}

    public static void main(String[] arguments) {
        var clock = Clock.systemUTC();
        var chats = new InMemoryChats(Role.ADMIN);
        var desk = new Desk(
                arguments.length == 0 ? SampleReports.rapporteur() : new ScriptedModel(arguments).rapporteur(),
                new QuestionReader(clock),
                chats,
                chats,
                Limits.NONE,
                Optional.empty(),
                clock,
                () -> {},
                TracePainter.NONE);
        new TerminalSurface(desk, chats, System.out).run();
    }
}
