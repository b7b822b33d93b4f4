package rapporteur.meeting;

import java.util.Optional;
import rapporteur.article.Excerpt;

/// Somebody named in a report, as printed.
///
/// @param name  without title
/// @param title as printed, before or after the name
/// @param word  the word that states the presence (`主持`, `attended`); empty for somebody merely mentioned
/// @param key   the same person gets the same key
public record Person(Excerpt name, Optional<String> title, Optional<String> word, String key) {}
