package rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Shingles;

/// Whether two articles report one meeting.
///
/// Copies do, whatever their records say of it. In one language the words decide, where days and people or places do
/// not stand against it: two reporters of one meeting share its matters, two meetings of one body on one day do not.
/// Across languages only the records can be compared, and only bodies of which a place has one are told apart: there
/// body, place, day and whoever presided have to be the same. Joining what is not one is worse than missing what is.
public final class SameMeeting {
    /// How alike two tellings are. From [#BY_RECORD] on they are of one meeting.
    enum Likeness {
        /// Two meetings.
        DIFFERENT,
        /// Perhaps two, perhaps one.
        OPEN,
        /// One, by body, place, day and people.
        BY_RECORD,
        /// One, by what is told of it.
        BY_WORDS,
        /// One, because one article is a copy of the other.
        COPY;

        boolean isSame() {
            return compareTo(BY_RECORD) >= 0;
        }
    }

    /// Copies with records that contradict each other in a place or a day that is inferred: a copy posted later seems
    /// to be of a later day.
    private static final double CLOSE_COPY = 0.8;

    /// How much of the shorter of two copies that state different days the longer one holds: one was corrected, or
    /// names the day of another agency's report.
    private static final double WITHIN_COPY = 0.9;

    /// Fewer words than this say nothing by being contained in others.
    private static final int ENOUGH_WORDS = 80;

    /// Fewer words than this say nothing by *not* being contained in others.
    private static final int MANY_WORDS = 150;

    /// Share of common words from which they are of one meeting on one day. Meetings of one body or one person on
    /// one day reach .12 in Chinese; English stretches are shorter and more often common, meetings of one body
    /// reach .25.
    private static final double SHARED_CHINESE = 0.25;

    private static final double SHARED_ENGLISH = 0.4;

    /// The same where something is unknown or stands against it.
    private static final double MOSTLY_SHARED = 0.5;

    /// The same where nothing but the day is known of both.
    private static final double NEARLY_ALL_SHARED = 0.6;

    /// Share of common words up to which long reports of one day are of two meetings.
    private static final double HARDLY_SHARED = 0.12;

    /// How many people have to be present in both where a place, a year or who presided is not known.
    private static final int SEVERAL = 2;

    private static final BodyKeys BODIES = new SortsOfBody();

    /// At most so many accounts of a meeting are compared with a new one: the others are like them.
    public static final int MOST_COMPARED = 8;

    private SameMeeting() {}

    /// Returns the meetings that an account is of: none for a meeting of its own, several where it shows that they
    /// are one. It has to be the same as one account of a meeting, and to contradict none; of meetings that
    /// contradict each other the one that it is more like counts.
    ///
    /// @param telling the account
    /// @param others  tellings of meetings by the meeting's number, at least one each
    /// @return the numbers, the likest first
    public static List<MeetingId> meetings(Telling telling, Map<MeetingId, List<Telling>> others) {
        var matches = others.entrySet().stream()
                .flatMap(meeting -> Match.of(telling, meeting.getKey(), meeting.getValue()).stream())
                .sorted(Match.LIKEST_FIRST)
                .toList();
        var joined = new ArrayList<MeetingId>();
        var tellings = new ArrayList<Telling>();
        for (var match : matches) {
            var more = others.getOrDefault(match.meeting(), List.of());
            if (match.likeness() == Likeness.COPY || noneDiffers(more, tellings)) {
                joined.add(match.meeting());
                tellings.addAll(more);
            }
        }
        return joined;
    }

    private static boolean noneDiffers(List<Telling> some, List<Telling> others) {
        return some.stream()
                .allMatch(one -> others.stream().noneMatch(other -> likeness(one, other) == Likeness.DIFFERENT));
    }

    /// A meeting that an account is of.
    private record Match(MeetingId meeting, Likeness likeness, double shared) {
        static final Comparator<Match> LIKEST_FIRST = Comparator.comparing(Match::likeness)
                .thenComparingDouble(Match::shared)
                .reversed()
                .thenComparing(Match::meeting);

