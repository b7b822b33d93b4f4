package rapporteur.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// What a question says happened has to be told where it is answered when that was, how many it befell and who did it:
/// whoever bears an office was not elected that day, and the rescued are not the dead.
final class WhatHappened {
    private static final Set<QuestionKind> WHEN = Set.of(QuestionKind.WHEN);
    private static final Set<QuestionKind> COUNTED = Set.of(QuestionKind.QUANTITY, QuestionKind.HOW_MANY);
    private static final Set<QuestionKind> ANY = EnumSet.allOf(QuestionKind.class);
    private static final Set<QuestionKind> WHO = Set.of(QuestionKind.WHO);

    private static final List<Row> ROWS = List.of(
            new Row(ANY, either("几等|哪一?等(?!级)"), either("[特一二三]等")),
            row(WHEN, "当选|选举|选为|\\belect"),
            row(WHEN, "任命|委任|就任|\\bappoint"),
            row(WHEN, "成立|创立|\\b(?:found(?:ed)?|established|set up)\\b"),
            row(WHEN, "起?施行|生效|\\b(?:effective|effect|into force)\\b"),
            row(WHEN, "有效期|\\bvalid\\b|\\bexpir"),
            row(WHEN, "出生|生于|(?<=[年月日])生(?=[，。；、）]|$)|\\bborn\\b"),
            row(
                    COUNTED,
                    "死亡?|遇难|罹难|身亡|丧生|丧命|牺牲|不治|离世|失去[^，。；]{0,6}生命|无生命体征|\\b(?:kill|die[ds]?\\b|dead|deaths?|fatal|(?:lost|claimed) (?:\\w+ ){1,2}li(?:fe|ves))"),
            row(COUNTED, "伤|\\b(?:injur|wound|hurt)"),
            row(COUNTED, "失踪|失联|\\bmissing"),
            row(COUNTED, "获救|救出|\\brescued"),
            new Row(
                    WHO,
                    either("带队|率团|率队|\\b(?:led|headed|leads|heads)\\b.{0,40}\\b(?:delegation|team|mission)\\b"),
                    either("率团|率队|率领|率[一-龥]{0,8}代表团|带队|带领|\\b(?:led|leads?|leading|headed|heads?|heading)\\b")),
            new Row(
                    WHO,
                    either("谁(?:获奖|得奖|夺冠|获得|赢)|\\bwho (?:won|wins)\\b"),
                    either("冠军|夺冠|获得|获奖|荣获|摘得|摘金|夺得|赢得|授予|\\b(?:won|wins|winn\\w+|champion\\w*|awarded|prize)\\b")));

    private WhatHappened() {}

    /// @param kinds of questions for which it holds
    /// @param asked how the question says it
    /// @param told  how what answers says it
    private record Row(Set<QuestionKind> kinds, Pattern asked, Pattern told) {}

    private static Row row(Set<QuestionKind> kinds, String words) {
        return new Row(kinds, either(words), either(words));
    }

    private static Pattern either(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /// Returns what is looked for beside it where it is asked how many it befell: in which fire, of which flood.
    static Optional<String> in(Question question) {
        var counted = ROWS.stream()
                .filter(row -> row.kinds().equals(COUNTED)
                        && COUNTED.contains(question.kind())
                        && row.asked().matcher(question.whole()).find())
                .toList();
        var rest = question.content();
        for (var row : counted) {
            rest = row.asked().matcher(rest).replaceAll(" ");
        }
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(PEOPLE.matcher(rest).replaceAll(" ").strip());
    }

    /// Returns the words in which a question says what befell those whom it counts; nothing where it counts none.
    static String wordsIn(Question question) {
        return ROWS.stream()
                .filter(row -> row.kinds().equals(COUNTED) && COUNTED.contains(question.kind()))
                .flatMap(row -> row.asked().matcher(question.content()).results())
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }

    private static final Pattern PEOPLE = either("[亡难]?人[数员]?|\\b(?:people|persons|in|of)\\b");

    /// Returns whether some words tell all that a question says happened.
    static boolean isTold(Question question, String words) {
        return ROWS.stream()
                .filter(row -> row.kinds().contains(question.kind())
                        && row.asked().matcher(question.whole()).find())
                .allMatch(row -> row.told().matcher(words).find());
    }
}
