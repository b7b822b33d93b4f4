package rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import rapporteur.article.Article;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.language.Edtf;
import rapporteur.language.Names;
import rapporteur.language.Span;

/// Compares what was read from articles with records that were made by hand, field by field.
final class RecordScores {
    /// Which printed verbs are which of ours; others are of none and are compared by their words alone.
    private static final Map<String, List<String>> VERBS = Map.of(
            "conveyed", List.of("conveyed", "convey", "communicate", "conveyed and studied", "传达", "传达学习"),
            "studied", List.of("studied", "study", "learning", "study and implement", "学习", "研究", "专题研究", "学习贯彻"),
            "reviewed", List.of("reviewed", "review", "deliberated", "examined", "审议"),
            "heard", List.of("heard", "heard a report", "听取", "reported", "report", "made a report"),
            "deployed", List.of("deployed", "arranged", "arranged and deployed", "部署"),
            "stressed", List.of("stressed", "pointed out", "required", "said", "spoke", "expressed", "指出", "强调"),
            "talked", List.of("said", "spoke", "expressed"));

    private final Map<String, Score> scores = new LinkedHashMap<>();
    private final List<String> violations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String text = "";
    private Set<String> unscored = Set.of();

    private static final class Score {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        double f1() {
            var sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    /// Scores one article.
    ///
    /// @param golds what it reports, or one that says that it reports nothing
    void score(Article article, List<JsonNode> golds) {
        var accounts = MeetingReader.read(Reading.of(article));
        var isMeeting = golds.getFirst().get("is_meeting").asBoolean();
        count("meeting or not", accounts.isEmpty() != isMeeting, golds.getFirst());
        if (!isMeeting) {
            return;
        }
        count("how many", accounts.size() == golds.size(), golds.getFirst());
        var left = new ArrayList<>(accounts);
        for (var gold : golds) {
            var nearest = left.stream().max(Comparator.comparingInt(account -> common(gold, account)));
            nearest.ifPresent(account -> {
                left.remove(account);
                score(article, gold, account);
            });
        }
    }

    /// How much of what tells meetings of one article apart an account has in common with a record.
    private static int common(JsonNode gold, Account account) {
        var agenda = list(gold.path("agenda")).stream()
                .filter(expected -> account.agenda().stream().anyMatch(item -> overlap(expected, item) > 0.3))
                .count();
        return (int) agenda;
    }

    private void score(Article article, JsonNode gold, Account account) {
        this.text = article.text();
        this.unscored = Set.copyOf(strings(gold.path("cut_not_scored")));
        one(gold, "title", account.title().map(Excerpt::text));
        if (gold.has("bodies")) {
            many(gold, "bodies", texts(account.bodies()), RecordScores::agrees);
        } else {
            one(gold, "body", account.bodies().stream().map(Excerpt::text).findFirst());
        }
        one(gold, "level", Optional.of(account.level().token()));
        one(gold, "place", account.place().map(Excerpt::text));
        one(gold, "kind", Optional.of(account.kind().token()));
        date(gold, account.date());
        one(
                gold,
                "published",
                Stream.concat(account.published().stream(), account.stamps().stream())
                        .map(day -> day.date().toString())
                        .findFirst());
        one(gold, "publisher", account.publisher().map(Excerpt::text));
        one(gold, "venue", account.venues().stream().map(Excerpt::text).findFirst());
        people(gold, "presided", account.presided());
        people(gold, "spoke", account.spoke());
        people(gold, "attended", account.attended());
        people(gold, "mentioned", account.mentioned());
        order(gold, account.attended());
        many(gold, "groups", texts(account.groups()), RecordScores::agrees);
        agenda(gold, account.agenda());
        documents(gold, texts(account.documents()));
        present(gold, account);
        borneOut(article, account);
    }

