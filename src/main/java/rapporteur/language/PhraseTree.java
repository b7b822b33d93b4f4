package rapporteur.language;

import java.util.Arrays;

/// Phrases as paths of numbers, with what each is called; compact, since thousands are read at every start.
final class PhraseTree {
    private static final int ROOT = 0;

    private long[] edges = new long[1 << 14];
    private int[] targets = new int[1 << 14];
    private int filled;

    /// For each node the meanings that end there; null for none.
    private short[][] meanings = new short[1 << 13][];

    private int nodes = 1;

    /// Adds a phrase.
    void add(int[] phrase, int length, int meaning) {
        var node = ROOT;
        for (var at = 0; at < length; at++) {
            node = nextOrNew(node, phrase[at]);
        }
        var known = meanings[node];
        if (known == null) {
            meanings[node] = new short[] {(short) meaning};
        } else if (known[known.length - 1] != (short) meaning) {
            meanings[node] = Arrays.copyOf(known, known.length + 1);
            meanings[node][known.length] = (short) meaning;
        }
    }

    int root() {
        return ROOT;
    }

    /// Returns the node one step further, or -1.
    int next(int node, int step) {
        var key = key(node, step);
        for (var slot = slot(key); ; slot = (slot + 1) & (edges.length - 1)) {
            if (edges[slot] == key) {
                return targets[slot];
            }
            if (targets[slot] == 0) {
                return -1;
            }
        }
    }

    /// Returns the meanings of the phrase that ends at that node, none for none.
    short[] at(int node) {
        var found = meanings[node];
        return found == null ? NONE : found;
    }

    private static final short[] NONE = {};

    private int nextOrNew(int node, int step) {
        var known = next(node, step);
        if (known > 0) {
            return known;
        }
        if (filled * 2 > edges.length) {
            grow();
        }
        if (nodes == meanings.length) {
            meanings = Arrays.copyOf(meanings, nodes * 2);
        }
        put(key(node, step), nodes);
        filled++;
        return nodes++;
    }

    private void grow() {
        var oldEdges = edges;
        var oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (var slot = 0; slot < oldEdges.length; slot++) {
            if (oldTargets[slot] != 0) {
                put(oldEdges[slot], oldTargets[slot]);
            }
        }
    }

    private void put(long key, int target) {
        var slot = slot(key);
        while (targets[slot] != 0) {
            slot = (slot + 1) & (edges.length - 1);
        }
        edges[slot] = key;
        targets[slot] = target;
    }

    private static long key(int node, int step) {
        return (long) node << 32 | step;
    }

    private int slot(long key) {
        var mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32) & (edges.length - 1);
    }
}
