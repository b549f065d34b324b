package nl.baliewijzer.content;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/// How many letters have to change to make one word of another; upper and lower case are alike.
final class Distance {
    private Distance() {}

    private static final int FARTHEST = 2;

    /// From so many letters on two of them can be wrong.
    private static final int LONG = 8;

    /// Whether a word is nearly another, without being it; of a short one a single letter, or two that changed places.
    static boolean isNear(String written, String meant) {
        int far = between(written, meant);
        return far > 0 && (written.length() < LONG ? far == 1 || isTurned(written, meant) : far <= FARTHEST);
    }

    private static boolean isTurned(String one, String other) {
        char[] a = one.toCharArray();
        char[] b = other.toCharArray();
        int first = Arrays.mismatch(a, b);
        return a.length == b.length
                && first >= 0
                && first + 1 < a.length
                && a[first] == b[first + 1]
                && a[first + 1] == b[first]
                && Arrays.mismatch(a, first + 2, a.length, b, first + 2, b.length) < 0;
    }

    /// A sentence with the name that was likely meant, to follow another; empty if none is like it.
    static String meant(String written, Stream<String> known) {
        return known.filter(one -> between(one, written) <= FARTHEST)
                .min(Comparator.comparingInt(one -> between(one, written)))
                .map(one -> " Bedoelt u ‘" + one + "’?")
                .orElse("");
    }

    static int between(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] above = new int[b.length() + 1];
        Arrays.setAll(above, at -> at);
        for (int row = 1; row <= a.length(); row++) {
            int[] line = new int[b.length() + 1];
            line[0] = row;
            for (int at = 1; at <= b.length(); at++) {
                int same = a.charAt(row - 1) == b.charAt(at - 1) ? 0 : 1;
                line[at] = Math.min(above[at - 1] + same, Math.min(above[at], line[at - 1]) + 1);
            }
            above = line;
        }
        return above[b.length()];
    }
}
