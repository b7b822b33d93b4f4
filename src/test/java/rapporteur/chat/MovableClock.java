package rapporteur.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/// A clock that stands still until it is moved.
final class MovableClock extends Clock {
    private final ZoneId zone;
    private Instant now;

    private MovableClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    static MovableClock at(String time) {
        return new MovableClock(Instant.parse(time), ZoneId.of("Asia/Shanghai"));
    }

    void move(Duration on) {
        now = now.plus(on);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
