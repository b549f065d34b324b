package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.SignalGroup;
import nl.baliewijzer.json.Fields;

/// Reads a group of signals.
final class SignalGroupReader {
    private SignalGroupReader() {}

    static Optional<SignalGroup> read(Fields in, String id) {
        String name = in.text("name", 40, WordRules::neutral);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new SignalGroup(id, name, sources));
    }
}
