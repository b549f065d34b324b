package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.CoverPart;
import nl.baliewijzer.json.Fields;

/// Reads a part of the cover.
final class CoverReader {
    private CoverReader() {}

    static Optional<CoverPart> read(Fields in, String id) {
        String heading = in.text("heading", 40, WordRules::neutral);
        List<CoverPart.CoverRow> rows = in.list("rows", CoverReader::row);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new CoverPart(id, heading, rows, sources));
    }

    private static Optional<CoverPart.CoverRow> row(Fields in) {
        String label = in.text("label", 32, WordRules::neutral);
        Optional<String> value = in.maybeText("value", 40, WordRules::neutral);
        return in.done(() -> new CoverPart.CoverRow(label, value.orElse("")));
    }
}
