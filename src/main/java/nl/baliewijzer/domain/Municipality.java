package nl.baliewijzer.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A Dutch municipality by its official name; `names` are other spellings by which it is found.
public record Municipality(String id, String name, List<String> names, Optional<Successor> successor) implements Item {
    public Municipality {
        Invariant.id(id);
        Invariant.text("name", name);
        names = List.copyOf(names);
    }

    /// A municipality with one spelling that stays.
    public Municipality(String id, String name) {
        this(id, name, List.of(), Optional.empty());
    }

    /// The one municipality that is meant by a name as people write it; empty when there is none, or more than one.
    ///
    /// *Den Haag ('s-Gravenhage)* is also meant by either half of its name. Upper and lower case are alike, and so
    /// are characters that look alike.
    public static Optional<Municipality> named(String name, List<Municipality> all) {
        String plain = plain(name);
        List<Municipality> meant =
                all.stream().filter(one -> one.answersTo(plain)).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private boolean answersTo(String written) {
        return Stream.concat(spellings(name), names.stream())
                .map(Municipality::plain)
                .anyMatch(written::equals);
    }

    private static Stream<String> spellings(String name) {
        int bracket = name.indexOf(" (");
        return bracket > 0
                ? Stream.of(name, name.substring(0, bracket), name.substring(bracket + 2, name.length() - 1))
                : Stream.of(name);
    }

    /// With one spelling of spaces, dashes and apostrophes, and without the marks on letters: text programs change
    /// those, and not every keyboard has them.
    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[\\u2018\\u2019\\u02bc\\u2032`´]", "'")
                .replaceAll("\\p{Pd}", "-")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
