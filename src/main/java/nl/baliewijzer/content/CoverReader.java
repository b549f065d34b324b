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
        String heading = in.text("heading", 40, Words::neutral);
        List<CoverPart.Row> rows = in.list("rows", CoverReader::row);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new CoverPart(id, heading, rows, sources));
    }

    private static Optional<CoverPart.Row> row(Fields in) {
        String label = in.text("label", 32, Words::neutral);
        Optional<String> value = in.maybeText("value", 40, Words::neutral);
        return in.done(() -> new CoverPart.Row(label, value.orElse("")));
    }
}
