package rapporteur.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.answer.Wording;
import rapporteur.meeting.Person;

/// A person and the title that is shown with the name.
///
/// @param person whose name is shown
/// @param title  as printed; nothing where the name stands alone
record Titled(Person person, Optional<String> title) {
    /// What many are called who bear titles of their own: 市领导, "provincial leaders".
    private static final Pattern OF_MANY =
            Pattern.compile("[省市区县]?委?领导(?:同志)?|老同志|.*\\b(?:leaders?|officials?)", Pattern.CASE_INSENSITIVE);

    /// The body that a Chinese title may be printed with or without: 市人大|常委会副主任.
    private static final Pattern BODY = Pattern.compile(".*[委会府协大组省市区县]");

    private static final Set<String> WITHOUT_MEANING = Set.of("of", "the", "committee", "cpc", "and");

    /// With the title as printed.
    static Titled of(Person person) {
        return new Titled(person, person.title());
    }

    /// Returns names with titles. A title that several in a row bear stands once behind them.
    static String together(List<Titled> people, Labels labels, Wording wording) {
        var groups = new ArrayList<List<Titled>>();
        for (var each : people) {
            if (groups.isEmpty() || !each.sharesTitle(groups.getLast().getLast())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(each);
        }
        var between = groups.size() == people.size() ? wording.say("、", "; ") : wording.say("；", "; ");
        return groups.stream().map(group -> shown(group, labels)).collect(Collectors.joining(between));
    }

    /// Returns whether both are shown with one title.
    boolean sharesTitle(Titled other) {
        return title.isPresent() && title.equals(other.title());
    }

    private static String shown(List<Titled> group, Labels labels) {
        var first = group.getFirst();
        if (first.title().isEmpty()) {
            return labels.name(first.person());
        }
        return group.size() == 1
                ? labels.nameAndTitle(first.person())
                : labels.namesAndTitle(
                        group.stream().map(each -> labels.name(each.person())).toList(),
                        first.title().get());
    }

    /// Returns whether two printed titles may be one office: the same words in another order, with the body or without,
    /// or what all in a list are called.
    static boolean mayBeOne(String title, String other) {
        return OF_MANY.matcher(title).matches()
                || OF_MANY.matcher(other).matches()
                || words(title).equals(words(other))
                || isWithBody(title, other)
                || isWithBody(other, title);
    }

    private static boolean isWithBody(String longer, String shorter) {
        return longer.endsWith(shorter)
                && BODY.matcher(longer.substring(0, longer.length() - shorter.length()))
                        .matches();
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !WITHOUT_MEANING.contains(word))
                .collect(Collectors.toSet());
    }
}
