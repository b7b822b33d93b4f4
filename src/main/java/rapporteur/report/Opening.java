package rapporteur.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
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
            "\\s*(?<who>会议|會議)?(?<did>还|還)?(?<verb>(?:传达|學習|学习|贯彻|落实|深入|认真|审议|審議|审定|讨论|討論|听取|聽取|研究|专题|部署|安排|通过|通過|批准"
                    + "|表决|原則|原则|並|并|傳達|貫徹|决定|通报|通報)++了?+)\\s*(?=[^，,。；;]{4,})");

    private static final String SAYING =
            "(?:point(?:ed|s) out|stress(?:ed|es)|emphasi[sz](?:ed|es)|said|says|request(?:ed|s)"
                    + "|required|noted|urged|stated|demanded|called for|hoped|believed)";

    private static final Pattern ENGLISH =
            Pattern.compile("\\s*(?:(?i:when|while) presid[^,]{3,60}, )?(?<who>The meeting|Meeting"
                    + "|He|She|It was|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){1,2})(?<did> (?:also |further |then )?"
                    + SAYING
                    + "(?: in (?:his|her) (?:speech|report))?(?: that)?),?\\s+");

    private static final Pattern ENGLISH_DOING =
            Pattern.compile("\\s*(?<who>(?:The )?[Mm]eeting|The council|Council)(?<did> also)?"
                    + "(?<verb> (?:then )?(?:(?:convey|stud|review|hear|listen|deliberat|approv|deploy|arrang|discuss|examin|adopt|pass|vot)"
                    + "\\p{Ll}*(?: to| on)?(?: and |(?=\\s)))+)\\s*");

    /// What goes on behind an item: 要求各地区…, "emphasizing the need …".
    private static final Pattern CHINESE_TAIL =
            Pattern.compile("\\s*(?<verb>(?:并|並|就此)?(?:强调|指出|要求|提出|強調))[，,]?\\s*(?=[^，,。；;]{2,})");

    private static final Pattern ENGLISH_TAIL =
            Pattern.compile("\\s*(?:and )?(?<verb>(?:stress|emphasi[sz]|urg|point|request|requir)"
                    + "(?:ed|e|ing|es|s)(?: out)?)(?: that)?\\s+");

    /// Reads the beginning of a stretch.
    ///
    /// @param voice whose words the sentence gives; who is named by a pronoun is named
    static Opening of(String text, Span stretch, Language language, Voice voice) {
        return switch (language) {
            case CHINESE -> read(text, stretch, CHINESE, List.of(CHINESE_DOING, CHINESE_TAIL), voice, "");
            case ENGLISH -> read(text, stretch, ENGLISH, List.of(ENGLISH_DOING, ENGLISH_TAIL), voice, " ");
        };
    }

    private static Opening read(
            String text, Span stretch, Pattern saying, List<Pattern> doing, Voice voice, String between) {
        var says = saying.matcher(text).region(stretch.start(), stretch.end());
        if (says.lookingAt() && says.end() < stretch.end()) {
            var who = voice.speaker().orElse(says.group("who").strip());
            var did = says.group("did").strip().replaceAll("[，,:：]$", "").replaceAll(" that$", "");
            return new Opening(Optional.of(who + between + did), new Span(says.end(), stretch.end()));
        }
        for (var form : doing) {
            var does = form.matcher(text).region(stretch.start(), stretch.end());
            if (does.lookingAt() && does.end() < stretch.end()) {
                return new Opening(
                        Optional.of(capitalized(does.group("verb").strip())), new Span(does.end(), stretch.end()));
            }
        }
        return new Opening(Optional.empty(), stretch);
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
