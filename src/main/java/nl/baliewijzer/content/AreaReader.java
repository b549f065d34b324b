package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.json.Fields;

/// Reads an area.
final class AreaReader {
    private AreaReader() {}

    static Optional<Area> read(Fields in, String id) {
        String name = in.text("name", 60);
        List<String> roles = in.maybeIds("roles");
        List<String> municipalities = in.maybeIds("municipalities");
        List<String> areas = in.maybeIds("areas");
        in.oneOf("municipalities", "areas");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Area(id, name, roles, municipalities, areas, sources));
    }
}
