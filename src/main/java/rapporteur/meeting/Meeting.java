package rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import rapporteur.article.Excerpt;

/// A meeting, as one or more articles report it.
///
/// @param id       its number in the collection
/// @param accounts what each article says, at least one, in order of the articles' ids
public record Meeting(MeetingId id, List<Account> accounts) {
    public Meeting {
        accounts = List.copyOf(accounts);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("meeting " + id + " is reported by no article (expected: at least one)");
        }
    }

    /// Returns the account that is shown where one is enough: the first that states a day, else the first.
    public Account main() {
        return accounts.stream()
                .filter(account -> account.date().stated().isPresent())
                .findFirst()
                .orElse(accounts.getFirst());
    }

    /// Returns the people with that presence, each once, in the order in which they are printed.
    public List<Person> people(Presence presence) {
        var seen = new java.util.HashSet<String>();
        return accounts.stream()
                .flatMap(account -> account.people(presence).stream())
                .filter(person -> seen.add(person.key()))
                .toList();
    }

    /// Returns when it took place, as far as any account says so.
    public MeetingDate date() {
        return main().date();
    }

    /// Returns the first place that an account prints.
    public Optional<Excerpt> place() {
        return accounts.stream().flatMap(account -> account.place().stream()).findFirst();
    }
}
