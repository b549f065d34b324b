package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.json.Fields;

/// Reads an ordinary word to tick at the counter.
final class ReminderReader {
    private ReminderReader() {}

    static Optional<Reminder> read(Fields in, String id) {
        String name = in.text("name", 20, WordRules::ordinary);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Reminder(id, name, sources));
    }
}
