package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Names;
import rapporteur.language.Places;
import rapporteur.language.Span;

/// Reads records by the rules, and has what they leave empty proposed by somebody else.
///
/// A proposal is taken over only if its words stand in the sentence it names and the sentence states what the field
/// says: a name beside a word of that presence, a place of the table, a venue behind *in* or 在, a document that the
/// meeting dealt with. Articles that report several meetings are left to the rules.
public final class Blanks implements Function<Reading, List<Account>> {
    private static final int LONGEST_VENUE = 60;
    private static final int LONGEST_DOCUMENT = 120;

    /// Somebody whose speech is studied is not there for it.
    private static final Pattern IS_STUDIED = Pattern.compile("(?:同志|总书记)?(?:近期|日前|在[^，。；]{2,40}?)?"
            + "(?:的(?:系列|一系列|重要)*(?:讲话|指示|批示|论述)|(?:系列|一系列)?重要(?:讲话|指示|批示|论述)|(?:讲话|指示|批示)?精神|思想)"
            + "|[’']s? (?:\\w+ ){0,4}?(?:speech|speeches|instructions?|thought|remarks|directives?)");

    private static final Pattern BEFORE_VENUE = Pattern.compile("(?:在|于|\\b(?:in|at)(?: the)? )$");
    private static final Pattern NAMES_DOCUMENT = Pattern.compile(
            "(?i)(?:条例|规定|方案|办法|意见|规划|计划|报告|纲要|决定|决议|细则|要点|准则|法)$"
                    + "|\\b(?:plans?|reports?|regulations?|measures|opinions|outline|rules|resolutions?|ordinances?|laws?|acts?|guidelines?)$");

    private final BlankReader reader;

    /// @param reader proposes what the rules leave empty
    public Blanks(BlankReader reader) {
        this.reader = reader;
    }

    /// Returns the accounts of an article, as [MeetingReader#read] does, with fewer fields empty.
    @Override
    public List<Account> apply(Reading reading) {
        var accounts = MeetingReader.read(reading);
        if (accounts.size() != 1) {
            return accounts;
        }
        var account = accounts.getFirst();
        var blanks = Blank.in(account);
        return blanks.isEmpty()
                ? accounts
                : List.of(new Filling(reading, account)
                        .with(reader.read(reading, blanks).stream()
                                .filter(proposal -> blanks.contains(proposal.field()))
                                .toList()));
    }

    /// One account being filled.
    private static final class Filling {
        private final Report report;
        private final Account account;

        Filling(Reading reading, Account account) {
            this.report = new Report(reading);
            this.account = account;
        }

        Account with(List<BlankReader.Proposal> proposals) {
            var people = new ArrayList<List<Person>>();
            for (var presence : List.of(Presence.PRESIDED, Presence.SPOKE, Presence.ATTENDED)) {
                var known = account.people(presence);
                people.add(known.isEmpty() ? people(proposals, presence) : known);
            }
            return account.filled(
                    people.get(0),
                    people.get(1),
                    people.get(2),
                    account.place()
                            .or(() -> spans(proposals, Blank.PLACE, this::isPlace)
                                    .findFirst()
                                    .map(report::excerpt)),
                    account.venues().isEmpty()
                            ? report.excerpts(
                                    spans(proposals, Blank.VENUE, this::isVenue).toList())
                            : account.venues(),
                    account.documents().isEmpty()
                            ? report.excerpts(spans(proposals, Blank.DOCUMENT, this::isDocument)
                                    .toList())
                            : account.documents());
        }

        private interface Check {
            boolean holds(Sentence sentence, Span words);
        }

        private Stream<Span> spans(List<BlankReader.Proposal> proposals, Blank field, Check check) {
            return proposals.stream()
                    .filter(proposal -> proposal.field() == field)
                    .flatMap(proposal -> sentence(proposal).stream()
                            .flatMap(sentence -> words(sentence, proposal.words()).stream()
                                    .filter(words -> check.holds(sentence, words))))
                    .distinct()
                    .sorted();
        }

        private Optional<Sentence> sentence(BlankReader.Proposal proposal) {
            return report.sentences().stream()
                    .filter(sentence -> sentence.number() == proposal.sentence())
                    .findFirst();
        }

        private Optional<Span> words(Sentence sentence, String words) {
            var start = words.isBlank()
                    ? -1
                    : report.text().indexOf(words, sentence.span().start());
            return start >= 0 && start + words.length() <= sentence.span().end()
                    ? Optional.of(new Span(start, start + words.length()))
                    : Optional.empty();
        }

        private List<Person> people(List<BlankReader.Proposal> proposals, Presence presence) {
            var field =
                    switch (presence) {
                        case PRESIDED -> Blank.PRESIDED;
                        case SPOKE -> Blank.SPOKE;
                        case ATTENDED, MENTIONED -> Blank.ATTENDED;
                    };
            return proposals.stream()
                    .filter(proposal -> proposal.field() == field)
                    .flatMap(proposal -> sentence(proposal).stream()
                            .flatMap(sentence -> words(sentence, proposal.words()).stream()
                                    .flatMap(words -> person(sentence, words, presence).stream())))
                    .toList();
        }

        /// A name that the rules know as one, in a sentence that states such a presence, and not that of somebody
        /// whose words are studied.
        private Optional<Person> person(Sentence sentence, Span words, Presence presence) {
            var word = report.forms().wordOf(presence, sentence.span());
            var behind = report.text().substring(words.end(), sentence.span().end());
            if (word.isEmpty() || IS_STUDIED.matcher(behind).lookingAt()) {
                return Optional.empty();
            }
            var known = report.forms().named(sentence.span()).stream()
                    .filter(named -> named.name().equals(words))
                    .findFirst();
            var title = known.flatMap(Reports.Named::title).map(span -> span.in(report.text()));
            var isName = known.isPresent() || isChineseName(sentence, words);
            return isName && title.filter(PeopleReader::isOfTheCentre).isEmpty()
                    ? Optional.of(new Person(
                            report.excerpt(words),
                            title,
                            word.map(span -> span.in(report.text())),
                            Names.key(words.in(report.text()))))
                    : Optional.empty();
        }

        private boolean isChineseName(Sentence sentence, Span words) {
            return Names.chineseEndingAt(report.text(), sentence.span().start(), words.end())
                    .filter(words::equals)
                    .isPresent();
        }

        private boolean isPlace(Sentence sentence, Span words) {
            return Places.named(words.in(report.text())).isPresent();
        }

        private boolean isVenue(Sentence sentence, Span words) {
            var before = report.text().substring(sentence.span().start(), words.start());
            return words.length() <= LONGEST_VENUE
                    && report.forms().statesMeeting(sentence.span())
                    && BEFORE_VENUE.matcher(before).find();
        }

        private boolean isDocument(Sentence sentence, Span words) {
            return words.length() <= LONGEST_DOCUMENT
                    && NAMES_DOCUMENT.matcher(words.in(report.text())).find()
                    && report.forms().matters(sentence).stream()
                            .anyMatch(matter -> matter.words().overlaps(words));
        }
    }
}
