package nl.baliewijzer.domain;

import java.util.List;
import java.util.Optional;

/// A Dutch municipality by its name, with the region whose contacts are bundled, if there is one.
public record Municipality(String id, String name, Optional<String> region) implements Item {
    public Municipality {
        Invariant.id(id);
        Invariant.text("name", name);
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
        if (name.equalsIgnoreCase(written)) {
            return true;
        }
        int bracket = name.indexOf(" (");
        return bracket > 0
                && (name.substring(0, bracket).equalsIgnoreCase(written)
                        || name.substring(bracket + 2, name.length() - 1).equalsIgnoreCase(written));
    }
}
