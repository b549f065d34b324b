package nl.baliewijzer.guide.search;

import java.util.Arrays;

/// The entries that have one word, in order, and how much the word says in each.
final class Posting {
    private static final float SATURATION = 1.2f;

    private int[] entries = new int[2];
    private float[] weights = new float[2];
    private int size;

    /// Counts the word once more; entries come in order.
    void add(int entry, float weight) {
        if (size > 0 && entries[size - 1] == entry) {
            weights[size - 1] += weight;
            return;
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        entries[size] = entry;
        weights[size] = weight;
        size++;
    }

    int size() {
        return size;
    }

    int entry(int place) {
        return entries[place];
    }

    /// From 0 to 1: a second time says less than the first.
    float weight(int place) {
        return weights[place] / (weights[place] + SATURATION);
    }
}
