package rapporteur.article;

import java.util.regex.Pattern;

/// The name of an article, unique in a collection and never given to another one.
///
/// Made from the last part of where the article came from, so that a person recognises it.
///
/// @param value 1 to 100 letters, digits and `.` `_` `-` `~` `[` `]`
public record ArticleId(String value) implements Comparable<ArticleId> {
    private static final int LONGEST = 80;
    private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}._-]+");

    public ArticleId {
        if (value.isEmpty() || value.length() > 100) {
            throw new IllegalArgumentException(
                    "article id has " + value.length() + " characters (expected: 1 to 100): " + value);
        }
    }

    /// Returns the id that an article of the given origin name gets when nobody else has it: `news/2024/a b.txt`
    /// becomes `a-b`.
    public static ArticleId of(String originName) {
        var stem = originName.substring(originName.lastIndexOf('/') + 1);
        if (stem.endsWith(".txt") && stem.length() > 4) {
            stem = stem.substring(0, stem.length() - 4);
        }
        stem = UNFIT.matcher(stem).replaceAll("-");
        stem = stem.substring(0, Math.min(stem.length(), LONGEST));
        return new ArticleId(stem.isEmpty() ? "article" : stem);
    }

    /// Returns the n-th alternative of this id, for an article that finds it taken: `a-b~2`.
    public ArticleId alternative(int n) {
        return new ArticleId(value + "~" + n);
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
