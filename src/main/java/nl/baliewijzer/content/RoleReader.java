package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.json.Fields;

/// Reads a role.
final class RoleReader {
    private RoleReader() {}

    static Optional<Role> read(Fields in, String id) {
        String name = in.text("name", 60);
        String task = in.text("task", 140);
        List<String> fallback = in.maybeIds("fallback");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Role(id, name, task, fallback, sources));
    }
}
