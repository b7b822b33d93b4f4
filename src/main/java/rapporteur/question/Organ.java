package rapporteur.question;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Which of the organs that stand side by side in every province, city and county a question or a report speaks of. A
/// meeting of one is never taken for a meeting of another.
public enum Organ {
    /// The Party committee and its standing committee.
    PARTY_COMMITTEE,
    /// The government, its Party group and its executive meeting.
    GOVERNMENT,
    /// The people's congress and its standing committee.
    CONGRESS,
    /// The consultative conference.
    CONSULTATIVE_CONFERENCE,
    /// A court, its Party group and its meetings.
    COURT,
    /// A procuratorate, likewise.
    PROCURATORATE;

    /// What makes an organ's name the title of somebody who belongs to it.
    private static final String NOT_A_TITLE =
            "(?!(?:党组)?(?:常委会)?(?:副?主席|副?主任|委员(?!会)|代表|书记|副?[省市区县]长|秘书长|的?领导|的?负责|有?哪[位些]))";

    private static final Map<Organ, Pattern> CHINESE = new EnumMap<>(Map.of(
            PARTY_COMMITTEE,
            Pattern.compile("(?<!按照|根据|对照|落实|贯彻|遵照|响应|按|向)(?:[省市区县州]委|党委|党工委)(?!员会?)" + NOT_A_TITLE
                    + "|(?:[省市区县州]|共产党.{0,8})第[一二三四五六七八九十\\d]{1,3}届委员会(?!委员)"
                    + "|(?<!人大)(?<!政协)常委会(?=.{0,16}会议|会)|(?<!人大)(?<!政协)常委会会议"),
            GOVERNMENT,
            Pattern.compile("(?<!法治|数字|有为|服务型)政府" + NOT_A_TITLE + "|常务会议"),
            CONGRESS,
            Pattern.compile("(?:人大|人民代表大会)" + NOT_A_TITLE),
            CONSULTATIVE_CONFERENCE,
            Pattern.compile("政协" + NOT_A_TITLE),
            // Others hear the reports of courts and procuratorates at meetings of their own.
            COURT,
            Pattern.compile("法院(?:党组(?!书记|成员)|[^，。；的]{0,6}会议?)"),
            PROCURATORATE,
            Pattern.compile("检察院(?:党组(?!书记|成员)|[^，。；的]{0,6}会议?)")));

    private static final Map<Organ, Pattern> ENGLISH = new EnumMap<>(Map.of(
            PARTY_COMMITTEE,
            english(
                    "party committee(?! secretary)|(?<!politburo )(?<!political bureau )(?<!cppcc )(?<!congress )standing committee(?! of (?:the )?(?:[\\w'’]+ ){0,4}(?:congress|government|cppcc|conference)\\b)"
                            + "|cpc (?:\\w+ )?(?:municipal|provincial|district|county) committee|(?<!candidates for the |delegates to the |deputies to the )party congress"),
            GOVERNMENT,
            english("(?:municipal|provincial|city|district|county|people's) government(?! leader)|executive meeting"),
            CONGRESS,
            english("(?:people's|people’s|peoples) congress(?! deput)|\\bnpc\\b"),
            CONSULTATIVE_CONFERENCE,
            english("\\bcppcc\\b(?! (?:chairman|members?|vice))|consultative conference|political consultative"),
            COURT,
            english("\\bcourt(?:['’]s)? (?:\\w+ ){0,2}(?:group|meeting|session|committee)\\b"),
            PROCURATORATE,
            english("\\bprocuratorate(?:['’]s)? (?:\\w+ ){0,2}(?:group|meeting|session|committee)\\b")));

    /// "A deputy director of Jinan's people's congress" names somebody's office.
    private static final Pattern ENGLISH_TITLE = english(
            "\\b(?:standing committee|party committee|government|congress|cppcc) (?:leaders?|members?|officials?|directors?|chairs?|secretar(?:y|ies)|heads?|cadres|chiefs?)\\b"
                    + "|\\b(?:directors?|chair(?:man|men|woman|person|s)?|secretar(?:y|ies)|members?|presidents?|heads?|mayors?) of (?:the )?(?:[\\w'’-]+ ){0,3}?"
                    + "(?:(?:party |standing )*committee|(?:people['’]?s |peoples )?congress(?: standing committee)?|government|cppcc)\\b");

    private static Pattern english(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /// Returns the organs that some words name as such, not in the title of one of their members.
    ///
    /// @param all in simplified characters
    public static Set<Organ> in(String all) {
        var words = withoutTitles(all);
        var found = EnumSet.noneOf(Organ.class);
        for (var organ : values()) {
            if (has(CHINESE, organ, words) || has(ENGLISH, organ, words)) {
                found.add(organ);
            }
        }
        if (found.contains(CONGRESS) && !has(CHINESE, PARTY_COMMITTEE, words)) {
            // Its standing committee and that of the Party share the name.
            found.remove(PARTY_COMMITTEE);
        }
        return found;
    }

    /// Returns some words with the titles blotted out that name an organ in English; in Chinese the title stands behind
    /// the organ.
    static String withoutTitles(String words) {
        return ENGLISH_TITLE
                .matcher(words)
                .replaceAll(title -> " ".repeat(title.group().length()));
    }

    private static boolean has(Map<Organ, Pattern> forms, Organ organ, String words) {
        var form = forms.get(organ);
        return form != null && form.matcher(words).find();
    }
}
