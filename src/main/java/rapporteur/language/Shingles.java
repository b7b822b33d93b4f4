package rapporteur.language;

import java.util.Arrays;
import java.util.List;

/// A text as the set of all stretches of eight letters or digits in it, by which near-duplicates are told: copies
/// that differ by a changed headline, a cut paragraph, another script share most of them, two reports of one event
/// in different words hardly any.
///
/// Compared is the folded text: neither case, width, script nor punctuation makes a difference.
public final class Shingles {
    /// Two texts that have this share of their stretches in common are near-duplicates.
    public static final double NEAR = 0.5;

    /// Sketches of near-duplicates have so many entries in common at least; of pairs that are just near enough, one
    /// in 300 has less.
    public static final int COMMON = 2;

    private static final int LENGTH = 8;
    private static final int SKETCH = 12;

    /// Ascending, each once.
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /// Returns the stretches of some parts of a text, read as one.
    ///
    /// @throws IndexOutOfBoundsException if the text ends before a part
    public static Shingles of(CharSequence text, List<Span> parts) {
        var letters = new StringBuilder();
        for (var part : parts) {
            addLetters(letters, Folding.of(text.subSequence(part.start(), part.end())));
        }
        return new Shingles(distinct(hashes(letters)));
    }

    private static void addLetters(StringBuilder letters, Folding folded) {
        for (var at = 0; at < folded.length(); at++) {
            var unit = folded.charAt(at);
            if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
                letters.append(unit);
            }
        }
    }

    /// A text shorter than a stretch is one by itself; an empty one is like no other.
    private static long[] hashes(CharSequence letters) {
        if (letters.isEmpty()) {
            return new long[0];
        }
        var hashes = new long[Math.max(1, letters.length() - LENGTH + 1)];
        for (var at = 0; at < hashes.length; at++) {
            hashes[at] = hash(letters, at, Math.min(letters.length(), at + LENGTH));
        }
        return hashes;
    }

    private static long hash(CharSequence letters, int start, int end) {
        var hash = 0L;
        for (var at = start; at < end; at += 4) {
            var four = 0L;
            for (var each = at; each < Math.min(end, at + 4); each++) {
                four = four << 16 | letters.charAt(each);
            }
            hash = mixed(hash + four);
        }
        return hash;
    }

    /// The finalizer of SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014).
    private static long mixed(long value) {
        var mixed = value + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    private static long[] distinct(long[] hashes) {
        Arrays.sort(hashes);
        var kept = 0;
        for (var hash : hashes) {
            if (kept == 0 || hashes[kept - 1] != hash) {
                hashes[kept++] = hash;
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    /// Returns a sample of the set that is small enough to be kept and looked up: texts that have much in common have
    /// entries of their sketches in common. The least hashes of all (bottom-k, Broder: On the resemblance and
    /// containment of documents, 1997), of each the lower half, which is as good as random.
    public List<Integer> sketch() {
        return Arrays.stream(hashes).limit(SKETCH).mapToObj(hash -> (int) hash).toList();
    }

    /// Returns of how many different stretches the text consists.
    public int size() {
        return hashes.length;
    }

    /// Returns how much of what either text holds both hold (Jaccard), 0 to 1.
    public double similarity(Shingles other) {
        var common = common(other);
        var all = size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    /// Returns how much of the shorter text the longer one holds, 0 to 1.
    public double containment(Shingles other) {
        var shorter = Math.min(size(), other.size());
        return shorter == 0 ? 0 : (double) common(other) / shorter;
    }

    private int common(Shingles other) {
        var common = 0;
        for (int here = 0, there = 0; here < hashes.length && there < other.hashes.length; ) {
            var order = Long.compare(hashes[here], other.hashes[there]);
            common += order == 0 ? 1 : 0;
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /// Returns whether the texts are near-duplicates.
    public boolean near(Shingles other) {
        return similarity(other) >= NEAR;
    }
}
