package nl.baliewijzer.content;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/// How many letters have to change to make one word of another; upper and lower case are alike.
final class Distance {
    private Distance() {}

    private static final int FARTHEST = 2;

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
