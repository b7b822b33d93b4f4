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
/// @param parts  the matters; none where any meeting will do that agrees with the rest of the question
/// @param mainly whether they are to have dealt with little else
record Theme(List<String> parts, boolean mainly) {
    /// The last one may be empty, so it stands last.
    private static final Pattern AROUND_ZH = Pattern.compile(
            "^(?:各|一些|几个?)?(?:[省市区县地]|地方|部门|单位|省份|城市|家)$|^各[省市区县地](?=[一-龥]{2})|^[省市区县]?级?层面$"
                    + "|^(?:请?帮我(?:找找|查查|看看)?|都给我|方面开?|[里中]?开|各?场|每场|会[和或及]|会?[和或]?座谈|我想看看|想?梳理|记录|清单|名单|能?查到的?|办开?|或者|里)$"
                    + "|(?:方面|问题|相关|有关|为主题|主题)的?$"
                    + "|^(?:会议?|的|都|也|是|专门|主要|重点|又|里|就|跟|和|与|以|把|将|开|召开|举行|在会上|说|专题)*(?:讲|谈|研究|关于|有关|涉及|聚焦|围绕|部署|讨论|提到|说|介绍|学习?|传达|通报)*(?:了|过|的)?");

    private static final Pattern AROUND_EN = Pattern.compile(
            "(?i)\\b(?:deal\\w*|dealt|main(?:ly)?|about|concern\\w*|focus\\w*|regarding|relat\\w+ to|cover\\w*|mention\\w*|discuss\\w*|on|with|topics?|(?:main )?subject|whose|report(?:s|ed)?|articles?|records?|files?|any|there|what|held|late|early|mid|last part|parts?|briefings?|press|news|events?|conferences?|gatherings?|your|you|did|hold|held|met|then|the|of|in|at|from|overview|took place|around|during|before|after|ahead|gave|given|put|which|that|were|was|s|either|both|you have|have|own|himself|herself|personally|according)\\b");

    private static final Pattern ORGAN = Pattern.compile(
            "党工?委|[省市区县州](?:人民)?(?:政府|委)(?!员)|(?:人民)?政府|人大(?:常委会)?|政协|常委会|党组"
                    + "|(?i)\\b(?:people['’]?s congress(?:es)?|congress(?:es)?|standing committees?|committees?|cppcc|(?:people['’]?s )?political consultative conferences?|political advisory (?:bodies|body)|political|consultative|advisory|bodies|body|governments?|party (?:members['’]? )?groups?|leading|party|groups?|members?|their|people|offices?)\\b");

    private static final Pattern LEVEL = Pattern.compile(
            "(?:省|市|区|县|国家)级|(?i)\\b(?:provincial|provinces?|municipal(?:ity|ities)?|city|cities|county|counties|districts?|national|level)\\b");

    private static final Pattern OFFICE = Pattern.compile(
            "(?:[省市区县]?(?:政府|委|政协|人大)?)?(?:常委会)?(?:书记|主席|主任|[省市区县]长)|当(?=$| )"
                    + "|(?i)\\b(?:(?:in )?(?:his|her) time|governor|mayor|secretary|chair(?:man|woman)?|as|in the chair)\\b");

    private static final Pattern SHORT_FORM = Pattern.compile("\\b[A-Z]{2,6}\\b");

    private static final Pattern JOINED = Pattern.compile("(?:和|及|与|以及|、|或者?)|(?i)\\b(?:and|or)\\b|[,/]");

    private static final Pattern MAINLY = Pattern.compile(
            "专门|主要|重点|是讲|是关于|(?i)\\bmainly\\b|\\b(?:focus\\w*|were|was) (?:on|about)\\b|\\bthere (?:on|about)\\b");

    /// One character in a list is no matter.
    private static final int SHORTEST = 2;

    static Theme of(Question question) {
        var matter = withoutWhatFiltersKnow(question);
        var words = question.language() == Language.CHINESE
                ? Pattern.compile("\\s+")
                        .splitAsStream(matter)
                        .map(Theme::withoutAround)
                        .collect(Collectors.joining(" "))
                : AROUND_EN.matcher(matter).replaceAll(" ");
        var parts = JOINED.splitAsStream(words)
                .map(Theme::withoutShortForm)
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .filter(part ->
                        part.length() >= SHORTEST && !Terms.of(part).stream().allMatch(StopWords::contains))
                .toList();
        return new Theme(parts, MAINLY.matcher(question.whole()).find());
    }

    /// "SCIO, State Council Information Office": what is written out says it all.
    private static String withoutShortForm(String part) {
        var longer = SHORT_FORM.matcher(part).replaceAll(" ");
        return longer.strip().contains(" ") ? longer : part;
    }

    private static String withoutAround(String piece) {
        var words = piece;
        String before;
        do {
            before = words;
            words = AROUND_ZH.matcher(words).replaceAll("");
        } while (!words.equals(before));
        return words;
    }

    /// Whose meetings they are to be, and of what level and sort, is held against the records; so is who was there, and
    /// their office says no more of the matter.
    private static String withoutWhatFiltersKnow(Question question) {
        var words = Holidays.removedFrom(question.content(), question);
        if (!question.organs().isEmpty()) {
            words = ORGAN.matcher(words).replaceAll(" ");
        }
        if (!question.organs().isEmpty() || !question.levels().isEmpty()) {
            words = LEVEL.matcher(words).replaceAll(" ");
        }
        if (!question.people().isEmpty()) {
            words = OFFICE.matcher(words).replaceAll(" ");
        }
        return words;
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
