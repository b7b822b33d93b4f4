/// What an operator sets. Begin at [Settings]. Known by library rooms and the entrance; knows nothing of ours.
@NullMarked
package rapporteur.settings;

import org.jspecify.annotations.NullMarked;
