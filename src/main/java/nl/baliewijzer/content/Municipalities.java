package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Desk;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Pack;

/// The municipalities of the national content, and which of them a pack belongs to.
final class Municipalities {
    private final List<Municipality> all;

    Municipalities(Layers national) {
        all = national.values(Municipality.class);
    }

    /// The region of a municipality, if it is known and in one.
    Optional<String> regionOf(Optional<String> name) {
        return name.flatMap(written -> Municipality.named(written, all)).flatMap(Municipality::region);
    }

    /// The municipality that a pack is for: the one of its counter, or else the one it is named after.
    Optional<String> of(Draft draft) {
        return Stream.concat(counter(draft), draft.pack().map(Pack::name).stream())
                .flatMap(written -> listed(written).stream())
                .findFirst();
    }

    /// Whether a pack may be for this municipality: only one that says that it is for another is not.
    boolean fits(Draft draft, Optional<String> municipality) {
        return municipality.flatMap(this::listed).isEmpty()
                || another(draft, municipality.get()).isEmpty();
    }

    /// The municipality that a pack says it is for, if that is not this one.
    ///
    /// The counter's name is one even if it is in no list; the name of the pack only if it is.
    Optional<String> another(Draft draft, String municipality) {
        Optional<String> wanted = listed(municipality);
        return counter(draft)
                .findFirst()
                .map(written -> listed(written).orElse(written))
                .or(() -> of(draft))
                .filter(name -> !Optional.of(name).equals(wanted));
    }

    /// Whether a name is meant for one in the list.
    boolean has(String written) {
        return listed(written).isPresent();
    }

    /// The name in the list that is meant.
    private Optional<String> listed(String written) {
        return Municipality.named(written, all).map(Municipality::name);
    }

    private static Stream<String> counter(Draft draft) {
        return new Layers(List.of(draft)).values(Desk.class).stream().flatMap(desk -> desk.municipality().stream());
    }
}
