package rapporteur.language;

import java.util.Locale;
import java.util.Set;

/// English words that are written with a point, and what a point behind a word may therefore mean.
final class Abbreviations {
    /// What the point behind a word says about the sentence.
    enum Point {
        /// It belongs to the word: a title before a name, *e.g.*
        WITHIN,
        /// It belongs to the word and ends the sentence only where another one plainly begins: *Co., Ltd. The
        /// meeting*.
        EITHER,
        /// The same before a number only: *No. 1*, *p. 3*.
        WITHIN_BEFORE_NUMBER,
        /// It is a full stop.
        STOP
    }

    private static final Set<String> NEVER_LAST = listed("""
            mr mrs ms messrs dr prof gen lt col capt cmdr sgt maj adm gov sen rep rev hon pres supt st mt e.g
            i.e eg ie vs viz cf approx incl
            """);

    private static final Set<String> SOMETIMES_LAST = listed("""
            co ltd inc corp llc plc bros jr sr esq etc al a.m p.m ph.d b.a m.a dept dist govt univ inst assn
            intl natl prov ave blvd rd est ext tel mon tue tues wed thu thur thurs fri jan feb mar apr jun jul
            aug sep sept oct nov dec
            """);

    private static final Set<String> BEFORE_NUMBERS =
            listed("no nos art arts fig figs vol vols ch chap sec para p pp ed");

    /// How sentences begin and names do not.
    private static final Set<String> BEGINNINGS = listed("""
            the a an this that these those it he she they we you i his her its their our my there here in on at
            by to for from with under after before since during when while where if as although though but and
            so or however moreover meanwhile then also among according both all some many most what who how why
            which not no only more
            """);

    /// What follows the last point of an address or a file's name.
    private static final Set<String> SUFFIXES = listed("""
            com cn net org gov edu info io hk tw uk us eu tv txt pdf doc docx xls xlsx ppt pptx md htm html
            shtml php asp aspx jsp jpg png gif mp4 zip js
            """);

    /// What a line may end with only if the sentence goes on in the next one.
    private static final Set<String> UNFINISHED =
            listed("the a an of and or to in on at by for with from as that its their is are was were be has have");

    /// After these a capital does begin a sentence: other names seldom follow at once.
    private static final Set<String> COMPANY_FORMS = listed("ltd inc corp llc plc etc");

    private Abbreviations() {}

    /// Returns what a point behind `word` says, as far as the word alone can tell.
    static Point after(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (NEVER_LAST.contains(lower)) {
            return Point.WITHIN;
        }
        // P. is an initial, p. a page.
        if (SOMETIMES_LAST.contains(lower) || isInitials(word)) {
            return Point.EITHER;
        }
        return BEFORE_NUMBERS.contains(lower) ? Point.WITHIN_BEFORE_NUMBER : Point.STOP;
    }

    /// Tells whether `word` can hardly stand anywhere but at a sentence's beginning when it is capitalised.
    static boolean isBeginning(String word) {
        return BEGINNINGS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Tells whether `word` ends a company's name.
    static boolean isCompanyForm(String word) {
        return COMPANY_FORMS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Tells whether a sentence can hardly end with `word`.
    static boolean isUnfinished(String word) {
        return UNFINISHED.contains(word);
    }

    /// Tells whether `word` ends addresses or names of files.
    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    /// One capital letter, or several with points between: *J*, *U.S*.
    private static boolean isInitials(String word) {
        for (var at = 0; at < word.length(); at++) {
            var fits = at % 2 == 0 ? Character.isUpperCase(word.charAt(at)) : word.charAt(at) == '.';
            if (!fits) {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private static Set<String> listed(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
