package rapporteur.chat.telegram;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Updates that wait at Telegram until a bot has confirmed them, as the real server keeps them.
///
/// An offset confirms what lies below it; one that lies far above all that there ever was confirms nothing.
final class WaitingUpdates {
    private static final int FAR = 10;

    /// A call may bring fewer than it asks for.
    private static final int MOST = 10;

    private final List<ObjectNode> all = new ArrayList<>();
    private final List<ObjectNode> waiting = new ArrayList<>();
    private long next = 700_001;
    private int poll;
    private boolean closed;

    /// Gives an update the next number and has it wait.
    synchronized long add(String kind, ObjectNode what) {
        var update = JsonNodeFactory.instance.objectNode();
        update.put("update_id", next);
        update.set(kind, what);
        addAsItIs(update);
        return next++;
    }

    /// Has an update wait, whatever it is.
    synchronized void addAsItIs(ObjectNode update) {
        all.add(update);
        waiting.add(update);
        notifyAll();
    }

    /// Brings an update a second time, as if nobody had confirmed it.
    synchronized void again(long id) {
        waiting.add(all.stream()
                .filter(update -> update.path("update_id").asLong() == id)
                .findFirst()
                .orElseThrow());
        notifyAll();
    }

    /// Returns the number of the newest update.
    synchronized long last() {
        return all.getLast().path("update_id").asLong();
    }

    /// Counts on from another number, as after a quiet week.
    synchronized void countFrom(long number) {
        next = number;
    }

    /// Brings what waits in the opposite order.
    synchronized void reverse() {
        waiting.sort(Comparator.<ObjectNode>comparingLong(
                        update -> update.path("update_id").asLong())
                .reversed());
    }

    synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// Waits until something waits.
    ///
    /// @param offset 0 for none
    /// @return what waits; nothing where a later call has taken the place of this one
    synchronized Optional<List<ObjectNode>> poll(long offset, int limit) throws InterruptedException {
        if (offset > 0 && offset <= next + FAR) {
            waiting.removeIf(update -> update.path("update_id").asLong() < offset);
        }
        poll++;
        var mine = poll;
        notifyAll();
        while (waiting.isEmpty() && mine == poll && !closed) {
            wait();
        }
        return mine == poll
                ? Optional.of(List.copyOf(waiting.subList(0, Math.min(Math.min(limit, MOST), waiting.size()))))
                : Optional.empty();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
