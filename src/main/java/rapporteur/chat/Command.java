package rapporteur.chat;

import java.util.Locale;
import java.util.regex.Pattern;
import rapporteur.language.Invisible;
import rapporteur.meeting.MeetingId;

/// What somebody wants: a question, or one of the commands that begin with a slash.
public sealed interface Command {
    /// A question in their own words.
    record Ask(String question) implements Command {}

    /// The first message to a bot.
    ///
    /// @param payload what a link to the bot carried, or nothing
    record Start(String payload) implements Command {}

    /// What the bot can do.
    record Help() implements Command {}

    /// The meetings of the collection.
    ///
    /// @param page from 0
    record Meetings(int page) implements Command {}

    /// A meeting in short.
    ///
    /// @param words an id, or words and dates; nothing for the meeting last spoken of
    record Summary(String words) implements Command {}

    /// Meetings in a line each.
    ///
    /// @param words a body, a person, a place, a month; nothing for all
    record Digest(String words) implements Command {}

    /// Meetings by day.
    ///
    /// @param words as for a digest
    record Timeline(String words) implements Command {}

    /// Two meetings or bodies side by side.
    ///
    /// @param words both, parted by a bar; behind a second bar the theme
    record Compare(String words) implements Command {}

    /// Where a phrase stands.
    ///
    /// @param phrase in either language
    record Trace(String phrase) implements Command {}

    /// The sources of the last answer.
    record Sources() implements Command {}

    /// Opens an earlier answer of the chat again, with what its sources say today.
    ///
    /// @param number of the answer, 0 if none was named
    record Answer(int number) implements Command {}

    /// What is kept of the asker.
    record Privacy() implements Command {}

    /// Erase it.
    record Forget() implements Command {}

    /// Asks for membership.
    record Join() implements Command {}

    /// An admin lets somebody in.
    ///
    /// @param code that this person was given
    record Approve(String code) implements Command {}

    /// The operator proves to be the first admin.
    ///
    /// @param code that the bot printed on its terminal
    record Pair(String code) implements Command {}

    /// Some other word behind a slash.
    record Unknown() implements Command {}

    /// Nothing but a blank.
    record Nothing() implements Command {}

    /// Longer is not a question but a text.
    int LONGEST_QUESTION = 1_000;

    /// Longer than a question may be.
    record TooLong() implements Command {}

    /// Reads what was written, without what nobody sees.
    static Command of(String text) {
        var written = Invisible.removedFrom(text).strip();
        var command = Form.COMMAND.matcher(written);
        if (written.isEmpty()) {
            return new Nothing();
        }
        if (!command.matches()) {
            return written.length() > LONGEST_QUESTION ? new TooLong() : new Ask(written);
        }
        var rest = command.group(2) == null ? "" : command.group(2).strip();
        var name = command.group(1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "start" -> new Start(rest);
            case "help" -> new Help();
            case "meetings" -> new Meetings(page(rest));
            case "summary" -> new Summary(beginning(rest));
            case "digest" -> new Digest(beginning(rest));
            case "timeline" -> new Timeline(beginning(rest));
            case "compare" -> new Compare(beginning(rest));
            case "trace" -> new Trace(beginning(rest));
            case "sources" -> new Sources();
            case "answer", "a" -> new Answer(number(rest));
            case "privacy" -> new Privacy();
            case "forget" -> new Forget();
            case "join" -> new Join();
            case "approve" -> new Approve(rest);
            case "pair" -> new Pair(rest);
            case "ask" ->
                rest.isEmpty() ? new Help() : of(Form.SLASHES.matcher(rest).replaceFirst(""));
            default -> new Unknown();
        };
    }

    private static int number(String rest) {
        return rest.matches("\\d{1,9}") ? Integer.parseInt(rest) : 0;
    }

    private static String beginning(String rest) {
        return rest.substring(0, Math.min(rest.length(), LONGEST_QUESTION));
    }

    private static int page(String rest) {
        return MeetingId.parse(rest).map(number -> number.number() - 1).orElse(0);
    }

    /// How a command is written.
    final class Form {
        private static final Pattern COMMAND = Pattern.compile("(?s)/([A-Za-z0-9_]{1,32})(?:\\s+(.*))?");

        /// What would make a command of a question.
        private static final Pattern SLASHES = Pattern.compile("^[/\\s]+");

        private Form() {}
    }
}
