package rapporteur.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.Dates;
import rapporteur.language.Language;
import rapporteur.language.Numerals;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.language.StopWords;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.meeting.Presence;
import rapporteur.question.Question;

/// What a statement claims, read for comparison: who, when, where, how many, which documents, what was done, whether
/// it was done, and who says so.
///
/// @param words the statement, read like a question
/// @param text  the statement in simplified characters
/// @param terms what it says apart from words that frame a sentence
record Claim(Question words, String text, Set<String> terms) {
    private static final Pattern SPEAKER = Pattern.compile(
            "^(.{1,20}?)(?:在(?:会上|讲话中|会议上))?(?:指出|强调|要求|表示|说|认为|希望|提出)(?=[，,：:要]|[一-龥])"
                    + "|(?i)^((?:the )?[\\w .'’-]{2,40}?) (?:said|says|stressed|pointed out|emphasi[sz]ed|noted|stated|urged|called for|asked for|hoped|thanked)\\b");
    private static final Pattern DOCUMENT = Pattern.compile("《([^》]{2,80})》|[“\"]([^”\"]{4,120})[”\"]");

    /// What is done at meetings. A statement that says one of these holds only of words that say the same.
    private static final Map<String, Pattern> DEEDS = deeds();

    private static final Set<String> PRESENCE = Set.of("presided", "attended");

    /// Characters that join others; a pair that holds one says little.
    private static final String JOINING = "的了在上与和及等也还并于对为是有被由将";

