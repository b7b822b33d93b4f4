package rapporteur.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.language.StopWords;
import rapporteur.language.Terms;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Level;
import rapporteur.meeting.Presence;

/// Reads questions by their forms, without a model.
public final class QuestionReader {
    /// A question is short. Of a pasted page the beginning says what is wanted.
    private static final int LONGEST = 2_000;

    private static final Pattern FOLLOW_UP = Pattern.compile(
            "(?i)^(?:那么?|还有|另外|而)?.{0,14}呢[？?]?$|^(?:and|what about|how about|but)\\b|\\belse\\b|\\b(?:it|that meeting|this meeting|there|he|she|they)\\b|这次会议|该会议|那次会议|会上|还有(?:谁|哪些)|他|她");
    private static final Pattern ELLIPSIS = Pattern.compile(
            "(?i)^(?:那么?|and|what about|how about|and what about|and in)?[\\s,，]*(?:in |at )?(.{1,24}?)(?:呢)?[\\s?？]*$");
    private static final Pattern WORD_PAIR =
            Pattern.compile("\\b([A-Za-z]{1,9})[ ]([A-Za-z]{2,14}(?:['’-][A-Za-z]{1,8})?)\\b");
    private static final Pattern HAN_RUN = Pattern.compile("[一-龥·]{2,20}");
    private static final Pattern AFTER_NAME = Pattern.compile(
            "主持|出席|参加|列席|讲话|发言|说|强调|指出|提出|要求|表示|在|的|是|有|担任|会见|作|同志|书记|省长|市长|主席|总书记|对|和|、|与|到|去|都|也|共|一共|认为|介绍|感谢|$");

    private final Clock clock;

    /// Reads relative dates by a clock.
    ///
    /// @param clock says what day it is, in the zone of the asker
    public QuestionReader(Clock clock) {
        this.clock = clock;
    }

    /// Reads a question that stands by itself.
    public Question read(String text) {
        return read(text, Optional.empty());
    }

    /// Reads a question in a conversation.
    ///
    /// @param focus what the conversation is about
    public Question read(String text, Optional<Focus> focus) {
        var asked = text.strip();
        asked = asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
        var whole = completed(asked, focus);
        var question = alone(whole);
        var open = FOLLOW_UP.matcher(asked).find()
                && question.places().isEmpty()
                && question.dates().isEmpty();
        var continues = focus.filter(last -> open || question.leavesMeetingOpen())
                .map(Focus::meetings)
                .orElse(List.of());
        return new Question(
                asked,
                Language.of(asked),
                question.kind(),
                question.presence(),
                question.people(),
                question.places(),
                question.dates(),
                question.kinds(),
                question.levels(),
                question.content(),
                continues);
    }

    /// Fills an ellipsis: "那长春呢?" is the last question, asked of another place.
    private static String completed(String text, Optional<Focus> focus) {
        var ellipsis = ELLIPSIS.matcher(text);
        if (focus.isEmpty() || !FOLLOW_UP.matcher(text).find() || !ellipsis.matches()) {
            return text;
        }
        var before = Places.in(focus.get().question(), whole(focus.get().question()));
        var now = Places.in(ellipsis.group(1), whole(ellipsis.group(1)));
        var onlyAPlace = now.size() == 1
                && now.getFirst().span().length() >= ellipsis.group(1).strip().length() - 1;
        if (!onlyAPlace) {
            return text;
        }
        return before.size() == 1
                ? focus.get()
                        .withPlace(before.getFirst().place(), ellipsis.group(1).strip())
                : focus.get().question() + " " + ellipsis.group(1).strip();
    }

    private Question alone(String text) {
        var language = Language.of(text);
        var folded = Script.simplified(text);
        var kind = kind(folded, language);
        var people = people(folded);
        var places = places(folded, people);
        return new Question(
                text,
                language,
                kind,
                presence(folded),
                people.values().stream().distinct().toList(),
                places.values().stream().distinct().toList(),
                dates(folded),
                named(Forms.meetingKinds(), folded, Kind.class),
                named(Forms.levels(), folded, Level.class),
                content(folded, language, people.keySet(), places.keySet()),
                List.of());
    }

