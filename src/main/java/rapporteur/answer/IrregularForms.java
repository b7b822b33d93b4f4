package rapporteur.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import rapporteur.language.Stems;

/// English verbs whose past is another word: a question says *spend*, a report *spent*.
final class IrregularForms {
    private static final Map<String, String> BASES = new HashMap<>();

    static {
        var forms = """
                meet met, spend spent, hold held, give gave given, take took taken, make made, lead led, tell told,
                speak spoke spoken, choose chose chosen, come came, go went gone, win won, begin began begun, build built,
                send sent, see saw seen, find found, keep kept, bring brought, think thought, grow grew grown, rise rose
                risen, fall fell fallen, write wrote written, know knew known, show shown, leave left, pay paid, sell sold,
                buy bought, draw drew drawn, break broke broken, sit sat, stand stood, become became, lose lost, get got
                """;
        Pattern.compile(",").splitAsStream(forms).map(String::strip).forEach(IrregularForms::add);
    }

    private IrregularForms() {}

    /// The present comes first, its past forms follow.
    private static void add(String verb) {
        var words = Pattern.compile("\\s+").splitAsStream(verb).map(Stems::of).toList();
        words.forEach(form -> BASES.put(form, words.getFirst()));
    }

    /// Returns the stem that a term's verb has in the present; other terms as they are.
    static String base(String term) {
        return BASES.getOrDefault(term, term);
    }
}
