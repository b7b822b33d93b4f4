package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import rapporteur.article.Reading;

/// Article → what it says of meetings: the record that an analyst would make by hand, every field pointing at the
/// words it was read from.
public final class MeetingReader {
    private MeetingReader() {}

    /// Returns one account for each meeting that the article reports, in the article's order; none for an article
    /// that reports none.
    public static List<Account> read(Reading reading) {
        if (reading.sentences().isEmpty()) {
            return List.of();
        }
        var report = new Report(reading);
        var accounts = new ArrayList<Account>();
        for (var stretch : Stretch.of(report)) {
            var meeting = new AccountReader(report, stretch);
            if (meeting.reportsMeeting()) {
                accounts.add(meeting.account(accounts.size()));
            }
        }
        if (accounts.isEmpty()) {
            Stretch.later(report)
                    .map(stretch -> new AccountReader(report, stretch))
                    .filter(AccountReader::reportsMeeting)
                    .ifPresent(meeting -> accounts.add(meeting.account(0)));
        }
        return List.copyOf(accounts);
    }

    /// Returns whose words each sentence gives, one entry a sentence.
    public static List<Voice> voices(Reading reading) {
        return new Report(reading).voices();
    }
}
