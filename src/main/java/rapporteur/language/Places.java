package rapporteur.language;

import static rapporteur.language.Place.Level.CITY;
import static rapporteur.language.Place.Level.COUNTY;
import static rapporteur.language.Place.Level.PROVINCE;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Places of China as Chinese and English texts name them, from `places.txt`.
///
/// Names are compared folded: Ji’nan, 濟南 and 济南 are one. An English name begins with a capital, or is long enough
/// to be no other word: `changchun`. Where several places have the name, its suffix tells (吉林市, Jilin City), else
/// the widest is meant if that is a province, else the one that lies in a place named close by, else the first of
/// the
// table.
public final class Places {
    /// How many letters an English name without a capital must have; shorter ones may be English words.
    private static final int LONG_ENOUGH = 7;

    /// How many places before and behind may tell which of several is meant.
    private static final int NEAR = 8;

    /// A name of ordinary words may be asked for without these; a text must have them.
    private static final List<String> LEFT_OUT = List.of("市", "州", "区", "县", "地区");

    private Places() {}

    /// A place as a text names it.
    ///
    /// @param span  the name, with a suffix that follows directly: `济南市`, `Jilin Province`
    /// @param place what it names
    public record Mention(Span span, Place place) {}

    /// Returns all places named within the span, in order, none overlapping, the longest name where several begin.
    ///
    /// @throws IndexOutOfBoundsException if the text ends before the span
    public static List<Mention> in(CharSequence text, Span within) {
        var found = new Reading(text, within).found();
        var mentions = new ArrayList<Mention>(found.size());
        for (var at = 0; at < found.size(); at++) {
            mentions.add(new Mention(found.get(at).span(), meant(found, at)));
        }
        return List.copyOf(mentions);
    }

