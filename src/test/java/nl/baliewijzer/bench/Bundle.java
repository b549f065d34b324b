package nl.baliewijzer.bench;

import java.nio.file.Path;
import java.util.Optional;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;

/// The content as a municipality has it.
final class Bundle {
    private Bundle() {}

    static Catalogue of(Optional<String> municipality, Optional<Path> own) {
        return switch (new Library().load(municipality, own)) {
            case Loaded.Ok good -> good.catalogue();
            case Loaded.Rejected(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }
}
