package rapporteur.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.language.Names;
import rapporteur.language.Span;
import rapporteur.question.Question;

/// Who came to an office or left it. People ask it in words that no report uses (换帅, 接班, who took over); reports say
/// who was appointed or elected, whose resignation was accepted.
final class OfficeChange {
    private static final String OFFICE = "(?:书记|长|主席|主任|理事|经理|总裁|检察官|法官)";

    private static final Pattern CAME = Pattern.compile(
            "任命|代理(?=[一-龥]{0,6}(?:书记|长|主席|主任|职))|当选|选举|补选|被选为|履新|继任|接任|接替|就任|(?:担任|出任|任)(?!期|务|免|职)[^，。；]{2,24}"
                    + OFFICE + "|(?i)\\b(?:appoint|elect|promot|succeed)\\w*|\\btook (?:over|office)\\b");

    private static final Pattern LEFT = Pattern.compile(
            "免去|不再担任|不再兼任|辞去|辞职|离任|卸任|(?i)\\b(?:resign|remov|dismiss|retir)\\w*|\\bno longer\\b|\\bstepped down\\b");

    private static final Pattern ASKS_WHO_LEFT = Pattern.compile(
            "(?<![罢任])免|之前|卸任|离任|辞|前任|(?i)\\b(?:left|leaves|stepped down|resign\\w*|removed|dismissed|outgoing|predecessor)\\b");

    /// "Who became mayor after Li left?" asks who came.
    private static final Pattern ASKS_WHO_CAME =
            Pattern.compile("谁(?:来)?(?:接|继|上任|当|代理)|(?i)\\bwho (?:became|succeeded|replaced|took)\\b");

    private OfficeChange() {}

    /// Returns whether a sentence tells what the question asks: that somebody came, or that somebody left.
    static boolean isTold(Question question, String sentence) {
        return question.asksWhoChangedOffice()
                && told(question).matcher(sentence).find();
    }

    /// Returns the name that stands nearest to the words for it, if the sentence tells it of somebody whom the question
    /// does not name: where Li came to another office, nobody took over from him.
    ///
    /// @param names of people in the sentence, in any order
    static Optional<Span> name(Question question, String sentence, List<Span> names) {
        return told(question)
                .matcher(sentence)
                .results()
                .map(Span::of)
                .flatMap(told -> names.stream()
                        .map(name -> new Near(name, distance(told, name)))
                        .min(Comparator.comparingInt(Near::distance))
                        .stream())
                .filter(near -> question.people().stream()
                        .noneMatch(asked ->
                                asked.key().equals(Names.key(near.name().in(sentence)))))
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::name);
    }

    private record Near(Span name, int distance) {}

    /// Who came stands before 当选 and behind 任命: whichever is nearer.
    private static int distance(Span told, Span name) {
        return name.start() >= told.end() ? name.start() - told.end() : Math.max(0, told.start() - name.end());
    }

    private static Pattern told(Question question) {
        return !ASKS_WHO_CAME.matcher(question.whole()).find()
                        && ASKS_WHO_LEFT.matcher(question.whole()).find()
                ? LEFT
                : CAME;
    }
}
