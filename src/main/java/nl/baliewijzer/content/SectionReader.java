package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Section;
import nl.baliewijzer.json.Fields;

/// Reads a section of the form.
final class SectionReader {
    private SectionReader() {}

    static Optional<Section> read(Fields in, String id) {
        String name = in.text("name", 20, WordRules::ordinary);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Section(id, name, sources));
    }
}