    private void one(JsonNode gold, String field, Optional<String> found) {
        if (unscored.contains(field)) {
            return;
        }
        var expected = gold.get(field);
        var score = scores.computeIfAbsent(field, f -> new Score());
        var accepted = accepted(expected, "value");
        if (found.isEmpty()) {
            if (isExpected(expected)) {
                score.missed++;
                note(gold, field, "missed", accepted.isEmpty() ? "" : accepted.getLast());
            }
        } else if (accepted.stream().anyMatch(value -> agrees(value, found.get()))) {
            score.right++;
        } else {
            score.wrong++;
            if (isExpected(expected)) {
                score.missed++;
            }
            note(gold, field, "wrong", found.get());
        }
    }

    private static boolean isExpected(JsonNode expected) {
        return expected.hasNonNull("value") || expected.has("span");
    }

    private void date(JsonNode gold, MeetingDate date) {
        var expected = gold.get("date");
        var score = scores.computeIfAbsent("date", f -> new Score());
        var best = date.best().map(Edtf::toString);
        var stated = date.stated().map(day -> day.date().toString());
        for (var never : strings(expected.path("edtf_never"))) {
            // A year that is never right stands for all its days.
            if (best.filter(day -> day.equals(never) || never.length() == 4 && day.contains(never))
                            .isPresent()
                    || stated.filter(never::equals).isPresent()) {
                violations.add(gold.get("key").asText() + ": date " + never);
            }
        }
        var accepted = new ArrayList<>(strings(expected.path("edtf_accept")));
        if (!expected.path("edtf").isNull()) {
            accepted.add(expected.path("edtf").asText());
        }
        if (best.isPresent() && accepted.contains(best.get())
                || stated.isPresent() && accepted.contains(stated.get())) {
            score.right++;
        } else if (best.isPresent()
                && !(date.stated().isEmpty()
                        && strings(expected.path("edtf_tolerated_if_marked_inferred"))
                                .contains(best.get()))) {
            score.wrong++;
            note(gold, "date", "wrong", best.get());
        } else if (best.isEmpty() && !expected.path("edtf").isNull() && !accepted.contains("none")) {
            score.missed++;
            note(gold, "date", "missed", expected.path("edtf").asText());
        }
    }

    private void people(JsonNode gold, String field, List<Person> found) {
        if (unscored.contains(field)) {
            return;
        }
        many(
                gold,
                field,
                found.stream().map(person -> person.name().text()).toList(),
                (expected, name) -> Names.key(expected).equals(Names.key(name)));
        var score = scores.computeIfAbsent("titles of people", f -> new Score());
        for (var person : found) {
            for (var expected : gold.path(field)) {
                if (Names.key(expected.get("name").asText()).equals(person.key())) {
                    var titles = accepted(expected, "title");
                    titles.addAll(strings(expected.path("title_accept")));
                    if (person.title().isEmpty()) {
                        if (!titles.isEmpty()
                                && !expected.path("title_optional").asBoolean()) {
                            score.missed++;
                            note(gold, field, "title missed", person.name().text());
                        }
                    } else if (titles.stream()
                            .anyMatch(title -> agrees(title, person.title().get()))) {
                        score.right++;
                    } else {
                        score.wrong++;
                        note(
                                gold,
                                field,
                                "title",
                                person.name().text() + ": " + person.title().get());
                    }
                }
            }
        }
    }

    private void order(JsonNode gold, List<Person> attended) {
        var printed =
                strings(gold.path("attended_order")).stream().map(Names::key).toList();
        var places = attended.stream()
                .map(person -> printed.indexOf(person.key()))
                .filter(at -> at >= 0)
                .toList();
        count("attended in order", places.equals(places.stream().sorted().toList()), gold);
    }

