package rapporteur.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// More or less than, or by, so much, in either language: the direction and the number belong together.
final class Directions {
    private static final String MORE =
            "高于|高出|上升|增长|增加|超过|超|\\b(?:up|above|over|higher|more than|rose|risen|grew|increased?)\\b";
    private static final String LESS =
            "低于|下降|减少|不足|\\b(?:down|below|under|lower|less than|fell|fallen|dropped|decreased?)\\b";

    private static final Pattern BEFORE =
            Pattern.compile("(" + MORE + "|" + LESS + ")[^，。,;；\\d]{0,12}(\\d+(?:\\.\\d+)?)(?!\\d|\\.\\d)");
    private static final Pattern BEHIND = Pattern.compile(
            "(?<![\\d.])(\\d+(?:\\.\\d+)?)[ -]?(?:[a-z%]+ ){1,2}(\\b(?:above|below|higher|lower|over|under)\\b)");
    private static final Pattern IS_MORE = Pattern.compile(MORE);
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private Directions() {}

    /// Returns the numbers whose direction is the opposite in some sentences.
    static List<String> turned(String statement, String sentences) {
        var standing = in(sentences);
        return in(statement).entrySet().stream()
                .filter(said -> standing.containsKey(said.getKey()))
                .filter(said ->
                        standing.getOrDefault(said.getKey(), Set.of()).stream().noneMatch(said.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /// By number, whether it is more, or less, or both.
    private static Map<String, Set<Boolean>> in(String text) {
        var plain = BLANK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        var found = new HashMap<String, Set<Boolean>>();
        BEFORE.matcher(plain)
                .results()
                .forEach(words -> found.computeIfAbsent(words.group(2), any -> new HashSet<>())
                        .add(IS_MORE.matcher(words.group(1)).matches()));
        BEHIND.matcher(plain)
                .results()
                .forEach(words -> found.computeIfAbsent(words.group(1), any -> new HashSet<>())
                        .add(IS_MORE.matcher(words.group(2)).matches()));
        return found;
    }
}
