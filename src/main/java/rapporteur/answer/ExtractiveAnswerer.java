package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Disagreement;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// Answers by quoting: the fewest sentences that answer, as they stand in the article that holds most of what is
/// looked for. Needs no model.
final class ExtractiveAnswerer {
    static final String NAME = "extractive";

    /// How much of the confidence the best sentence makes; its article makes the rest.
    private static final double OF_SENTENCE = 0.6;

    private static final double ACROSS_LANGUAGES = 0.7;

    /// What goes on about the meeting last spoken of need not say once more which it is.
    private static final double OF_THE_SAME = 0.6;

    private static final double ACROSS_WITHOUT_ANCHOR = 1.2;

    /// Of somebody's words, where no matter is named, so many sentences are quoted.
    private static final int BEGINNING = 2;

    private static final double SURELY_SAID = 0.8;

    private static final double OF_THE_MEETING = 0.7;

    private static final double LESS_SURE = 0.6;

    /// Below this confidence an article also has to hold some of what is asked beside people and places, which a
    /// look-alike has in common with the one that is meant. In the trials this refused three of 17 traps that had been
    /// answered, and one answer of 454.
    private static final double OF_THE_MATTER = 0.5;

    private static final double OF_THE_MATTER_ACROSS = 0.6;

    private static final double HARDLY_ANY_MATTER = 0.3;

    /// Where full confidence is wanted nothing is above it.
    private static final double HARDLY = 0.01;

    /// Other articles are quoted too when they come this near to the first.
    private static final double NEAR = 0.75;

    /// The same of further sentences of an article. Of those that answer, the best by score is the right one in eight
    /// or nine of ten cases, and one of the best three nearly always; see the decision on other words.
    private static final double NEAR_SENTENCE = 0.4;

    /// The same where one fact is asked for.
    private static final double NEAR_FACT = 0.5;

    /// The same where other articles are quoted too, which need the room.
    private static final double NEAR_BESIDE_OTHERS = 0.8;

    private static final int MOST_SENTENCES = 3;

    /// A sentence that does not fit is cut where at least this share of the room is left.
    private static final double WORTH_CUTTING = 0.25;

    /// The characters that all of an answer may have.
    private static final int ROOM_ZH = 390;

    private static final int ROOM_EN = 880;

    private static final Pattern HELD =
            Pattern.compile("召开|举行|(?i)\\b(?:was|were) held\\b|\\bheld (?:a|an|the|its)\\b|\\bconvened\\b");

    /// The day stands in the sentence or so many before it.
    private static final int DAY_BEFORE = 2;

    private static final Pattern WHEN_IS =
            Pattern.compile("(?i)\\bwhen (?:is|are|will)\\b|(?:什么时候|何时|哪天|几号)(?:要|才)?(?:开(?!的)|举行|举办|开始)");

    private static final Pattern TO_COME = Pattern.compile("将于?|定于|拟于|计划于|(?i)\\b(?:will|scheduled|to be held)\\b");

    private static final Pattern GATHERS =
            Pattern.compile("出席|参加|与会|参会|到会|列席|到场|汇聚|聚集|齐聚|云集|(?i)\\battend|\\btook part\\b|\\bparticipa|\\bgather");

    private static final Pattern OPENS_VOICE =
            Pattern.compile("指出|强调|要求|表示|认为|说|pointed out|stressed|emphasi|said|noted|stated|urged|expressed");

    private final Library library;
    private final RelevantArticles relevant;
    private final Wording wording;
    private final double leastConfidence;
    private final Agreement agreement;

    /// @param documents that are answered from, where they were handed over; none for a collection
    ExtractiveAnswerer(Library library, Wording wording, double leastConfidence, List<Reading> documents) {
        this.agreement = new Agreement(documents);
        this.library = library;
        this.relevant = new RelevantArticles(library);
        this.wording = wording;
        this.leastConfidence = leastConfidence;
    }

    /// What one article offers.
    ///
    /// @param sentences at least one, the best first
    record Offer(Reading reading, List<SentenceChooser.Chosen> sentences, double confidence) {}

    private record Ranked(Offer offer, double rank) {}

