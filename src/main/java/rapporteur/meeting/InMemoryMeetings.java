package rapporteur.meeting;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import rapporteur.article.ArticleId;

/// Meetings that are kept nowhere, numbered from 1 in the order given.
public final class InMemoryMeetings implements Meetings {
    private final Map<Integer, Meeting> meetings = new TreeMap<>();

    /// Numbers meetings.
    ///
    /// @param accounts what articles say, each of a meeting of its own
    public InMemoryMeetings(List<Account> accounts) {
        for (var account : accounts) {
            var number = meetings.size() + 1;
            meetings.put(number, new Meeting(new MeetingId(number), List.of(account)));
        }
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(meetings.get(id.number()));
    }

    @Override
    public List<MeetingId> reportedIn(ArticleId article) {
        return meetings.values().stream()
                .filter(meeting -> meeting.main().article().equals(article))
                .map(Meeting::id)
                .toList();
    }

    @Override
    public BitSet all() {
        return having(Attribute.KIND, value -> true);
    }

    @Override
    public BitSet stating(Attribute attribute) {
        return having(attribute, value -> true);
    }

    @Override
    public BitSet having(Attribute attribute, Predicate<String> value) {
        var found = new BitSet();
        meetings.forEach((number, meeting) -> {
            if (meeting.accounts().stream()
                    .flatMap(account -> account.values(attribute))
                    .anyMatch(value)) {
                found.set(number);
            }
        });
        return found;
    }
}
