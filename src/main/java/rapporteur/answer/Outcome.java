package rapporteur.answer;

/// What became of a question.
public enum Outcome {
    /// The articles say.
    ANSWERED("answered"),
    /// They say part of it.
    PARTIAL("partial"),
    /// The question fits several meetings or people.
    AMBIGUOUS("ambiguous"),
    /// They do not say.
    NOT_FOUND("not_found"),
    /// It is not a question for the collection.
    OUT_OF_SCOPE("out_of_scope"),
    /// The collection cannot be read.
    UNAVAILABLE("unavailable");

    private final String token;

    Outcome(String token) {
        this.token = token;
    }

    /// Returns how the outcome is written in JSON.
    public String token() {
        return token;
    }
}