    Answer answer(Question question) {
        if (question.asksForAnyWords()) {
            var said = said(question);
            if (said.isPresent()) {
                return cited(question, List.of(said.get()), SURELY_SAID);
            }
        }
        var point = point(question);
        if (point.isPresent()) {
            return cited(question, List.of(point.get()), SURELY_SAID);
        }
        var chooser = new SentenceChooser(library, question);
        var bare = bare(question, chooser).or(() -> presiding(question, chooser));
        if (bare.isPresent()) {
            return cited(question, List.of(bare.get()), SURELY_SAID);
        }
        var offers = relevant.articles(question).stream()
                .filter(reading -> reading.article().language() == question.language()
                        || isAnchored(question)
                        || !question.content().isBlank())
                .flatMap(reading -> offer(question, chooser, reading).stream())
                .map(offer -> new Ranked(offer, rank(question, offer)))
                .sorted(Comparator.comparingDouble(Ranked::rank).reversed())
                .map(Ranked::offer)
                .toList();
        var words = offers.isEmpty() ? anyWords(question, chooser) : Optional.<Offer>empty();
        if (words.isPresent()) {
            return cited(question, List.of(words.get()), LESS_SURE);
        }
        var confidence = agreement.confidence(question, chooser, offers);
        if (offers.isEmpty()
                || confidence < least(question, offers.getFirst())
                // Of a follow-up it is known which report is meant.
                || !question.isContinued()
                        && confidence < (isAcross(question, offers.getFirst()) ? OF_THE_MATTER_ACROSS : OF_THE_MATTER)
                        && chooser.matterHeldBy(offers.getFirst().reading()) < HARDLY_ANY_MATTER) {
            return Refusals.notFound(question, library, new MeetingFinder(library), wording, confidence);
        }
        return cited(question, offers, confidence);
    }

    /// How somebody begins to speak in the article that is meant. That the words are theirs is all that is asked.
    private Optional<Offer> said(Question question) {
        return relevant.articles(question).stream()
                .map(reading -> new Offer(
                        reading,
                        relevant.sentences(question, reading).stream()
                                .filter(sentence -> OfNation.isToldIn(reading.text(sentence), question))
                                .limit(BEGINNING)
                                .map(sentence -> whole(question, reading, sentence))
                                .toList(),
                        SURELY_SAID))
                .filter(offer -> !offer.sentences().isEmpty())
                .findFirst();
    }