    private void many(JsonNode gold, String field, List<String> found, BiPredicate<String, String> agrees) {
        if (unscored.contains(field)) {
            return;
        }
        var score = scores.computeIfAbsent(field, f -> new Score());
        var met = new ArrayList<JsonNode>();
        for (var each : found) {
            var fits = list(gold.path(field)).stream()
                    .filter(expected ->
                            Stream.concat(accepted(expected, "name").stream(), accepted(expected, "value").stream())
                                            .anyMatch(value -> agrees.test(value, each))
                                    || expected.has("span") && agrees.test(words(expected), each))
                    .findFirst();
            if (fits.isEmpty() && isEitherWay(gold, field, each)) {
                continue;
            }
            if (fits.isEmpty()) {
                score.wrong++;
                note(gold, field, "wrong", each);
            } else if (!met.contains(fits.get())) {
                met.add(fits.get());
                score.right += isOptional(fits.get()) ? 0 : 1;
            }
        }
        missed(gold, field, score, met, this::words);
    }

    /// Whom the gold lets stand among the attending need not stand there, and may then be mentioned.
    private static boolean isEitherWay(JsonNode gold, String field, String name) {
        return field.equals("mentioned")
                && list(gold.get("attended")).stream()
                        .anyMatch(person -> isOptional(person)
                                && Names.key(person.get("name").asText()).equals(Names.key(name)));
    }

    private void agenda(JsonNode gold, List<AgendaItem> found) {
        if (unscored.contains("agenda")) {
            return;
        }
        var score = scores.computeIfAbsent("agenda", f -> new Score());
        var met = new ArrayList<JsonNode>();
        for (var item : found) {
            var fits = list(gold.get("agenda")).stream()
                    .filter(expected -> isSameMatter(expected, item))
                    .findFirst();
            if (fits.isEmpty()) {
                score.wrong++;
                note(
                        gold,
                        "agenda",
                        "wrong",
                        item.verb().token() + " " + item.words().text());
            } else if (!met.contains(fits.get())) {
                met.add(fits.get());
                score.right += isOptional(fits.get()) ? 0 : 1;
            }
        }
        missed(gold, "agenda", score, met, expected -> expected.path("verb").asText() + " " + words(expected));
    }

    private boolean isSameMatter(JsonNode expected, AgendaItem item) {
        if (expected.has("key")) {
            return strings(expected.get("key")).stream()
                            .anyMatch(key -> Pattern.compile(key, Pattern.CASE_INSENSITIVE)
                                    .matcher(item.words().text())
                                    .find())
                    && agreesInVerb(strings(expected.get("verb")), item.verb());
        }
        var verbs = new ArrayList<>(strings(expected.path("verb_accept")));
        verbs.add(expected.path("verb").asText());
        return verbs.contains(item.verb().token()) && overlap(expected, item) >= 0.6;
    }

    /// What two stretches have in common, over what they hold together: Dice's coefficient.
    private static double overlap(JsonNode expected, AgendaItem item) {
        var at = item.words().span().orElse(new Span(0, 0));
        if (!expected.has("span")) {
            return 0;
        }
        var start = Math.max(at.start(), expected.at("/span/0").asInt());
        var end = Math.min(at.end(), expected.at("/span/1").asInt());
        var length = expected.at("/span/1").asInt() - expected.at("/span/0").asInt();
        return 2.0 * Math.max(0, end - start) / (at.length() + length);
    }

    private String words(JsonNode expected) {
        if (expected.has("span")) {
            return text.substring(
                    expected.at("/span/0").asInt(), expected.at("/span/1").asInt());
        }
        return expected.path("name")
                .asText(expected.path("value").asText(expected.path("quote").asText()));
    }

    private static boolean agreesInVerb(List<String> printed, AgendaItem.Verb verb) {
        var ours = VERBS.getOrDefault(verb.token(), List.of());
        return printed.stream().anyMatch(ours::contains)
                || VERBS.values().stream().flatMap(List::stream).noneMatch(Set.copyOf(printed)::contains);
    }

    private void documents(JsonNode gold, List<String> found) {
        many(gold, "documents", found, RecordScores::agrees);
        for (var never : strings(gold.path("never_documents"))) {
            if (found.stream().anyMatch(title -> normal(title).equals(normal(never)))) {
                violations.add(gold.get("key").asText() + ": document " + never);
            }
        }
    }