    private static final Pattern BY = Pattern.compile("(?i)(?: over)? by(?= )");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:[.,–-]\\d+)*");

    private static final List<String> ENGLISH_NUMBERS = List.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth");
    private static final int ENGLISH_HALF = 11;
    private static final Pattern WORDED_ENGLISH =
            Pattern.compile("\\b(?:" + String.join("|", ENGLISH_NUMBERS) + ")\\b(?! (?:of|half)\\b)");
    private static final Pattern WORDED_CHINESE = Pattern.compile("[二三四五六七八九十百]{1,4}(?=[次届批个项点名位场期轮条家所](?![面方]))");
    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d+)(?:st|nd|rd|th)\\b");

    private static Map<String, Pattern> deeds() {
        var deeds = new TreeMap<String, Pattern>();
        for (var line : """
                passed=通过(?!.{0,6}(?:方式|形式))|批准|\\b(?:approv|adopt|pass)(?:ed|es|ing)?\\b|\\bapprove\\b|\\bvoted\\b
                reviewed=审议|讨论|审定|\\b(?:review|deliberat|discuss|examin)(?:ed|es|ing)?\\b
                heard=听取|\\b(?:heard|listen(?:ed|s)?)\\b
                conveyed=传达|\\bconvey(?:ed|s|ing)?\\b
                studied=学习|贯彻|\\b(?:stud(?:ied|y|ies)|learned|learning|implement)
                appointed=任命|(?<=同志)任|任(?=.{0,12}书记)|\\bappoint(?:ed)?\\b
                removed=免去|不再担任|撤销|\\b(?:dismiss|remov)(?:ed)?\\b
                elected=当选|选举产生|\\belected\\b
                resigned=辞去|辞职|\\bresign
                presided=主持|\\b(?:presid|chair)(?:ed|es|ing)?\\b
                attended=出席|参加|列席|\\battend(?:ed|s|ing)?\\b|\\btook part\\b|\\bseats at the rostrum\\b
                met=会见|会谈|\\bmet with\\b
                absent=缺席|未到会|\\babsent\\b
                announced=宣读|宣布|通报(?!会)|\\bread out\\b|\\bannounc
                signed=签署|签订|\\bsigned\\b
                rejected=否决|拒绝|反对|驳回|\\b(?:reject|oppos|refus)
                cancelled=取消|推迟|延期|\\b(?:cancel|postpon)
                inspected=调研|视察|考察|检查|\\binspect
                higher=高于|超过|\\babove\\b
                lower=低于|\\bbelow\\b
                rose=增长|上升|增加|\\b(?:up|increas|rose|grew)
                fell=下降|减少|降低|下滑|\\b(?:down|decreas|fell|declin)
                morning=上午|\\bmorning\\b
                afternoon=下午|\\bafternoon\\b
                evening=[日当]晚|\\bevening\\b
                won=冠军|\\bwon\\b
                """.lines().toList()) {
            var at = line.indexOf('=');
            deeds.put(line.substring(0, at), Pattern.compile(line.substring(at + 1), Pattern.CASE_INSENSITIVE));
        }
        return deeds;
    }

    static Claim of(Question words) {
        var text = Script.simplified(words.text());
        var telling = terms(text, words.language()).stream()
                .filter(term -> term.chars().noneMatch(c -> JOINING.indexOf(c) >= 0))
                .collect(Collectors.toSet());
        return new Claim(words, text, telling);
    }

    /// Returns what some words say apart from those that frame a sentence: pairs of Chinese characters, stems of
    /// English words.
    static Set<String> terms(String text, Language language) {
        var field = language == Language.CHINESE ? Term.Field.BIGRAM : Term.Field.WORD;
        return Terms.of(text).stream()
                .filter(term -> term.field() == field || term.field() == Term.Field.WORD && isLatin(term.text()))
                .filter(term -> !StopWords.contains(term))
                .map(term -> IrregularForms.base(term.text()))
                .collect(Collectors.toSet());
    }

    private static boolean isLatin(String term) {
        return !Language.isHan(term.charAt(0));
    }

    /// Returns the deeds that some words speak of.
    static Set<String> deeds(String words) {
        return DEEDS.entrySet().stream()
                .filter(deed -> deed.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Returns the words of a deed in the statement.
    String wordsOf(String deed) {
        var found = DEEDS.getOrDefault(deed, DOCUMENT).matcher(text);
        return found.find() ? found.group() : deed;
    }

    /// Returns the titles that stand in title or quotation marks.
    List<String> documents() {
        var titles = new ArrayList<String>();
        DOCUMENT.matcher(text)
                .results()
                .forEach(found -> titles.add(found.group(1) == null ? found.group(2) : found.group(1)));
        return titles;
    }

    /// Returns who is said to say it: a name, or words like 会议 and "The meeting".
    Optional<String> speaker() {
        var speaker = SPEAKER.matcher(text);
        if (!speaker.find()) {
            return Optional.empty();
        }
        return Optional.of((speaker.group(1) == null ? speaker.group(2) : speaker.group(1)).strip());
    }

    /// Somebody and what they are said to have done at a meeting.
    record Did(Question.Named person, Presence presence) {}

    /// Returns whom the statement says to have presided, spoken or attended. A word of presence goes with the names
    /// before it, one without names with those before the last; "by" puts the name behind.
    List<Did> presences() {
        var marks = new TreeMap<Integer, Object>();
        for (var person : words.people()) {
            for (var at = text.indexOf(person.name()); at >= 0; at = text.indexOf(person.name(), at + 1)) {
                marks.put(at, person);
            }
        }
        for (var presence : List.of(Presence.ATTENDED, Presence.SPOKE, Presence.PRESIDED)) {
            Question.placesOf(presence, text)
                    .forEach(span -> marks.put(byName(span).orElse(span.start()), presence));
        }
        var said = new ArrayList<Did>();
        var current = List.<Question.Named>of();
        var pending = new ArrayList<Question.Named>();
        for (var mark : marks.values()) {
            if (mark instanceof Question.Named person) {
                pending.add(person);
            } else if (mark instanceof Presence presence) {
                current = pending.isEmpty() ? current : List.copyOf(pending);
                pending.clear();
                current.forEach(person -> said.add(new Did(person, presence)));
            }
        }
        return said;
    }

    /// Where a name behind "by" ends, as far as it matters in which order they come.
    private Optional<Integer> byName(Span presence) {
        var by = BY.matcher(text).region(presence.end(), text.length());
        return by.lookingAt() ? Optional.of(by.end() + 1) : Optional.empty();
    }

    /// Returns whether it says nothing but who was where and when, plainly.
    boolean isOfPresenceAlone() {
        return words.content().isBlank()
                && documents().isEmpty()
                && numbers().isEmpty()
                && !presences().isEmpty()
                && PRESENCE.containsAll(deeds(text))
                && !Shortening.isTurned(text);
    }

    /// Returns the numbers that are no dates' and no documents'.
    List<String> numbers() {
        var bare = withoutDocuments();
        var dates = Dates.in(bare);
        return DIGITS.matcher(bare)
                .results()
                .filter(found -> dates.stream().noneMatch(date -> date.span().overlaps(Span.of(found))))
                .map(found -> plain(found.group()))
                .toList();
    }

    /// Returns the numbers that some words hold, in whatever.
    static Set<String> numbersIn(String words) {
        return DIGITS.matcher(words)
                .results()
                .map(found -> plain(found.group()))
                .collect(Collectors.toSet());
    }

    /// Returns the numbers that some words print in words, of what is counted or numbered: 第二次, 八点, "third". One is
    /// no number: 进一步, "one of".
    static Set<String> wordedNumbersIn(String words) {
        var found = new HashSet<String>();
        WORDED_CHINESE
                .matcher(words)
                .results()
                .forEach(number -> Numerals.chinese(number.group()).ifPresent(value -> found.add(value.toString())));
        WORDED_ENGLISH
                .matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(number -> found.add(String.valueOf(ENGLISH_NUMBERS.indexOf(number) % ENGLISH_HALF + 2)));
        ORDINAL.matcher(words).results().forEach(number -> found.add(number.group(1)));
        return found;
    }

    private static String plain(String number) {
        return number.replace(",", "").replace('–', '-');
    }

    /// Returns the statement without its documents' titles, in which verbs and numbers are nobody's deeds.
    String withoutDocuments() {
        return DOCUMENT.matcher(text).replaceAll(" ");
    }

    Span whole() {
        return new Span(0, text.length());
    }
}
