package rapporteur.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// Where a program reads and writes. Results go to `out`, everything else to `err`.
///
/// @param in       standard input
/// @param out      standard output, UTF-8
/// @param err      standard error, UTF-8
/// @param terminal whether a person sits in front of it
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {}
