package rapporteur.meeting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import rapporteur.article.ArticleId;

/// Meetings that are kept nowhere, numbered from 1 in the order given.
public final class InMemoryMeetings implements Meetings {
    private final Map<MeetingId, Meeting> meetings = new TreeMap<>();
    private final Map<MeetingId, MeetingId> merged = new HashMap<>();

    /// Numbers meetings.
    ///
    /// @param tellings what articles say; those that [SameMeeting] finds to be of one meeting make one
    public InMemoryMeetings(List<Telling> tellings) {
        var told = new TreeMap<MeetingId, List<Telling>>();
        var next = 1;
        for (var telling : tellings) {
            var same = SameMeeting.meetings(telling, told);
            var id = same.stream().min(Comparator.naturalOrder()).orElse(new MeetingId(next));
            next += same.isEmpty() ? 1 : 0;
            var all = told.computeIfAbsent(id, fresh -> new ArrayList<>());
            for (var other : same) {
                if (!other.equals(id)) {
                    all.addAll(told.remove(other));
                    merged.replaceAll((from, into) -> into.equals(other) ? id : into);
                    merged.put(other, id);
                }
            }
            all.add(telling);
        }
        told.forEach((id, all) -> meetings.put(id, new Meeting(id, accounts(all))));
    }

    private static List<Account> accounts(List<Telling> tellings) {
        return tellings.stream()
                .map(Telling::account)
                .sorted(Comparator.comparing(Account::article).thenComparingInt(Account::ordinal))
                .toList();
    }

    @Override
    public Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(meetings.get(merged.getOrDefault(id, id)));
    }

    @Override
    public List<MeetingId> reportedIn(ArticleId article) {
        var found = new TreeMap<Integer, MeetingId>();
        meetings.values()
                .forEach(meeting -> meeting.accounts().stream()
                        .filter(account -> account.article().equals(article))
                        .forEach(account -> found.put(account.ordinal(), meeting.id())));
        return List.copyOf(found.values());
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
        meetings.forEach((id, meeting) -> {
            if (meeting.accounts().stream()
                    .flatMap(account -> account.values(attribute))
                    .anyMatch(value)) {
                found.set(id.number());
            }
        });
        return found;
    }
}
