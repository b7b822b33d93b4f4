package rapporteur.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Language;
import rapporteur.language.Names;
import rapporteur.language.Span;

/// What somebody is: the title before his name, the post behind it. Where a report says what he is, a statement that
/// gives him a department, a place or a rank of somebody else's title speaks of another.
final class TitlesOfPeople {
    private static final Pattern BEFORE = Pattern.compile("[^，。；：！？“”《》()（）\\n]*$");

    private static final Pattern POST_BEHIND = Pattern.compile(
            "^(?:同志)?(?:现任|出任|担任|就任|接任|继任|升任|转任|当选为?|为|任|是)([^，。；、：]{2,30}(?:、[^，。；、：]{0,12}(?:书记|长|主任|主席|委员|成员|常委)(?=[，。；、]|$))*)|^，([^，。；：]{2,24})(?=[，。；])");

    private static final Pattern IN_ENGLISH = Pattern.compile(
            "^, ((?:(?! (?:at|on|by|after|who|to|with|in|from|when)\\b)[^,;.]){4,90})[,;.]"
                    + "|^ (?:was|is|has been|had been) (?:appointed |named |made |elected )?(?:as )?(?:the |an? )?((?:(?! (?:at|on|by|after|who|to|with|in|from|when)\\b)[^,;.]){4,90})");

    private static final Pattern ENGLISH_POST = Pattern.compile(
            "(?i)\\b(?:mayor|secretary|chair\\w*|director|governor|president|minister|chief|head|leader|member|procurator\\w*)\\b");

    /// What may stand between the words of a title.
    private static final Pattern GAP = Pattern.compile("[副市省县区州、第届中共党正兼]{0,4}");

    private static final int SHORTEST = 5;

    private static final Pattern NATION = Pattern.compile("chinese|china|中国|我国");

    /// Every body has one.
    private static final Pattern OF_THE_PARTY = Pattern.compile("党.|[省市区县州]委|常委|party|committee");

    private static final Pattern ACTING = Pattern.compile("代理?|兼任?|acting");

    private static final Pattern FORMERLY = Pattern.compile("(?i)原|前任|曾|时任|此前|former|\\bex-|previous");

    private final String text;
    private final List<Piece> pieces;
    private final Collection<Told.Line> lines;
    private final boolean isAcross;

    TitlesOfPeople(String text, List<Piece> pieces, Collection<Told.Line> lines, boolean isAcross) {
        this.text = text;
        this.pieces = pieces;
        this.lines = lines;
        this.isAcross = isAcross;
    }

    /// A title as it stands, and what it says.
    private record Title(String text, List<Piece> said) {
        static Title of(String text, List<Piece> pieces, Span span) {
            return new Title(
                    span.in(text),
                    pieces.stream()
                            .filter(piece -> span.contains(piece.span()))
                            .filter(piece -> !piece.is(Piece.Kind.NAME))
                            .toList());
        }

        boolean says(Piece piece) {
            return said.stream().anyMatch(piece::agrees)
                    || Language.isHan(piece.text().charAt(0)) && Titles.isIn(text, piece.text());
        }
    }

    /// Returns what the statement puts into somebody's title that belongs to another's.
    Set<Piece> mistaken() {
        var mistaken = new HashSet<Piece>();
        if (FORMERLY.matcher(text).find()) {
            return mistaken;
        }
        for (var name : pieces) {
            if (name.is(Piece.Kind.NAME)) {
                var said = titles(text, pieces, name);
                var own = said.isEmpty() ? List.<Title>of() : standing(name, true);
                if (!own.isEmpty()) {
                    said.forEach(title -> addMistaken(title, nearest(title, own), mistaken));
                    if (said.stream().anyMatch(title -> isAnothers(title, own, name))) {
                        mistaken.add(name);
                    }
                }
            }
        }
        return mistaken;
    }

    /// Whether somebody else has just that title, and he has none with it.
    private boolean isAnothers(Title said, List<Title> own, Piece name) {
        return !isAcross
                && Language.isHan(said.text().charAt(0))
                && said.text().length() >= SHORTEST
                && own.stream().noneMatch(title -> title.text().contains(said.text()))
                && standing(name, false).stream().anyMatch(title -> title.text().endsWith(said.text()));
    }

    /// The titles that say most of one; what he was elsewhere or before is not what is meant.
    private static List<Title> nearest(Title said, List<Title> own) {
        var most = own.stream().mapToLong(title -> shared(said, title)).max().orElse(0);
        return own.stream().filter(title -> shared(said, title) == most).toList();
    }

