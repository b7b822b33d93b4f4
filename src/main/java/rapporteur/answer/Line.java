package rapporteur.answer;

/// A line of an answer.
public sealed interface Line {
    /// Counts, a meeting's name and date, "not stated", words of refusal: said by code, needs no proof.
    ///
    /// @param text without marks
    record Frame(String text) implements Line {}

    /// A sentence with its proof.
    ///
    /// @param statement what is said
    record Said(Statement statement) implements Line {}

    /// A meeting of a list.
    ///
    /// @param item which, and the statement that says why
    record Listed(Item item) implements Line {}
}
