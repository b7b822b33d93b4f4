package rapporteur.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.article.Excerpt;

/// What the accounts of one meeting state differently.
///
/// @param field  `date`, `presided` or `figures`
/// @param values the words of each account, one for each different value, in order of the accounts; at least two
public record Disagreement(String field, List<Excerpt> values) {
    /// Figures say the same of two amounts if nothing but the numbers differs.
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]+|[〇零一二三四五六七八九十百千万亿]+");

    public Disagreement {
        values = List.copyOf(values);
    }

    /// Returns where the accounts contradict one another. What one leaves out is no contradiction, nor is a date that
    /// says less: 14 March and 14 March 2024 agree.
    static List<Disagreement> between(List<Account> accounts) {
        var found = new ArrayList<Disagreement>();
        if (accounts.size() > 1) {
            ofDates(accounts).ifPresent(found::add);
            ofPresiders(accounts).ifPresent(found::add);
            found.addAll(ofFigures(accounts));
        }
        return found;
    }

    private static Optional<Disagreement> ofDates(List<Account> accounts) {
        var stated = accounts.stream()
                .flatMap(account -> account.date().stated().stream())
                .toList();
        var differ = stated.stream()
                .anyMatch(one -> stated.stream().anyMatch(other -> !one.date().agrees(other.date())));
        if (!differ) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, Excerpt>();
        stated.forEach(date -> values.putIfAbsent(date.date().toString(), date.words()));
        return Optional.of(new Disagreement("date", List.copyOf(values.values())));
    }

    /// Joint meetings have two chairs, so two accounts differ only where they have none in common.
    private static Optional<Disagreement> ofPresiders(List<Account> accounts) {
        var values = new ArrayList<Excerpt>();
        var told = new ArrayList<Set<String>>();
        for (var account : accounts) {
            var keys = account.presided().stream().map(Person::key).collect(Collectors.toSet());
            if (!keys.isEmpty() && told.stream().allMatch(other -> keys.stream().noneMatch(other::contains))) {
                told.add(keys);
                values.add(account.presided().getFirst().name());
            }
        }
        return values.size() > 1 ? Optional.of(new Disagreement("presided", values)) : Optional.empty();
    }

    private static List<Disagreement> ofFigures(List<Account> accounts) {
        var byMeaning = new LinkedHashMap<String, List<Map<String, Excerpt>>>();
        for (var account : accounts) {
            var own = new LinkedHashMap<String, Map<String, Excerpt>>();
            for (var figure : account.figures()) {
                var meaning = figure.unit() + " "
                        + NUMBER.matcher(figure.words().text()).replaceAll("#");
                own.computeIfAbsent(meaning, key -> new LinkedHashMap<>()).putIfAbsent(figure.value(), figure.words());
            }
            own.forEach((meaning, values) ->
                    byMeaning.computeIfAbsent(meaning, key -> new ArrayList<>()).add(values));
        }
        return byMeaning.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= SAYS_OF_WHAT)
                .flatMap(entry -> ofFigure(entry.getValue()).stream())
                .toList();
    }

    /// A number and its unit alone do not say what was counted.
    private static final int SAYS_OF_WHAT = 8;

    /// An account that gives several such figures speaks of several things.
    private static Optional<Disagreement> ofFigure(List<Map<String, Excerpt>> accounts) {
        var values = new LinkedHashMap<String, Excerpt>();
        accounts.forEach(own -> own.forEach(values::putIfAbsent));
        var isOne = accounts.stream().allMatch(own -> own.size() == 1);
        return isOne && values.size() > 1
                ? Optional.of(new Disagreement("figures", List.copyOf(values.values())))
                : Optional.empty();
    }
}