        static Optional<Match> of(Telling telling, MeetingId meeting, List<Telling> tellings) {
            var best = Likeness.DIFFERENT;
            var shared = 0.0;
            var differs = false;
            for (var each : tellings) {
                var likeness = SameMeeting.likeness(telling, each);
                differs |= likeness == Likeness.DIFFERENT;
                best = likeness.compareTo(best) > 0 ? likeness : best;
                shared = Math.max(shared, telling.words().containment(each.words()));
            }
            var same = best == Likeness.COPY || best.isSame() && !differs;
            return same ? Optional.of(new Match(meeting, best, shared)) : Optional.empty();
        }
    }

    /// Returns whether two accounts may be of one meeting, as far as their records tell. Cheap: no words are
    /// compared.
    public static boolean mayBe(Account one, Account other) {
        return !new Records(one, other).contradict();
    }

    static Likeness likeness(Telling one, Telling other) {
        var records = new Records(one.account(), other.account());
        if (one.account().article().equals(other.account().article())) {
            return Likeness.DIFFERENT;
        }
        var contradict = records.contradict() || areOtherParts(one, other);
        if (isCopy(one, other, records, contradict)) {
            return Likeness.COPY;
        }
        if (contradict) {
            return Likeness.DIFFERENT;
        }
        return one.language() == other.language() ? byWords(one, other, records) : byRecords(records);
    }

    private static boolean isCopy(Telling one, Telling other, Records records, boolean contradict) {
        var similarity = one.words().similarity(other.words());
        if (records.stateOtherDays()) {
            return similarity >= Shingles.NEAR
                    && fewest(one, other) >= MANY_WORDS
                    && one.words().containment(other.words()) >= WITHIN_COPY;
        }
        return similarity >= (contradict ? CLOSE_COPY : Shingles.NEAR);
    }

    private static int fewest(Telling one, Telling other) {
        return Math.min(one.words().size(), other.words().size());
    }

    private static boolean areOtherParts(Telling one, Telling other) {
        return one.dayPart().isPresent()
                && other.dayPart().isPresent()
                && !one.dayPart().equals(other.dayPart());
    }

    private static Likeness byWords(Telling one, Telling other, Records records) {
        var fewest = fewest(one, other);
        var shared = one.words().containment(other.words());
        if (fewest >= ENOUGH_WORDS && shared >= needed(one.language(), records)) {
            return Likeness.BY_WORDS;
        }
        var unlike = fewest >= MANY_WORDS && shared < HARDLY_SHARED;
        return records.doubt() || unlike && records.shareDay() ? Likeness.DIFFERENT : Likeness.OPEN;
    }

    private static double needed(Language language, Records records) {
        if (records.doubt() && !records.shareDay()) {
            return Double.POSITIVE_INFINITY;
        }
        if (!records.meet()) {
            return records.shareDay() && !records.doubt() ? NEARLY_ALL_SHARED : Double.POSITIVE_INFINITY;
        }
        if (!records.shareDay() || records.doubt() || !records.shareKind()) {
            return MOSTLY_SHARED;
        }
        return switch (language) {
            case CHINESE -> SHARED_CHINESE;
            case ENGLISH -> SHARED_ENGLISH;
        };
    }

    private static Likeness byRecords(Records records) {
        if (records.doubt()) {
            return Likeness.DIFFERENT;
        }
        return records.areOfOneSitting() ? Likeness.BY_RECORD : Likeness.OPEN;
    }

    /// Two records side by side.
    private static final class Records {
        private final Account one;
        private final Account other;
        private final Optional<Edtf> day;
        private final Optional<Edtf> otherDay;
        private final Set<String> bodies;
        private final Set<String> otherBodies;

        Records(Account one, Account other) {
            this.one = one;
            this.other = other;
            this.day = one.date().best();
            this.otherDay = other.date().best();
            this.bodies = BODIES.of(one);
            this.otherBodies = BODIES.of(other);
        }

        /// What no words make good: another day, another place.
        boolean contradict() {
            return !both(day, otherDay, Edtf::agrees) || areElsewhere();
        }

        boolean stateOtherDays() {
            return !both(stated(one), stated(other), Edtf::agrees);
        }

        private static Optional<Edtf> stated(Account account) {
            return account.date().stated().map(MeetingDate.Stated::date);
        }

