package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Successor;
import nl.baliewijzer.json.Fields;

/// Reads a municipality.
final class MunicipalityReader {
    private MunicipalityReader() {}

    static Optional<Municipality> read(Fields in, String id) {
        String name = in.text("name", 60);
        List<String> names = in.maybeTexts("names", 60);
        Optional<Successor> successor = in.maybeObject("successor", MunicipalityReader::successor);
        return in.done(() -> new Municipality(id, name, names, successor));
    }

    private static Optional<Successor> successor(Fields in) {
        String id = in.id("id");
        LocalDate on = in.date("on");
        boolean certain = in.flag("certain");
        return in.done(() -> new Successor(id, on, certain));
    }
}
