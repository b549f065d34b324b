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
        all = national.values(Kind.MUNICIPALITIES, Municipality.class);
    }

    /// The region of a municipality, if it is known and in one.
    Optional<String> regionOf(Optional<String> name) {
        return name.flatMap(written -> Municipality.named(written, all)).flatMap(Municipality::region);
    }

    /// The municipality that a pack is for: the one of its counter, or else the one it is named after.
    Optional<String> of(Draft draft) {
        Stream<String> ofCounter = new Layers(List.of(draft))
                .values(Kind.DESK, Desk.class).stream().flatMap(desk -> desk.municipality().stream());
        return Stream.concat(ofCounter, draft.pack().map(Pack::name).stream())
                .flatMap(written -> Municipality.named(written, all).stream())
                .map(Municipality::name)
                .findFirst();
    }

    /// Whether a pack may be for this municipality: only one that is surely for another is not.
    boolean fits(Draft draft, Optional<String> municipality) {
        Optional<String> wanted = municipality
                .flatMap(written -> Municipality.named(written, all))
                .map(Municipality::name);
        return wanted.isEmpty() || of(draft).map(wanted.get()::equals).orElse(true);
    }
}
