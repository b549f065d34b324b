package nl.baliewijzer.content;

import java.util.Optional;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.json.Fields;

/// Reads a municipality.
final class MunicipalityReader {
    private MunicipalityReader() {}

    static Optional<Municipality> read(Fields in, String id) {
        String name = in.text("name", 60);
        Optional<String> region = in.maybeId("region");
        return in.done(() -> new Municipality(id, name, region));
    }
}
