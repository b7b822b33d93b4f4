package rapporteur.answer;

import java.util.Locale;
import java.util.regex.Pattern;
import rapporteur.article.Excerpt;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingDate;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;

/// What code itself says, in the language of the answer: names of meetings, dates, counts, refusals.
public final class Wording {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final int LONGEST_NAME = 60;

    private final Language language;

    /// Speaks one language.
    ///
    /// @param language of everything it says
    public Wording(Language language) {
        this.language = language;
    }

    /// Returns the language in which it says things.
    Language language() {
        return language;
    }

    /// Returns one of two wordings, filled in.
    public String say(String chinese, String english, Object... arguments) {
        return String.format(Locale.ROOT, language == Language.CHINESE ? chinese : english, arguments);
    }

    /// Returns what is shown while an answer takes long.
    public String waiting() {
        return say("正在查阅报道…", "Reading the articles …");
    }

    /// Returns what a meeting is called: its headline, else its body, else who presided, else the id of its article.
    public String name(Meeting meeting) {
        var account = meeting.main();
        var name = account.title()
                .map(Excerpt::text)
                .or(() -> account.bodies().stream().findFirst().map(body -> nameOfBody(body.text())))
                .or(() -> account.presided().stream()
                        .findFirst()
                        .map(person -> say(
                                "%s主持的会议",
                                "meeting chaired by %s", person.name().text())))
                .orElse(account.article().value());
        var longest = language == Language.CHINESE ? LONGEST_NAME : LONGEST_NAME * 2;
        return name.length() <= longest ? name : untilWord(name.substring(0, longest)) + "…";
    }

    /// Without the word that the cut went through, where words have blanks between them.
    private static String untilWord(String words) {
        return words.replaceFirst("\\s+\\p{IsLatin}{1,20}$", "");
    }

    /// A meeting that bears a name of its own needs no word for it: 全省安全生产工作视频会议.
    private String nameOfBody(String body) {
        return NAMES_MEETING.matcher(body).find() ? body : say("%s会议", "meeting of the %s", body);
    }

    private static final Pattern NAMES_MEETING = Pattern.compile(
            "(?:会议|會議|座谈会|座談會|推进会|大会|大會|全会|学习|(?i:meeting|session|symposium|forum|(?<!consultative )conference(?: (?:on|for)\\b.*)?))$");

    /// Returns a meeting's name and date, as a frame line names it.
    public String nameAndDate(Meeting meeting) {
        return say("%s（%s）", "%s (%s)", name(meeting), date(meeting.date()));
    }

    /// Returns a date with its precision said.
    public String date(MeetingDate date) {
        if (date.stated().isPresent()) {
            var stated = date.stated().get().date();
            if (stated.hasYear()) {
                return date(stated);
            }
            return date.inferred().map(inferred -> completed(stated, inferred)).orElseGet(() -> withoutYear(stated));
        }
        return date.inferred()
                .map(inferred -> say("%s，据%s推断", "%s, inferred from %s", date(inferred.date()), ground(inferred)))
                .orElseGet(() -> say("日期未注明", "date not stated"));
    }

    /// What of a stated day is inferred: its year, or its month alone.
    private String completed(Edtf stated, MeetingDate.Inferred inferred) {
        var day = inferred.date();
        if (day.hasYear()) {
            return say("%s，年份据%s推断", "%s, the year inferred from %s", date(day), ground(inferred));
        }
        return stated.to().month() == 0 && day.to().month() != 0
                ? say("%s，月份据%s推断，未注明年份", "%s, the month inferred from %s, no year stated", date(day), ground(inferred))
                : withoutYear(stated);
    }

    private String withoutYear(Edtf stated) {
        return stated.to().month() == 0
                ? say("%s，未注明年月", "day %s of a month, month and year not stated", date(stated))
                : say("%s，未注明年份", "%s, no year stated", date(stated));
    }

    private String ground(MeetingDate.Inferred inferred) {
        return switch (inferred.ground()) {
            case PUBLISHED -> say("发布日期", "the day of publication");
            case STAMP -> say("页面日期", "the page's stamp");
            case WEEKDAY -> say("星期", "the day of the week");
            case SIBLING -> say("同一会议的另一篇报道", "another report of the same meeting");
            case CONTENT -> say("文中内容", "the text");
        };
    }

    /// Returns a date in words.
    public String date(Edtf date) {
        if (date.isDay()) {
            return day(date.to());
        }
        return date.from()
                .map(from -> say("%s至%s", "%s to %s", day(from), day(date.to())))
                .orElseGet(() -> say("不晚于%s的数日内", "in the days up to %s", day(date.to())));
    }

    private String day(Edtf.Day day) {
        return switch (language) {
            case CHINESE ->
                (day.year() == 0 ? "" : day.year() + "年")
                        + (day.month() == 0 ? "" : day.month() + "月")
                        + (day.day() == 0 ? "" : day.day() + "日");
            case ENGLISH ->
                ((day.day() == 0 ? "" : day.day() + " ")
                                + (day.month() == 0 ? "" : MONTHS[day.month() - 1] + " ")
                                + (day.year() == 0 ? "" : day.year()))
                        .strip();
        };
    }

    /// Returns what somebody did at a meeting.
    String did(Presence presence) {
        return switch (presence) {
            case PRESIDED -> say("主持", "presided over");
            case SPOKE -> say("讲话或作报告", "spoke at");
            case ATTENDED -> say("出席", "attended");
            case MENTIONED -> say("被提及", "is mentioned in the report of");
        };
    }

    /// Returns the heading above people with that presence.
    public String heading(Presence presence) {
        return switch (presence) {
            case PRESIDED -> say("主持", "Presided");
            case SPOKE -> say("讲话或发言", "Spoke");
            case ATTENDED -> say("出席", "Attended");
            case MENTIONED -> say("被提及", "Mentioned");
        };
    }

    /// Returns how many characters a list of names may have with their titles.
    int roomForNames() {
        return language == Language.CHINESE ? 200 : 500;
    }

    /// Returns a person's name, with the title as printed.
    public String nameAndTitle(Person person) {
        return person.title()
                .map(title ->
                        say("%2$s（%1$s）", "%2$s (%1$s)", title, person.name().text()))
                .orElse(person.name().text());
    }
}
