package rapporteur.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is said of whom. A sentence falls into parts: each begins with a clause that names somebody else than the
/// one before, and holds the clauses behind it that name nobody. What a statement says of somebody has to stand in
/// his parts, not in another's.
final class PartsOfPeople {
    /// How much of it stands in another's part, and how much less in his own.
    private static final double ANOTHERS = 0.6;

    private static final double LESS = 0.3;

    /// Less tells too little.
    private static final double FEWEST = 1;

    private static final double DEED = 1.5;
    private static final double LIGHT = 0.3;

    private static final Set<String> INTO_A_POST = Set.of("deed appointed", "deed elected");
    private static final Set<String> FROM_A_POST = Set.of("deed removed", "deed resigned");
    private static final Set<String> ABOUT_A_POST = Set.of("deed appointed", "deed removed", "deed elected");

    private static final Pattern LEFT = Pattern.compile(
            "(?i)免|辞|卸|不再|离任|前任|原|曾|时任|此前|去职|下台|被撤|\\b(?:remov|dismiss|resign|former|ex-|step|leav|left|no longer|had been|lost|quit|ceas|replaced by|succeeded by|relieved)");

    private final boolean isAcross;
    private final List<Part> statement;
    private final List<Part> article;

    /// A stretch of a sentence that speaks of the same people.
    private record Part(String text, List<Piece> people, List<Piece> said) {
        boolean names(Piece person) {
            return people.stream().anyMatch(person::agrees);
        }

        boolean does(Set<String> deeds) {
            return said.stream().anyMatch(piece -> piece.forms().stream().anyMatch(deeds::contains));
        }

        boolean says(Piece piece) {
            return said.stream().anyMatch(piece::agrees)
                    || !piece.is(Piece.Kind.NUMBER) && Titles.isIn(text, piece.text());
        }
    }

    /// @param text   the statement
    /// @param pieces what it says
    /// @param lines  the article
    /// @param isAcross whether in the other language, where titles have many names
    PartsOfPeople(String text, List<Piece> pieces, Collection<Told.Line> lines, boolean isAcross) {
        this.isAcross = isAcross;
        statement = of(text, pieces);
        article = lines.stream()
                .flatMap(line -> of(line.text(), line.pieces()).stream())
                .toList();
    }

    private static List<Part> of(String text, List<Piece> pieces) {
        var parts = new ArrayList<Part>();
        var clauses = pieces.stream().map(Piece::clause).distinct().toList();
        List<Piece> current = new ArrayList<>();
        Set<String> named = Set.of();
        for (var clause : clauses) {
            var own = pieces.stream().filter(piece -> piece.clause() == clause).toList();
            var names = own.stream()
                    .filter(piece -> piece.is(Piece.Kind.NAME))
                    .flatMap(piece -> piece.forms().stream())
                    .collect(Collectors.toSet());
            if (!named.isEmpty() && !named.containsAll(names)) {
                parts.add(part(text, current));
                current = new ArrayList<>();
            }
            named = names.isEmpty() ? named : names;
            current.addAll(own);
        }
        if (!current.isEmpty()) {
            parts.add(part(text, current));
        }
        return parts;
    }

    private static Part part(String text, List<Piece> pieces) {
        return new Part(
                text.substring(
                        pieces.getFirst().span().start(),
                        pieces.getLast().span().end()),
                pieces.stream().filter(piece -> piece.is(Piece.Kind.NAME)).toList(),
                pieces.stream().filter(piece -> !piece.is(Piece.Kind.NAME)).toList());
    }

    /// Returns those of whom the statement says what the article says of somebody else.
    ///
    /// @param tells whether a piece tells people apart
    Set<Piece> mistaken(Predicate<Piece> tells) {
        var mistaken = new HashSet<Piece>();
        for (var part : statement) {
            var said = part.said().stream().filter(tells).toList();
            part.people().stream()
                    .filter(person -> isMistaken(person, part, said))
                    .forEach(mistaken::add);
        }
        return mistaken;
    }

    private boolean isMistaken(Piece person, Part part, List<Piece> said) {
        if (said.stream().mapToDouble(PartsOfPeople::weight).sum() < FEWEST) {
            return false;
        }
        var own = article.stream().filter(other -> other.names(person)).toList();
        var others = article.stream()
                .filter(other ->
                        !other.people().isEmpty() && part.people().stream().noneMatch(other::names))
                .mapToDouble(other -> share(said, List.of(other)))
                .max()
                .orElse(0);
        return !own.isEmpty()
                && (others >= ANOTHERS && share(said, own) <= others - LESS
                        || hasAnothersPost(part, own)
                        || hasLeft(part, own));
    }

    /// Whether somebody is said to hold a post that he was removed from.
    private static boolean hasLeft(Part part, List<Part> own) {
        var posts = part.said().stream().filter(Titles::isPost).toList();
        var there = own.stream()
                .filter(other -> posts.stream().anyMatch(other::says))
                .toList();
        return !LEFT.matcher(part.text()).find()
                && !there.isEmpty()
                && there.stream().allMatch(other -> other.does(FROM_A_POST) && !other.does(INTO_A_POST));
    }

    /// To which post somebody was appointed or elected stands in his part.
    private boolean hasAnothersPost(Part part, List<Part> own) {
        var posts = part.said().stream().filter(Titles::isPost).toList();
        var appointing = own.stream().filter(other -> other.does(ABOUT_A_POST)).toList();
        return !isAcross
                && part.does(ABOUT_A_POST)
                && !posts.isEmpty()
                && posts.stream()
                        .noneMatch(post -> (appointing.isEmpty() ? own : appointing)
                                .stream().anyMatch(other -> other.says(post)))
                && posts.stream().anyMatch(post -> article.stream().anyMatch(other -> other.says(post)));
    }

    private static double share(List<Piece> said, List<Part> parts) {
        var all = said.stream().mapToDouble(PartsOfPeople::weight).sum();
        return said.stream()
                        .filter(piece -> parts.stream().anyMatch(part -> part.says(piece)))
                        .mapToDouble(PartsOfPeople::weight)
                        .sum()
                / all;
    }

    private static double weight(Piece piece) {
        if (piece.is(Piece.Kind.DEED) || piece.is(Piece.Kind.NUMBER)) {
            return DEED;
        }
        return LightWords.contains(piece) ? LIGHT : 1;
    }
}
