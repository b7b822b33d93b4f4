package rapporteur.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.language.Language;
import rapporteur.language.Resources;

/// Puts the many ways in which people ask the same into the one that the forms of questions know: "the death toll" asks
/// how many people died, 缺席的是谁 asks 谁缺席. What is looked for stays as it was typed.
///
/// Each language has a file of rules beside this class, applied in its order. A line is a pattern, `=>` and what comes
/// in the place of each find, `$1` its first group. `let NAME = …` names a part that is written `{NAME}` from there on,
/// `{_}` is a blank at the end of a line, `#` begins a remark. English patterns do not tell capitals apart.
final class PlainSpeech {
    private static final String ARROW = "  =>";
    private static final Pattern LET = Pattern.compile("let ([A-Z_]+) = (.+)");
    private static final Pattern NAMED = Pattern.compile("\\{([A-Z_]+)}");

    private static final PlainSpeech CHINESE = new PlainSpeech("plain-chinese.txt");
    private static final PlainSpeech ENGLISH = new PlainSpeech("plain-english.txt");

    private final List<Rule> rules = new ArrayList<>();

    /// @param form as people say it
    /// @param plain what is put in its place
    private record Rule(Pattern form, String plain) {}

    private PlainSpeech(String file) {
        var parts = new HashMap<>(Map.of("_", " "));
        for (var line : Resources.lines(PlainSpeech.class, file)) {
            var named = LET.matcher(line);
            if (named.matches()) {
                parts.put(named.group(1), filled(named.group(2), parts));
            } else {
                rules.add(rule(line, parts));
            }
        }
    }

    private static Rule rule(String line, Map<String, String> parts) {
        var arrow = line.indexOf(ARROW);
        if (arrow < 0) {
            throw new IllegalStateException("no \"=>\" in the rule: " + line);
        }
        var form = filled(line.substring(0, arrow), parts);
        var plain = filled(line.substring(arrow + ARROW.length()).strip(), parts);
        return new Rule(Pattern.compile(form, Pattern.CASE_INSENSITIVE), plain);
    }

    private static String filled(String text, Map<String, String> parts) {
        return NAMED.matcher(text)
                .replaceAll(named -> Matcher.quoteReplacement(
                        Objects.requireNonNull(parts.get(named.group(1)), () -> "no part is named " + named.group())));
    }

    /// Returns a question's text with such forms in the one way.
    ///
    /// @param text in simplified characters
    static String of(String text, Language language) {
        return switch (language) {
            case CHINESE -> CHINESE.put(text);
            case ENGLISH -> ENGLISH.put(text);
        };
    }

    private String put(String text) {
        var words = text;
        for (var rule : rules) {
            words = rule.form().matcher(words).replaceAll(rule.plain());
        }
        return words;
    }
}
