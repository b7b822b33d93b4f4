/// The command line and its JSON. Begin at [CommandLineProgram].
@NullMarked
package rapporteur.cli;

import org.jspecify.annotations.NullMarked;
