package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;

/// Reads a scene to practise with.
final class SceneReader {
    private static final AllowedWords<Scene.Who> WHO =
            AllowedWords.of(List.of(Scene.Who.values()), who -> switch (who) {
                case CLIENT -> "client";
                case COMPANION -> "companion";
                case HAPPENS -> "happens";
            });

    private SceneReader() {}

    static Optional<Scene> read(Fields in, String id) {
        String title = in.text("title", 60, WordRules::noNumber);
        int minutes = in.integer("minutes", 1, 15);
        String task = in.id("task");
        String companion = in.id("companion");
        List<Scene.Moment> moments = in.list("moments", SceneReader::moment);
        List<String> signals = in.ids("signals");
        List<String> prompts = in.ids("prompts");
        String role = in.id("role");
        String lesson = in.text("lesson", 400, WordRules::noNumber);
        List<Citation> sources = Shapes.sources(in);
        return in.done(
                () -> new Scene(id, title, minutes, task, companion, moments, signals, prompts, role, lesson, sources));
    }

    private static Optional<Scene.Moment> moment(Fields in) {
        Scene.Who who = in.choice("who", WHO);
        String text = in.text("text", 200, WordRules::noNumber);
        return in.done(() -> new Scene.Moment(who, text));
    }
}
