package rapporteur.meeting;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.article.Excerpt;
import rapporteur.language.Edtf;

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

    /// Returns the people with that presence, each once, in the order in which they are printed. Whoever some account
    /// names as present is not merely mentioned, though another may mention no more.
    public List<Person> people(Presence presence) {
        var seen = presence == Presence.MENTIONED ? keysOfThePresent() : new HashSet<String>();
        return accounts.stream()
                .flatMap(account -> account.people(presence).stream())
                .filter(person -> seen.add(person.key()))
                .toList();
    }

    private Set<String> keysOfThePresent() {
        var keys = new HashSet<String>();
        for (var presence : List.of(Presence.PRESIDED, Presence.SPOKE, Presence.ATTENDED)) {
            people(presence).forEach(person -> keys.add(person.key()));
        }
        return keys;
    }

    /// Returns when it took place, as far as any account says so: the day that is stated most fully, its year from
    /// another account where no account states it. Of days that are inferred the earliest: an article posted again
    /// seems to speak of a later day.
    public MeetingDate date() {
        var best = accounts.stream()
                .map(Account::date)
                .min(Comparator.comparing(Meeting::vagueness).thenComparing(Meeting::inferredDay))
                .orElse(MeetingDate.UNKNOWN);
        return best.stated()
                .filter(stated -> vagueness(best) == Vagueness.PARTLY_STATED)
                .flatMap(this::completed)
                .orElse(best);
    }

    private enum Vagueness {
        STATED,
        COMPLETED,
        PARTLY_STATED,
        INFERRED,
        UNKNOWN
    }

    private static Vagueness vagueness(MeetingDate date) {
        if (date.stated().isEmpty()) {
            return date.inferred().isPresent() ? Vagueness.INFERRED : Vagueness.UNKNOWN;
        }
        if (date.inferred().isPresent()) {
            return Vagueness.COMPLETED;
        }
        return isWhole(date.stated().get().date()) ? Vagueness.STATED : Vagueness.PARTLY_STATED;
    }

    private static boolean isWhole(Edtf date) {
        return date.hasYear() && date.to().month() != 0;
    }

    private static String inferredDay(MeetingDate date) {
        return date.inferred().map(inferred -> inferred.date().toString()).orElse("");
    }

    private Optional<MeetingDate> completed(MeetingDate.Stated stated) {
        return accounts.stream()
                .flatMap(account -> account.date().inferred().stream())
                .filter(sibling -> isWhole(sibling.date()) && sibling.date().sharesDay(stated.date()))
                .min(Comparator.comparing(sibling -> sibling.date().toString()))
                .map(sibling -> new MeetingDate(
                        Optional.of(stated),
                        Optional.of(
                                new MeetingDate.Inferred(sibling.date(), MeetingDate.Ground.SIBLING, sibling.from()))));
    }

    /// Returns what its accounts state differently, by field.
    public List<Disagreement> disagreements() {
        return Disagreement.between(accounts);
    }

    /// Returns the first place that an account prints.
    public Optional<Excerpt> place() {
        return accounts.stream().flatMap(account -> account.place().stream()).findFirst();
    }
}
