package rapporteur.answer;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.article.Article;
import rapporteur.article.Excerpt;
import rapporteur.article.Layout.Role;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Dates;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Ordinals;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Account;
import rapporteur.meeting.Attribute;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Level;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Person;
import rapporteur.meeting.Presence;
import rapporteur.question.Organ;
import rapporteur.question.Question;
import rapporteur.question.QuestionReader;

/// What a question says about the meeting or article it means, held against each. Whoever, wherever and whenever a
/// question names has to be there: a fact of a look-alike is never given for the one asked.
final class Constraints {
    private static final Pattern TERM = Pattern.compile("第?[\\d〇零一二三四五六七八九十百]{1,6}届");

    /// Days after which a meeting is no longer news.
    private static final int REPORTED_WITHIN = 4;

    /// "At the meeting." may stand before the first sentence.
    private static final int LEAD = 2;

    /// A day without its month is that of a date this near.
    private static final int NEXT_DAYS = 1;

    /// 大足 without 区 is no place by itself to the table.
    private static final int SHORTEST_NAME = 2;

    /// What is told of that day happened so many days before.
    private static final int DAYS_BEFORE = 10;

    private static final Pattern OF_THE_NATION = Pattern.compile("全国|我国|国内|国务院|\\b(?:nationwide|national)\\b");

    private static final Pattern READING = Pattern.compile("(?<=[一-龥])\\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}\\)");

    private final Library library;

    Constraints(Library library) {
        this.library = library;
    }

    /// Returns whether some account of the meeting agrees with all that the question names.
    boolean allow(Question question, Meeting meeting) {
        return datesAgree(question, meeting)
                && kindsAgree(question, meeting)
                && organsAgree(question, meeting)
                && seatsAgree(question, meeting)
                && numbersAgree(question, meeting)
                && meeting.accounts().stream()
                        .anyMatch(account -> allow(question, account) && isNamedFor(question, meeting, account));
    }

    /// Headline, body or first sentence say whose meeting it was: a county that a report names further down may be
    /// that of another meeting, which the records do not know.
    private boolean isNamedFor(Question question, Meeting meeting, Account account) {
        return library.read(account.article())
                .filter(reading -> UnlistedPlaces.areIn(
                        Stream.concat(
                                        Stream.concat(account.bodies().stream(), account.title().stream())
                                                .map(Excerpt::text),
                                        library.sentencesOf(meeting, reading).stream()
                                                .limit(1)
                                                .map(reading::text))
                                .toList(),
                        question))
                .isPresent();
    }

    /// Returns whether the meeting agrees with all that the words name but the date.
    boolean allowWithoutDate(Question words, Meeting meeting) {
        return kindsAgree(words, meeting)
                && organsAgree(words, meeting)
                && seatsAgree(words, meeting)
                && meeting.accounts().stream().anyMatch(account -> allow(words, account));
    }

    /// Returns whether the meeting was on that date, as far as its articles say.
    boolean wasOn(Edtf asked, Meeting meeting) {
        var own = meeting.date().best();
        if (own.isEmpty() || !own.get().isDay() && asked.to().day() != 0) {
            return standsIn(asked, meeting)
                    || own.map(date -> isShortlyBefore(asked, date)).orElse(false);
        }
        return isThen(own.get(), asked);
    }

    /// Returns whether sort, organ and seat of a meeting agree with the question.
    private boolean agrees(Question question, Meeting meeting) {
        return kindsAgree(question, meeting)
                && organsAgree(question, meeting)
                && seatsAgree(question, meeting)
                && numbersAgree(question, meeting);
    }

    /// The congress of the sixth term is not that of the seventh, though a report of the one names the other.
    private static boolean numbersAgree(Question question, Meeting meeting) {
        var asked = terms(question.whole());
        var own = meeting.accounts().stream()
                .flatMap(account -> account.bodies().stream())
                .flatMap(body -> terms(Script.simplified(body.text())).stream())
                .collect(Collectors.toSet());
        return asked.isEmpty() || own.isEmpty() || asked.stream().anyMatch(own::contains);
    }

    private static Set<Integer> terms(String text) {
        return TERM.matcher(text)
                .results()
                .flatMap(term -> Ordinals.in(term.group()).stream())
                .collect(Collectors.toSet());
    }

