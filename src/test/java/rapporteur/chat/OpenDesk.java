package rapporteur.chat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import rapporteur.answer.Documents;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.chat.Message.Content;
import rapporteur.chat.Message.Sender;
import rapporteur.chat.People.Role;
import rapporteur.chat.Reply.Button;
import rapporteur.chat.Reply.Part;
import rapporteur.language.Language;
import rapporteur.question.QuestionReader;
import rapporteur.report.TracePainter;

/// A desk, and what it remembers: what comes of a message is remembered before the next, as a surface does it.
final class OpenDesk {
    static final String ADMIN = "admin";
    static final String MEMBER = "member";
    static final String GUEST = "guest";

    final MovableClock clock;
    final InMemoryChats chats;
    final Pairing pairing;
    final AtomicInteger refreshed = new AtomicInteger();

    private final Desk desk;

    private OpenDesk(MovableClock clock, InMemoryChats chats, Pairing pairing, Rapporteur rapporteur, Limits limits) {
        this.clock = clock;
        this.chats = chats;
        this.pairing = pairing;
        this.desk = new Desk(
                rapporteur,
                new QuestionReader(clock),
                chats,
                chats,
                limits,
                Optional.of(pairing),
                clock,
                refreshed::incrementAndGet,
                TracePainter.NONE);
    }

    /// Returns a desk that answers from the sample reports and knows nobody.
    static OpenDesk atFirst() {
        return at(SampleReports.rapporteur(), Limits.NONE);
    }

    /// Returns a desk that knows nobody.
    static OpenDesk at(Rapporteur rapporteur, Limits limits) {
        var clock = MovableClock.at("2024-07-16T04:00:00Z");
        var chats = new InMemoryChats(Role.GUEST);
        return new OpenDesk(clock, chats, new Pairing(chats, clock), rapporteur, limits);
    }

    /// Returns the same desk after the collection has changed.
    OpenDesk over(Article... articles) {
        return new OpenDesk(clock, chats, pairing, Documents.rapporteur(List.of(articles), 0.45), Limits.NONE);
    }

    /// Makes [#ADMIN] an admin and [#MEMBER] a member.
    OpenDesk withPeople() {
        chats.makeAdmin(ADMIN);
        chats.request("CODE", MEMBER, Chat.of(MEMBER), clock.instant());
        chats.approve("CODE", clock.instant());
        return this;
    }

    // ---- messages

    /// Returns what somebody writes in a private chat, in an application in the language of the words.
    static Message written(String person, String words) {
        return new Message(
                Chat.of(person), true, new Sender(person, Optional.of(Language.of(words))), new Content.Words(words));
    }

    /// Returns what somebody writes in a chat that others read too.
    static Message writtenIn(Chat group, String person, String words) {
        return new Message(group, false, new Sender(person, Optional.of(Language.of(words))), new Content.Words(words));
    }

    static Message pressed(Chat chat, String person, String data) {
        return new Message(chat, true, new Sender(person, Optional.of(Language.ENGLISH)), new Content.Pressed(data));
    }

    static Message forwarded(String person, String words) {
        return new Message(
                Chat.of(person), true, new Sender(person, Optional.of(Language.ENGLISH)), new Content.Forwarded(words));
    }

    // ---- turns

    Turn turn(Message message) {
        return turn(message, Attention.NONE);
    }

    Turn turn(Message message, Attention attention) {
        var turn = desk.reply(message, attention);
        chats.remember(message, turn);
        return turn;
    }

    /// Returns what a message is answered, as a terminal would show it.
    String reply(Message message) {
        return text(turn(message));
    }

    /// Returns what a guest is answered in a private chat.
    String ask(String words) {
        return reply(written(GUEST, words));
    }

    /// Returns what a guest who presses is answered in a private chat.
    String press(String data) {
        return reply(pressed(Chat.of(GUEST), GUEST, data));
    }

    static String text(Turn turn) {
        return TerminalText.of(turn.reply().orElseThrow());
    }

    static List<Button> buttons(Turn turn) {
        return turn.reply().orElseThrow().buttons().stream()
                .flatMap(List::stream)
                .toList();
    }

    static <T extends Part> Stream<T> parts(Turn turn, Class<T> kind) {
        return turn.reply().orElseThrow().parts().stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
