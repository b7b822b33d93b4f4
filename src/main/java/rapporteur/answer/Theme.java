package rapporteur.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.language.Bridge;
import rapporteur.language.Language;
import rapporteur.language.Script;
import rapporteur.language.Stems;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.question.Question;

/// What the meetings of a list are to have dealt with: 防汛, "floods and disaster relief". Of several matters one is
/// enough.
///
/// @param parts  the matters, at least one
/// @param mainly whether they are to have dealt with little else
record Theme(List<String> parts, boolean mainly) {
    private static final Pattern AROUND_ZH = Pattern.compile(
            "^(?:各[省市区县地]|各部门|各单位|单位)$|^(?:会议?|的|都|也|是|专门|主要|重点|又|里)*(?:讲|谈|研究|关于|有关|涉及|聚焦|围绕|部署|讨论|提到|说|学习?|传达)*(?:了|过|的)?|(?:方面|问题|相关|有关)?的?$");

    private static final Pattern AROUND_EN = Pattern.compile(
            "(?i)\\b(?:deal\\w*|dealt|main(?:ly)?|about|concern\\w*|focus\\w*|regarding|relat\\w+ to|cover\\w*|mention\\w*|discuss\\w*|on|with|topics?|subject|report(?:s|ed)?|any|there|what|held|late|early|briefings?|press|news|events?)\\b");

    private static final Pattern JOINED = Pattern.compile("(?:和|及|与|以及|、|或者?)|(?i)\\b(?:and|or)\\b|[,/]");

    private static final Pattern MAINLY = Pattern.compile(
            "专门|主要|重点|是讲|是关于|(?i)\\bmainly\\b|\\b(?:focus\\w*|were|was) (?:on|about)\\b|\\bthere (?:on|about)\\b");

    /// One character in a list is no matter.
    private static final int SHORTEST = 2;

    static Theme of(Question question) {
        var words = question.language() == Language.CHINESE
                ? Pattern.compile("\\s+")
                        .splitAsStream(question.content())
                        .map(piece -> AROUND_ZH.matcher(piece).replaceAll(""))
                        .collect(Collectors.joining(" "))
                : AROUND_EN.matcher(question.content()).replaceAll(" ");
        var parts = JOINED.splitAsStream(words)
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part ->
                        part.length() >= SHORTEST && !Terms.of(part).stream().allMatch(StopWords::contains))
                .toList();
        return new Theme(
                parts.isEmpty() ? List.of(question.content()) : parts,
                MAINLY.matcher(question.whole()).find());
    }

    Theme {
        parts = List.copyOf(parts);
    }

    /// Returns whether a Chinese sentence speaks of an English matter: each word of it is one of those by which the
    /// glossary renders what stands there, as "flood" is in 防汛, "flood control".
    static boolean isRenderedIn(String part, String sentence) {
        var rendered = renderings(sentence);
        var wanted = stems(part);
        return !wanted.isEmpty() && rendered.containsAll(wanted);
    }

    private static Set<String> renderings(String sentence) {
        var words = Script.simplified(sentence);
        return Bridge.of(words, Terms.of(words)).stream()
                .filter(term ->
                        term.field() == Term.Field.MEANING && term.text().indexOf('=') > 0)
                .map(term -> term.text().substring(term.text().indexOf('=') + 1))
                .flatMap(rendering -> stems(rendering).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> stems(String words) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() > 2 && !StopWords.contains(word))
                .map(Stems::of)
                .collect(Collectors.toSet());
    }
}