    /// Returns those of an article's meetings that are meant: the ones on the day asked for where there is one.
    List<Meeting> meant(Question question, List<Meeting> reported) {
        var agreeing =
                reported.stream().filter(meeting -> agrees(question, meeting)).toList();
        var onTheDay = agreeing.stream()
                .filter(meeting -> question.dates().stream()
                        .allMatch(asked -> meeting.date()
                                .best()
                                .map(date -> isThen(date, asked))
                                .orElse(false)))
                .toList();
        return onTheDay.isEmpty() ? agreeing : onTheDay;
    }

    private boolean allow(Question question, Account account) {
        return library.read(account.article())
                .map(reading -> allow(question, reading))
                .orElse(false);
    }

    /// Returns whether an article agrees with the question: where it reports a meeting, the meeting does.
    boolean allowArticle(Question question, Reading reading) {
        return allow(question, reading)
                && datesAllow(question, reading)
                && (library.reportsMeeting(reading.article().id())
                        ? reportsOneThatAgrees(question, reading)
                                || !naming(question, reading).isEmpty()
                        : question.organs().isEmpty()
                                || Organ.in(Script.simplified(reading.article().text())).stream()
                                        .anyMatch(question.organs()::contains));
    }

    private boolean reportsOneThatAgrees(Question question, Reading reading) {
        return library.meetingsOf(reading.article().id()).stream().anyMatch(meeting -> agrees(question, meeting));
    }

    /// Returns the sentences of an allowed article that may answer, as far as organs decide it: all where its meeting
    /// agrees with the question.
    List<Sentence> ofTheOrgan(Question question, Reading reading) {
        return !library.reportsMeeting(reading.article().id()) || reportsOneThatAgrees(question, reading)
                ? reading.sentences()
                : naming(question, reading);
    }

    /// What an organ did is told by reports of others' meetings too, in sentences that name it: 市委确定的九大战略. A
    /// question that speaks of a meeting is asked of that meeting alone.
    private List<Sentence> naming(Question question, Reading reading) {
        if (question.organs().isEmpty()
                || question.speaksOfMeeting()
                || !question.kinds().isEmpty()) {
            return List.of();
        }
        return reading.sentences().stream()
                .filter(sentence ->
                        Organ.in(Script.simplified(reading.text(sentence))).containsAll(question.organs()))
                .filter(sentence -> sitThere(question, reading, sentence))
                .toList();
    }

    /// Whether the organs named in a sentence may be those of the question: of the place that stands before them, or
    /// the own ones of the city whose meeting the article reports.
    private boolean sitThere(Question question, Reading reading, Sentence sentence) {
        var text = reading.article().text();
        return library.meetingsOf(reading.article().id()).stream().anyMatch(meeting -> seatsAgree(question, meeting))
                || Places.in(text, sentence.span()).stream()
                        .filter(mention -> question.seats().contains(mention.place()))
                        .anyMatch(mention -> QuestionReader.isSeat(text, mention.span()));
    }

    /// Whether a report that does not say where its meeting was may be of a place: whoever presided over it, a meeting
    /// of that level, presides in another report that names the place.
    private boolean isOfItsChair(Question question, Reading reading, Place asked) {
        return library.meetingsOf(reading.article().id()).stream()
                .filter(meeting -> meeting.place().isEmpty() && isOfLevel(meeting, asked))
                .flatMap(meeting -> meeting.people(Presence.PRESIDED).stream())
                .flatMap(chair -> library.meetings().having(Attribute.PRESIDED, chair.key()::equals).stream()
                        .mapToObj(MeetingId::new))
                .flatMap(id -> library.meeting(id).stream())
                .filter(other -> isOfLevel(other, asked))
                .flatMap(other -> other.accounts().stream())
                .filter(account -> !account.article().equals(reading.article().id()))
                .flatMap(account -> library.read(account.article()).stream())
                .anyMatch(other -> names(question, other, asked));
    }

    private static boolean isOfLevel(Meeting meeting, Place asked) {
        var levels = meeting.accounts().stream().map(Account::level).collect(Collectors.toSet());
        return switch (asked.level()) {
            case NATION -> false;
            case PROVINCE -> levels.contains(Level.PROVINCIAL);
            case CITY -> levels.contains(Level.MUNICIPAL);
            case COUNTY -> levels.contains(Level.COUNTY);
        };
    }

