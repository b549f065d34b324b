package nl.baliewijzer.domain;

import java.util.List;
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
    /// *Den Haag ('s-Gravenhage)* is also meant by either half of its name; upper and lower case are alike.
    public static Optional<Municipality> named(String name, List<Municipality> all) {
        List<Municipality> meant =
                all.stream().filter(one -> one.answersTo(name.strip())).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private boolean answersTo(String written) {
        return Stream.concat(spellings(name), names.stream()).anyMatch(written::equalsIgnoreCase);
    }

    private static Stream<String> spellings(String name) {
        int bracket = name.indexOf(" (");
        return bracket > 0
                ? Stream.of(name, name.substring(0, bracket), name.substring(bracket + 2, name.length() - 1))
                : Stream.of(name);
    }
}
