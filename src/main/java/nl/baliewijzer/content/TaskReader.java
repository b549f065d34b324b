package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.json.Fields;

/// Reads a desk task.
final class TaskReader {
    private TaskReader() {}

    static Optional<DeskTask> read(Fields in, String id) {
        String name = in.text("name", 40, WordRules::ordinary);
        List<String> sections = in.ids("sections");
        List<String> reminders = in.ids("reminders");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new DeskTask(id, name, sections, reminders, sources));
    }
}
