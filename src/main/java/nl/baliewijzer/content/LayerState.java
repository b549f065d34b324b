package nl.baliewijzer.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// How one layer of content stands.
///
/// `pack` is what is in use, absent when the layer is empty; `folder` is where it was read, absent when it came with
/// the
/// program; `refused` is why something newer, or all there was, is not in use.
public record LayerState(Layer layer, Optional<Pack> pack, Optional<Path> folder, List<Problem> refused) {
    public LayerState {
        refused = List.copyOf(refused);
    }

    /// Whether something older, or nothing, is used in the place of what was meant.
    public boolean fallback() {
        return !refused.isEmpty();
    }
}
