package rapporteur.answer;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Places;
import rapporteur.language.Span;
import rapporteur.language.Term;
import rapporteur.meeting.Presence;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;
import rapporteur.search.TermStatistics;

/// The words of a sentence that are of the kind a question asks for: a date, a quantity, a name, a place.
final class AnswerWords {
    private static final Pattern NUMBER = Pattern.compile(
            "\\d[\\d,.]*(?:\\s?(?:%|percent|万亿|亿|万|千|百|million|billion|trillion))?|[一二三四五六七八九十百千万亿两]{1,6}(?=[个项家条人位名大届次])|百分之[一二三四五六七八九十百点]+"
                    + "|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand)(?: (?:hundred|thousand|million|billion|trillion))?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKING =
            Pattern.compile("说|指出|强调|表示|要求|提出|said|stressed|pointed out|emphasi|noted|expressed|stated|urged");
    private static final Pattern MONEY = Pattern.compile("(?i)元|美元|yuan|rmb|dollars?|\\$|investment of");
    private static final Pattern DURATION =
            Pattern.compile("(?i)小时|分钟|天|年|个月|周|\\b(?:hours?|minutes?|days?|weeks?|months?|years?)\\b");
    private static final Pattern ASKS_MONEY =
            Pattern.compile("(?i)多少钱|多少资金|金额|产值|投资额|how much money|how much .{0,30}(?:invest|cost|spend)");
    private static final Pattern ASKS_DURATION = Pattern.compile("(?i)多久|多长时间|how long");

    /// What is counted: the words behind "how many" or 多少.
    private static final Pattern COUNTED =
            Pattern.compile("(?i)how many ((?:[\\w-]+ ){0,2}[\\w-]+)|(?:多少|几)[个项家条人位名大届次]?([一-龥]{0,6})");

    /// A number belongs to what stands this near to it.
    private static final int NEAR = 30;

    private final Library library;
    private final Question question;
    private final ContentTerms content;

    AnswerWords(Library library, Question question, ContentTerms content) {
        this.library = library;
        this.question = question;
        this.content = content;
    }

    /// Returns whether a sentence without such words cannot answer. Names are found in reports of meetings only:
    /// there the record knows them.
    boolean areRequired(Reading reading) {
        return question.kind() == QuestionKind.QUANTITY
                || question.kind() == QuestionKind.WHEN
                || question.kind() == QuestionKind.WHO
                        && library.meetingOf(reading.article().id()).isPresent();
    }

    /// Returns the words that answer, if the sentence has any.
    Optional<Excerpt> in(Reading reading, Sentence sentence) {
        return switch (question.kind()) {
            case WHEN ->
                Dates.in(reading.article().text(), sentence.span()).stream()
                        .filter(mention -> mention.date().isPresent())
                        .findFirst()
                        .map(mention -> Excerpt.of(reading.article(), mention.span()));
            case QUANTITY, HOW_MANY -> quantity(reading, sentence);
            case WHO -> person(reading, sentence);
            case WHO_SAID ->
                SPEAKING.matcher(reading.text(sentence)).find() ? person(reading, sentence) : Optional.empty();
            case WHERE -> place(reading, sentence);
            case WHICH, DOCUMENTS, YES_NO, SAID, OFFICE, PUBLICATION, SUMMARY, WHAT, SMALL_TALK -> Optional.empty();
        };
    }

    /// The number whose surroundings hold most of what is looked for; dates are no quantities.
    private Optional<Excerpt> quantity(Reading reading, Sentence sentence) {
        var text = reading.article().text();
        var dates = Dates.in(text, sentence.span());
        return NUMBER.matcher(text)
                .region(sentence.span().start(), sentence.span().end())
                .results()
                .map(Span::of)
                .filter(number -> dates.stream().noneMatch(date -> date.span().overlaps(number)))
                .filter(number -> !question.text().contains(number.in(text)))
                .filter(number -> measures(around(number, sentence.span()).in(text)))
                .max(Comparator.comparingDouble(number ->
                        content.coverageOf(around(number, sentence.span()).in(text))))
                .map(number -> Excerpt.of(reading.article(), number));
    }

    private static Span around(Span number, Span within) {
        return new Span(Math.max(within.start(), number.start() - NEAR), Math.min(within.end(), number.end() + NEAR));
    }

    /// Whether what stands around a number is what the question counts.
    private boolean measures(String around) {
        var asked = question.text();
        if (ASKS_MONEY.matcher(asked).find()) {
            return MONEY.matcher(around).find();
        }
        if (ASKS_DURATION.matcher(asked).find()) {
            return DURATION.matcher(around).find();
        }
        var counted = COUNTED.matcher(asked);
        if (!counted.find()) {
            return true;
        }
        var words = counted.group(1) == null ? counted.group(2) : counted.group(1);
        var terms = new ContentTerms(words, NOTHING_IS_RARE);
        return terms.isEmpty() || terms.coverageOf(around) > 0;
    }

    private static final TermStatistics NOTHING_IS_RARE = new TermStatistics() {
        @Override
        public long passages() {
            return 1;
        }

        @Override
        public long holding(Term.Field field, String term) {
            return 1;
        }
    };

    /// The first person of the record who is named in the sentence and not in the question.
    private Optional<Excerpt> person(Reading reading, Sentence sentence) {
        var words = reading.text(sentence);
        return library.meetingOf(reading.article().id()).stream()
                .flatMap(meeting -> Stream.of(Presence.values()).flatMap(presence -> meeting.people(presence).stream()))
                .filter(person -> question.people().stream()
                        .noneMatch(asked -> asked.key().equals(person.key())))
                .map(person -> person.name().text())
                .filter(words::contains)
                .findFirst()
                .map(name -> {
                    var start = sentence.span().start() + words.indexOf(name);
                    return Excerpt.of(reading.article(), new Span(start, start + name.length()));
                });
    }

    private Optional<Excerpt> place(Reading reading, Sentence sentence) {
        return Places.in(reading.article().text(), sentence.span()).stream()
                .filter(mention -> !question.places().contains(mention.place()))
                .findFirst()
                .map(mention -> Excerpt.of(reading.article(), mention.span()));
    }
}
