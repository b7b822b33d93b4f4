package rapporteur.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.language.Language;
import rapporteur.language.Span;
import rapporteur.meeting.Voice;

/// How a sentence opens: who says or does what, and where that which is said or done begins.
///
/// @param words what a line is headed with: 会议强调, "The meeting reviewed", "Hao Peng said"; nothing where the sentence
///              just goes on
/// @param rest  of the sentence
record Opening(Optional<String> words, Span rest) {
    private static final String CHINESE_SAYING =
            "(?:还|也|着重|特别|进一步|在讲话中|在报告中|作报告时|在会上|明确)*" + "(?:指出|强调|要求|认为|表示|提出|說|说|指出|強調|表示|認為)(?:[，,:：]|(?=要|必须|必須))";

    private static final Pattern CHINESE =
            Pattern.compile("\\s*(?<who>会议|會議|大家|他|她|[\\p{IsHan}·]{2,4}?)(?<did>" + CHINESE_SAYING + ")\\s*");

    private static final Pattern CHINESE_DOING = Pattern.compile(
            "\\s*(?:会议|會議)?(?:还|還)?(?<verb>(?:传达|學習|学习|贯彻|落实|领会|领悟|深入|认真|审议|審議|审定|讨论|討論|听取|聽取|研究|专题|部署|安排|通过|通過|批准"
                    + "|表决|原則|原则|並|并|傳達|貫徹|决定|通报|通報)++了?+)\\s*(?=[^，,。；;]{4,})");

    private static final String SAYING =
            "(?:point(?:ed|s) out|stress(?:ed|es)|emphasi[sz](?:ed|es)|said|says|request(?:ed|s)"
                    + "|required|noted|urged|stated|demanded|called for|hoped|believed|highlighted|underlined|underscored)";

    private static final Pattern ENGLISH =
            Pattern.compile("\\s*(?:(?i:when|while) presid[^,]{3,60}, )?(?<who>The meeting|Meeting"
                    + "|He|She|It was|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,2})(?<did> (?:also |further |then )?"
                    + SAYING
                    + "(?: in (?:his|her) (?:speech|report))?(?: that)?),?\\s+");

    /// What an item begins with, who does it named or not.
    private static final Pattern ENGLISH_DOING =
            Pattern.compile("\\s*(?:(?:(?:The )?[Mm]eeting|The council|Council)(?: also)?(?: then)? )?"
                    + "(?<verb>(?:(?:listen\\p{Ll}* to|(?:convey|stud|review|hear|deliberat|approv|deploy|arrang|discuss"
                    + "|examin|adopt|pass|vot)\\p{Ll}*(?: on)?)(?: and |(?=\\s)))+)\\s+(?!(?:to|and|or)\\b)");

    /// What goes on behind an item: 要求各地区…, "emphasizing the need …".
    private static final Pattern CHINESE_TAIL =
            Pattern.compile("\\s*(?<verb>(?:并|並|就此)?(?:强调|指出|要求|提出|強調))[，,]?\\s*(?=[^，,。；;]{2,})");

    private static final Pattern ENGLISH_TAIL =
            Pattern.compile("\\s*(?:and )?(?<verb>(?:stress|emphasi[sz]|urg|point|request|requir)"
                    + "(?:ed|e|ing|es|s)(?: out)?)(?: that)?\\s+");

    /// Translations print these in any form: "Stressing", "convey", "reviewed".
    private static final Map<String, String> PAST = Map.ofEntries(
            Map.entry("stress", "stressed"),
            Map.entry("emphasi", "emphasized"),
            Map.entry("urg", "urged"),
            Map.entry("point", "pointed"),
            Map.entry("request", "requested"),
            Map.entry("requir", "required"),
            Map.entry("convey", "conveyed"),
            Map.entry("stud", "studied"),
            Map.entry("review", "reviewed"),
            Map.entry("hear", "heard"),
            Map.entry("listen", "listened"),
            Map.entry("deliberat", "deliberated"),
            Map.entry("approv", "approved"),
            Map.entry("deploy", "deployed"),
            Map.entry("arrang", "arranged"),
            Map.entry("discuss", "discussed"),
            Map.entry("examin", "examined"),
            Map.entry("adopt", "adopted"),
            Map.entry("pass", "passed"),
            Map.entry("vot", "voted"));

    /// Reads the beginning of a stretch.
    ///
    /// @param voice whose words the sentence gives; who is named by a pronoun is named
    static Opening of(String text, Span stretch, Language language, Voice voice) {
        var saying = saying(text, stretch, language, voice);
        if (saying.words().isPresent()) {
            return saying;
        }
        var tail =
                switch (language) {
                    case CHINESE -> CHINESE_TAIL;
                    case ENGLISH -> ENGLISH_TAIL;
                };
        return headed(tail, text, stretch, verb -> said(verb, language, voice)).orElse(saying);
    }

    /// Reads the beginning of an item of the agenda: what was done with it is its heading.
    static Opening ofItem(String text, Span stretch, Language language, Voice voice) {
        var opening = of(text, stretch, language, voice);
        if (opening.words().isPresent()) {
            return opening;
        }
        var doing =
                switch (language) {
                    case CHINESE -> CHINESE_DOING;
                    case ENGLISH -> ENGLISH_DOING;
                };
        return headed(doing, text, stretch, verb -> capitalized(language == Language.ENGLISH ? past(verb) : verb))
                .orElse(opening);
    }

    private static Opening saying(String text, Span stretch, Language language, Voice voice) {
        var pattern =
                switch (language) {
                    case CHINESE -> CHINESE;
                    case ENGLISH -> ENGLISH;
                };
        var says = pattern.matcher(text).region(stretch.start(), stretch.end());
        if (!says.lookingAt() || says.end() == stretch.end()) {
            return new Opening(Optional.empty(), stretch);
        }
        var who = voice.speaker().orElse(says.group("who").strip());
        var did = says.group("did").strip().replaceAll("[，,:：]$", "").replaceAll(" that$", "");
        return new Opening(
                Optional.of(who + (language == Language.ENGLISH ? " " : "") + did),
                new Span(says.end(), stretch.end()));
    }

    private static Optional<Opening> headed(Pattern form, String text, Span stretch, UnaryOperator<String> heading) {
        var does = form.matcher(text).region(stretch.start(), stretch.end());
        return does.lookingAt() && does.end() < stretch.end()
                ? Optional.of(new Opening(
                        Optional.of(heading.apply(does.group("verb").strip())), new Span(does.end(), stretch.end())))
                : Optional.empty();
    }

    /// Who says what goes on behind an item: 会议要求, "The meeting stressed".
    private static String said(String verb, Language language, Voice voice) {
        var named = voice.speaker();
        var ofMeeting = voice.kind() == Voice.Kind.MEETING;
        return switch (language) {
            case CHINESE -> named.orElse(ofMeeting ? "会议" : "") + verb.replaceAll("^(?:并|並|就此)", "");
            case ENGLISH -> capitalized((named.orElse(ofMeeting ? "The meeting" : "") + " " + past(verb)).strip());
        };
    }

    private static String past(String verbs) {
        return Arrays.stream(verbs.toLowerCase(Locale.ROOT).split(" "))
                .map(word -> PAST.entrySet().stream()
                        .filter(each -> word.startsWith(each.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(word))
                .collect(Collectors.joining(" "));
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
