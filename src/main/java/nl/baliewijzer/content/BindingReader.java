package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.json.Fields;

/// Reads which contacts play a role.
final class BindingReader {
    private BindingReader() {}

    static Optional<Binding> read(Fields in, String id) {
        String role = in.maybeId("role").orElse(id);
        Condition when = ConditionReader.read(in);
        List<String> contacts = in.ids("contacts");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Binding(id, role, when, contacts, sources));
    }
}
