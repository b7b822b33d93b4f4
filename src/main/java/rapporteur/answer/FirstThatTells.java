package rapporteur.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Presence;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// Questions that look for nothing but one kind of thing in the article that is meant: the first sentence that tells it
/// answers, and nothing has to be ranked.
final class FirstThatTells {
    /// Of somebody's words, where no matter is named, so many sentences are quoted.
    private static final int BEGINNING = 2;

    private static final double SURELY_SAID = 0.8;

    private static final double OF_THE_MEETING = 0.7;

    /// How sure it is that words at a meeting are those that are meant, where no sentence says so.
    private static final double LESS_SURE = 0.6;

    /// The day stands in the sentence or so many before it.
    private static final int DAY_BEFORE = 2;

    private static final Pattern WHEN_IS =
            Pattern.compile("(?i)\\bwhen (?:is|are|will)\\b|(?:什么时候|何时|哪天|几号)(?:要|才)?(?:开(?!的)|举行|举办|开始)");

    private static final Pattern TO_COME = Pattern.compile("将于?|定于|拟于|计划于|(?i)\\b(?:will|scheduled|to be held)\\b");

    private static final Pattern GATHERS =
            Pattern.compile("出席|参加|与会|参会|到会|列席|到场|汇聚|聚集|齐聚|云集|(?i)\\battend|\\btook part\\b|\\bparticipa|\\bgather");

    private final Library library;
    private final RelevantArticles relevant;

    FirstThatTells(Library library, RelevantArticles relevant) {
        this.library = library;
        this.relevant = relevant;
    }

    /// Returns the first of its kind; nothing where the question looks for more.
    Optional<Offer> of(Question question, SentenceChooser chooser) {
        return anyWords(question)
                .or(() -> point(question))
                .or(() -> bare(question, chooser))
                .or(() -> presiding(question, chooser));
    }

    private Optional<Offer> anyWords(Question question) {
        return question.asksForAnyWords() ? beginning(question, SURELY_SAID) : Optional.empty();
    }

    /// Returns how somebody begins to speak, where the question says of what meeting and names no matter: what it says
    /// of the meeting stands in the article, and in none of his sentences.
    Optional<Offer> wordsAtMeeting(Question question, SentenceChooser chooser) {
        return question.kind() == QuestionKind.SAID
                        && Topic.of(question).isEmpty()
                        && (!question.dates().isEmpty() || question.namesMeeting())
                ? beginning(question, LESS_SURE).filter(offer -> chooser.coverageOf(offer.reading()) >= OF_THE_MEETING)
                : Optional.empty();
    }

    /// How somebody begins to speak in the article that is meant. That the words are theirs is all that is asked.
    private Optional<Offer> beginning(Question question, double confidence) {
        return relevant.articles(question).stream()
                .map(reading -> new Offer(
                        reading,
                        relevant.sentences(question, reading).stream()
                                .filter(sentence -> OfNation.isToldIn(reading.text(sentence), question))
                                .limit(BEGINNING)
                                .map(sentence -> whole(question, reading, sentence))
                                .toList(),
                        confidence))
                .filter(offer -> !offer.sentences().isEmpty())
                .findFirst();
    }

    /// The point that is asked for by its number, in the report last spoken of.
    private Optional<Offer> point(Question question) {
        if (!NumberedPoint.isAsked(question)) {
            return Optional.empty();
        }
        return relevant.articles(question).stream()
                .flatMap(reading -> NumberedPoint.in(reading, question).stream()
                        .map(sentence -> new Offer(reading, List.of(whole(question, reading, sentence)), SURELY_SAID)))
                .findFirst();
    }

    private static SentenceChooser.Chosen whole(Question question, Reading reading, Sentence sentence) {
        var start = sentence.span().start();
        var beginning = new Span(start, start);
        var span = Quotes.fitting(reading.article(), sentence.span(), beginning, question.language());
        return new SentenceChooser.Chosen(sentence, span, 1, 1, beginning, Optional.empty());
    }

    /// "When was that?", 总共来了多少人, "who else was there?": what goes on about a report and looks for nothing in it
    /// is answered by the first sentence that tells such a thing.
    private Optional<Offer> bare(Question question, SentenceChooser chooser) {
        var asksNothingElse = question.isContinued()
                && question.content().isBlank()
                && question.people().isEmpty()
                && (question.kind() == QuestionKind.WHEN
                        || question.kind() == QuestionKind.QUANTITY
                        || question.kind() == QuestionKind.WHO
                                && question.presence().isPresent());
        return asksNothingElse
                ? first(relevant.articles(question).stream(), chooser, reading -> mayTell(question, reading))
                : Optional.empty();
    }

    /// How many came is told by who gathered; when it is on, by what is to come, if anything is.
    private List<Sentence> mayTell(Question question, Reading reading) {
        var all = relevant.sentences(question, reading).stream()
                .filter(sentence -> !CountedWords.countsPeople(question)
                        || GATHERS.matcher(reading.text(sentence)).find())
                .filter(sentence -> question.kind() != QuestionKind.WHO
                        || question.findsPresenceIn(Script.simplified(reading.text(sentence))))
                .toList();
        var toCome = all.stream()
                .filter(sentence -> TO_COME.matcher(reading.text(sentence)).find())
                .toList();
        return WHEN_IS.matcher(question.whole()).find() && !toCome.isEmpty() ? toCome : all;
    }

    /// Who presided on a day, where nothing else is looked for and no record has the meeting: whoever stands before the
    /// word right behind a sentence of that day.
    private Optional<Offer> presiding(Question question, SentenceChooser chooser) {
        var asksNothingElse = question.kind() == QuestionKind.WHO
                && question.presence().filter(Presence.PRESIDED::equals).isPresent()
                && question.content().isBlank()
                && question.people().isEmpty()
                && question.dates().stream().anyMatch(Edtf::isDay);
        return asksNothingElse
                ? first(
                        relevant.articles(question).stream()
                                .filter(reading -> !library.reportsMeeting(
                                        reading.article().id())),
                        chooser,
                        reading -> presidingThatDay(question, reading))
                : Optional.empty();
    }

    private List<Sentence> presidingThatDay(Question question, Reading reading) {
        return relevant.sentences(question, reading).stream()
                .filter(sentence -> question.findsPresenceIn(Script.simplified(reading.text(sentence)))
                        && isOfTheDay(question, reading, sentence))
                .toList();
    }

    private static boolean isOfTheDay(Question question, Reading reading, Sentence sentence) {
        return reading.sentences().stream()
                .filter(before ->
                        before.number() <= sentence.number() && before.number() >= sentence.number() - DAY_BEFORE)
                .flatMap(before -> Dates.in(reading.text(before)).stream())
                .flatMap(mention -> mention.date().stream())
                .anyMatch(date -> date.isDay() && question.dates().stream().allMatch(asked -> asked.agrees(date)));
    }

    private static Optional<Offer> first(
            Stream<Reading> readings, SentenceChooser chooser, Function<Reading, List<Sentence>> sentences) {
        return readings.flatMap(reading -> chooser.firstOfTheKind(reading, sentences.apply(reading)).stream()
                        .map(sentence -> new Offer(reading, List.of(sentence), SURELY_SAID)))
                .findFirst();
    }
}
