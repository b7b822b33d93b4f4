package rapporteur.collection;

import java.util.stream.Stream;

/// What can be named as an origin, and what it holds.
public interface Intake {
    /// Returns whether the root is there at this moment.
    boolean exists(String root);

    /// Returns what the root holds, in an order that does not change, one at a time. The stream has to be closed.
    ///
    /// @throws java.io.UncheckedIOException if the root itself cannot be read
    Stream<Incoming> read(String root);
}
