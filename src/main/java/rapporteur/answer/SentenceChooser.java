package rapporteur.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rapporteur.article.Article;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Presence;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// Chooses the sentences of an article that answer a question best: those that hold most of what is looked for, and
/// something of the kind that is asked for.
final class SentenceChooser {
    /// A sentence that holds something of the kind asked for (a date, a number, a name) counts so much more.
    private static final double OF_THE_KIND = 0.12;

    /// Asked "which typhoon", a sentence without a typhoon hardly answers.
    private static final double WITHOUT_HEAD = 0.3;

    /// Somebody, some year or the quoted words of the question, in the sentence itself.
    private static final double NAMED = 0.2;

    /// An article whose headline and first sentence hold so much of what is asked is about it.
    private static final double OF_THE_MEETING = 0.6;

    private static final Pattern HELD =
            Pattern.compile("(?i)召开|举行|举办|开幕|\\b(?:held|met|meets|opened|convened|took place)\\b");

    /// An article that holds so much of an event's name tells of it.
    private static final double OF_THE_EVENT = 0.5;

    private final Library library;
    private final Question question;
    private final List<String> names;
    private final List<String> quoted;
    private final String topic;
    private final String looked;
    private final Map<Language, Looking> looking = new EnumMap<>(Language.class);
    private final Optional<HeadNoun> head;
    private final boolean isOfInstitution;

    SentenceChooser(Library library, Question question) {
        this.library = library;
        this.question = question;
        // Who said it is settled when sentences are chosen by their voice.
        this.names = question.kind() == QuestionKind.SAID || question.asksWhy() || question.namesChairOnly()
                ? List.of()
                : question.people().stream().map(Question.Named::name).toList();
        this.quoted = RelevantArticles.quotedIn(question);
        this.topic = question.content() + " " + placesOf(question);
        var said = topic + " " + String.join(" ", names);
        this.head = HeadNoun.of(question);
        this.isOfInstitution = HeadNoun.isOfInstitution(question);
        this.looked = said.isBlank() ? question.text() : said;
    }

    /// The places that articles should name; for a route, what it is called after them.
    private static String placesOf(Question question) {
        if (Routes.isAsked(question)) {
            return question.language() == Language.CHINESE ? Routes.name(question.places()) : "";
        }
        return question.places().stream()
                .map(place -> question.language() == Language.CHINESE ? place.chinese() : place.english())
                .collect(Collectors.joining(" "));
    }

    /// What is looked for in articles of one language.
    ///
    /// @param content what their sentences should hold
    /// @param words   finds those that are of the kind asked for
    /// @param matter  what a sentence has to say something of; nothing where it may be about anything
    private record Looking(Sought content, AnswerWords words, Optional<Sought> matter) {}

    private Looking looking(Reading reading) {
        return looking.computeIfAbsent(reading.article().language(), language -> {
            var asked = question.languageOfContent();
            var content = language == asked || topic.isBlank() && names.isEmpty()
                    ? Sought.of(looked, asked, language, library.statistics())
                    : AcrossTerms.of(topic, library.statistics()).withNames(names);
            var matter = Topic.of(question)
                    .map(words -> Sought.of(words, question.language(), language, library.statistics()))
                    .filter(Sought::canBeFound);
            return new Looking(content, new AnswerWords(library, question, content, language), matter);
        });
    }

    /// A sentence and how well it answers.
    ///
    /// @param sentence which
    /// @param span     of it, or of the part that is quoted where it is too long
    /// @param coverage how much of what is looked for it holds together with what frames it, 0 to 1
    /// @param score    how much it tells beyond other sentences, and whether it holds something of the kind asked for
    /// @param core     what is quoted of it at least
    /// @param answer   the words of the kind asked for, if there are any
    record Chosen(Sentence sentence, Span span, double coverage, double score, Span core, Optional<Excerpt> answer) {
        /// Returns the same with so many characters quoted at most, cut where clauses end.
        Chosen within(Article article, int room) {
            var shorter = Quotes.fitting(article, span, core, room);
            return new Chosen(
                    sentence,
                    shorter,
                    coverage,
                    score,
                    core,
                    answer.filter(
                            words -> words.span().filter(shorter::contains).isPresent()));
        }
    }

    /// Returns how much of what is looked for the article holds.
    double coverageOf(Reading reading) {
        return looking(reading).content().coverageOf(library, reading);
    }

    /// Returns how much the article holds of what is looked for beside people and places; 1 where that is nothing.
    double matterHeldBy(Reading reading) {
        var language = reading.article().language();
        return question.content().isBlank()
                ? 1
                : Sought.of(question.content(), question.languageOfContent(), language, library.statistics())
                        .coverageOf(library, reading);
    }

    /// Returns the best sentences of an article, best first.
    List<Chosen> best(Reading reading, int most) {
        return best(reading, reading.sentences(), most);
    }

    /// Returns the first sentence with words of the kind asked for, if any: where a follow-up says nothing else.
    Optional<Chosen> firstOfTheKind(Reading reading, List<Sentence> sentences) {
        var looked = looking(reading);
        return sentences.stream()
                .flatMap(sentence -> looked.words().in(reading, sentence).stream()
                        .map(answer -> new Candidate(sentence, 1, 1, Optional.of(answer.words()))))
                .findFirst()
                .map(candidate -> chosen(reading, looked.content(), candidate));
    }