    /// Returns the place of that name, in either case and with or without 市, 省, Province, City: 吉林 is the province,
    /// `jilin city` the city. The first of the table, where several have it.
    public static Optional<Place> named(String name) {
        var stripped = name.strip();
        return Stream.concat(Stream.of(stripped), LEFT_OUT.stream().map(stripped::concat))
                .map(each -> new Reading(each, new Span(0, each.length())).whole())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Returns how English texts name provinces and cities.
    public static Stream<String> latinNames() {
        return Stream.concat(Table.TABLE.wider.values().stream(), Table.TABLE.cities.values().stream())
                .filter(place -> place.level() != Place.Level.NATION)
                .map(Place::english);
    }

    private static final int LONGEST_READ = 3;

    /// Words between others, which no name is made of: 与中 is not 榆中.
    private static final String NO_PART_OF_A_NAME = "与于以及和在有是为其的了";

    /// Returns whether two or three characters that follow one another in a text are read as a place is called in Latin
    /// letters: Yuzhong is 榆中 as well as 渝中, and no table lists all of them.
    ///
    /// @param english the name, however it is capitalised
    public static boolean areReadIn(CharSequence text, String english) {
        var name = english.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        for (var start = 0; start + 1 < text.length(); start++) {
            var read = new StringBuilder();
            var end = Math.min(text.length(), start + LONGEST_READ);
            for (var at = start; at < end && mayBeNamed(text.charAt(at)); at++) {
                read.append(Readings.of(text.charAt(at)));
                if (at > start && name.contentEquals(read)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayBeNamed(char character) {
        return Language.isHan(character) && NO_PART_OF_A_NAME.indexOf(character) < 0;
    }

    /// Tells whether `inner` is `outer` or lies in it.
    public static boolean within(Place inner, Place outer) {
        for (@Nullable Place each = inner; each != null; each = Table.parent(each)) {
            if (each.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static Place meant(List<Found> found, int at) {
        var each = found.get(at);
        if (each.isCertain()) {
            return each.first();
        }
        for (var distance = 1; distance <= NEAR; distance++) {
            // 北京市朝阳区, but Chaoyang District, Beijing.
            var towards = each.latin() ? distance : -distance;
            var place = lyingIn(found, at + towards, each).or(() -> lyingIn(found, at - towards, each));
            if (place.isPresent()) {
                return place.get();
            }
        }
        return each.first();
    }

    private static Optional<Place> lyingIn(List<Found> found, int at, Found uncertain) {
        if (at < 0 || at >= found.size() || !found.get(at).isCertain()) {
            return Optional.empty();
        }
        var outer = found.get(at).first();
        return outer.level() == Place.Level.NATION
                ? Optional.empty()
                : uncertain.places().stream()
                        .filter(each -> within(each, outer))
                        .findFirst();
    }

    /// A name in the text.
    ///
    /// @param places which have it, the widest first; at least one
    private record Found(Span span, List<Place> places, boolean latin) {
        Place first() {
            return places.getFirst();
        }

        boolean isCertain() {
            return places.size() == 1 || first().level().compareTo(PROVINCE) <= 0;
        }
    }

    /// What makes a name longer and tells the kind of place.
    ///
    /// @param ending what the Chinese name ends with, if it has an ending
    private record Suffix(String text, String ending, Set<Place.Level> levels) {
        /// Longer ones before those they begin with.
        static final List<Suffix> ALL = List.of(
                new Suffix("省", "省", Set.of(PROVINCE)),
                new Suffix("自治区", "区", Set.of(PROVINCE)),
                new Suffix("自治州", "州", Set.of(CITY)),
                new Suffix("自治县", "县", Set.of(COUNTY)),
                new Suffix("州", "州", Set.of(CITY)),
                new Suffix("地区", "区", Set.of(CITY)),
                new Suffix("盟", "盟", Set.of(CITY)),
                new Suffix("市", "市", Set.of(CITY, COUNTY)),
                new Suffix("新区", "区", Set.of(COUNTY)),
                new Suffix("区", "区", Set.of(COUNTY)),
                new Suffix("县", "县", Set.of(COUNTY)),
                new Suffix("旗", "旗", Set.of(COUNTY)),
                new Suffix(" province", "省", Set.of(PROVINCE)),
                new Suffix(" autonomous region", "区", Set.of(PROVINCE)),
                new Suffix(" autonomous prefecture", "州", Set.of(CITY)),
                new Suffix(" autonomous county", "县", Set.of(COUNTY)),
                new Suffix(" prefecture", "州", Set.of(CITY)),
                new Suffix(" league", "盟", Set.of(CITY)),
                new Suffix(" city", "市", Set.of(CITY, COUNTY)),
                new Suffix(" municipality", "市", Set.of(CITY, COUNTY)),
                new Suffix(" new area", "区", Set.of(COUNTY)),
                new Suffix(" new district", "区", Set.of(COUNTY)),
                new Suffix(" district", "区", Set.of(COUNTY)),
                new Suffix(" county", "县", Set.of(COUNTY)),
                new Suffix(" banner", "旗", Set.of(COUNTY)));

        private static final String ENDINGS = "省市州盟区县旗";

        List<Place> fitting(List<Place> places) {
            return places.stream().filter(this::fits).toList();
        }

        private boolean fits(Place place) {
            var name = place.chinese();
            return levels.contains(place.level())
                    && (name.endsWith(ending) || ENDINGS.indexOf(name.charAt(name.length() - 1)) < 0);
        }
    }

    /// One stretch of text on the way through it. Offsets are those of the folded text.
    private static final class Reading {
        private final CharSequence text;
        private final int offset;
        private final Folding folded;

        private Reading(CharSequence text, Span within) {
            this.text = text;
            this.offset = within.start();
            this.folded = Folding.of(text.subSequence(within.start(), within.end()));
        }

        private List<Found> found() {
            var found = new ArrayList<Found>();
            for (var at = 0; at < folded.length(); ) {
                var name = nameAt(at);
                if (name.isPresent() && !isPerson(name.get())) {
                    name.get().found(this).ifPresent(found::add);
                    at = name.get().end();
                } else {
                    at = endOfWord(at);
                }
            }
            return found;
        }

        private Optional<Place> whole() {
            return folded.length() == 0
                    ? Optional.empty()
                    : longest(0, true)
                            .filter(name -> name.end() == folded.length())
                            .flatMap(name -> name.places().stream().findFirst());
        }

        private Optional<Name> nameAt(int at) {
            return longest(at, false).filter(name -> isLatin(at) ? mayBeName(name) : !givesWay(name));
        }

        /// Follows the names of the table as far as one ends, then takes what suffix follows.
        private Optional<Name> longest(int start, boolean asked) {
            Optional<Name> longest = Optional.empty();
            var apostrophe = asked;
            var node = Table.first(folded.charAt(start));
            for (var end = start + 1; node != null && end < folded.length(); end++) {
                var character = folded.charAt(end);
                if (character == '\'') {
                    apostrophe = true;
                } else {
                    node = node.next(Character.isWhitespace(character) ? ' ' : character);
                    if (node != null && node.isName && (apostrophe || !node.apostrophe) && endsAt(end + 1)) {
                        longest = Optional.of(new Name(start, end + 1, node.places, false));
                    }
                }
            }
            return longest.map(this::withSuffix);
        }

        /// `区域`, `市场` and the rest of a longer English word are no ends of a name.
        private boolean endsAt(int end) {
            if (end == folded.length()) {
                return true;
            }
            var last = folded.charAt(end - 1);
            var next = folded.charAt(end);
            return switch (last) {
                case '市' -> next != '场';
                case '区' -> "域块别间分位划".indexOf(next) < 0;
                case '县' -> next != '域';
                default -> !isLatin(end - 1) || (!isLatin(end) && (next != '\'' || isPossessive(end)));
            };
        }

        private boolean isPossessive(int apostrophe) {
            var word = endOfWord(apostrophe + 1) - apostrophe - 1;
            return apostrophe + 1 >= folded.length()
                    || !isLatin(apostrophe + 1)
                    || (word == 1 && folded.charAt(apostrophe + 1) == 's');
        }

        private Name withSuffix(Name name) {
            for (var suffix : Suffix.ALL) {
                if (follows(name.end(), suffix.text()) && !endsWith(name, suffix)) {
                    var fitting = suffix.fitting(name.places());
                    if (!fitting.isEmpty()) {
                        return new Name(name.start(), name.end() + suffix.text().length(), fitting, true);
                    }
                }
            }
            return name;
        }

        /// 辽宁省省长: the name has its suffix already.
        private boolean endsWith(Name name, Suffix suffix) {
            var text = suffix.text();
            return !isLatin(name.end() - 1)
                    && name.end() - text.length() > name.start()
                    && folded.text(name.end() - text.length(), name.end()).equals(text);
        }

        private boolean follows(int start, String suffix) {
            var end = start + suffix.length();
            if (end > folded.length()) {
                return false;
            }
            for (var at = 0; at < suffix.length(); at++) {
                if (folded.charAt(start + at) != suffix.charAt(at)) {
                    return false;
                }
            }
            return endsAt(end);
        }

        private boolean mayBeName(Name name) {
            var start = name.start();
            return isCapital(start) || (name.end() - start >= LONG_ENOUGH && !isInAddress(name));
        }

        private boolean isCapital(int at) {
            return Character.isUpperCase(
                    text.charAt(offset + folded.origin(at, at + 1).start()));
        }

        /// Parts of `www.beijing.gov.cn` are no names.
        private boolean isInAddress(Name name) {
            var before = name.start() - 1;
            var behind = name.end();
            return (before >= 0 && joins(before))
                    || (behind + 1 < folded.length() && joins(behind) && isLatin(behind + 1));
        }

        private boolean joins(int at) {
            return "./@_-".indexOf(folded.charAt(at)) >= 0;
        }

        /// In 其中山东 the province begins within the city 中山.
        private boolean givesWay(Name name) {
            if (name.suffixed() || name.places().isEmpty()) {
                return false;
            }
            var level = name.places().getFirst().level();
            for (var at = name.start() + 1; level.compareTo(PROVINCE) > 0 && at < name.end(); at++) {
                var other = longest(at, false);
                if (other.isPresent()
                        && other.get().end() > name.end()
                        && other.get().isProvince()) {
                    return true;
                }
            }
            return false;
        }

        /// `Li Changchun`: a capitalised surname stands before the name.
        private boolean isPerson(Name name) {
            var space = name.start() - 1;
            if (name.suffixed() || space < 2 || !isLatin(name.start()) || folded.charAt(space) != ' ') {
                return false;
            }
            var start = space;
            while (start > 0 && isLatin(start - 1)) {
                start--;
            }
            var word = folded.text(start, space);
            return !word.isEmpty() && !word.equals("an") && isCapital(start) && Surnames.isReading(word);
        }

        private int endOfWord(int at) {
            var end = at + 1;
            while (end < folded.length() && isLatin(end - 1) && isLatin(end)) {
                end++;
            }
            return end;
        }

        private boolean isLatin(int at) {
            var character = folded.charAt(at);
            return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
        }
    }

    /// @param places   which have the name, the widest first; none if it is an ordinary word
    /// @param suffixed whether what follows makes it certain
    private record Name(int start, int end, List<Place> places, boolean suffixed) {
        boolean isProvince() {
            return !places.isEmpty() && places.getFirst().level().compareTo(PROVINCE) <= 0;
        }

        Optional<Found> found(Reading reading) {
            return places.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Found(
                            reading.folded.origin(start, end).shiftedBy(reading.offset),
                            places,
                            reading.isLatin(start)));
        }
    }

    /// Where names that begin alike part.
    private static final class Node {
        private final char character;
        private @Nullable Node child;
        private @Nullable Node sibling;
        private boolean isName;
        private boolean apostrophe = true;
        private List<Place> places = List.of();

        private Node(char character) {
            this.character = character;
        }

        private @Nullable Node next(char character) {
            var node = child;
            while (node != null && node.character != character) {
                node = node.sibling;
            }
            return node;
        }

        private Node nextOrNew(char character) {
            var known = next(character);
            if (known != null) {
                return known;
            }
            var node = new Node(character);
            node.sibling = child;
            child = node;
            return node;
        }
    }

    /// The file, read when a place is first looked for.
    private static final class Table {
        private static final Table TABLE = new Table();

        /// By first character: hardly any text goes further at most of its characters.
        private final Map<Character, Node> names = new HashMap<>();

        private final Map<String, Place> cities = new HashMap<>();
        private final Map<String, Place> wider = new HashMap<>();

        private Table() {
            try (var lines =
                    new BufferedReader(new InputStreamReader(Resources.open("places.txt"), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        read(line.split("\t", -1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static @Nullable Node first(char character) {
            return TABLE.names.get(character);
        }

        /// A city of the name comes before a province: 蛟河 lies in the city 吉林.
        static @Nullable Place parent(Place place) {
            var city = place.level() == COUNTY ? TABLE.cities.get(place.parent()) : null;
            return city == null ? TABLE.wider.get(place.parent()) : city;
        }

        private void read(String[] parts) {
            if (parts[0].equals("-")) {
                node(parts[1]);
                return;
            }
            var level = Place.Level.valueOf(parts[0].toUpperCase(Locale.ROOT));
            var place = new Place(parts[1], parts[2], level, parts[3]);
            if (level != COUNTY) {
                (level == CITY ? cities : wider).put(place.chinese(), place);
            }
            add(place.chinese(), place);
            add(place.english(), place);
            if (parts.length > 4) {
                for (var other : parts[4].split(",", -1)) {
                    add(other, place);
                }
            }
        }

        private void add(String name, Place place) {
            var node = node(name);
            if (node.places.isEmpty()) {
                node.places = List.of(place);
            } else if (!isSame(node.places.getLast(), place)) {
                node.places = new ArrayList<>(node.places);
                node.places.add(place);
            }
        }

        /// Tells whether one place has two names that differ by an apostrophe only. The first call of a record's
        /// own
        /// `equals` would take as long as all the rest here.
        private static boolean isSame(Place one, Place other) {
            return one.chinese().equals(other.chinese()) && one.parent().equals(other.parent());
        }

        private Node node(String name) {
            var node = names.computeIfAbsent(folded(name.charAt(0)), Node::new);
            for (var at = 1; at < name.length(); at++) {
                if (name.charAt(at) != '\'') {
                    node = node.nextOrNew(folded(name.charAt(at)));
                }
            }
            node.isName = true;
            node.apostrophe &= name.indexOf('\'') >= 0;
            return node;
        }

        /// The file writes names as they fold, but for these; [Folding] itself takes too long to start.
        private static char folded(char character) {
            return switch (character) {
                case 'ü', 'Ü' -> 'u';
                case 'ê' -> 'e';
                default -> character >= 'A' && character <= 'Z' ? (char) (character + 'a' - 'A') : character;
            };
        }
    }
}
