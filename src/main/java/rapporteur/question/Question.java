package rapporteur.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.article.ArticleId;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Script;
import rapporteur.language.Span;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Level;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;

/// What somebody asks, read.
///
/// @param text      as asked
/// @param whole     the same with what the conversation fills in, in simplified characters
/// @param language  in which it is answered
/// @param kind      what kind of answer it wants
/// @param presence  the presence it asks about, if any: any presence at all is [Presence#ATTENDED]
/// @param people    named in it
/// @param places    named in it
/// @param seats     those of the places at which an organ sits: `济南` in 济南市人大常委会
/// @param dates     named in it, relative ones counted from the clock
/// @param kinds     sorts of meeting named in it
/// @param levels    levels of bodies named in it
/// @param organs    whose meeting it means
/// @param content   the text without question words, names of presence and the word "meeting": what remains to be
/// found
/// @param continues the meetings that the conversation is about, if the question leaves out which it means
/// @param within    the articles that the conversation is about, where it is about no meeting
/// @param insists   whether it can be about nothing else than them
/// @param brief     whether the shortest answer is wanted
/// @param parts     the questions that the text asks one after the other, at least two, if it asks more than one
public record Question(
        String text,
        String whole,
        Language language,
        QuestionKind kind,
        Optional<Presence> presence,
        List<Named> people,
        List<Place> places,
        Set<Place> seats,
        List<Edtf> dates,
        Set<Kind> kinds,
        Set<Level> levels,
        Set<Organ> organs,
        String content,
        List<MeetingId> continues,
        List<ArticleId> within,
        boolean insists,
        boolean brief,
        List<Question> parts) {
    /// Somebody named in a question.
    ///
    /// @param name as asked
    /// @param key  what it has in common with other forms of the name
    public record Named(String name, String key) {
        /// Returns whether a name in a text is that of the same person: in one script, or read alike.
        public boolean is(String printed) {
            return key.equals(Names.key(printed))
                    || Language.of(name) == Language.ENGLISH
                            && Names.whereRead(printed, name)
                                    .filter(read -> read.length() == printed.length())
                                    .isPresent();
        }
    }

    /// One name in Latin letters is no English.
    private static final int SEVERAL_WORDS = 2;

    /// More days side by side are a period.
    private static final int MOST_SIDE_BY_SIDE = 3;

    public Question {
        people = List.copyOf(people);
        places = List.copyOf(places);
        seats = Set.copyOf(seats);
        dates = List.copyOf(dates);
        kinds = Set.copyOf(kinds);
        levels = Set.copyOf(levels);
        organs = Set.copyOf(organs);
        continues = List.copyOf(continues);
        within = List.copyOf(within);
        parts = List.copyOf(parts);
    }

    /// Returns whether the question says nothing about which meeting it means.
    public boolean leavesMeetingOpen() {
        return !namesSomething() && kinds.isEmpty() && content.isBlank();
    }

    /// Returns whether the question names a person, a place or a date.
    public boolean namesSomething() {
        return !people.isEmpty() || !places.isEmpty() || !dates.isEmpty();
    }

    /// Returns whether the question itself tells meetings apart: by a place, a date, an organ.
    public boolean tellsMeetingsApart() {
        return !places.isEmpty() || !dates.isEmpty() || !organs.isEmpty() || !kinds.isEmpty();
    }

    /// Returns whether the question speaks of the meeting itself, and not of something it dealt with.
    public boolean speaksOfMeeting() {
        return (!continues.isEmpty()
                        || presence.isPresent()
                        || Forms.MEETING.matcher(whole).find())
                && !Forms.OF_SOMETHING_ELSE.matcher(whole).find();
    }

    /// Returns whether the year is asked for, and a date without one is only part of an answer.
    public boolean asksForYear() {
        return Forms.YEAR.matcher(whole).find();
    }

    /// Returns what sort of small talk it is, if it is any.
    public Optional<SmallTalk> smallTalk() {
        return SmallTalk.of(whole);
    }

    /// Returns whether it is asked what one meeting was.
    public boolean asksForOneMeeting() {
        return Forms.ONE_MEETING.matcher(whole).find();
    }

    /// Returns whether those are asked for who sat in without a vote.
    public boolean asksWhoSatIn() {
        return Forms.SAT_IN.matcher(whole).find();
    }

    /// Returns whether it is asked what somebody was before.
    public boolean asksForFormer() {
        return Forms.FORMER.matcher(whole).find();
    }

    /// Returns whether it is asked which post somebody held before, and not who held it.
    public boolean asksForFormerPost() {
        return kind == QuestionKind.OFFICE
                && asksForFormer()
                && Forms.POST.matcher(whole).find();
    }

    /// Returns whether something is asked of a person that it does not name: "how old is he", 此前担任什么职务.
    public boolean leavesPersonOpen() {
        return people.isEmpty()
                && (FollowUps.hasPronoun(whole)
                        || asksForFormerPost()
                        || Forms.OF_A_PERSON.matcher(whole).find());
    }

    /// Returns whether it is asked what somebody became: the title with which a report introduces them is the old one.
    public boolean asksForNewOffice() {
        return !people.isEmpty() && Forms.BECAME.matcher(whole).find();
    }

    /// Returns whether it is asked what the bearer of an office is called.
    public boolean asksForName() {
        return Forms.NAME.matcher(whole).find();
    }

    /// Returns whether it is asked who came to an office, or who left it.
    public boolean asksWhoChangedOffice() {
        return (kind == QuestionKind.WHO || kind == QuestionKind.OFFICE)
                && (people.isEmpty() && Forms.CHANGED_OFFICE.matcher(whole).find()
                        || Forms.TOOK_PLACE.matcher(whole).find());
    }

    /// Returns whether somebody is named only to say which meeting is meant: the one that they chaired.
    public boolean namesChairOnly() {
        return presence.filter(Presence.PRESIDED::equals).isPresent()
                && switch (kind) {
                    case WHAT, QUANTITY, DOCUMENTS -> true;
                    case WHO,
                            WHEN,
                            WHERE,
                            WHICH,
                            HOW_MANY,
                            YES_NO,
                            WHO_SAID,
                            SAID,
                            OFFICE,
                            PUBLICATION,
                            SUMMARY,
                            SMALL_TALK -> false;
                };
    }

    /// Returns the sort of venue that is asked for: a hall, a hotel, 会场.
    public Optional<String> venueAsked() {
        var venue = Forms.VENUE.matcher(whole);
        return venue.find() ? Optional.of(venue.group(1) == null ? venue.group(2) : venue.group(1)) : Optional.empty();
    }

    /// Returns whether it is asked where people went, and not where they met.
    public boolean asksWhatTheyVisited() {
        return kind == QuestionKind.WHERE && Forms.VISITED.matcher(content).find();
    }

    /// Returns whether the words name a meeting as such, and not something that was held.
    public boolean namesMeeting() {
        return Forms.MEETING_NOUN.matcher(whole).find();
    }

    /// Returns this question for whatever holds its words, its people, places and days; nothing where an answer is
    /// only what is of the kind that is asked for: whoever did something, somebody's words, a number, a day, a list.
    public Optional<Question> inPlainWords() {
        if (kind == QuestionKind.WHO && !Forms.NO_DOER.matcher(whole).find()) {
            return Optional.empty();
        }
        return switch (kind) {
            case WHO, WHERE, DOCUMENTS, YES_NO, WHAT, WHO_SAID ->
                Optional.of(new QuestionEdit(this)
                        .kind(QuestionKind.WHAT)
                        .presence(Optional.empty())
                        .unsorted()
                        .content((content + " " + Forms.sorting(whole)).strip())
                        .parts(List.of())
                        .done());
            case OFFICE, SAID, QUANTITY, WHEN, WHICH, HOW_MANY, PUBLICATION, SUMMARY, SMALL_TALK -> Optional.empty();
        };
    }

    /// Returns this question, asked of the people's congress, where it speaks of a standing committee without saying
    /// whose: that of the Party is meant more often.
    public Optional<Question> ofTheCongress() {
        return organs.equals(Set.of(Organ.PARTY_COMMITTEE))
                        && Forms.COMMITTEE_OF_EITHER.matcher(whole).find()
                ? Optional.of(new QuestionEdit(this)
                        .organs(Set.of(Organ.CONGRESS))
                        .kinds(Set.of())
                        .done())
                : Optional.empty();
    }

    /// Returns whether the hour is asked for.
    public boolean asksForHour() {
        return Forms.HOUR.matcher(whole).find();
    }

    /// Returns whether the very day is asked for, and "recently" is no answer.
    public boolean asksForExactDay() {
        return Forms.EXACT_DAY.matcher(text).find();
    }

    /// Returns whether a reason is asked for.
    public boolean asksWhy() {
        return Forms.WHY.matcher(whole).find();
    }

    /// Returns whether it is asked what brought something about, which may be told without any word for why.
    public boolean asksHowItHappened() {
        return Forms.HOW_IT_HAPPENED.matcher(whole).find();
    }

    /// Returns whether those are asked for that did not.
    public boolean isNegated() {
        return Forms.NEGATED.matcher(whole).find();
    }

    /// Returns whether it is asked what comes next, which the record of a meeting does not say.
    public boolean asksForNext() {
        return Forms.NEXT.matcher(whole).find();
    }

    /// Returns whether the people named are those left out: "besides Hao Peng", 除了林武.
    public boolean leavesOutPeople() {
        return !people.isEmpty() && Forms.LEFT_OUT.matcher(whole).find();
    }

    /// Returns whether some words speak of that sort of meeting.
    public static boolean speaksOf(Kind kind, String words) {
        var form = Forms.meetingKinds().get(kind);
        return form != null && form.matcher(words).find();
    }

    /// Returns whether some Chinese words speak of a meeting that may be called that sort in English: a symposium is
    /// a 论坛 as well.
    public static boolean mayBeCalled(Kind kind, String words) {
        var form = Forms.renderedKinds().get(kind);
        return form != null && form.matcher(words).find();
    }

    /// Returns where some words speak of that presence.
    public static List<Span> placesOf(Presence presence, String words) {
        return Forms.placesOf(presence, words);
    }

    /// Returns whether some words speak of the presence that is asked about.
    public boolean findsPresenceIn(String words) {
        return presence.map(asked -> Forms.speaksOf(asked, words)).orElse(true);
    }

    /// Returns the words that passages are searched by: the question's own, unless the conversation put others in their
    /// place.
    public String query() {
        if (continues.isEmpty() && Script.simplified(text).length() == whole.length()) {
            return whole;
        }
        var words = new StringBuilder(content);
        people.forEach(person -> words.append(' ').append(person.name()));
        places.forEach(
                place -> words.append(' ').append(place.chinese()).append(' ').append(place.english()));
        return words.isEmpty() ? whole : words.toString();
    }

    /// Returns those of the people named who say by their chairing it which meeting is meant: 李明主持的, "chaired by Li
    /// Ming". They are not asked about.
    public List<Named> chairsNamed() {
        return people.stream()
                .filter(person -> {
                    var at = whole.indexOf(person.name());
                    var end = at + person.name().length();
                    return at >= 0
                            && (Forms.CHAIRED_BY_ZH
                                            .matcher(whole)
                                            .region(end, whole.length())
                                            .lookingAt()
                                    || Forms.CHAIRED_BY_EN
                                            .matcher(whole)
                                            .results()
                                            .anyMatch(words -> words.end() == at));
                })
                .toList();
    }

    /// Returns the other people named: those who are asked about.
    public List<Named> peopleAskedAbout() {
        var chairs = chairsNamed();
        return people.stream().filter(person -> !chairs.contains(person)).toList();
    }

    /// Returns this question with other people.
    public Question withPeople(List<Named> others) {
        return new QuestionEdit(this).people(others).done();
    }

    /// Returns this question without the people it names.
    public Question withoutPeople() {
        return new QuestionEdit(this).people(List.of()).done();
    }

    /// Returns whether it says of what it asks the day or the place, or more of a meeting than that it is one:
    /// 全市安全生产会议, "the flood control meeting".
    public boolean describesSomething() {
        return !Forms.ORDINAL_ONLY.matcher(content).matches()
                && (kind == QuestionKind.WHEN
                        || kind == QuestionKind.WHERE
                        || Forms.DESCRIBED_MEETING
                                .matcher(Forms.DOES_AT_MEETING.matcher(whole).replaceAll("，"))
                                .find());
    }

    /// Returns whether it says anything of what it is about: somebody, a place, a day, an organ, a meeting's name.
    public boolean saysOfWhat() {
        return namesSomething() || tellsMeetingsApart() || describesSomething();
    }

    /// Returns whether nothing more is asked than what a meeting dealt with.
    public boolean asksWhatItDealtWith() {
        return (kind == QuestionKind.WHAT || kind == QuestionKind.DOCUMENTS)
                && (content.isBlank()
                        || Forms.WHAT_ANY_MEETING_DOES.matcher(content).matches());
    }

    /// Returns whether it is asked what somebody said, on whatever matter.
    public boolean asksForAnyWords() {
        return kind == QuestionKind.SAID
                && !people.isEmpty()
                && (content.isBlank()
                        || Forms.WHAT_ANY_MEETING_DOES.matcher(content).matches());
    }

    /// Returns whether it counts from the present year.
    public boolean saysThisYear() {
        return Forms.THIS_YEAR.matcher(whole).find() && dates.stream().anyMatch(date -> isYear(date));
    }

    /// Returns this question, asked of whatever year.
    public Question ofAnyYear() {
        return new QuestionEdit(this)
                .dates(dates.stream().filter(date -> !isYear(date)).toList())
                .done();
    }

    /// Returns this question, asked of its days and months in whatever year.
    public Question ofDaysInAnyYear() {
        return new QuestionEdit(this)
                .dates(dates.stream()
                        .map(date -> isYear(date) ? date : date.withoutYear())
                        .toList())
                .done();
    }

    private static boolean isYear(Edtf date) {
        return date.to().month() == 0 && date.to().day() == 0;
    }

    /// Returns whether its dates are months of which any will do: "in July and August".
    public boolean namesSeveralMonths() {
        return dates.size() > 1
                && dates.stream()
                        .allMatch(date -> date.to().month() != 0 && date.to().day() == 0);
    }

    /// Returns whether it speaks of several days, and asks which of them, or for each.
    public boolean putsDaysSideBySide() {
        return dates.size() > 1
                && dates.size() <= MOST_SIDE_BY_SIDE
                && dates.stream().allMatch(date -> date.isDay())
                && !(kind == QuestionKind.WHICH && namesSeveralMonths())
                && (asksWhichOfThem() || Forms.EACH.matcher(whole).find());
    }

    /// Returns whether it speaks of several places, and asks for something of each.
    public boolean putsPlacesSideBySide() {
        return places.size() > 1
                && places.size() <= MOST_SIDE_BY_SIDE
                && places.stream()
                        .noneMatch(place ->
                                places.stream().anyMatch(other -> !other.equals(place) && Places.within(place, other)))
                && (asksWhichOfThem() || Forms.EACH.matcher(whole).find());
    }

    /// Returns whether it is asked which of several meetings it was.
    public boolean asksWhichOfThem() {
        return Forms.WHICH_OF_THEM.matcher(whole).find();
    }

    /// Returns whether it is asked which of several meetings was before the others.
    public boolean asksForOrder() {
        return Forms.IN_WHAT_ORDER.matcher(whole).find();
    }

    /// Returns whether something of each of several meetings is asked for.
    public boolean asksOfEach() {
        return Forms.OF_EACH.matcher(whole).find();
    }

    /// Returns this question, asked of a day.
    public Question on(Edtf day) {
        return new QuestionEdit(this).dates(List.of(day)).done();
    }

    /// Returns this question without the places that it names.
    public Question withoutPlaces() {
        return new QuestionEdit(this).places(List.of()).done();
    }

    /// Returns this question, asked of a place.
    public Question at(Place place) {
        return new QuestionEdit(this).places(List.of(place)).parts(List.of()).done();
    }

    /// Returns this question, asked of one meeting and nothing else.
    public Question ofMeeting(MeetingId meeting) {
        return new QuestionEdit(this).continues(List.of(meeting), true).done();
    }

    /// Returns this question, asked of some articles and nothing else.
    public Question inArticles(List<ArticleId> articles) {
        return new QuestionEdit(this)
                .continues(List.of(), false)
                .within(articles)
                .done();
    }

    /// Returns this question, asked for another kind of answer.
    public Question withKind(QuestionKind other) {
        return new QuestionEdit(this).kind(other).done();
    }

    /// Returns this question, asked of somebody whose name is among what is to be found.
    public Question naming(String name) {
        return new QuestionEdit(this)
                .people(List.of(new Named(name, Names.key(name))))
                .content(content.replace(name, " ").strip())
                .done();
    }

    /// Returns this question, looking for what another one does: of whom, where, when and what kind of thing is asked
    /// stays as it was.
    public Question inWordsOf(Question other) {
        return new QuestionEdit(this)
                .whole(whole + " " + other.whole())
                .content(other.content())
                .parts(List.of())
                .done();
    }

    /// Returns the language of what is to be found: that of the question, unless other words were put in its place.
    public Language languageOfContent() {
        var han = content.chars().anyMatch(each -> Language.isHan((char) each));
        var latin = content.chars().filter(each -> each == ' ').count() >= SEVERAL_WORDS;
        if (language == Language.ENGLISH && han && content.chars().noneMatch(each -> each >= 'a' && each <= 'z')) {
            return Language.CHINESE;
        }
        return language == Language.CHINESE && !han && latin ? Language.ENGLISH : language;
    }

    /// Returns this question, asking what was said.
    public Question asWords() {
        return new QuestionEdit(this).kind(QuestionKind.SAID).done();
    }

    /// Returns this question with something else to be found.
    public Question withContent(String other) {
        return new QuestionEdit(this).content(other).done();
    }

    /// Returns this question with the questions that it consists of, each of which wants the shortest answer.
    Question inParts(List<Question> several) {
        return new QuestionEdit(this)
                .parts(several.stream()
                        .map(part -> new QuestionEdit(part).brief(true).done())
                        .toList())
                .done();
    }

    /// Returns this question, asked of those meetings unless it tells itself which it means.
    public Question ofMeetings(List<MeetingId> meetings) {
        return tellsMeetingsApart() || meetings.isEmpty()
                ? this
                : new QuestionEdit(this).continues(meetings, false).done();
    }

    /// Returns this question, asked of what the conversation is about as the one that it is a part of.
    public Question inContextOf(Question whole) {
        return isContinued() || tellsMeetingsApart() || whole.within().isEmpty()
                ? ofMeetings(whole.continues())
                : inArticles(whole.within());
    }

    /// Returns whether it asks what else there was that day: 同一天还…, "on the same day".
    public boolean isOfSameDay() {
        return FollowUps.sameDay(whole);
    }

    /// Returns whether it is asked of what the conversation is about.
    public boolean isContinued() {
        return !continues.isEmpty() || !within.isEmpty();
    }

    /// Returns this question, asked of the whole collection.
    public Question ofAllMeetings() {
        return new QuestionEdit(this)
                .continues(List.of(), false)
                .within(List.of())
                .done();
    }
}