    /// Returns whether an article holds the people and places that the question names.
    private boolean allow(Question question, Reading reading) {
        return question.people().stream().allMatch(person -> names(reading, person))
                && question.places().stream()
                        .allMatch(place -> names(question, reading, place) || isOfItsChair(question, reading, place))
                && UnlistedPlaces.areIn(reading, question, library)
                && Departments.areIn(reading, question)
                && Institutions.areIn(reading, question, library)
                && NumberedThings.areIn(reading, question)
                && Holidays.areIn(reading, question)
                && MeetingTopic.isIn(reading, question, library)
                && numbers(question, reading);
    }

    /// The fourth plenary meeting is not asked of a report that knows only the third.
    private static boolean numbers(Question question, Reading reading) {
        var asked = Ordinals.ofMeetings(question.whole());
        var own = Ordinals.in(Script.simplified(reading.article().text()));
        return asked.isEmpty()
                || own.containsAll(asked)
                // "The seventh or the eighth: which of them …"
                || question.asksWhichOfThem() && asked.stream().anyMatch(own::contains);
    }

    private boolean names(Reading reading, Question.Named person) {
        var text = reading.article().text();
        if (text.contains(person.name())) {
            return true;
        }
        for (var body : reading.layout().body()) {
            for (var name : Names.latin(text, body)) {
                if (Names.key(name.in(text)).equals(person.key())) {
                    return true;
                }
            }
        }
        if (isReadIn(reading, person)) {
            return true;
        }
        return library.accountsOf(reading.article().id())
                .flatMap(account -> Arrays.stream(Presence.values()).flatMap(p -> account.people(p).stream()))
                .map(Person::key)
                .anyMatch(person.key()::equals);
    }

    /// A name in Latin letters is read in Chinese text, syllable by syllable.
    private static boolean isReadIn(Reading reading, Question.Named person) {
        return reading.article().language() == Language.CHINESE
                && Language.of(person.name()) == Language.ENGLISH
                && ContentTerms.textsOf(reading).stream().anyMatch(text -> AcrossTerms.isRead(person.name(), text));
    }

    /// A place within the one that is asked for counts: a meeting in Jinan is one in Shandong.
    private static boolean names(Question question, Reading reading, Place asked) {
        return isTheNation(asked, reading)
                || Routes.areJoined(question, reading.article().text())
                || placesOf(reading).stream()
                        .anyMatch(place -> place.equals(asked)
                                || Places.within(place, asked)
                                || isReadAlike(question, place, asked))
                || asked.level() == Place.Level.COUNTY
                        && asked.chinese().length() > SHORTEST_NAME
                        && Script.simplified(reading.article().text())
                                .contains(asked.chinese()
                                        .substring(0, asked.chinese().length() - 1))
                || question.language() == Language.ENGLISH
                        && asked.level() == Place.Level.COUNTY
                        && reading.article().language() == Language.CHINESE
                        && Places.areReadIn(reading.article().text(), asked.english());
    }

    /// News of the country seldom name it: 全国共有养老床位820万张.
    private static boolean isTheNation(Place asked, Reading reading) {
        return asked.level() == Place.Level.NATION
                && OF_THE_NATION.matcher(reading.article().text()).find();
    }

    /// In Latin letters several places have one name: Baoshan is 宝山 and 保山.
    private static boolean isReadAlike(Question question, Place place, Place asked) {
        return question.language() == Language.ENGLISH && place.english().equalsIgnoreCase(asked.english());
    }

    private static Set<Place> placesOf(Reading reading) {
        var found = new HashSet<Place>();
        var article = reading.article();
        reading.layout().zones().stream()
                .filter(zone -> zone.role() != Role.FURNITURE)
                .forEach(zone -> addPlaces(found, article, zone.span()));
        var title = article.metadata().title();
        if (title != null) {
            Places.in(title, new Span(0, title.length())).forEach(mention -> found.add(mention.place()));
        }
        return found;
    }

    /// Pages that print how a character is read, `濟(jì)南`, name places all the same.
    private static void addPlaces(Set<Place> found, Article article, Span span) {
        Places.in(article.text(), span).forEach(mention -> found.add(mention.place()));
        found.addAll(ShortPlaces.in(article.text(span)));
        found.addAll(ShortPlaces.visitedIn(article.text(span)));
        var plain = READING.matcher(article.text(span)).replaceAll("");
        if (plain.length() < span.length()) {
            Places.in(plain, new Span(0, plain.length())).forEach(mention -> found.add(mention.place()));
        }
    }

    private boolean kindsAgree(Question question, Meeting meeting) {
        return question.kinds().isEmpty()
                || meeting.accounts().stream()
                        .anyMatch(account -> question.kinds().contains(account.kind())
                                || question.kinds().stream()
                                        .anyMatch(kind -> mentionsKind(question, meeting, account, kind)));
    }

