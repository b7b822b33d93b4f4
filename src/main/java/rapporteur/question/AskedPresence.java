package rapporteur.question;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rapporteur.language.Span;
import rapporteur.meeting.Presence;

/// Which presence a question asks about, if it asks about any: the word that stands nearest to the one that asks, and
/// that does not merely say which meeting is meant. "Who asked for leave at the meeting that Li chaired?" does not ask
/// who chaired it.
final class AskedPresence {
    private static final Pattern ASKING_WORD =
            Pattern.compile("(?i)谁|哪|什么人|几|多少|是否|叫什么|\\b(?:who|whom|which|what|how many|how often)\\b");

    /// The person asked for follows: what stands before is no frame.
    private static final String THE_ONE_ASKED_FOR = "(?!的?(?:是|都是|还?有|人|同志|领导|谁|哪|嘉宾|$))";

    private static final String VERB_ZH = "(?:主持|出席|参加|列席|召集)";

    /// Behind a Chinese word of presence: it says of which meeting, or when, something else is asked.
    private static final Pattern FRAMES_ZH =
            Pattern.compile(VERB_ZH + "(?:了|过)?(?:召开|举行)?(?:会议)?的" + THE_ONE_ASKED_FOR.replace("的?", "") + "[^，。？?]{2,}"
                    + "|" + VERB_ZH + "[^，,。？?谁哪]{0,16}(?:时|时候|期间|之后|以后|后)(?:[，,]|(?=.{0,3}[谁哪]))"
                    // 李明主持领导小组会，哪几位来了
                    + "|" + VERB_ZH + "[^，,。？?谁哪]{2,20}会议?[，,](?=[^，。]{0,12}[谁哪])");

    /// The passive, and a relative clause: "chaired by Li", "that Li chaired".
    private static final Pattern FRAMES_EN =
            Pattern.compile("\\b(?i:chaired|presided over|attended|led|hosted|convened) (?i:by) (?!whom|which)"
                    + "|\\bthat (?:[\\w'’-]+ ){1,4}(?:chaired|presided(?: over| at)?|attended)\\b"
                    + "|\\bwhich (?:[A-Z][\\w'’-]+ ){1,4}(?:chaired|presided over|presided at|attended)\\b");

    /// "Which meetings were chaired by Li?" asks just that.
    private static final Pattern ASKS_WHICH_MEETING =
            Pattern.compile("会议?(?:一共|总共|共|都)?(?:有|是)?(?:几|哪|多少)|(?:哪些|哪几[次场]|几[次场]|多少[次场]?).{0,8}会"
                    + "|(?i)\\b(?:which|what|how many|list|all) (?:[\\w-]+ ){0,3}(?:meetings?|sessions?)\\b");

    /// Whoever presided was present: 出席或主持, "chaired or attended".
    private static final Pattern EITHER = Pattern.compile(
            "(?:出席|参加|列席)[过了]?(?:或者?|和|、|及)(?:主持|召集)|(?:主持|召集)[过了]?(?:或者?|和|、|及)(?:出席|参加|列席)"
                    + "|(?i)\\battend(?:ed)? (?:or|and) (?:presid\\w*|chair\\w*)|\\b(?:presided(?: over)?|chaired?|preside over) (?:or|and) attend");

    private AskedPresence() {}

    /// Returns the presence that a question asks about.
    ///
    /// @param text in simplified characters
    static Optional<Presence> in(String text) {
        var words = Forms.BESIDES_THE_CHAIR.matcher(text).replaceAll(" ");
        if (EITHER.matcher(words).find()) {
            return Optional.of(Presence.ATTENDED);
        }
        var asking = ASKING_WORD.matcher(words);
        var isAsked = asking.find();
        var at = isAsked ? asking.start() : 0;
        return Forms.presence().entrySet().stream()
                .flatMap(form -> form.getValue()
                        .matcher(words)
                        .results()
                        .filter(found -> !isAsked || !frames(words, found, at))
                        .map(found -> Map.entry(form.getKey(), Math.abs(found.start() - at))))
                .min(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static boolean frames(String text, MatchResult presence, int asking) {
        if (ASKS_WHICH_MEETING.matcher(text).find()) {
            return false;
        }
        var chinese = FRAMES_ZH.matcher(text).region(presence.start(), text.length());
        return chinese.lookingAt() && presence.start() < asking
                || FRAMES_EN.matcher(text).results().map(Span::of).anyMatch(frame -> frame.overlaps(Span.of(presence)));
    }
}
