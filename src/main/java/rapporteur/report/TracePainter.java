package rapporteur.report;

import java.util.Optional;
import rapporteur.language.Language;

/// Port: trace → picture.
@FunctionalInterface
public interface TracePainter {
    /// What paints nothing.
    TracePainter NONE = (trace, language) -> Optional.empty();

    /// Returns the picture as a PNG file: how often, by time and by body. Nothing where the phrase stands nowhere, or
    /// where no font is at hand that has the letters of all labels.
    ///
    /// @param language of the headings
    Optional<Png> paint(Trace trace, Language language);
}
