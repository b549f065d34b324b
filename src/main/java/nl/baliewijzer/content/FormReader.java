package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.domain.Section;
import nl.baliewijzer.json.Fields;

/// Reads what the form at the counter is made of.
final class FormReader {
    private FormReader() {}

    /// A desk task.
    static Optional<DeskTask> task(Fields in, String id) {
        String name = in.text("name", 40, WordRules::ordinary);
        List<String> sections = in.ids("sections");
        List<String> reminders = in.ids("reminders");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new DeskTask(id, name, sections, reminders, sources));
    }

    /// A section of the form.
    static Optional<Section> section(Fields in, String id) {
        String name = in.text("name", 20, WordRules::ordinary);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Section(id, name, sources));
    }

    /// An ordinary word to tick.
    static Optional<Reminder> reminder(Fields in, String id) {
        String name = in.text("name", 20, WordRules::ordinary);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Reminder(id, name, sources));
    }

    /// A kind of companion.
    static Optional<CompanionKind> companion(Fields in, String id) {
        String name = in.text("name", 40, WordRules::ordinary);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new CompanionKind(id, name, sources));
    }

    /// A reason to walk away.
    static Optional<Excuse> excuse(Fields in, String id) {
        String text = in.text("text", 80, WordRules::ordinary, WordRules::noTime);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Excuse(id, text, sources));
    }
}
