package rapporteur.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import rapporteur.answer.Wording;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.meeting.AgendaItem;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Level;
import rapporteur.meeting.Person;
import rapporteur.meeting.Voice;

/// What the fields of a record are called, and names as a reader of the other script needs them.
public final class Labels {
    private final Language language;
    private final Wording wording;

    /// Speaks one language.
    ///
    /// @param language of the labels
    public Labels(Language language) {
        this.language = language;
        this.wording = new Wording(language);
    }

    /// Returns what sort of meeting it was.
    public String kind(Kind kind) {
        return switch (kind) {
            case STANDING_COMMITTEE -> say("常委会会议", "standing committee meeting");
            case EXECUTIVE -> say("常务会议", "executive meeting");
            case LEADING_GROUP -> say("领导小组会议", "leading group meeting");
            case STUDY -> say("集体学习", "collective study");
            case WORK_CONFERENCE -> say("工作会议", "work conference");
            case SYMPOSIUM -> say("座谈会", "symposium");
            case TALKS -> say("会见、会谈", "talks");
            case PARTY_GROUP -> say("党组会议", "party group meeting");
            case SESSION -> say("人大、政协会议", "sitting");
            case OTHER -> say("会议", "meeting");
        };
    }

    /// Returns how high the body stands; nothing where that is not known.
    public String level(Level level) {
        return switch (level) {
            case NATIONAL -> say("国家级", "national");
            case PROVINCIAL -> say("省级", "provincial");
            case MUNICIPAL -> say("市级", "municipal");
            case COUNTY -> say("区县级", "county or district");
            case TOWNSHIP -> say("乡镇级", "township");
            case OTHER -> say("", "");
        };
    }

    /// Returns what was done with a matter, as a heading.
    public String verb(AgendaItem.Verb verb) {
        return switch (verb) {
            case CONVEYED -> say("传达", "conveyed");
            case STUDIED -> say("学习、研究", "studied");
            case REVIEWED -> say("审议", "reviewed");
            case HEARD -> say("听取", "heard");
            case DEPLOYED -> say("部署", "deployed");
            case STRESSED -> say("强调", "stressed");
            case APPROVED -> say("通过", "approved");
            case TALKED -> say("表示", "said");
        };
    }

    /// Returns who did what: 会议审议, "The meeting reviewed".
    ///
    /// @param who blank where nobody is named
    /// @param did blank where somebody speaks and no more
    String doing(String who, String did) {
        var words = language == Language.CHINESE ? who + did : (who + " " + did).strip();
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String voice(Voice voice) {
        return switch (voice.kind()) {
            case PERSON -> voice.speaker().map(this::name).orElse("");
            case MEETING -> say("会议", "The meeting");
            case ARTICLE -> "";
        };
    }

    /// Returns a name with its title. A Chinese name stands in an English line with its reading, the printed form
    /// beside it.
    String nameAndTitle(Person person) {
        var printed = person.name().text();
        if (!isForeign(printed)) {
            return wording.nameAndTitle(person);
        }
        return latin(person.key()) + " ("
                + person.title().map(title -> printed + ", " + title).orElse(printed) + ")";
    }

    /// Returns several names with the title that all of them bear.
    String namesAndTitle(List<String> names, String title) {
        var joined = String.join(say("、", ", "), names);
        return language == Language.ENGLISH && Language.of(title) == Language.CHINESE
                ? joined + ", each " + title
                : joined + say("（均为" + title + "）", " (" + title + ")");
    }

    /// Returns a name alone.
    String name(Person person) {
        return isForeign(person.name().text())
                ? latin(person.key()) + " (" + person.name().text() + ")"
                : person.name().text();
    }

    /// Returns a name that stands without a record.
    String name(String printed) {
        return isForeign(printed) ? latin(Names.key(printed)) + " (" + printed + ")" : printed;
    }

    private boolean isForeign(String printed) {
        return language == Language.ENGLISH && Language.of(printed) == Language.CHINESE;
    }

    private static String latin(String key) {
        return Arrays.stream(key.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
                .collect(Collectors.joining(" "));
    }

    private String say(String chinese, String english) {
        return language == Language.CHINESE ? chinese : english;
    }
}
