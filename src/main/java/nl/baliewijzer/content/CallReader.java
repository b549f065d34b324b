package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.json.Fields;

/// Reads who is called for what, and where.
final class CallReader {
    private CallReader() {}

    /// A role.
    static Optional<Role> role(Fields in, String id) {
        String name = in.text("name", 60);
        String task = in.text("task", 140);
        List<String> fallback = in.maybeIds("fallback");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Role(id, name, task, fallback, sources));
    }

    /// Which contacts play a role.
    static Optional<Binding> binding(Fields in, String id) {
        String role = in.maybeId("role").orElse(id);
        Condition when = ConditionReader.read(in);
        List<String> contacts = in.ids("contacts");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Binding(id, role, when, contacts, sources));
    }

    /// A part of the country.
    static Optional<Area> area(Fields in, String id) {
        String name = in.text("name", 60);
        List<String> roles = in.maybeIds("roles");
        List<String> municipalities = in.maybeIds("municipalities");
        List<String> areas = in.maybeIds("areas");
        in.oneOf("municipalities", "areas");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Area(id, name, roles, municipalities, areas, sources));
    }
}
