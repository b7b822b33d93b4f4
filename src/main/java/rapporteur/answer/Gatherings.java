package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.ArticleId;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Bridge;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.meeting.Voice;
import rapporteur.question.Organ;
import rapporteur.question.Question;
import rapporteur.search.Query;

/// What was held and is in no record: press conferences, where nobody meets, and gatherings that an article tells of
/// without reporting a meeting. Each is shown by the sentence that says it was held.
final class Gatherings {
    private static final Pattern ASKED = Pattern.compile(
            "发布会|通气会|吹风会|记者会|(?i)\\b(?:press|news|media) (?:conferences?|briefings?|events?)\\b|\\bbriefings?\\b");

    private static final Pattern HELD = Pattern.compile(
            "(?:举行|召开|举办|开了?)[^，。；]{0,80}(?:发布会|吹风会|通气会|记者会)|(?:发布会|吹风会|通气会|记者会)[^，。；]{0,12}(?:举行|召开)|(?<=[在从])[^，。；]{0,60}(?:发布会|吹风会|记者会)"
                    + "|(?i)\\b(?:held|hosted|gave|convened|at|during) (?:a|an|the|its) (?:[\\w'’-]+ ){0,6}(?:press conference|news conference|(?:press|news|media) briefing)\\b");

    private static final Pattern ANY_HELD = Pattern.compile(HELD.pattern()
            + "|(?:举行|召开|举办)(?!的)[^，。；]{0,60}(?:会(?!议室|所|员)|论坛|仪式)|[^，。；]{2,40}(?:会|论坛)(?:在[^，。；]{2,30})?(?:举行|召开|举办)");

    private static final Pattern EVENT = Pattern.compile(
            "(?:系列)?(?:主题)?(?:新闻)?(?:发布会|通气会|吹风会|记者会)|会议|(?i)\\b(?:press|news|media|conferences?|briefings?|events?|meetings?|city|took|take|place|or|s)\\b");

    private static final String QUERY_ZH = " 新闻发布会";
    private static final String QUERY_EN = " press conference";

    private static final int HITS = 200;

    /// It is told where a report begins.
    private static final int BEGINNING = 4;

    /// How much of what is looked for the beginning of a report holds.
    private static final double ENOUGH = 0.5;

    private static final double ENOUGH_ACROSS = 0.85;

    /// Two reports of one day that share so much are of one conference.
    private static final double ONE = 0.6;

    private final Library library;

    Gatherings(Library library) {
        this.library = library;
    }

    /// Returns whether press conferences are asked for.
    static boolean pressIsAsked(Question question) {
        return ASKED.matcher(question.whole()).find();
    }

    /// A press conference as an article tells of it.
    private record Reported(Reading reading, Sentence sentence, String words, Optional<Edtf> date) {}

    /// Returns the press conferences that are asked for, by their days, one statement each.
    List<Statement> ofPress(Question question) {
        return of(question, HELD, reading -> true);
    }

    /// Returns all gatherings that are asked for and that no record has, likewise.
    List<Statement> unrecorded(Question question) {
        return of(
                question,
                ANY_HELD,
                reading -> !library.reportsMeeting(reading.article().id()));
    }

    private List<Statement> of(Question question, Pattern held, Predicate<Reading> mayTell) {
        var found = new ArrayList<Reported>();
        var seen = new LinkedHashMap<ArticleId, Reading>();
        for (var query : List.of(question.query() + QUERY_ZH, question.query() + QUERY_EN)) {
            library.retriever()
                    .retrieve(new Query(query, HITS))
                    .forEach(hit -> library.read(hit.passage().article())
                            .ifPresent(reading -> seen.putIfAbsent(hit.passage().article(), reading)));
        }
        seen.values().stream()
                .filter(mayTell)
                .flatMap(reading -> reported(reading, held).stream())
                .filter(each -> agrees(question, each))
                .sorted(Comparator.comparing(
                        each -> each.date().map(Edtf::toString).orElse("")))
                .filter(each -> found.stream().noneMatch(other -> areOne(each, other)))
                .forEach(found::add);
        return found.stream().map(each -> statement(each, held)).toList();
    }

