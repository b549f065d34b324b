package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.json.Fields;

/// Reads a kind of companion.
final class CompanionReader {
    private CompanionReader() {}

    static Optional<CompanionKind> read(Fields in, String id) {
        String name = in.text("name", 40, WordRules::ordinary);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new CompanionKind(id, name, sources));
    }
}