    /// How somebody begins to speak, where the question says of what meeting and names no matter: what it says of the
    /// meeting stands in the article, and in none of his sentences.
    private Optional<Offer> anyWords(Question question, SentenceChooser chooser) {
        return question.kind() == QuestionKind.SAID
                        && Topic.of(question).isEmpty()
                        && (!question.dates().isEmpty() || question.namesMeeting())
                ? said(question).filter(offer -> chooser.coverageOf(offer.reading()) >= OF_THE_MEETING)
                : Optional.empty();
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

    /// "When was that?", 总共来了多少人: what goes on about a report and looks for nothing in it is answered by the first
    /// sentence that tells such a thing.
    private Optional<Offer> bare(Question question, SentenceChooser chooser) {
        var asksNothingElse = question.isContinued()
                && question.content().isBlank()
                && question.people().isEmpty()
                && (question.kind() == QuestionKind.WHEN || question.kind() == QuestionKind.QUANTITY);
        if (!asksNothingElse) {
            return Optional.empty();
        }
        return relevant.articles(question).stream()
                .flatMap(reading -> chooser.firstOfTheKind(reading, mayTell(question, reading)).stream()
                        .map(sentence -> new Offer(reading, List.of(sentence), SURELY_SAID)))
                .findFirst();
    }

    /// Who presided on a day, where nothing else is looked for and no record has the meeting: whoever stands before the
    /// word right behind a sentence of that day.
    private Optional<Offer> presiding(Question question, SentenceChooser chooser) {
        var asksNothingElse = question.kind() == QuestionKind.WHO
                && question.presence().filter(Presence.PRESIDED::equals).isPresent()
                && question.content().isBlank()
                && question.people().isEmpty()
                && question.dates().stream().anyMatch(Edtf::isDay);
        if (!asksNothingElse) {
            return Optional.empty();
        }
        return relevant.articles(question).stream()
                .filter(reading -> !library.reportsMeeting(reading.article().id()))
                .flatMap(reading -> chooser
                        .firstOfTheKind(
                                reading,
                                relevant.sentences(question, reading).stream()
                                        .filter(sentence ->
                                                question.findsPresenceIn(Script.simplified(reading.text(sentence)))
                                                        && isOfTheDay(question, reading, sentence))
                                        .toList())
                        .stream()
                        .map(sentence -> new Offer(reading, List.of(sentence), SURELY_SAID)))
                .findFirst();
    }

    private static boolean isOfTheDay(Question question, Reading reading, Sentence sentence) {
        return reading.sentences().stream()
                .filter(before ->
                        before.number() <= sentence.number() && before.number() >= sentence.number() - DAY_BEFORE)
                .flatMap(before -> Dates.in(reading.text(before)).stream())
                .flatMap(mention -> mention.date().stream())
                .anyMatch(date -> date.isDay() && question.dates().stream().allMatch(asked -> asked.agrees(date)));
    }

    /// How many came is told by who gathered; when it is on, by what is to come, if anything is.
    private List<Sentence> mayTell(Question question, Reading reading) {
        var all = relevant.sentences(question, reading).stream()
                .filter(sentence -> !CountedWords.countsPeople(question)
                        || GATHERS.matcher(reading.text(sentence)).find())
                .toList();
        var toCome = all.stream()
                .filter(sentence -> TO_COME.matcher(reading.text(sentence)).find())
                .toList();
        return WHEN_IS.matcher(question.whole()).find() && !toCome.isEmpty() ? toCome : all;
    }

    private static SentenceChooser.Chosen whole(Question question, Reading reading, Sentence sentence) {
        var start = sentence.span().start();
        var beginning = new Span(start, start);
        var span = Quotes.fitting(reading.article(), sentence.span(), beginning, question.language());
        return new SentenceChooser.Chosen(sentence, span, 1, 1, beginning, Optional.empty());
    }

    /// Whether the question names a person, a place, an organ or a day.
    private static boolean isAnchored(Question question) {
        return !question.people().isEmpty()
                || !question.places().isEmpty()
                || !question.organs().isEmpty()
                || question.isContinued()
                || isMixed(question)
                || question.dates().stream().anyMatch(date -> date.to().day() != 0);
    }

    /// Whether an English question holds Chinese words, which Chinese articles print as they are.
    private static boolean isMixed(Question question) {
        return question.language() == Language.ENGLISH
                && question.whole().chars().anyMatch(each -> Language.isHan((char) each));
    }

    private static boolean isAcross(Question question, Offer offer) {
        return offer.reading().article().language() != question.language();
    }

    /// How far an offer is above what is least: in the question's own language an answer is surer, but one that holds
    /// little more than half of what is asked is not surer than one in the other language that holds all the glossary
    /// knows.
    private double rank(Question question, Offer offer) {
        var least = least(question, offer);
        var above = (offer.confidence() - least) / Math.max(1 - least, HARDLY);
        return offer.reading().article().language() == question.language() ? above : above * LESS_SURE;
    }

    /// The glossary does not know all words of the other language, so less of what is looked for can be found; where
    /// the question says where to look, that may be less still.
    private double least(Question question, Offer best) {
        if (best.reading().article().language() == question.language()) {
            return question.isContinued() ? leastConfidence * OF_THE_SAME : leastConfidence;
        }
        var says = isAnchored(question) || NamesWithin.areHeld(question, best.reading(), library);
        return leastConfidence * (says ? ACROSS_LANGUAGES : ACROSS_WITHOUT_ANCHOR);
    }

    private Optional<Offer> offer(Question question, SentenceChooser chooser, Reading reading) {
        var sentences = chooser.best(reading, relevant.sentences(question, reading), MOST_SENTENCES);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        var best =
                Math.min(1, (sentences.getFirst().score() + sentences.getFirst().coverage()) / 2);
        var confidence = OF_SENTENCE * best + (1 - OF_SENTENCE) * chooser.coverageOf(reading);
        return Optional.of(new Offer(reading, sentences, confidence));
    }

    /// Of articles that report no meeting, others that say it nearly as well are quoted too: they may say it in other
    /// words, or more of it.
    private List<Line> others(Question question, List<Offer> offers, int room) {
        var lines = new ArrayList<Line>();
        var left = room;
        var first = offers.getFirst();
        if (library.reportsMeeting(first.reading().article().id())) {
            return lines;
        }
        for (var offer : offers.subList(1, offers.size())) {
            var best = offer.sentences().getFirst();
            left -= best.span().length();
            if (lines.size() < MOST_SENTENCES && left >= 0 && isNear(offer, first)) {
                lines.add(new Line.Said(statement(question, offer.reading(), library.voices(offer.reading()), best)));
            }
        }
        return lines;
    }

    private Answer cited(Question question, List<Offer> offers, double confidence) {
        var offer = offers.getFirst();
        var reading = offer.reading();
        var voices = library.voices(reading);
        var lines = new ArrayList<Line>();
        library.meetingAt(reading.article().id(), offer.sentences().getFirst().span())
                .filter(meeting -> !isOfAnother(reading, offer.sentences().getFirst(), meeting))
                .ifPresent(
                        meeting -> lines.add(new Line.Frame(wording.say("%s：", "%s:", wording.nameAndDate(meeting)))));
        var numbered = NumberedPoint.isAsked(question)
                ? List.<Statement>of()
                : numbered(question, reading, offer.sentences().getFirst());
        numbered.forEach(statement -> lines.add(new Line.Said(statement)));
        var room = room(question) - length(lines);
        var chosen = numbered.isEmpty() ? few(question, offers, room) : List.<SentenceChooser.Chosen>of();
        for (var each : chosen) {
            lines.add(new Line.Said(statement(question, reading, voices, each)));
        }
        var conflicts = disagreements(reading, chosen);
        conflicts.forEach(conflict -> library.meetingAt(
                        reading.article().id(), chosen.getFirst().span())
                .flatMap(meeting -> new MeetingFields(library, wording).disagreement(meeting, conflict))
                .ifPresent(statement -> lines.add(new Line.Said(statement))));
        others(question, offers, room(question) - length(lines)).stream()
                .limit(MOST_SENTENCES - chosen.size())
                .forEach(lines::add);
        var answer = chosen.size() == 1 || asksOneFact(question) && !chosen.isEmpty()
                ? offer.sentences().getFirst().answer()
                : Optional.<Excerpt>empty();
        return new Answer.Cited(
                question.language(),
                lines,
                answer,
                Optional.empty(),
                NAME,
                Math.min(1, confidence),
                Optional.empty(),
                conflicts);
    }

    /// Whether a sentence says that something was held on another day: the meeting around it is not named then.
    private static boolean isOfAnother(Reading reading, SentenceChooser.Chosen chosen, Meeting meeting) {
        var words = reading.text(chosen.sentence());
        var own = meeting.date().best().filter(Edtf::isDay);
        var said = Dates.in(words).stream()
                .flatMap(mention -> mention.date().stream())
                .filter(Edtf::isDay)
                .findFirst();
        return HELD.matcher(words).find()
                && own.flatMap(day -> said.map(other -> !other.agrees(day))).orElse(false);
    }

    /// Figures of the chosen sentences that another report of the same meeting gives differently.
    private List<Disagreement> disagreements(Reading reading, List<SentenceChooser.Chosen> chosen) {
        return chosen.stream()
                .flatMap(each -> library.meetingAt(reading.article().id(), each.span()).stream()
                        .flatMap(meeting -> meeting.disagreements().stream())
                        .filter(disagreement -> disagreement.field().equals("figures"))
                        .filter(disagreement -> disagreement.values().stream()
                                .anyMatch(value ->
                                        value.article().equals(reading.article().id())
                                                && value.span()
                                                        .filter(each.span()::contains)
                                                        .isPresent())))
                .distinct()
                .toList();
    }

    private static int room(Question question) {
        return question.language() == Language.CHINESE ? ROOM_ZH : ROOM_EN;
    }

    private static int length(List<Line> lines) {
        return lines.stream().mapToInt(ExtractiveAnswerer::length).sum();
    }

    private static int length(Line line) {
        return switch (line) {
            case Line.Frame frame -> frame.text().length();
            case Line.Said said -> said.statement().text().length();
            case Line.Listed listed -> listed.item().statement().text().length();
        };
    }

    private Statement statement(Question question, Reading reading, List<Voice> voices, SentenceChooser.Chosen chosen) {
        var voice = voices.get(chosen.sentence().number());
        var citations = new ArrayList<Citation>();
        citations.add(library.citing(reading, chosen.span()));
        if (question.kind() == QuestionKind.WHO_SAID) {
            opening(reading, voices, chosen.sentence()).ifPresent(citations::add);
        }
        return new Statement(said(question, voice) + reading.article().text(chosen.span()), citations, voice);
    }

    /// All of what the article numbers, where that is what is asked for.
    private List<Statement> numbered(Question question, Reading reading, SentenceChooser.Chosen best) {
        var voices = library.voices(reading);
        return Enumerations.around(reading, best.sentence(), question.text()).stream()
                .map(group -> Statement.of(
                        group.heads(),
                        library.citing(reading, group.span()),
                        voices.get(best.sentence().number())))
                .toList();
    }

    /// Asked who said it, the answer begins with whose words they are.
    private String said(Question question, Voice voice) {
        if (question.kind() != QuestionKind.WHO_SAID) {
            return "";
        }
        return switch (voice.kind()) {
            case PERSON -> wording.say("%s：", "%s: ", voice.speaker().orElseThrow());
            case MEETING -> wording.say("会议指出（未指明个人）：", "The meeting pointed out (nobody in particular): ");
            case ARTICLE -> wording.say("报道（未说明是谁的话）：", "The report (it does not say whose words): ");
        };
    }

    /// The sentence further up that opens the voice, where the chosen one only goes on with it.
    private Optional<Citation> opening(Reading reading, List<Voice> voices, Sentence sentence) {
        var voice = voices.get(sentence.number());
        for (var i = sentence.number(); i >= 0 && voices.get(i).equals(voice); i--) {
            var before = reading.sentences().get(i);
            if (OPENS_VOICE.matcher(reading.text(before)).find()) {
                return i == sentence.number()
                        ? Optional.empty()
                        : Optional.of(library.citing(
                                reading,
                                Quotes.fitting(
                                        reading.article(),
                                        before.span(),
                                        new Span(
                                                before.span().start(),
                                                before.span().start()))));
            }
        }
        return Optional.empty();
    }

    /// The best sentence, and the next ones where they answer nearly as well; in reading order. Of several questions
    /// in one, each is answered by the best.
    private List<SentenceChooser.Chosen> few(Question question, List<Offer> offers, int room) {
        var offer = offers.getFirst();
        var best = offer.sentences().getFirst();
        var least = near(question, offers);
        var near = best.score() - (1 - least) * Math.abs(best.score());
        var chosen = new ArrayList<SentenceChooser.Chosen>();
        chosen.add(best);
        var left = room - best.span().length();
        for (var each : offer.sentences().subList(1, offer.sentences().size())) {
            if (!question.brief()
                    && each.score() >= near
                    && (each.span().length() <= left || left >= room * WORTH_CUTTING)) {
                var fitting = each.within(offer.reading().article(), left);
                if (fitting.span().length() <= left) {
                    chosen.add(fitting);
                    left -= fitting.span().length();
                }
            }
        }
        chosen.sort(Comparator.comparing(SentenceChooser.Chosen::span));
        return chosen;
    }

    private double near(Question question, List<Offer> offers) {
        if (isToldElsewhere(offers)) {
            return NEAR_BESIDE_OTHERS;
        }
        return asksOneFact(question) ? NEAR_FACT : NEAR_SENTENCE;
    }

    /// Whether other articles are quoted too; see [#others].
    private boolean isToldElsewhere(List<Offer> offers) {
        var first = offers.getFirst();
        return !library.reportsMeeting(first.reading().article().id())
                && offers.stream().skip(1).anyMatch(offer -> isNear(offer, first));
    }

    private static boolean isNear(Offer offer, Offer first) {
        return offer.confidence() >= first.confidence() * NEAR;
    }

    private static boolean asksOneFact(Question question) {
        return switch (question.kind()) {
            case WHAT, SUMMARY, SAID -> false;
            case WHO,
                    WHEN,
                    WHERE,
                    WHICH,
                    HOW_MANY,
                    DOCUMENTS,
                    YES_NO,
                    WHO_SAID,
                    OFFICE,
                    PUBLICATION,
                    QUANTITY,
                    SMALL_TALK -> true;
        };
    }
}
