package rapporteur.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingReader;
import rapporteur.meeting.Presence;
import rapporteur.meeting.Voice;
import rapporteur.question.NamedPeople;

/// An article as statements are compared with it.
///
/// @param reading   which
/// @param sentences of its body, in order
/// @param frame     headline and first sentence, in simplified characters: what holds for all sentences
/// @param framing   the same, read piece by piece
/// @param counts    how many things it enumerates
/// @param people    whom it names: the names as printed, by what their forms have in common
/// @param whole     what holds of all of it, page stamps and publisher included
/// @param language  of most of it
record Told(
        Reading reading,
        List<Line> sentences,
        String frame,
        Line framing,
        Set<String> counts,
        Map<String, String> people,
        Whole whole,
        Language language) {
    /// Some pages print how a character is read behind it.
    private static final Pattern READING = Pattern.compile("(?<=[一-龥])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]");

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)[位名人份项](?!民)| (?:\\w+ )?(?:officials|leaders|people|persons|members|cadres|deputies|experts|speakers|vice|deputy|directors|secretaries|mayors|governors|documents|reports|plans)");
    private static final Pattern DAY = Pattern.compile("(?<![月\\d.])(\\d{1,2})日");
    private static final Pattern NTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
    private static final Pattern TITLE = Pattern.compile("《[^》]{2,}》");
    private static final int SHORT_NAME = 3;
    private static final int LONG_NAME = 10;
    private static final Pattern MARK = Pattern.compile("[，。；：、,;:]");

    /// Some words, read piece by piece.
    ///
    /// @param sentence which of the article; the first for its frame
    /// @param text     in simplified characters
    /// @param flat     the same in lower case, without blanks where it is Chinese
    /// @param pieces   in order, without those that frame a sentence
    /// @param forms    of all pieces
    /// @param readings of each two Han characters side by side, for names in Latin letters
    /// @param dates    that it states
    /// @param places   that it names
    record Line(
            Sentence sentence,
            String text,
            String flat,
            List<Piece> pieces,
            Set<String> forms,
            Set<String> readings,
            List<Edtf> dates,
            Set<Place> places) {
        private static Line of(Sentence sentence, String text, List<Span> names) {
            var read = Pieces.read(text, names);
            var telling = read.pieces().stream()
                    .filter(piece -> !FramingWords.contains(piece))
                    .toList();
            var dates = datesIn(text);
            var forms = new HashSet<>(read.forms());
            dates.stream()
                    .filter(Edtf::hasYear)
                    .map(date -> "#" + date.to().year())
                    .forEach(forms::add);
            return new Line(
                    sentence,
                    text,
                    Told.flat(text),
                    telling,
                    forms,
                    CharacterReadings.ofPairs(text),
                    dates,
                    placesIn(text));
        }

        /// Returns whether it says a piece of a statement: under any of its names, or as part of a longer word.
        boolean says(Piece piece) {
            return isCalledSo(piece) && !isLess(piece)
                    || !piece.is(Piece.Kind.NUMBER) && holds(piece.text())
                    || isRead(piece);
        }

        private boolean isCalledSo(Piece piece) {
            for (var form : piece.forms()) {
                if (forms.contains(form)) {
                    return true;
                }
            }
            return false;
        }

        /// Whether a name in Latin letters is how some characters are read.
        private boolean isRead(Piece piece) {
            return piece.is(Piece.Kind.WORD)
                    && !readings.isEmpty()
                    && !Language.isHan(piece.text().charAt(0))
                    && piece.forms().stream().anyMatch(readings::contains);
        }

        /// Whether all that agrees with a Chinese word is a part of it: 普查 alone is no 人口普查.
        private boolean isLess(Piece piece) {
            return piece.is(Piece.Kind.WORD)
                    && Language.isHan(piece.text().charAt(0))
                    && Language.isHan(flat.charAt(flat.length() / 2))
                    && pieces.stream().anyMatch(piece::agrees)
                    && pieces.stream()
                            .filter(piece::agrees)
                            .allMatch(own -> !own.text().equals(piece.text())
                                    && piece.text().contains(own.text()));
        }

        private boolean holds(String word) {
            if (!Language.isHan(word.charAt(0))) {
                return false;
            }
            if (flat.contains(word)) {
                return Titles.isIn(flat, word);
            }
            if (word.length() > 2 && !hasAll(word)) {
                return false;
            }
            if (word.length() == 2) {
                var first = Pieces.LITTLE.indexOf(word.charAt(0)) >= 0;
                var last = Pieces.LITTLE.indexOf(word.charAt(1)) >= 0;
                return first != last && flat.indexOf(word.charAt(first ? 1 : 0)) >= 0;
            }
            return isAbbreviated(word)
                    || IntStream.rangeClosed(2, word.length() - 2)
                            .anyMatch(at -> areNear(word.substring(0, at), word.substring(at)));
        }

        /// Returns how many people and documents stand in its lists, as numbers are compared.
        Set<String> lists() {
            var counts = new HashSet<String>();
            var row = 0;
            for (var piece : pieces) {
                if (!piece.is(Piece.Kind.NAME)) {
                    counts.add("#" + row);
                    row = 0;
                } else {
                    row++;
                }
            }
            counts.add("#" + row);
            counts.add("#"
                    + pieces.stream().filter(piece -> piece.is(Piece.Kind.NAME)).count());
            counts.add("#" + TITLE.matcher(text).results().count());
            return counts;
        }

        private boolean hasAll(String word) {
            for (var i = 0; i < word.length(); i++) {
                if (flat.indexOf(word.charAt(i)) < 0) {
                    return false;
                }
            }
            return true;
        }

        /// 防汛救灾 stands in 防汛抗洪救灾.
        private boolean areNear(String one, String other) {
            for (var at = flat.indexOf(one); at >= 0; at = flat.indexOf(one, at + 1)) {
                var next = flat.indexOf(other, at + one.length());
                if (next >= 0 && next - at - one.length() <= LONG_NAME) {
                    return true;
                }
            }
            return false;
        }

        /// 工信厅 is 工业和信息化厅: its characters stand in the long name, in their order, first and last at its ends.
        boolean isAbbreviated(String word) {
            if (word.length() < SHORT_NAME) {
                return false;
            }
            for (var start = flat.indexOf(word.charAt(0));
                    start >= 0;
                    start = flat.indexOf(word.charAt(0), start + 1)) {
                var at = start;
                for (var i = 1; i < word.length() && at >= 0; i++) {
                    at = flat.indexOf(word.charAt(i), at + 1);
                }
                if (at >= 0
                        && at - start < LONG_NAME
                        && MARK.matcher(flat.substring(start, at))
                                .results()
                                .findAny()
                                .isEmpty()) {
                    return true;
                }
            }
            return false;
        }
    }

    /// What is looked up in an article as a whole.
    ///
    /// @param dates  that it states anywhere
    /// @param places that it names anywhere, or its publisher does
    /// @param terms  of headline and body
    /// @param voices whose words each sentence gives
    record Whole(List<Edtf> dates, Set<Place> places, Set<String> terms, List<Voice> voices) {
        /// Returns whether it names a place, or one that lies in it.
        boolean names(Place place) {
            return places.stream().anyMatch(own -> own.equals(place) || Places.within(own, place));
        }

        /// Returns whether it states a date, or one that may be it.
        boolean states(Edtf date) {
            return dates.stream().anyMatch(own -> own.agrees(date) && own.statesDayOf(date));
        }

        private static Whole of(Reading reading) {
            var article = reading.article();
            return new Whole(
                    datesIn(article.text()),
                    placesIn(Script.simplified(article.text() + "\n"
                            + Objects.toString(article.metadata().publisher(), ""))),
                    ContentTerms.termsOf(reading),
                    MeetingReader.voices(reading));
        }
    }

    private static List<Edtf> datesIn(String text) {
        return Dates.in(text).stream()
                .flatMap(mention -> mention.date().stream())
                .toList();
    }

    private static Set<Place> placesIn(String text) {
        var plain = READING.matcher(text).replaceAll("");
        return Places.in(plain, new Span(0, plain.length())).stream()
                .map(Places.Mention::place)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Returns whether any of its sentences, or what frames them, says a piece of a statement.
    boolean says(Piece piece) {
        return framing.says(piece) || sentences.stream().anyMatch(line -> line.says(piece)) || isItsDay(piece);
    }

    /// Returns its sentences, in simplified characters.
    String text() {
        return sentences.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /// "On the 17th".
    boolean isItsDay(Piece number) {
        var day = NTH.matcher(number.text());
        return number.is(Piece.Kind.NUMBER) && day.matches() && hasDay(day.group(1));
    }

    /// Returns whether it begins with that day of a month that it does not name.
    boolean namesDay(Edtf asked) {
        return asked.to().day() != 0
                && framing.dates().stream()
                        .noneMatch(date -> date.to().month() != 0
                                && date.to().month() != asked.to().month())
                && hasDay(String.valueOf(asked.to().day()));
    }

    private boolean hasDay(String day) {
        return DAY.matcher(frame).results().anyMatch(found -> found.group(1).equals(day));
    }

    /// Returns whether it lists as many people, documents, days or points as a number of a statement counts.
    boolean lists(Claim claim, Piece number) {
        return Enumerated.counts(claim.text(), number.span())
                        && number.forms().stream().anyMatch(counts::contains)
                || PEOPLE.matcher(claim.text())
                                .region(number.span().end(), claim.text().length())
                                .lookingAt()
                        && sentences.stream()
                                .anyMatch(line -> number.forms().stream().anyMatch(line.lists()::contains));
    }

    static Told of(Reading reading, List<Meeting> meetings) {
        var people = people(reading, meetings);
        var texts = new ArrayList<String>();
        var names = new ArrayList<List<Span>>();
        for (var sentence : reading.sentences()) {
            texts.add(Script.simplified(reading.text(sentence)));
            names.add(names(texts.getLast(), sentence.span(), people));
        }
        var known = chineseNames(texts, names);
        var lines = new ArrayList<Line>();
        for (var i = 0; i < texts.size(); i++) {
            lines.add(Line.of(reading.sentences().get(i), texts.get(i), withKnown(texts.get(i), names.get(i), known)));
        }
        var frame = frame(reading, meetings);
        var first = reading.sentences().isEmpty()
                ? new Sentence(0, 0, new Span(0, 0))
                : reading.sentences().getFirst();
        return new Told(
                reading,
                List.copyOf(lines),
                frame,
                Line.of(first, frame, NamedPeople.namesIn(frame)),
                Enumerated.in(lines.stream().map(Line::text).collect(Collectors.joining("\n"))),
                named(lines),
                Whole.of(reading),
                reading.article().language());
    }

    private static Map<String, String> named(List<Line> lines) {
        var named = new HashMap<String, String>();
        for (var line : lines) {
            line.pieces().stream()
                    .filter(Piece::maybeName)
                    .map(piece -> piece.span().in(line.text()))
                    .forEach(name -> named.putIfAbsent(Names.key(name).replace('ü', 'v'), name));
        }
        return Map.copyOf(named);
    }

    static String flat(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return Language.of(text) == Language.CHINESE ? BLANK.matcher(lower).replaceAll("") : lower;
    }

    private static List<Span> people(Reading reading, List<Meeting> meetings) {
        return meetings.stream()
                .flatMap(meeting -> Stream.of(Presence.values()).flatMap(presence -> meeting.people(presence).stream()))
                .map(person -> person.name())
                .filter(name -> name.article().equals(reading.article().id()))
                .flatMap(name -> name.span().stream())
                .toList();
    }

    private static List<Span> names(String text, Span sentence, List<Span> people) {
        var names = new HashSet<Span>();
        people.stream()
                .filter(sentence::contains)
                .map(span -> new Span(span.start() - sentence.start(), span.end() - sentence.start()))
                .forEach(names::add);
        NamedPeople.namesIn(text).stream()
                .filter(name -> names.stream().noneMatch(name::overlaps))
                .toList()
                .forEach(names::add);
        return List.copyOf(names);
    }

    private static Set<String> chineseNames(List<String> texts, List<List<Span>> names) {
        var known = new HashSet<String>();
        for (var i = 0; i < texts.size(); i++) {
            for (var name : names.get(i)) {
                if (Language.isHan(texts.get(i).charAt(name.start()))) {
                    known.add(name.in(texts.get(i)));
                }
            }
        }
        return known;
    }

    /// A name that one sentence shows to be one is one in the others.
    private static List<Span> withKnown(String text, List<Span> names, Set<String> known) {
        var all = new ArrayList<Span>(names);
        for (var name : known) {
            for (var at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                var span = new Span(at, at + name.length());
                if (all.stream().noneMatch(span::overlaps)) {
                    all.add(span);
                }
            }
        }
        return all;
    }

    private static String frame(Reading reading, List<Meeting> meetings) {
        var text = reading.article().text();
        var title = reading.layout().all(Role.TITLE).map(zone -> zone.in(text));
        var lead = reading.sentences().stream().limit(1).map(reading::text);
        var told = reading.article().metadata().title();
        var bodies = meetings.stream()
                .flatMap(meeting -> meeting.accounts().stream())
                .flatMap(account -> Stream.concat(account.bodies().stream(), account.title().stream()))
                .map(Excerpt::text);
        return Script.simplified(Stream.of(title, Stream.ofNullable(told), bodies, lead)
                .flatMap(words -> words)
                .distinct()
                .collect(Collectors.joining("\n")));
    }
}