    /// The congress of a city is not its government. A report that does not say whose meeting it was contradicts
    /// nothing.
    private boolean organsAgree(Question question, Meeting meeting) {
        if (question.organs().isEmpty()) {
            return true;
        }
        var own = EnumSet.noneOf(Organ.class);
        meeting.accounts().forEach(account -> own.addAll(organs(account)));
        return own.isEmpty()
                ? meeting.accounts().stream().anyMatch(account -> speaksOf(account, question.organs()))
                : own.stream().anyMatch(question.organs()::contains);
    }

    private boolean speaksOf(Account account, Set<Organ> organs) {
        return library.article(account.article())
                .map(article -> Organ.in(Script.simplified(article.text())))
                .map(named -> named.stream().anyMatch(organs::contains))
                .orElse(false);
    }

    private static Set<Organ> organs(Account account) {
        var words = Stream.concat(account.bodies().stream(), account.title().stream())
                .map(Excerpt::text)
                .collect(Collectors.joining("；"));
        return Organ.in(Script.simplified(words));
    }

    /// The organ of a province is not that of a city in it.
    private static boolean seatsAgree(Question question, Meeting meeting) {
        var known = meeting.accounts().stream()
                .flatMap(account -> account.place().stream())
                .flatMap(words -> Places.named(words.text()).stream())
                .collect(Collectors.toSet());
        return known.isEmpty()
                || question.seats().stream()
                        .allMatch(seat -> known.contains(seat)
                                || known.stream().anyMatch(place -> isReadAlike(question, place, seat)));
    }

    /// Returns whether the record itself says that the meeting was in all the places that the question names.
    static boolean isIn(Meeting meeting, List<Place> asked) {
        var known = meeting.accounts().stream()
                .flatMap(account -> Stream.concat(account.place().stream(), account.venues().stream()))
                .flatMap(words -> Places.named(words.text()).stream())
                .toList();
        return asked.stream()
                .allMatch(place -> known.stream().anyMatch(own -> own.equals(place) || Places.within(own, place)));
    }

    /// Returns whether the body sat in just these places: the province's own meeting, not that of a city in it.
    static boolean isOf(Meeting meeting, List<Place> asked) {
        return meeting.accounts().stream()
                .flatMap(account -> account.place().stream())
                .flatMap(words -> Places.named(words.text()).stream())
                .anyMatch(asked::contains);
    }

    /// A joint meeting is of several kinds, and a record holds one: headline, bodies and first sentence name the
    /// others.
    private boolean mentionsKind(Question question, Meeting meeting, Account account, Kind kind) {
        var lead = library.read(account.article()).stream()
                .flatMap(reading -> library.sentencesOf(meeting, reading).stream()
                        .limit(LEAD)
                        .map(reading::text));
        return Stream.concat(
                        Stream.concat(account.bodies().stream(), account.title().stream())
                                .map(Excerpt::text),
                        lead)
                .map(Script::simplified)
                .anyMatch(words -> Question.speaksOf(kind, words)
                        || question.language() == Language.ENGLISH && Question.mayBeCalled(kind, words));
    }

    /// A date of the question has to be the meeting's, or stand in the article: questions also name days that the
    /// meeting speaks of. A meeting without a date contradicts none.
    private boolean datesAgree(Question question, Meeting meeting) {
        var own = meeting.date().best();
        if (question.namesSeveralMonths()) {
            return question.dates().stream()
                    .anyMatch(month -> own.map(date -> isThen(date, month)).orElse(false));
        }
        return question.dates().stream()
                .allMatch(asked -> own.map(date -> isThen(date, asked)).orElse(false)
                        || standsIn(asked, meeting)
                        || own.map(date -> date.to().month() == 0 && date.agrees(asked))
                                        .orElse(true)
                                && isReportedAbout(asked, meeting));
    }

    /// A day whose year nobody states may be that of the year asked for, if the day is asked for too.
    private static boolean isThen(Edtf own, Edtf asked) {
        return asked.agrees(own)
                && own.statesDayOf(asked)
                && (own.hasYear() || !asked.hasYear() || asked.to().day() != 0);
    }