    private Statement statement(Reported each, Pattern form) {
        var span = each.sentence().span();
        var held = form.matcher(each.reading().text(each.sentence()));
        var core = held.find()
                ? new Span(span.start() + held.start(), span.start() + held.end())
                : new Span(span.start(), span.start());
        var quote = Quotes.beginning(each.reading().article(), span, core);
        return Statement.of(each.reading().article().text(quote), library.citing(each.reading(), quote), Voice.ARTICLE);
    }

    private static Optional<Reported> reported(Reading reading, Pattern held) {
        var beginning = reading.sentences().stream().limit(BEGINNING).toList();
        return beginning.stream()
                .filter(sentence -> held.matcher(reading.text(sentence)).find())
                .findFirst()
                .map(sentence -> new Reported(
                        reading,
                        sentence,
                        Stream.concat(
                                        reading.layout()
                                                .all(Role.TITLE)
                                                .map(zone -> zone.in(
                                                        reading.article().text())),
                                        beginning.stream().map(reading::text))
                                .collect(Collectors.joining(" ")),
                        date(reading, sentence, held)));
    }

    /// The last day before the words for it, else the first behind them, else that of publication: a report begins with
    /// a day of its own, 7月29日讯.
    private static Optional<Edtf> date(Reading reading, Sentence sentence, Pattern held) {
        var words = reading.text(sentence);
        var at = held.matcher(words)
                .results()
                .mapToInt(MatchResult::start)
                .findFirst()
                .orElse(0);
        var days = Dates.in(words).stream()
                .filter(mention ->
                        mention.date().filter(date -> date.to().month() != 0).isPresent())
                .toList();
        var before = days.stream().filter(mention -> mention.span().end() <= at).reduce((one, other) -> other);
        var published = Optional.ofNullable(reading.article().metadata().published()).stream()
                .flatMap(given -> Dates.in(given).stream())
                .flatMap(mention -> mention.date().stream())
                .findFirst();
        return before.or(() -> days.stream().findFirst())
                .flatMap(Dates.Mention::date)
                .or(() -> published);
    }

    private boolean agrees(Question question, Reported each) {
        return (question.dates().isEmpty()
                        || question.dates().stream()
                                .anyMatch(
                                        asked -> each.date().map(asked::agrees).orElse(false)))
                && question.places().stream()
                        .allMatch(asked -> Places.in(
                                        each.words(), new Span(0, each.words().length()))
                                .stream()
                                .map(Places.Mention::place)
                                .anyMatch(place -> place.equals(asked) || Places.within(place, asked)))
                && question.people().stream().allMatch(person -> each.words().contains(person.name()))
                && (question.organs().isEmpty()
                        || Organ.in(Script.simplified(each.words())).stream().anyMatch(question.organs()::contains))
                && holds(question, each.words());
    }

    /// Whether it is of whoever, or about whatever, is asked for.
    private boolean holds(Question question, String words) {
        var parts = Theme.of(question.withContent(
                        EVENT.matcher(question.content()).replaceAll(" ").strip()))
                .parts();
        var wanted = parts.stream().filter(part -> !part.isBlank()).toList();
        var enough = question.language() == Language.of(words) ? ENOUGH : ENOUGH_ACROSS;
        return wanted.isEmpty()
                || wanted.stream()
                        .anyMatch(part -> Sought.of(part, question.language(), Language.of(words), library.statistics())
                                                .coverageOf(words)
                                        >= enough
                                || isCalledSo(part, words)
                                || Theme.isRenderedIn(part, words));
    }

    /// 国新办 and 国务院新闻办公室 are one name to the glossary.
    private static boolean isCalledSo(String part, String words) {
        var meant = meanings(part);
        return !meant.isEmpty() && meanings(Script.simplified(words)).containsAll(meant);
    }

    private static List<String> meanings(String words) {
        return Bridge.of(words, Terms.of(words)).stream()
                .filter(term ->
                        term.field() == Term.Field.MEANING && term.text().indexOf('=') > 0)
                .map(Term::text)
                .toList();
    }

    private boolean areOne(Reported one, Reported other) {
        return one.date().equals(other.date())
                && Sought.of(
                                        one.reading().text(one.sentence()),
                                        Language.of(one.words()),
                                        Language.of(other.words()),
                                        library.statistics())
                                .coverageOf(other.reading().text(other.sentence()))
                        >= ONE;
    }
}
