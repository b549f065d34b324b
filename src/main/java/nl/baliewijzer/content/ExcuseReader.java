package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.json.Fields;

/// Reads an excuse.
final class ExcuseReader {
    private ExcuseReader() {}

    static Optional<Excuse> read(Fields in, String id) {
        String text = in.text("text", 80, WordRules::ordinary, WordRules::noTime);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Excuse(id, text, sources));
    }
}
