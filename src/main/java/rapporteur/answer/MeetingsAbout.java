package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Bridge;
import rapporteur.language.Language;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.language.Terms;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.question.Question;

/// Which meetings dealt with a matter: those with a sentence that speaks of it.
final class MeetingsAbout {
    /// A sentence bears an item of a list out when it holds so much of what is looked for.
    private static final double BORNE_OUT = 0.55;

    /// The same of Chinese reports to an English question, where fewer words can be compared. A Chinese question may
    /// name a place that no table lists, and nothing would tell it apart from another in an English report.
    private static final double BORNE_OUT_ACROSS = 0.85;

    private static final Pattern OF_COMPANIES = Pattern.compile("[央国]企|企业|公司|(?i)\\b(?:compan|enterpris|corporat)");

    private static final Pattern COMPANY = Pattern.compile("公司|集团|企业|银行|(?i)\\b(?:company|corporation|group|bank)\\b");

    private static final Pattern HAN_RUN = Pattern.compile("[一-龥]{4,}");

    /// A word of the glossary that is as long names something.
    private static final int NAME_LENGTH = 4;

    /// What a report is mainly about stands in its first sentences.
    private static final int BEGINNING = 4;

    /// So many meetings are all looked at.
    private static final int MOST_READ = 60;

    private final Library library;
    private final MeetingFinder finder;
    private final MeetingFilters filters;
    private final Wording wording;

    MeetingsAbout(Library library, MeetingFinder finder, MeetingFilters filters, Wording wording) {
        this.library = library;
        this.finder = finder;
        this.filters = filters;
        this.wording = wording;
    }

    private record Found(Meeting meeting, Citation citation) {}

    /// "Which meetings dealt with X": those with a sentence that holds what is looked for, which is cited.
    Optional<Answer> answer(Question question) {
        var theme = Theme.of(question);
        var found = new TreeMap<MeetingId, Found>();
        for (var part : theme.parts()) {
            var asked = question.withContent(part);
            // That it was there is held against the record.
            var chooser = new SentenceChooser(library, asked.withoutPlaces());
            mayDealWith(asked)
                    .forEach(meeting -> library.read(meeting.main().article())
                            .filter(reading -> Holidays.areIn(reading, question))
                            .flatMap(reading -> telling(asked, chooser, theme.mainly(), meeting, reading)
                                    .map(span -> library.citing(reading, span)))
                            .ifPresent(citation -> found.putIfAbsent(meeting.id(), new Found(meeting, citation))));
        }
        var unrecorded = new Gatherings(library).unrecorded(question);
        if (found.isEmpty() && unrecorded.isEmpty()) {
            return Optional.of(Refusals.undecided(question));
        }
        var all = library.meetings().all().cardinality();
        var coverage = new Coverage(found.size(), all, 0, 0);
        var areFew = found.size() <= MeetingLists.FEW_ITEMS;
        var lines = new ArrayList<Line>();
        lines.add(new Line.Frame(MeetingLists.counted(coverage, wording)));
        found.values()
                .forEach(each -> lines.add(
                        new Line.Listed(MeetingLists.item(each.meeting(), each.citation(), areFew, wording))));
        unrecorded.forEach(statement -> lines.add(new Line.Said(statement)));
        return Optional.of(new Answer.Cited(
                question.language(),
                lines,
                Optional.empty(),
                Optional.of(coverage),
                RecordsAnswerer.NAME,
                0.6,
                Optional.empty()));
    }

    /// The meetings that passages lead to, and of a small collection all that agree with the rest of the question.
    private List<Meeting> mayDealWith(Question question) {
        var found = new LinkedHashSet<Meeting>();
        finder.all(question).forEach(candidate -> found.add(candidate.meeting()));
        var filtered = filters.of(question);
        if (filtered.cardinality() <= MOST_READ) {
            filtered.stream()
                    .mapToObj(MeetingId::new)
                    .flatMap(id -> library.meeting(id).stream())
                    .filter(meeting -> finder.allows(question, meeting))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    /// The sentence of a report that speaks of the matter: any, or headline and beginning where little else is to have
    /// been dealt with.
    private Optional<Span> telling(
            Question question, SentenceChooser chooser, boolean mainly, Meeting meeting, Reading reading) {
        var own = library.sentencesOf(meeting, reading);
        var sentences = mainly ? own.stream().limit(BEGINNING).toList() : own;
        if (OfficeChange.isMatter(question.whole())) {
            return announcing(question, reading, own.stream().limit(BEGINNING).toList());
        }
        var isAcross = reading.article().language() != question.language();
        if (isAcross && question.language() == Language.ENGLISH) {
            var rendering = sentences.stream()
                    .filter(sentence -> Theme.isRenderedIn(question.content(), reading.text(sentence)))
                    .findFirst();
            if (rendering.isPresent()) {
                var span = rendering.get().span();
                return Optional.of(Quotes.fitting(reading.article(), span, new Span(span.start(), span.start())));
            }
        }
        var key = key(question);
        return chooser.best(reading, sentences, 1).stream()
                .filter(chosen -> isAcross
                        ? question.language() == Language.ENGLISH && chosen.coverage() >= BORNE_OUT_ACROSS
                        : chosen.coverage() >= BORNE_OUT
                                && (key.isEmpty() || key.coverageOf(reading.text(chosen.sentence())) >= BORNE_OUT))
                .filter(chosen -> saysSo(question, reading, chosen.sentence()))
                .map(SentenceChooser.Chosen::span)
                .findFirst();
    }

    /// Meetings are called to announce who comes to office, in words that the question need not have: 换帅.
    private static Optional<Span> announcing(Question question, Reading reading, List<Sentence> beginning) {
        var around = beginning.stream().map(reading::text).collect(Collectors.joining());
        return beginning.stream()
                .filter(sentence -> OfficeChange.isAnnounced(question.whole(), reading.text(sentence), around))
                .filter(sentence -> !OF_COMPANIES.matcher(question.whole()).find()
                        || COMPANY.matcher(reading.text(sentence)).find())
                .map(sentence -> Quotes.fitting(
                        reading.article(),
                        sentence.span(),
                        new Span(sentence.span().start(), sentence.span().start())))
                .findFirst();
    }

    /// The longest stretch that a Chinese question describes by: 全国生态环境保护大会, and not just what it has in common
    /// with other words.
    private ContentTerms key(Question question) {
        var longest = HAN_RUN.matcher(question.content())
                .results()
                .map(MatchResult::group)
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return new ContentTerms(longest, library.statistics());
    }

    /// Whether a sentence speaks of the very body or thing that is asked for: what the glossary knows under one name,
    /// 中央深改委, is no other that shares some of its characters; what an English question prints in Chinese stands
    /// there as it is.
    private static boolean saysSo(Question question, Reading reading, Sentence sentence) {
        if (reading.article().language() != Language.CHINESE) {
            return true;
        }
        var words = Script.simplified(reading.text(sentence));
        var asked = question.content();
        if (question.language() == Language.ENGLISH) {
            return HAN_RUN.matcher(asked).results().map(MatchResult::group).allMatch(words::contains);
        }
        var said = meanings(words).map(Term::text).collect(Collectors.toSet());
        return meanings(asked)
                .filter(meaning -> meaning.span().length() >= NAME_LENGTH)
                .collect(Collectors.groupingBy(Term::span))
                .values()
                .stream()
                .allMatch(of -> of.stream().map(Term::text).anyMatch(said::contains));
    }

    private static Stream<Term> meanings(String words) {
        return Bridge.of(words, Terms.of(words)).stream().filter(term -> term.field() == Term.Field.MEANING);
    }
}
