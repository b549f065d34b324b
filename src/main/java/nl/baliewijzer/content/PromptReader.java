package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Listener;
import nl.baliewijzer.domain.Prompt;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;

/// Reads a prompt; what its answer may show and its trap are for Info and may say more than the sentence.
final class PromptReader {
    private static final AllowedWords<Listener> LISTENERS =
            AllowedWords.of(List.of(Listener.values()), listener -> switch (listener) {
                case CLIENT -> "client";
                case COMPANION -> "companion";
            });

    private PromptReader() {}

    static Optional<Prompt> read(Fields in, String id) {
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