    private static QuestionKind kind(String text, Language language) {
        return Forms.kinds(language).entrySet().stream()
                .filter(form -> form.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(QuestionKind.WHAT);
    }

    private static Optional<Presence> presence(String text) {
        return Forms.presence().entrySet().stream()
                .filter(form -> form.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static <E extends Enum<E>> Set<E> named(Map<E, Pattern> forms, String text, Class<E> type) {
        var found = EnumSet.noneOf(type);
        forms.forEach((value, form) -> {
            if (form.matcher(text).find()) {
                found.add(value);
            }
        });
        return found;
    }

    /// People by the place of their names, so that the names can be taken out of what is looked for.
    private static Map<Span, Question.Named> people(String text) {
        var found = new LinkedHashMap<Span, Question.Named>();
        for (var name : latinNames(text)) {
            found.put(name, named(name.in(text)));
        }
        var places = Places.in(text, whole(text));
        var runs = HAN_RUN.matcher(text);
        while (runs.find()) {
            hanName(text, runs.start(), runs.end())
                    .filter(name ->
                            places.stream().noneMatch(place -> place.span().overlaps(name)))
                    .ifPresent(name -> found.put(name, named(name.in(text))));
        }
        return found;
    }

    private static Question.Named named(String name) {
        return new Question.Named(name, Names.key(name));
    }

    /// Names in Latin letters however they are capitalised: people type `liu qiang`.
    private static List<Span> latinNames(String text) {
        var found = new ArrayList<Span>();
        var pairs = WORD_PAIR.matcher(text);
        for (var from = 0; pairs.find(from); ) {
            var first = pairs.group(1);
            var second = pairs.group(2);
            var isName = !StopWords.contains(first.toLowerCase(Locale.ROOT))
                    && !StopWords.contains(second.toLowerCase(Locale.ROOT))
                    && Names.isLatinName(capitalised(first), capitalised(second));
            if (isName) {
                found.add(Span.of(pairs));
            }
            from = isName ? pairs.end() : pairs.end(1);
        }
        return found;
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    /// A Chinese name in a question stands before a verb, a title or the end.
    private static Optional<Span> hanName(String text, int start, int end) {
        for (var from = start; from < end; from++) {
            for (var length : new int[] {2, 3, 4}) {
                var to = from + length;
                if (to <= end
                        && Names.isChineseName(text, from, to)
                        && AFTER_NAME.matcher(text.substring(to, end)).lookingAt()
                        && (from == start || mayPrecede(text, start, from))) {
                    return Optional.of(new Span(from, to));
                }
            }
        }
        return Optional.empty();
    }

    private static final Pattern BEFORE_NAME =
            Pattern.compile("(?:由|是|在|对|和|与|及|请问|关于|哪些会议|会议上|会上|会议|时|日|除了|除|问|到|被|向)$");

    private static boolean mayPrecede(String text, int start, int at) {
        var before = text.substring(start, at);
        return BEFORE_NAME.matcher(before).find() || Names.endsLikeTitle(before);
    }

    private static Map<Span, Place> places(String text, Map<Span, Question.Named> people) {
        var found = new LinkedHashMap<Span, Place>();
        for (var mention : Places.in(text, whole(text))) {
            if (people.keySet().stream().noneMatch(name -> name.overlaps(mention.span()))) {
                found.put(mention.span(), mention.place());
            }
        }
        return found;
    }

    private List<Edtf> dates(String text) {
        var today = LocalDate.now(clock);
        var calendar = Dates.in(text).stream().flatMap(mention -> switch (mention.kind()) {
            case CALENDAR -> mention.date().stream();
            case RELATIVE -> Stream.of(Edtf.of(today.plusDays(mention.offset())));
            case WEEKDAY, RECENT -> Stream.<Edtf>empty();
        });
        return Stream.concat(calendar, RelativeDates.in(text, today).stream()).toList();
    }

    private static String content(String text, Language language, Set<Span> people, Set<Span> places) {
        var rest = new StringBuilder(text);
        people.forEach(span -> blank(rest, span));
        places.forEach(span -> blank(rest, span));
        Dates.in(text).forEach(mention -> blank(rest, mention.span()));
        // Twice: what frames a question shows at its ends only when the question words are gone.
        var once = Forms.asking(language)
                .matcher(RelativeDates.without(rest.toString()))
                .replaceAll(" ");
        var asking = Forms.asking(language).matcher(once).replaceAll(" ");
        var words = asking.replaceAll("[\\p{Punct}？，。、！：；“”‘’（）]+", " ")
                .replaceAll("(?<![一-龥])[一-龥](?![一-龥])", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return Terms.of(words).stream().allMatch(StopWords::contains) ? "" : words;
    }

    private static void blank(StringBuilder text, Span span) {
        for (var i = span.start(); i < span.end(); i++) {
            text.setCharAt(i, ' ');
        }
    }

    private static Span whole(String text) {
        return new Span(0, text.length());
    }
}
