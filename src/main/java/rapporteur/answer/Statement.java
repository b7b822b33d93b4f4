package rapporteur.answer;

import java.util.List;
import rapporteur.meeting.Voice;

/// One sentence of an answer and what bears it out.
///
/// @param text      without marks
/// @param citations at least one
/// @param voice     whose words it gives
public record Statement(String text, List<Citation> citations, Voice voice) {
    public Statement {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a statement without a citation is not sent: " + text);
        }
    }

    /// Returns a statement that one citation bears out.
    public static Statement of(String text, Citation citation, Voice voice) {
        return new Statement(text, List.of(citation), voice);
    }
}
