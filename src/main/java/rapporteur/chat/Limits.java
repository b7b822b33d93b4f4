package rapporteur.chat;

import java.util.OptionalLong;

/// How much one person may use a day.
///
/// @param questions asked; nothing for any number
/// @param tokens    of the model, read and written; nothing for any number
public record Limits(OptionalLong questions, OptionalLong tokens) {
    /// No limits.
    public static final Limits NONE = new Limits(OptionalLong.empty(), OptionalLong.empty());

    boolean allowsQuestion(People.Usage used) {
        return questions.isEmpty() || used.questions() < questions.getAsLong();
    }

    boolean allowsModel(People.Usage used) {
        return tokens.isEmpty() || used.tokens() < tokens.getAsLong();
    }
}
