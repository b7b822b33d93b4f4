package rapporteur.answer;

import java.util.Set;
import rapporteur.language.Names;
import rapporteur.language.Span;

/// A word, a number, a name or a deed or a place of some words, with all that it may be called in either language.
///
/// @param kind   which of them
/// @param span   where it stands
/// @param text   as printed, in lower case; a number with the character behind it that says what it counts
/// @param forms  what stands for it: itself or its stem, what it means, how it is read, its value
/// @param clause in which clause of the words it stands, from 0
/// @param part   in which part of an enumeration it stands, counted through all of them
record Piece(Kind kind, Span span, String text, Set<String> forms, int clause, int part) {
    enum Kind {
        WORD,
        /// A word that no dictionary has: a name, as a rule.
        UNKNOWN,
        NUMBER,
        NAME,
        DEED,
        PLACE
    }

    private static final int LONGEST_NAME = 3;

    Piece {
        forms = Set.copyOf(forms);
    }

    boolean is(Kind asked) {
        return kind == asked;
    }

    /// Returns whether it is a name, or may be one by its first character.
    boolean maybeName() {
        return kind == Kind.NAME
                || kind == Kind.UNKNOWN
                        && !isKnownAcross()
                        && text.length() <= LONGEST_NAME
                        && Names.isChineseName(text, 0, text.length());
    }

    /// Returns whether the glossary leads from it to the other language.
    boolean isKnownAcross() {
        return forms.stream().anyMatch(form -> form.indexOf('=') > 0);
    }

    /// Returns whether two pieces may be called the same.
    boolean agrees(Piece other) {
        for (var form : forms) {
            if (other.forms.contains(form)) {
                return true;
            }
        }
        return false;
    }
}
