package rapporteur.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which office a statement gives somebody, and which ones an article does: the mayor is not his deputy, and not the
/// secretary. Where the article prints offices with a name, one of them has to be the statement's.
final class OfficesOfPeople {
    /// What ends a title that stands before a name, and one that stands behind it.
    private static final Pattern BEFORE = Pattern.compile("[^，,。；;：:！!？?“”\"《》()（）\\n]*$");

    private static final Pattern BEHIND = Pattern.compile("^[^。；;\\n]{0,160}");

    private static final Pattern SAID_BEHIND = Pattern.compile(
            "^(?:同志)?(?:现任|出任|担任|就任|接任|继任|升任|转任|当选为?|为|任|是)([^，。；、：]{2,24})"
                    + "|^, (?:the |an? )?([^,;.]{3,110}?)(?=[,;.]|$)"
                    + "|^ (?:was|is|has been) (?:appointed |named |made |elected )?(?:as )?(?:the |an? )?((?:(?! (?:at|on|by|after|who|to|with|in|from|when|and)\\b)[^,;.]){3,60})");

    /// "Appointed Li Ming vice mayor and acting mayor".
    private static final Pattern APPOINTED =
            Pattern.compile("(?i)\\b(?:appoint|nam|elect|mak|made)(?:ed|es|ing|s)? $|\\bmade $");

    private static final Pattern POST =
            Pattern.compile(" (?:as )?(?:the |a )?(?:(?! (?:at|on|by|after|who|to|with|from|when)\\b)[^,;.]){3,80}");

    /// 市委书记、副市长: what one person holds, of whose name it stands right before.
    private static final Pattern LISTED = Pattern.compile("[一-龥]{2,16}(?:、[一-龥]{2,16})+$");

    private static final Pattern OF_SOMETHING = Pattern.compile(
            "(?i)\\b(?:(?:deputy|vice|acting|executive)[ -])*(?:minister|secretary|director|head|president|chair\\w*|governor) (?:of|for) (?:(?! (?:at|on|by|after|who|to|with|in|from|when)\\b)[^,;.]){3,70}$");

    private static final Pattern AND = Pattern.compile(" ?(?:[、和及与]|,|and|, and) ?");

    private static final Pattern MARK = Pattern.compile("[，、,；;]");

    private static final Pattern LISTED_BY = Pattern.compile("[，、]");

    private static final Pattern MARKS = Pattern.compile("^[，、,；;\\s]+");

    private static final Pattern FORMER =
            Pattern.compile("(?i)(?:[原前]|前任|时任|former|then|ex-|outgoing|late)[ -]?[^、，, ]{0,12}$");

    /// What somebody was before is not what he is.
    private static final Pattern BEFORE_THAT = Pattern.compile("^[^，]*(?:此前|之前|曾|原任)");

    private final String text;
    private final List<Piece> pieces;
    private final Collection<Told.Line> lines;

    /// @param text   the statement
    /// @param pieces what it says
    /// @param lines  the article
    OfficesOfPeople(String text, List<Piece> pieces, Collection<Told.Line> lines) {
        this.text = text;
        this.pieces = pieces;
        this.lines = lines;
    }

    /// Returns those to whom the statement gives an office that the article does not, though it gives them some.
    Set<Piece> mistaken() {
        return pieces.stream()
                .filter(piece -> piece.is(Piece.Kind.NAME))
                .filter(this::isMistaken)
                .collect(Collectors.toSet());
    }

    private boolean isMistaken(Piece person) {
        var said = said(person);
        if (said.isEmpty()) {
            return false;
        }
        var own = lines.stream().flatMap(line -> own(line, person).stream()).toList();
        return !own.isEmpty() && said.stream().anyMatch(office -> own.stream().noneMatch(office::isBorneOutBy));
    }

    /// The offices that stand right before the name and right behind it.
    private List<Office> said(Piece person) {
        var before = text.substring(0, person.span().start());
        var behind = text.substring(person.span().end());
        var offices = new ArrayList<Office>();
        if (!FORMER.matcher(before.stripTrailing()).find()) {
            offices.addAll(printedBefore(person));
        }
        var post = POST.matcher(behind);
        if (APPOINTED.matcher(before).find() && post.lookingAt()) {
            Office.in(post.group()).forEach(offices::add);
        }
        var told = SAID_BEHIND.matcher(behind);
        if (told.find()) {
            Stream.of(1, 2, 3)
                    .map(told::group)
                    .filter(words -> words != null && !FORMER.matcher(words).find())
                    .flatMap(Office::in)
                    .forEach(offices::add);
        }
        return offices;
    }

    /// The offices right before the name: all of 市委常委、副市长, the last of "minister of industry".
    private List<Office> printedBefore(Piece person) {
        var since = pieces.stream()
                .filter(piece -> piece.is(Piece.Kind.NAME) || piece.is(Piece.Kind.DEED))
                .map(piece -> piece.span().end())
                .filter(end -> end <= person.span().start())
                .max(Comparator.naturalOrder())
                .orElse(0);
        var before = text.substring(since, person.span().start()).stripTrailing();
        if (Office.endOf(before).isEmpty()) {
            var office = OF_SOMETHING.matcher(before);
            return office.find() ? Office.in(office.group()).limit(1).toList() : List.of();
        }
        var listed = LISTED.matcher(before);
        return listed.find()
                ? Office.in(listed.group()).toList()
                : Office.endOf(before).stream().toList();
    }

    /// What a sentence calls somebody: before the name, behind it, or before the names with which his is listed.
    private static List<Office> own(Told.Line line, Piece person) {
        var names = line.pieces().stream()
                .filter(piece -> piece.is(Piece.Kind.NAME))
                .toList();
        var offices = new ArrayList<Office>();
        List<Office> shared = List.of();
        var end = 0;
        for (var name : names) {
            var between = line.text()
                    .substring(Math.min(end, name.span().start()), name.span().start());
            if (!AND.matcher(between).matches()) {
                shared = before(between);
            }
            if (name.agrees(person)) {
                offices.addAll(shared);
                offices.addAll(behind(line, name, names));
            }
            end = name.span().end();
        }
        return offices;
    }

    private static List<Office> before(String words) {
        var chain = MARKS.matcher(words).replaceFirst("");
        if (chain.indexOf('，') > 0
                && LISTED_BY
                        .splitAsStream(chain)
                        .allMatch(part -> Office.endOf(part).isPresent())) {
            return Office.in(chain).toList();
        }
        var region = BEFORE.matcher(words);
        return region.find() && !BEFORE_THAT.matcher(region.group()).find()
                ? Office.in(region.group()).toList()
                : List.of();
    }

    private static List<Office> behind(Told.Line line, Piece name, List<Piece> names) {
        var next = names.stream()
                .map(other -> other.span().start())
                .filter(start -> start >= name.span().end())
                .findFirst()
                .orElse(line.text().length());
        var region = BEHIND.matcher(line.text().substring(name.span().end(), next));
        if (!region.find()) {
            return List.of();
        }
        // 书记甲，区长乙: what ends right before the next name is the other's.
        var isAnothers =
                next < line.text().length() && Office.endOf(region.group()).isPresent();
        return Office.in(isAnothers ? MARK.split(region.group(), 2)[0] : region.group())
                .toList();
    }
}
