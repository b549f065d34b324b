package nl.baliewijzer.draft;

import java.util.Optional;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Layer;

/// An item as it stands in the draft, beside what it replaces.
///
/// `own` says that it stands in the municipality's own files, `locked` that the layer below does not let it be
/// replaced, `leftOut` that the municipality does without it. `value` is what holds here, empty if that has a mistake
/// of its own; `below` is what would hold without
/// the municipality's, and `from` its layer.
public record DraftItem(
        ItemId id,
        boolean own,
        boolean locked,
        Optional<Item> value,
        Optional<Item> below,
        Optional<Layer> from,
        boolean leftOut) {
    /// Whether it stands in place of one of the country or the region.
    public boolean replaces() {
        return own && from.isPresent();
    }
}
