package rapporteur.cli;

import java.util.List;
import rapporteur.answer.MeetingChoice;
import rapporteur.answer.Rapporteur;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.report.Recency;
import rapporteur.report.Side;

/// Words of the command line → the meetings they mean.
final class MeetingWords {
    private final Services services;
    private final Rapporteur rapporteur;

    MeetingWords(Services services) {
        this.services = services;
        this.rapporteur = services.rapporteur();
    }

    /// Returns the one meeting that is meant: by its id, as the last of a body, by words and dates.
    ///
    /// @throws FailedException if none is, or several are: then it names them
    Meeting one(String asked) {
        return MeetingId.parse(asked)
                .flatMap(rapporteur.meetings()::find)
                .or(() -> Recency.lastOf(asked).flatMap(body -> Recency.last(rapporteur, body)))
                .orElseGet(() -> chosen(asked));
    }

    private Meeting chosen(String asked) {
        return switch (rapporteur.meetingMeant(services.questions().read(asked))) {
            case MeetingChoice.One one -> one.meeting();
            case MeetingChoice.Several several ->
                throw new FailedException(
                        "'" + asked + "' fits " + several.meetings().size() + " meetings; name one by its id:\n"
                                + String.join(
                                        "\n",
                                        several.meetings().stream()
                                                .map(MeetingText::line)
                                                .toList()));
            case MeetingChoice.None none ->
                throw new FailedException("no meeting '" + asked
                        + "' in the collection (expected: an id as 'meetings' lists it, or words of it)");
        };
    }

    /// Returns one side of a comparison: a meeting by its id, the meetings of a body, else those that the words mean.
    Side side(String asked) {
        var byId = MeetingId.parse(asked).flatMap(rapporteur.meetings()::find);
        if (byId.isPresent()) {
            return new Side(asked, List.of(byId.get()));
        }
        var ofBody = Recency.meetings(rapporteur, asked);
        if (!ofBody.isEmpty()) {
            return new Side(asked, ofBody);
        }
        return switch (rapporteur.meetingMeant(services.questions().read(asked))) {
            case MeetingChoice.One one -> new Side(asked, List.of(one.meeting()));
            case MeetingChoice.Several several -> new Side(asked, several.meetings());
            case MeetingChoice.None none ->
                throw new FailedException("no meeting '" + asked
                        + "' in the collection (expected: an id as 'meetings' lists it, a body, or words and dates)");
        };
    }

    /// Returns the language of a meeting's report.
    Language languageOf(Meeting meeting) {
        return rapporteur
                .articles()
                .find(meeting.main().article())
                .map(article -> article.language())
                .orElse(Language.ENGLISH);
    }
}
