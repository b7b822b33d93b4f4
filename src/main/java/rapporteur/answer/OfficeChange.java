package rapporteur.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    /// 换党委书记, "announced new leaders": what a meeting is called for.
    private static final Pattern MATTER = Pattern.compile(
            "(?:换|调整|任免|新任|新的|新(?!时代|型|质|发展|闻|冠|疆|能源|的))[^，。]{0,8}(?:书记|领导|高管|一把手|班子|负责人|主席|主任|[省市区县校院局厅部]长|董事长|经理)|人事(?:任免|调整|变动|决定)|(?:领导|高管|班子|职务|负责人)[^，。]{0,6}(?:调整|任免|变动|更换)"
                    + "|(?i)\\bnew (?:[\\w-]+ ){0,2}(?:leaders?|leadership|heads?|chiefs?|secretar\\w+|chair\\w*|mayors?|bosses|executives)\\b|\\b(?:leadership|personnel|management) (?:changes?|appointments?|reshuffles?)\\b");

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:宣布|通报)[^。；]{0,60}(?:决定|任免|调整|任命)|职务(?:任免|调整)|(?i)\\bannounc\\w+ (?:[\\w'’-]+ ){0,8}(?:appoint|decision|change)\\w*");

    private static final Pattern OFFICE_ASKED = Pattern.compile("书记|主席|主任|董事长|总经理|[省市区县校院局厅]长");

    private OfficeChange() {}

    /// Returns whether the matter that a list of meetings is asked by is who came to office.
    static boolean isMatter(String matter) {
        return MATTER.matcher(matter).find();
    }

    /// Returns whether a sentence says that it was announced who comes to the office that is asked for, or to any.
    ///
    /// @param around the sentence and what follows it, where the office may stand
    static boolean isAnnounced(String matter, String sentence, String around) {
        return ANNOUNCED.matcher(sentence).find()
                && OFFICE_ASKED.matcher(matter).results().allMatch(office -> around.contains(office.group()));
    }

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
                        .map(name -> new Near(name, distance(sentence, told, name)))
                        .min(Comparator.comparingInt(Near::distance))
                        .stream())
                .filter(near -> question.people().stream()
                        .noneMatch(asked -> asked.is(near.name().in(sentence))))
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::name);
    }

    private record Near(Span name, int distance) {}

    /// Who came stands before 当选 and behind 任命: whichever is nearer, in the same clause rather than in another.
    private static int distance(String sentence, Span told, Span name) {
        var isBehind = name.start() >= told.end();
        var first = isBehind ? told : name;
        var second = isBehind ? name : told;
        var between = new Span(Math.min(first.end(), second.start()), second.start());
        var isOfAnotherClause = between.in(sentence).chars().anyMatch(sign -> "，。；,;".indexOf(sign) >= 0);
        return between.length() + (isOfAnotherClause ? sentence.length() : 0);
    }

    private static Pattern told(Question question) {
        return !ASKS_WHO_CAME.matcher(question.whole()).find()
                        && ASKS_WHO_LEFT.matcher(question.whole()).find()
                ? LEFT
                : CAME;
    }
}