    /// A meeting without a date may have been in the month in which it was reported, or a few days before.
    private static boolean isReportedAbout(Edtf asked, Meeting meeting) {
        return meeting.accounts().stream()
                .flatMap(account -> Stream.concat(account.published().stream(), account.stamps().stream()))
                .map(Account.Dated::date)
                .filter(day -> day.isDay() && day.hasYear())
                .anyMatch(day -> asked.to().day() == 0
                        ? asked.agrees(day)
                        : isShortlyBefore(
                                asked.hasYear()
                                        ? asked
                                        : asked.withYear(day.to().year()),
                                day));
    }

    private static boolean isShortlyBefore(Edtf asked, Edtf reported) {
        return asked.bounds()
                .flatMap(days -> reported.bounds()
                        .map(later -> !days.last().isAfter(later.last())
                                && !days.last().plusDays(REPORTED_WITHIN).isBefore(later.last())))
                .orElse(false);
    }

    private boolean standsIn(Edtf asked, Meeting meeting) {
        return meeting.accounts().stream()
                .flatMap(account -> library.read(account.article()).stream())
                .anyMatch(reading -> standsIn(asked, reading));
    }

    /// Returns whether an article holds the dates that the question names: as the meeting's, or in its text.
    private boolean datesAllow(Question question, Reading reading) {
        if (question.dates().isEmpty()) {
            return true;
        }
        return library.reportsMeeting(reading.article().id())
                ? library.meetingsOf(reading.article().id()).stream().anyMatch(meeting -> datesAgree(question, meeting))
                : question.dates().stream()
                        .allMatch(asked -> standsIn(asked, reading)
                                || isDayOfTheMonth(asked, reading)
                                || isPublishedThen(asked, reading));
    }

    /// News of a month or year is what was published in it.
    private static boolean isPublishedThen(Edtf asked, Reading reading) {
        var article = reading.article();
        var given = Stream.ofNullable(article.metadata().published())
                .flatMap(published -> Dates.calendarIn(published).stream());
        var printed = reading.layout().zones().stream()
                .filter(zone -> zone.role() != Role.FURNITURE)
                .flatMap(zone -> Dates.calendarIn(article.text(), zone.span()).stream());
        return asked.hasYear()
                && asked.to().day() == 0
                && Stream.concat(given, printed).anyMatch(date -> sameAsFarAsAsked(asked, date));
    }

    /// Returns the calendar dates that an article's body names.
    private static Stream<Edtf> datesOf(Reading reading) {
        return reading.layout().body().stream()
                .flatMap(body -> Dates.calendarIn(reading.article().text(), body).stream());
    }

    private static boolean standsIn(Edtf asked, Reading reading) {
        return datesOf(reading).anyMatch(date -> sameAsFarAsAsked(asked, date))
                || isBareYear(asked) && standsAsNumber(asked.to().year(), reading);
    }

    private static boolean isBareYear(Edtf asked) {
        return asked.hasYear() && asked.to().month() == 0 && asked.from().equals(Optional.of(asked.to()));
    }

    /// "The 2026 tax ordinance" names a year without a word that says so; the document number 2026-13 does not.
    private static boolean standsAsNumber(int year, Reading reading) {
        var number = Pattern.compile("(?<![\\d-])" + year + "(?![\\d-])");
        return reading.layout().body().stream()
                .anyMatch(body ->
                        number.matcher(body.in(reading.article().text())).find());
    }

    /// News say "on the 8th" of the month in which they are dated.
    private static boolean isDayOfTheMonth(Edtf asked, Reading reading) {
        return asked.to().day() != 0
                && datesOf(reading)
                        .anyMatch(date ->
                                date.to().day() == asked.to().day() && date.to().month() == 0)
                && Dates.calendarIn(reading.article().text()).stream()
                        .anyMatch(other -> other.to().month() == asked.to().month()
                                && (other.hasYear()
                                        ? !asked.hasYear()
                                                || other.to().year()
                                                        == asked.to().year()
                                        : !asked.hasYear() && isWithinDays(asked, other)));
    }

    private static boolean isWithinDays(Edtf asked, Edtf other) {
        var before = asked.to().day() - other.to().day();
        return other.to().day() != 0 && before >= -NEXT_DAYS && before <= DAYS_BEFORE;
    }

    /// "March 2024" is not found in "2024": what is asked has to be stated.
    private static boolean sameAsFarAsAsked(Edtf asked, Edtf date) {
        return asked.agrees(date)
                && (!asked.hasYear() || date.hasYear())
                && (asked.to().day() == 0 || date.to().day() != 0)
                && (asked.to().month() == 0 || date.to().month() != 0);
    }
}
