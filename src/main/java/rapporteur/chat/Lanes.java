package rapporteur.chat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Work in order within each lane, lanes side by side. A lane with work has a virtual thread; one without costs
/// nothing.
public final class Lanes {
    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final Map<String, Queue<Runnable>> lanes = new HashMap<>();

    /// Puts work at the end of a lane. What it throws is logged and the lane goes on.
    public synchronized void run(String lane, Runnable work) {
        var queue = lanes.get(lane);
        if (queue != null) {
            queue.add(work);
            return;
        }
        var fresh = new ArrayDeque<Runnable>();
        fresh.add(work);
        lanes.put(lane, fresh);
        Thread.ofVirtual().name("lane").start(() -> drive(lane, fresh));
    }

    private void drive(String lane, Queue<Runnable> queue) {
        for (var work = next(lane, queue); work != null; work = next(lane, queue)) {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                // A lane that ended here would never be driven again: whoever comes later only joins the queue.
                LOG.error("work failed", Traces.withoutWords(e));
            }
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Runnable next(String lane, Queue<Runnable> queue) {
        var work = queue.poll();
        if (work == null) {
            lanes.remove(lane);
            notifyAll();
        }
        return work;
    }

    /// Waits until all work is done.
    ///
    /// @return whether it was done in time
    public synchronized boolean awaitIdle(Duration longest) throws InterruptedException {
        var deadline = System.nanoTime() + longest.toNanos();
        while (!lanes.isEmpty()) {
            var left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
