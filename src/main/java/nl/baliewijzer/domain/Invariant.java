package nl.baliewijzer.domain;

import java.util.List;
import java.util.regex.Pattern;

/// The checks that the compact constructors of this package share; each throws `IllegalArgumentException`.
final class Invariant {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Invariant() {}

    static void id(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
    }

    static void text(String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
    }

    static <T> List<T> filled(String name, List<T> list) {
        if (list.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return List.copyOf(list);
    }
}