        private static <T> boolean both(Optional<T> one, Optional<T> other, BiPredicate<T, T> condition) {
            return one.isEmpty() || other.isEmpty() || condition.test(one.get(), other.get());
        }

        /// Another place of the same level. A district within the city may be another body, or a place read wrongly.
        private boolean areElsewhere() {
            return !both(
                    place(one), place(other), (here, there) -> here.level() != there.level() || areOne(here, there));
        }

        private static Optional<Place> place(Account account) {
            return account.place().flatMap(words -> Places.named(words.text()));
        }

        /// 福州 and 抚州 are both Fuzhou; that they are two shows only where both are printed in Chinese.
        private boolean areOne(Place here, Place there) {
            return isChinese(one) && isChinese(other)
                    ? here.equals(there)
                    : here.key().equals(there.key());
        }

        private static boolean isChinese(Account account) {
            return account.place()
                    .map(words -> Language.of(words.text()) == Language.CHINESE)
                    .orElse(false);
        }

        /// What almost the same words make good: another level, another body, somebody else who presided.
        boolean doubt() {
            return standOnOtherLevels() || differInBodies() || areDisjoint(presided(one), presided(other));
        }

        private boolean standOnOtherLevels() {
            return one.level() != other.level()
                    && one.level() != Level.OTHER
                    && other.level() != Level.OTHER
                    && !sharePlace();
        }

        private boolean differInBodies() {
            return areDisjoint(bodies, otherBodies) && !isTheCommittee(bodies, otherBodies);
        }

        /// "The Municipal Party Committee held a meeting" may mean its standing committee.
        private static boolean isTheCommittee(Set<String> bodies, Set<String> others) {
            return Set.of(SortsOfBody.PARTY, SortsOfBody.PARTY_STANDING)
                    .equals(Stream.concat(bodies.stream(), others.stream()).collect(Collectors.toSet()));
        }

        private static boolean areDisjoint(Set<String> some, Set<String> others) {
            return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
        }

        /// Both name a day, and it is the same one as far as both are known.
        boolean shareDay() {
            return day.isPresent() && otherDay.isPresent() && day.get().sharesDay(otherDay.get());
        }

        boolean shareKind() {
            return one.kind() == other.kind() || one.kind() == Kind.OTHER || other.kind() == Kind.OTHER;
        }

        private boolean sharePlace() {
            return one.placeKey().isPresent() && one.placeKey().equals(other.placeKey()) && !areElsewhere();
        }

        /// Somebody present, the place, or the body is the same.
        boolean meet() {
            return !sharedPeople().isEmpty() || sharePlace() || shareBody() || sharePrintedBody();
        }

        private boolean shareBody() {
            return bodies.stream().anyMatch(otherBodies::contains) && one.level() == other.level();
        }

        private boolean sharePrintedBody() {
            return one.values(Attribute.BODY)
                    .anyMatch(body -> other.values(Attribute.BODY).anyMatch(body::equals));
        }

        private Set<String> sharedPeople() {
            var shared = present(one);
            shared.retainAll(present(other));
            return shared;
        }

        private static Set<String> present(Account account) {
            var present = new HashSet<String>();
            Stream.of(Presence.PRESIDED, Presence.SPOKE, Presence.ATTENDED)
                    .flatMap(presence -> account.people(presence).stream())
                    .forEach(person -> present.add(person.key()));
            return present;
        }

        private static Set<String> presided(Account account) {
            var presided = new HashSet<String>();
            account.presided().forEach(person -> presided.add(person.key()));
            return presided;
        }

        /// One body of one place on one day, under the same person; each of these that is not known has to be made up
        /// for by people who were present.
        boolean areOfOneSitting() {
            if (!shareBody() || one.kind() != other.kind() || !shareDay()) {
                return false;
            }
            var unknown = Stream.of(sharePlace(), haveYears(), sharePresided())
                    .filter(known -> !known)
                    .count();
            return sharedPeople().size() >= (sharePresided() ? 1 : 0) + unknown * SEVERAL && unknown < 3;
        }

        private boolean sharePresided() {
            return presided(one).stream().anyMatch(presided(other)::contains);
        }

        private boolean haveYears() {
            return day.map(Edtf::hasYear).orElse(false)
                    && otherDay.map(Edtf::hasYear).orElse(false);
        }
    }
}