    private static long shared(Title said, Title title) {
        return said.said().stream().filter(title::says).count();
    }

    private void addMistaken(Title said, List<Title> own, Set<Piece> mistaken) {
        for (var i = 0; i < said.said().size(); i++) {
            var piece = said.said().get(i);
            if (tells(piece) && own.stream().noneMatch(title -> title.says(piece)) && isReplaced(said, i, own)) {
                mistaken.add(piece);
            }
        }
    }

    /// Whether a word says whose or which post it is. In Latin letters several places have one name.
    private boolean tells(Piece piece) {
        return !FramingWords.contains(piece)
                && !ACTING.matcher(piece.text()).matches()
                && !NATION.matcher(piece.text()).matches()
                && (isAcross
                        ? piece.is(Piece.Kind.WORD) && piece.isKnownAcross()
                        : piece.is(Piece.Kind.WORD) || piece.is(Piece.Kind.PLACE) || piece.is(Piece.Kind.UNKNOWN));
    }

    /// Whether the title says what follows it, and something else that the statement does not.
    private boolean isReplaced(Title said, int at, List<Title> own) {
        var piece = said.said().get(at);
        if (piece.is(Piece.Kind.PLACE)) {
            return own.stream()
                    .flatMap(title -> title.said().stream())
                    .filter(other -> other.is(Piece.Kind.PLACE))
                    .anyMatch(other -> pieces.stream().noneMatch(other::agrees));
        }
        return own.stream()
                .anyMatch(title -> said.said().stream().anyMatch(next -> !next.equals(piece) && title.says(next))
                        && title.said().stream().anyMatch(other -> standsFor(other, piece)));
    }

    /// A post in the place of a post, a department in the place of a department.
    private boolean standsFor(Piece other, Piece piece) {
        return tells(other)
                && Titles.isPost(other) == Titles.isPost(piece)
                && (Titles.isPost(other)
                        || !LightWords.contains(other)
                                && !OF_THE_PARTY.matcher(other.text()).matches())
                && pieces.stream().noneMatch(other::agrees);
    }

    private List<Title> standing(Piece name, boolean itself) {
        return lines.stream()
                .flatMap(line -> line.pieces().stream()
                        .filter(own -> own.is(Piece.Kind.NAME) && own.agrees(name) == itself)
                        .flatMap(own -> titles(line.text(), line.pieces(), own).stream()))
                .toList();
    }

    private static List<Title> titles(String text, List<Piece> pieces, Piece name) {
        return Stream.concat(before(text, pieces, name).stream(), behind(text, name).stream())
                .map(span -> Title.of(text, pieces, span))
                .filter(title -> !title.said().isEmpty())
                .toList();
    }

    /// The title right before a name: what touches it, back to a verb, a mark or somebody else.
    private static List<Span> before(String text, List<Piece> pieces, Piece name) {
        var end = name.span().start();
        if (end == 0 || !Language.isHan(text.charAt(end - 1))) {
            return List.of();
        }
        var region = BEFORE.matcher(text.substring(0, end));
        if (!region.find() || !Names.endsLikeTitle(region.group())) {
            return List.of();
        }
        var start = end;
        for (var i = pieces.indexOf(name) - 1; i >= 0; i--) {
            var piece = pieces.get(i);
            if (piece.span().start() < region.start()
                    || piece.span().end() > start
                    || piece.is(Piece.Kind.NAME)
                    || piece.is(Piece.Kind.DEED)
                    || !GAP.matcher(text.substring(piece.span().end(), start)).matches()) {
                break;
            }
            start = piece.span().start();
        }
        return start == end ? List.of() : List.of(new Span(start, end));
    }

    private static List<Span> behind(String text, Piece name) {
        var rest = text.substring(name.span().end());
        var spans = new ArrayList<Span>();
        Stream.of(POST_BEHIND, IN_ENGLISH)
                .map(form -> form.matcher(rest))
                .filter(Matcher::find)
                .forEach(found -> {
                    var group = found.group(1) == null ? 2 : 1;
                    if (Names.endsLikeTitle(found.group(group))
                            || ENGLISH_POST.matcher(found.group(group)).find()) {
                        spans.add(new Span(
                                name.span().end() + found.start(group),
                                name.span().end() + found.end(group)));
                    }
                });
        return spans;
    }
}
