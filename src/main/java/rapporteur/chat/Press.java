package rapporteur.chat;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import rapporteur.language.Language;
import rapporteur.meeting.MeetingId;
import rapporteur.report.Summary;

/// What a button stands for. Buttons carry ids only; what they mean is looked up when they are pressed, so that one
/// pressed a year later tells what is known then.
public sealed interface Press {
    /// A source of an answer in its context.
    ///
    /// @param answer number of the answer in its chat
    /// @param number of the source
    record Source(int answer, int number) implements Press {}

    /// An example question.
    ///
    /// @param form     which of the forms
    /// @param meeting  that fills it
    /// @param language in which it is asked
    record Example(int form, MeetingId meeting, Language language) implements Press {}

    /// A page of the list of meetings.
    ///
    /// @param page from 0
    record Page(int page) implements Press {}

    /// A meeting in short.
    ///
    /// @param meeting  which
    /// @param length   how short
    /// @param language of the headings
    record Meeting(MeetingId meeting, Summary.Length length, Language language) implements Press {}

    /// Returns what a button carries for this.
    default String data() {
        return switch (this) {
            case Source source -> "s:" + source.answer() + ":" + source.number();
            case Example example ->
                "e:" + example.form() + ":" + example.meeting().number() + ":"
                        + example.language().code();
            case Page page -> "p:" + page.page();
            case Meeting meeting ->
                "m:" + meeting.meeting().number() + ":"
                        + meeting.length().name().toLowerCase(Locale.ROOT) + ":"
                        + meeting.language().code();
        };
    }

    /// Reads what a button carried; nothing for what is none of ours.
    static Optional<Press> of(String data) {
        var source = Form.SOURCE.matcher(data);
        if (source.matches()) {
            return Optional.of(new Source(number(source, 1), number(source, 2)));
        }
        var example = Form.EXAMPLE.matcher(data);
        if (example.matches()) {
            return Language.ofCode(example.group(3))
                    .map(language -> new Example(number(example, 1), meeting(example, 2), language));
        }
        var page = Form.PAGE.matcher(data);
        if (page.matches()) {
            return Optional.of(new Page(number(page, 1)));
        }
        var meeting = Form.MEETING.matcher(data);
        return meeting.matches()
                ? Language.ofCode(meeting.group(3))
                        .map(language -> new Meeting(
                                meeting(meeting, 1),
                                Summary.Length.valueOf(meeting.group(2).toUpperCase(Locale.ROOT)),
                                language))
                : Optional.empty();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static MeetingId meeting(MatchResult found, int group) {
        return new MeetingId(number(found, group));
    }

    /// How each is written.
    final class Form {
        private static final String NUMBER = "([1-9]\\d{0,8})";
        private static final Pattern SOURCE = Pattern.compile("s:" + NUMBER + ":" + NUMBER);
        private static final Pattern EXAMPLE = Pattern.compile("e:(\\d):" + NUMBER + ":(zh|en)");
        private static final Pattern PAGE = Pattern.compile("p:(\\d{1,6})");
        private static final Pattern MEETING = Pattern.compile("m:" + NUMBER + ":(short|full):(zh|en)");

        private Form() {}
    }
}