    private void present(JsonNode gold, Account account) {
        for (var never : strings(gold.get("never_present"))) {
            if (Stream.of(account.presided(), account.spoke(), account.attended())
                    .flatMap(List::stream)
                    .anyMatch(person -> person.key().equals(Names.key(never)))) {
                violations.add(gold.get("key").asText() + ": " + never + " is present");
            }
        }
    }

    /// Every excerpt is what stands at its place.
    private void borneOut(Article article, Account account) {
        Stream.of(
                        account.bodies(),
                        account.groups(),
                        account.documents(),
                        account.venues(),
                        account.agenda().stream().map(AgendaItem::words).toList(),
                        account.attended().stream().map(Person::name).toList())
                .flatMap(List::stream)
                .forEach(
                        excerpt -> assertThat(excerpt.span().map(article::text)).contains(excerpt.text()));
    }

    private void missed(
            JsonNode gold, String field, Score score, List<JsonNode> met, Function<JsonNode, String> words) {
        for (var expected : gold.path(field)) {
            if (!isOptional(expected) && !met.contains(expected)) {
                score.missed++;
                note(gold, field, "missed", words.apply(expected));
            }
        }
    }

    private void count(String field, boolean isRight, JsonNode gold) {
        var score = scores.computeIfAbsent(field, f -> new Score());
        if (isRight) {
            score.right++;
        } else {
            score.wrong++;
            note(gold, field, "wrong", "");
        }
    }

    private void note(JsonNode gold, String field, String what, String words) {
        var line = words.replace('\n', ' ');
        notes.add(gold.get("key").asText() + " " + field + " " + what + ": "
                + line.substring(0, Math.min(line.length(), 140)));
    }

    /// Returns what was found that must never be.
    List<String> violations() {
        return List.copyOf(violations);
    }

    /// Returns what is not as it was expected.
    String notes() {
        var lines = new StringBuilder();
        notes.forEach(note -> lines.append("  ").append(note).append('\n'));
        violations.forEach(
                violation -> lines.append("  VIOLATION ").append(violation).append('\n'));
        return lines.toString();
    }

    /// Returns the figures, a field a line.
    String table() {
        var all = new Score();
        var table = new StringBuilder(String.format(
                "%n%-18s %5s %5s %6s %9s %6s %5s%n", "field", "right", "wrong", "missed", "precision", "recall", "F1"));
        scores.forEach((field, score) -> {
            all.right += score.right;
            all.wrong += score.wrong;
            all.missed += score.missed;
            row(table, field, score);
        });
        row(table, "all", all);
        return table.toString();
    }

    private static void row(StringBuilder table, String field, Score score) {
        table.append(String.format(
                Locale.ROOT,
                "%-18s %5d %5d %6d %9.2f %6.2f %5.2f%n",
                field,
                score.right,
                score.wrong,
                score.missed,
                score.precision(),
                score.recall(),
                score.f1()));
    }

    private List<String> accepted(JsonNode expected, String field) {
        var accepted = new ArrayList<>(strings(expected.path("accept")));
        if (expected.hasNonNull(field)) {
            accepted.add(expected.get(field).asText());
        }
        if (expected.has("span") && field.equals("value")) {
            accepted.add(words(expected));
        }
        return accepted;
    }

    private static boolean isOptional(JsonNode expected) {
        return expected.path("optional").asBoolean();
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(node -> !node.isNull())
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> texts(List<Excerpt> excerpts) {
        return excerpts.stream().map(Excerpt::text).toList();
    }

    /// Equal, or the one within the other, without case, quotes, spaces and articles.
    private static boolean agrees(String expected, String found) {
        var a = normal(expected);
        var b = normal(found);
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static String normal(String words) {
        return words.toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("^(?:an?|the) ", "")
                .replaceAll("[\\s《》“”\"'‘’、,，-]", "");
    }
}