    /// A sentence that may answer, before it is settled what is quoted of it.
    ///
    /// @param coverage as in [Chosen]
    /// @param score    as in [Chosen]
    /// @param answer   the words of the kind asked for, if there are any
    private record Candidate(Sentence sentence, double coverage, double score, Optional<Excerpt> answer) {}

    /// Returns the best of some sentences of an article, best first.
    List<Chosen> best(Reading reading, List<Sentence> sentences, int most) {
        var content = looking(reading).content();
        return candidates(reading, sentences).stream()
                .sorted(Comparator.comparingDouble(Candidate::score)
                        .reversed()
                        .thenComparingInt(each -> each.sentence().number()))
                .limit(most)
                .map(each -> chosen(reading, content, each))
                .toList();
    }

    private List<Candidate> candidates(Reading reading, List<Sentence> sentences) {
        var ofTheEvent = heldOfTheEvent(reading);
        if (ofTheEvent == 0 && !question.isContinued()) {
            // How many died in a fire is not told by an article that knows nothing of the fire.
            return List.of();
        }
        var looked = looking(reading);
        var content = looked.content();
        var told = ofTheEvent >= OF_THE_EVENT ? content.termsIn(WhatHappened.wordsIn(question)) : Set.<String>of();
        var terms = sentences.stream()
                .map(sentence -> termsOf(reading, sentence, content, told))
                .toList();
        var here = content.among(terms);
        var inOrder = content.inOrder();
        var frame = frame(reading, content);
        var isOfIt = content.coverageOf(frame) >= OF_THE_MEETING;
        var found = new ArrayList<Candidate>();
        for (var i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            var own = terms.get(i);
            if (mayAnswer(reading, looked, sentence, own) || isOfIt && tellsThatItWasHeld(reading.text(sentence))) {
                var framed = new HashSet<>(frame);
                framed.addAll(own);
                var telling = (here.coverageOf(own) + here.coverageOf(framed)) / 2;
                var rank = (inOrder.coverageOf(own) + 2 * telling) / 3;
                var more = namingOf(reading, sentence, own);
                candidate(reading, looked, sentence, content.coverageOf(framed) + more, rank + more)
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private boolean tellsWhoWasThere(Reading reading, Sentence sentence) {
        return question.kind() == QuestionKind.WHO
                && question.presence().filter(Presence.ATTENDED::equals).isPresent()
                && question.findsPresenceIn(Script.simplified(reading.text(sentence)));
    }

    /// What a sentence gains by whom it names, or loses by what it does not.
    private double namingOf(Reading reading, Sentence sentence, Set<String> terms) {
        var names = isNamed(reading, sentence) || tellsWhoWasThere(reading, sentence);
        return (names ? NAMED : 0) - (isLacking(reading, terms) ? WITHOUT_HEAD : 0);
    }

    /// When and where something was is told by the sentence that it was held, whatever else that says.
    private boolean tellsThatItWasHeld(String sentence) {
        return (question.kind() == QuestionKind.WHEN || question.kind() == QuestionKind.WHERE)
                && question.speaksOfMeeting()
                && HELD.matcher(sentence).find();
    }

    /// What a sentence holds. One that tells of the event that 9 people lost their lives holds the word for their
    /// death, whatever its own is.
    private Set<String> termsOf(Reading reading, Sentence sentence, Sought content, Set<String> told) {
        var terms = content.termsIn(library, reading.text(sentence));
        if (told.isEmpty() || !countsWhatBefell(reading, sentence)) {
            return terms;
        }
        var all = new HashSet<>(terms);
        all.addAll(told);
        return all;
    }

    /// How much an article holds of the event whose dead are counted; 1 where none are or no event is named.
    private double heldOfTheEvent(Reading reading) {
        return WhatHappened.in(question)
                .filter(event -> !event.isBlank())
                .map(event -> Sought.of(
                        event, question.languageOfContent(), reading.article().language(), library.statistics()))
                .filter(Sought::canBeFound)
                .map(event -> event.coverageOf(library, reading))
                .orElse(1.0);
    }

    /// Whether a sentence says anything of what is asked; where a presence is, that it speaks of one is enough.
    private boolean mayAnswer(Reading reading, Looking looked, Sentence sentence, Set<String> terms) {
        var says = looked.content().coverageOf(terms) > 0
                || question.presence().isPresent()
                        && question.findsPresenceIn(Script.simplified(reading.text(sentence)))
                || OfficeChange.isTold(question, reading.text(sentence))
                || question.asksForNext()
                // What brought it about is told behind what happened, what was talked about behind who met.
                || question.kind() == QuestionKind.WHAT
                        && looked.words().in(reading, sentence).isPresent()
                || Absence.isAsked(question)
                        && Absence.name(reading.text(sentence)).isPresent();
        return says && isOfTheKind(reading, looked, sentence, terms);
    }

    /// Whether a sentence tells something of the kind that is asked for, whatever its words are.
    private boolean isOfTheKind(Reading reading, Looking looked, Sentence sentence, Set<String> terms) {
        return !(isOfInstitution && isLacking(reading, terms))
                && (question.kind() != QuestionKind.WHO && question.kind() != QuestionKind.WHAT
                        || WhatHappened.isTold(question, reading.text(sentence)))
                && Somebody.isNamedIn(reading.text(sentence), question)
                && Somebody.isCompanyNamedIn(reading.text(sentence), question)
                && Money.isToldIn(reading.text(sentence), question)
                && OfNation.isToldIn(reading.text(sentence), question)
                && Somebody.isOfOfficeAsked(reading.text(sentence), question)
                && !(question.asksWhoChangedOffice()
                        && UnlistedPlaces.areMissing(reading.text(sentence), question, library))
                && looked.matter().map(matter -> matter.coverageOf(terms) > 0).orElse(true);
    }

    /// Whether a sentence tells what the question counts, and of nowhere else.
    private boolean countsWhatBefell(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        return WhatHappened.isTold(question, words)
                && (question.places().isEmpty()
                        || Places.in(words, new Span(0, words.length())).stream()
                                .allMatch(mention -> question.places().stream()
                                        .anyMatch(asked -> mention.place().equals(asked)
                                                || Places.within(mention.place(), asked)
                                                || Places.within(asked, mention.place()))));
    }

    /// Whether a sentence names a person or a year that the question names, or holds just the words that it quotes.
    private boolean isNamed(Reading reading, Sentence sentence) {
        var text = reading.text(sentence);
        return !question.namesChairOnly() && question.people().stream().anyMatch(person -> text.contains(person.name()))
                || question.dates().stream().anyMatch(Edtf::hasYear)
                        && Dates.in(text).stream()
                                .flatMap(mention -> mention.date().stream())
                                .anyMatch(date -> date.hasYear()
                                        && question.dates().stream()
                                                .anyMatch(asked -> asked.hasYear() && asked.agrees(date)))
                || !quoted.isEmpty() && quoted.stream().allMatch(Script.simplified(text)::contains);
    }

    private boolean isLacking(Reading reading, Set<String> terms) {
        return head.map(noun -> noun.language() == reading.article().language() && !noun.isIn(terms))
                .orElse(false);
    }

    /// What the headline and the first sentence say holds for every sentence of an article.
    private Set<String> frame(Reading reading, Sought content) {
        var frame = new HashSet<String>();
        reading.layout()
                .all(Role.TITLE)
                .forEach(zone -> frame.addAll(
                        content.termsIn(library, zone.in(reading.article().text()))));
        reading.sentences().stream()
                .findFirst()
                .ifPresent(lead -> frame.addAll(content.termsIn(library, reading.text(lead))));
        return frame;
    }

    /// A sentence without what has to be there (a number where a number is asked for) is not chosen, whatever it
    /// holds.
    private Optional<Candidate> candidate(
            Reading reading, Looking looked, Sentence sentence, double coverage, double telling) {
        var answer = looked.words().in(reading, sentence);
        if (answer.isEmpty() && looked.words().areRequired(reading)) {
            return Optional.empty();
        }
        var score = telling + answer.map(words -> OF_THE_KIND * words.fit()).orElse(0.0);
        return Optional.of(new Candidate(sentence, coverage, score, answer.map(AnswerWords.Fitting::words)));
    }

    private Chosen chosen(Reading reading, Sought content, Candidate candidate) {
        var sentence = candidate.sentence();
        var core = core(reading, content, sentence, candidate.answer());
        var span = Quotes.fitting(reading.article(), sentence.span(), core, question.language());
        var quoted = candidate
                .answer()
                .or(() -> placed(reading, sentence))
                .filter(excerpt -> span.contains(excerpt.span().orElseThrow()));
        return new Chosen(sentence, span, candidate.coverage(), candidate.score(), core, quoted);
    }

    /// The words that stand where a Chinese question asks.
    private Optional<Excerpt> placed(Reading reading, Sentence sentence) {
        return question.language() == Language.CHINESE && reading.article().language() == Language.CHINESE
                ? ShortSpan.of(question.whole(), reading.article().text(), sentence.span())
                        .map(span -> Excerpt.of(reading.article(), span))
                : Optional.empty();
    }

    /// The clause that holds most of what is looked for: a long sentence is quoted around it.
    private static Span core(Reading reading, Sought content, Sentence sentence, Optional<Excerpt> answer) {
        if (answer.isPresent()) {
            return answer.get().span().orElseThrow();
        }
        var text = reading.article().text();
        var best = new Span(sentence.span().start(), sentence.span().start());
        var bestScore = -1.0;
        var from = sentence.span().start();
        for (var i = from; i <= sentence.span().end(); i++) {
            if (i == sentence.span().end() || "，,；;：".indexOf(text.charAt(i)) >= 0) {
                var clause = new Span(from, i);
                var score = content.coverageOf(clause.in(text));
                if (score > bestScore) {
                    best = clause;
                    bestScore = score;
                }
                from = Math.min(i + 1, sentence.span().end());
            }
        }
        return best;
    }
}
