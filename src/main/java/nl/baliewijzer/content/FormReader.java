package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.CompanionKind;
import nl.baliewijzer.domain.CoverPart;
import nl.baliewijzer.domain.DeskTask;
import nl.baliewijzer.domain.Excuse;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.domain.Section;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;

/// Reads what the form at the counter is made of, and its cover.
final class FormReader {
    private static final AllowedWords<Listener> LISTENERS =
            AllowedWords.of(List.of(Listener.values()), listener -> switch (listener) {
                case CLIENT -> "client";
                case COMPANION -> "companion";
            });

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

    /// A part of the cover.
    static Optional<CoverPart> cover(Fields in, String id) {
        String heading = in.text("heading", 40, WordRules::neutral);
        List<CoverPart.CoverRow> rows = in.list("rows", FormReader::coverRow);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new CoverPart(id, heading, rows, sources));
    }

    private static Optional<CoverPart.CoverRow> coverRow(Fields in) {
        String label = in.text("label", 32, WordRules::neutral);
        Optional<String> value = in.maybeText("value", 40, WordRules::neutral);
        return in.done(() -> new CoverPart.CoverRow(label, value.orElse("")));
    }

    /// A prompt; what its answer may show and its trap are for Info and may say more than the sentence.
    static Optional<Prompt> prompt(Fields in, String id) {
        String text = in.text("text", 80, WordRules::ordinary);
        Listener to = in.choice("to", LISTENERS);
        String section = in.id("section");
        List<String> tasks = in.maybeIds("tasks");
        List<String> companions = in.maybeIds("companions");
        Optional<String> watch = in.maybeText("watch", 60);
        Optional<String> ratherNot = in.maybeText("ratherNot", 220);
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Prompt(id, text, to, section, tasks, companions, watch, ratherNot, sources));
    }
}
