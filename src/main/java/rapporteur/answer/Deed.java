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

    /// 当选市工商联新一届会长: of what is told elsewhere, too.
    private static final Pattern TAKES_OFFICE = Pattern.compile(
            "^(当选|出任|担任|接任|就任|任)为?[一-龥]*?((?:常务)?副?(?:党组|党委)?(?:总书记|书记|[省市区县州镇乡局厅院校会部行社馆]长|秘书长|主席|主任|理事长?|总?经理))$");

    private Deed() {}

    /// Returns the words; nothing where the question does not ask who did something.
    static Optional<String> of(Question question) {
        var form =
                switch (question.language()) {
                    case CHINESE -> CHINESE;
                    case ENGLISH -> ENGLISH;
                };
        var found = form.matcher(question.whole());
        if (!found.find()) {
            return Optional.empty();
        }
        var deed = OF_A_COUNTRY.matcher(found.group(1).replace("的", "")).replaceAll("");
        return Optional.of(TAKES_OFFICE.matcher(deed).replaceFirst("$1$2"));
    }
}
