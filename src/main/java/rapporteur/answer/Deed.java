package rapporteur.answer;

import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.question.Question;

/// What somebody is asked for did, in the words of the question: what follows 谁 or "who", up to what says where, when
/// or with whom.
final class Deed {
    private static final Pattern CHINESE =
            Pattern.compile("(?:谁|哪[位个几些][一-龥]{0,5}?(?=[作做发到请宣介点主汇通传就代]))(?:来|去|还|又|也|曾|在[一-龥]{2,6}上)?([一-龥]{2,14})");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\bwhom? (?:else |also |has |had |was |were )?((?:[\\w'’-]+ ){0,5}?[\\w'’-]+)(?= (?:at|in|on|during|for|of|to|from|about|by)\\b|[?.,]|$)");

    /// "Led the Chinese delegation": whose it was is told elsewhere.
    private static final Pattern OF_A_COUNTRY = Pattern.compile("\\b[A-Z][a-z]+(?:ese|ian|ean|ish|an) ");

    private Deed() {}

    /// Returns the words; nothing where the question does not ask who did something.
    static Optional<String> of(Question question) {
        var form =
                switch (question.language()) {
                    case CHINESE -> CHINESE;
                    case ENGLISH -> ENGLISH;
                };
        var found = form.matcher(question.whole());
        return found.find()
                ? Optional.of(
                        OF_A_COUNTRY.matcher(found.group(1).replace("的", "")).replaceAll(""))
                : Optional.empty();
    }
}
