/// Reads articles from where they are: files, folders, `.jsonl`. Begin at [FileIntake].
@NullMarked
package rapporteur.reading;

import org.jspecify.annotations.NullMarked;
