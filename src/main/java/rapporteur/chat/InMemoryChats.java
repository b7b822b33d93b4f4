package rapporteur.chat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import rapporteur.question.Focus;

/// What is remembered of chats and people, in memory: for a terminal, whose user may everything, and for tests.
public final class InMemoryChats implements Conversations, People {
    private final Map<Chat, Focus> focuses = new HashMap<>();
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, Map<Integer, KeptAnswer>> answers = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Request> requests = new HashMap<>();
    private final Map<String, Usage> usages = new HashMap<>();
    private final Role others;

    private record Request(String person, Chat chat, Instant expires) {}

    /// Knows nobody yet.
    ///
    /// @param others what people may who were never named
    public InMemoryChats(Role others) {
        this.others = others;
    }

    @Override
    public synchronized Past past(Chat chat) {
        return new Past(Optional.ofNullable(focuses.get(chat)), last.getOrDefault(chat.id(), 0));
    }

    @Override
    public synchronized Optional<KeptAnswer> answer(Chat chat, int number) {
        return Optional.ofNullable(answers.getOrDefault(chat.id(), Map.of()).get(number));
    }

    @Override
    public synchronized List<Given> given(int number) {
        return answers.entrySet().stream()
                .filter(chat -> chat.getValue().containsKey(number))
                .sorted(Map.Entry.comparingByKey())
                .map(chat -> new Given(chat.getKey(), chat.getValue().get(number)))
                .toList();
    }

    @Override
    public synchronized List<Given> unanswered(int limit) {
        return answers.entrySet().stream()
                .flatMap(chat -> chat.getValue().values().stream().map(answer -> new Given(chat.getKey(), answer)))
                .filter(given -> given.answer().sources().isEmpty())
                .sorted(Comparator.comparingInt((Given given) -> given.answer().number())
                        .reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void remember(Message message, Turn turn) {
        var chat = message.chat();
        if (turn.forgets()) {
            focuses.keySet().removeIf(each -> each.id().equals(chat.id()));
            answers.remove(chat.id());
            // What the day's limits are counted by stays.
            requests.values()
                    .removeIf(
                            request -> request.person().equals(message.sender().id()));
        }
        turn.used()
                .ifPresent(used -> usages.merge(
                        message.sender().id() + " " + used.day(),
                        used.usage(),
                        (a, b) -> new Usage(
                                a.questions() + b.questions(), a.tokens() + b.tokens(), a.told() || b.told())));
        turn.focus().ifPresent(focus -> focuses.put(chat, focus));
        turn.kept().ifPresent(kept -> {
            answers.computeIfAbsent(chat.id(), id -> new HashMap<>()).put(kept.number(), kept);
            last.put(chat.id(), kept.number());
        });
    }

    @Override
    public synchronized Role role(String person) {
        return roles.getOrDefault(person, others);
    }

    @Override
    public synchronized boolean hasAdmin() {
        return others == Role.ADMIN || roles.containsValue(Role.ADMIN);
    }

    @Override
    public synchronized void makeAdmin(String person) {
        roles.put(person, Role.ADMIN);
    }

    @Override
    public synchronized void request(String code, String person, Chat chat, Instant expires) {
        requests.values().removeIf(request -> request.person().equals(person));
        requests.put(code, new Request(person, chat, expires));
    }

    @Override
    public synchronized Optional<Approved> approve(String code, Instant now) {
        var request = requests.get(code);
        if (request == null || now.isAfter(request.expires())) {
            return Optional.empty();
        }
        roles.putIfAbsent(request.person(), Role.MEMBER);
        return Optional.of(new Approved(request.person(), request.chat()));
    }

    @Override
    public synchronized Usage usage(String person, LocalDate day) {
        return usages.getOrDefault(person + " " + day, Usage.NONE);
    }
}
