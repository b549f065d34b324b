package nl.baliewijzer.content;

import java.util.Optional;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.json.Json;

/// An item of one layer: what was written, and what it says if it is good.
///
/// `file` is how its file is named in problems, `json` how it is written there.
public record Laid(Layer layer, String file, boolean locked, Optional<Item> value, Json.Obj json) {}
