package nl.baliewijzer.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Pack;

/// A pack without a mistake: where it lies, what it does, and what the municipalities that it is for get to see.
public final class GoodPack {
    private final Path folder;
    private final Layers layers;
    private final Effect effect;
    private final List<String> municipalities;

    /// `with` are the layers with the pack on top, `under` those without.
    GoodPack(Path folder, Pack pack, Layers under, Layers with) {
        this.folder = folder;
        layers = with;
        municipalities = new Municipalities(under).allOf(with.top(), with.areas());
        effect = Effect.of(pack, under, with, municipalities);
    }

    public Path folder() {
        return folder;
    }

    /// What it does to the layers below it.
    public Effect effect() {
        return effect;
    }

    /// The names of the municipalities that it is for; none where nobody knows.
    public List<String> municipalities() {
        return layers.values(Municipality.class).stream()
                .filter(one -> municipalities.contains(one.id()))
                .map(Municipality::name)
                .toList();
    }

    /// What a municipality gets to see, by its name; without one, what holds everywhere.
    public Catalogue catalogue(Optional<String> municipality) {
        return new Local(layers, new Municipalities(layers).id(municipality)).catalogue();
    }
}
