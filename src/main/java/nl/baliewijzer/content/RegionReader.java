package nl.baliewijzer.content;

import java.util.Optional;
import nl.baliewijzer.domain.Region;
import nl.baliewijzer.json.Fields;

/// Reads a region.
final class RegionReader {
    private RegionReader() {}

    static Optional<Region> read(Fields in, String id) {
        String name = in.text("name", 60);
        return in.done(() -> new Region(id, name));
    }
}
