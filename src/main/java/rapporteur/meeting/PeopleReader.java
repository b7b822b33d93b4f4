package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import rapporteur.article.Sentence;
import rapporteur.language.Names;
import rapporteur.language.Span;

/// Who was present at a meeting, and who is named without being present.
final class PeopleReader {
    private final Report report;
    private final Reports forms;
    private final List<Sentence> sentences;
    private final List<Span> headlines;

    /// @param sentences which tell of the meeting
    /// @param headlines which stand above them
    PeopleReader(Report report, List<Sentence> sentences, List<Span> headlines) {
        this.report = report;
        this.forms = report.forms();
        this.sentences = sentences;
        this.headlines = headlines;
    }

    /// Returns who was present and how, in printed order.
    Map<Presence, List<Person>> people(Level level, Kind kind) {
        var found = new LinkedHashMap<Presence, List<Person>>();
        var ofTheCentre = level == Level.NATIONAL ? Set.<String>of() : keysOfTheCentre();
        for (var sentence : sentences) {
            if (!report.isOfTheMeeting(sentence)) {
                addPresent(found, report.present(sentence), kind, ofTheCentre);
            }
        }
        // Headlines state presence in short: theirs counts where the body does not say.
        for (var headline : headlines) {
            var stated = Set.copyOf(found.keySet());
            var isTitle = report.title().filter(headline::equals).isPresent();
            var more = new LinkedHashMap<Presence, List<Person>>();
            addPresent(more, forms.present(headline), kind, ofTheCentre);
            more.forEach((presence, people) -> {
                if (!isTitle || !stated.contains(presence)) {
                    people.forEach(person -> add(found, presence, person));
                }
            });
        }
        found.values().forEach(people -> people.sort(PRINTED));
        return found;
    }

    private static final Comparator<Person> PRINTED =
            Comparator.comparing(person -> person.name().span().orElse(new Span(0, 0)));

    private void addPresent(
            Map<Presence, List<Person>> found, List<Reports.Present> stated, Kind kind, Set<String> ofTheCentre) {
        for (var each : stated) {
            var person = person(each.person());
            var metOnly = person.word().filter(MET::contains).isPresent();
            if (!ofTheCentre.contains(person.key()) && (kind == Kind.TALKS || !metOnly)) {
                add(found, each.presence(), person);
            }
        }
    }

    /// 会见 beside another meeting is no word of presence at that meeting.
    private static final Set<String> MET = Set.of("会见", "会见了", "met", "met with", "meets", "meets with");

    private static void add(Map<Presence, List<Person>> found, Presence presence, Person person) {
        var list = found.computeIfAbsent(presence, p -> new ArrayList<>());
        if (list.stream().noneMatch(p -> p.key().equals(person.key()))) {
            list.add(person);
        }
    }

    /// The General Secretary and the Premier are named in every report because their speeches are studied; a
    /// local body's report never states that they were there.
    private Set<String> keysOfTheCentre() {
        var keys = new HashSet<String>();
        for (var named : allNamed()) {
            if (isOfTheCentre(named.title().orElse(""))) {
                keys.add(named.key());
            }
        }
        return keys;
    }

    /// Returns whether the title is that of somebody who is named in every report.
    static boolean isOfTheCentre(String title) {
        return OF_THE_CENTRE.stream().anyMatch(title.toLowerCase(Locale.ROOT)::endsWith);
    }

    private static final Set<String> OF_THE_CENTRE = Set.of(
            "总书记",
            "總書記",
            "国务院总理",
            "國務院總理",
            "总理",
            "總理",
            "国家主席",
            "國家主席",
            "general secretary",
            "premier",
            "state councilor");

    private List<Person> allNamed() {
        if (allNamed.isEmpty()) {
            allNamed = Stream.concat(sentences.stream().map(Sentence::span), headlines.stream())
                    .flatMap(words -> forms.named(words).stream())
                    .map(this::untitledOrNot)
                    .toList();
        }
        return allNamed;
    }

    private List<Person> allNamed = List.of();

    private Person untitledOrNot(Reports.Named named) {
        var text = report.text();
        var name = report.excerpt(named.name());
        return new Person(
                name,
                named.title().map(span -> span.in(text)),
                named.word().map(span -> span.in(text)),
                Names.key(name.text()));
    }

    /// A title printed at one place of the article holds for the others.
    private Person person(Reports.Named named) {
        var printed = untitledOrNot(named);
        return printed.title().isPresent()
                ? printed
                : new Person(printed.name(), titleElsewhere(printed.key()), printed.word(), printed.key());
    }

    private Optional<String> titleElsewhere(String key) {
        if (titles.isEmpty()) {
            allNamed().forEach(named -> named.title().ifPresent(title -> titles.putIfAbsent(named.key(), title)));
            report.present().stream()
                    .flatMap(List::stream)
                    .map(each -> untitledOrNot(each.person()))
                    .forEach(named -> named.title().ifPresent(title -> titles.putIfAbsent(named.key(), title)));
        }
        return Optional.ofNullable(titles.get(key));
    }

    private final Map<String, String> titles = new HashMap<>();

    /// Returns who is named without being present, in printed order.
    List<Person> mentioned(Map<Presence, List<Person>> present) {
        var known = new HashSet<String>();
        present.values().forEach(people -> people.forEach(person -> known.add(person.key())));
        return allNamed().stream()
                .map(person -> person.title().isPresent()
                        ? person
                        : new Person(person.name(), titleElsewhere(person.key()), person.word(), person.key()))
                .filter(person -> known.add(person.key()))
                .toList();
    }
}
