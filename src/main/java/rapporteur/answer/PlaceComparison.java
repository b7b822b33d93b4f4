package rapporteur.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rapporteur.language.Language;
import rapporteur.language.Place;
import rapporteur.language.Places;
import rapporteur.language.Span;
import rapporteur.meeting.Meeting;

/// Whether the places that a statement names are the meeting's: where it was held, and where it speaks of.
final class PlaceComparison {
    private static final Pattern HELD_IN =
            Pattern.compile("在([^，。；、在]{2,16}?)(?:市|县|区)?(?:隆重|顺利|正式|成功)?(?:召开|举行|举办|开幕|闭幕)");

    private static final Pattern SEAT_NAMED =
            Pattern.compile("(?<=在|赴|到|市|省|州|，|、|是|为|^)[一-龥&&[^全我本各市省州在到该两多]]{2}[县镇乡](?![委政人级域内里长直])");

    private static final Pattern IN_TITLE = Pattern.compile("《[^》]*》");

    private final Claim claim;
    private final Chosen evidence;
    private final Optional<Meeting> meeting;

    /// In Latin letters several places have one name.
    private final boolean isNamedInEnglish;

    /// @param meeting of which the sentences tell, where a record has it
    PlaceComparison(Claim claim, Chosen evidence, Optional<Meeting> meeting) {
        this.claim = claim;
        this.evidence = evidence;
        this.meeting = meeting;
        this.isNamedInEnglish = claim.words().language() == Language.ENGLISH;
    }

    /// Returns the places that the report does not name, or names as another's.
    List<Verdict.Difference> differences() {
        var standing = evidence.places().collect(Collectors.toCollection(HashSet::new));
        standing.addAll(ShortPlaces.joinedIn(evidence.text()));
        placesOfRecord().forEach(standing::add);
        var ofOthers = claim.words().places().stream().filter(place -> isOfOthers(place) || isGuestIn(place));
        return Stream.of(missing(standing), missingShortNames(standing), ofOthers)
                .flatMap(places -> places)
                .map(Place::chinese)
                .map(PlaceComparison::differing)
                .toList();
    }

    private static Verdict.Difference differing(String place) {
        return new Verdict.Difference("place", place, Optional.empty());
    }

    /// Where the record has the meeting.
    private Stream<Place> placesOfRecord() {
        return meeting.stream()
                .flatMap(known -> known.accounts().stream())
                .flatMap(account -> account.place().stream())
                .flatMap(words -> Places.named(words.text()).stream());
    }

    private Stream<Place> missing(Set<Place> standing) {
        return claim.words().places().stream()
                .filter(place -> standing.stream().noneMatch(own -> isOrLiesIn(own, place)))
                .filter(place -> !isNamedAnywhere(place) || isInPlaceOf(place));
    }

    private Stream<Place> missingShortNames(Set<Place> standing) {
        var shortly = ShortPlaces.in(evidence.text() + evidence.frame());
        return ShortPlaces.in(claim.text()).stream()
                .filter(place -> !shortly.contains(place) && !standing.contains(place))
                .filter(place -> !shortly.isEmpty() || !isNamedAnywhere(place));
    }

    /// A report in its own province's paper may name it only beside the text.
    private boolean isNamedAnywhere(Place place) {
        return evidence.told().whole().places().stream().anyMatch(own -> isOrLiesIn(own, place));
    }

    /// Whether it stands only in sentences that do not say so, and those that do name another one instead.
    private boolean isInPlaceOf(Place place) {
        var isTold = evidence.told().sentences().stream()
                .anyMatch(line -> line.places().stream().anyMatch(own -> isOrLiesIn(own, place)));
        return isTold
                && (evidence.all().stream()
                                .flatMap(line -> line.places().stream())
                                .anyMatch(own -> !isOrLiesIn(own, place)
                                        && !Places.within(place, own)
                                        && !claim.words().places().contains(own))
                        || claim.words().seats().contains(place)
                                && evidence.told().framing().places().stream().anyMatch(own -> isAnother(own, place)));
    }

    /// Whether the sentence that says most of it names other places instead, and neither what frames it nor the record
    /// says that it was there.
    private boolean isOfOthers(Place place) {
        var telling = placesOf(evidence.saying(claim.pieces()));
        return telling.stream().noneMatch(own -> isOrLiesIn(own, place) || Places.within(place, own))
                && telling.stream().anyMatch(own -> !claim.words().places().contains(own))
                && evidence.told().framing().places().stream().noneMatch(own -> isOrLiesIn(own, place))
                && placesOfRecord().noneMatch(own -> isOrLiesIn(own, place));
    }

    /// Whether only what frames it names it, and the sentence that says most names another of its level instead.
    private boolean isGuestIn(Place place) {
        var telling = placesOf(evidence.saying(claim.pieces()));
        return telling.stream().noneMatch(own -> isOrLiesIn(own, place))
                && telling.stream().anyMatch(own -> isAnother(own, place));
    }

    /// The places that a sentence names, but for those in titles of documents.
    private static Set<Place> placesOf(Told.Line line) {
        var plain = IN_TITLE.matcher(line.text()).replaceAll("");
        return plain.length() == line.text().length()
                ? line.places()
                : line.places().stream()
                        .filter(place -> plain.contains(place.chinese()))
                        .collect(Collectors.toSet());
    }

    private boolean isAnother(Place own, Place place) {
        return own.level() == place.level()
                && !isOrLiesIn(own, place)
                && !claim.words().places().contains(own);
    }

    private boolean isOrLiesIn(Place own, Place place) {
        return own.equals(place)
                || Places.within(own, place)
                || isNamedInEnglish && own.english().equalsIgnoreCase(place.english());
    }

    /// Returns counties other than the report's, and where it was held, if that was elsewhere; both sides in Chinese.
    List<Verdict.Difference> differencesInChinese() {
        return Stream.concat(seats(), heldElsewhere())
                .map(PlaceComparison::differing)
                .toList();
    }

    /// 榆中县 where the report has 永登县: no table has all counties and townships.
    private Stream<String> seats() {
        var told = Told.flat(evidence.told().text() + evidence.frame());
        return SEAT_NAMED
                .matcher(claim.withoutDocuments())
                .results()
                .map(MatchResult::group)
                .filter(seat -> !told.contains(seat))
                .filter(seat -> SEAT_NAMED
                        .matcher(Told.flat(evidence.text()))
                        .results()
                        .anyMatch(own -> own.group().endsWith(seat.substring(2))
                                && !claim.text().contains(own.group())));
    }

    /// Where it was held, where the report says so of another place.
    private Stream<String> heldElsewhere() {
        var standing = placesOfHolding(evidence.told().text() + "\n" + evidence.frame());
        return placesOfHolding(claim.text()).stream()
                .filter(place -> !standing.isEmpty()
                        && standing.stream().noneMatch(own -> isOrLiesIn(own, place) || isOrLiesIn(place, own)))
                .map(Place::chinese);
    }

    private static Set<Place> placesOfHolding(String text) {
        return HELD_IN.matcher(text)
                .results()
                .flatMap(held -> Places.in(text, new Span(held.start(1), held.end(1))).stream())
                .map(Places.Mention::place)
                .collect(Collectors.toSet());
    }
}
