package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.Sense;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.domain.Speaker;
import nl.baliewijzer.domain.Where;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.TextRule;

/// Reads a signal; the words of one that can be ticked at the desk are held to more rules.
final class SignalReader {
    private static final AllowedWords<Where> PLACES = AllowedWords.of(List.of(Where.values()), where -> switch (where) {
        case DESK -> "balie";
        case BACKGROUND -> "achtergrond";
    });
    private static final AllowedWords<Sense> SENSES = AllowedWords.of(List.of(Sense.values()), sense -> switch (sense) {
        case SEEN -> "gezien";
        case HEARD -> "gehoord";
        case SAID -> "gezegd";
    });
    private static final AllowedWords<Speaker> SPEAKERS =
            AllowedWords.of(List.of(Speaker.values()), speaker -> switch (speaker) {
                case CLIENT -> "client";
                case COMPANION -> "companion";
            });
    private static final TextRule ANYTHING = (text, problems) -> {};

    private SignalReader() {}

    static Optional<Signal> read(Fields in, String id) {
        String group = in.id("group");
        Where where = in.choice("where", PLACES);
        Optional<Sense> known = in.one("kind", SENSES);
        Sense sense = known.orElse(Sense.SEEN);
        Optional<Speaker> by = in.maybeChoice("by", SPEAKERS);
        if (known.isPresent()) {
            in.onlyWith("by", "kind", "gezegd");
        }
        boolean desk = where == Where.DESK;
        TextRule noLooks = desk ? WordRules::noLooks : ANYTHING;
        String chip = in.text("chip", 24, WordRules::chip, noLooks);
        String sentence = in.text("sentence", 120, WordRules::once, WordRules::unquoted, noLooks);
        List<String> tasks = in.maybeIds("tasks");
        List<String> reminders = in.maybeIds("reminders");
        Optional<String> explain = in.maybeText("explain", 400);
        List<Citation> sources = Shapes.sources(in);
        return in.done(
                () -> new Signal(id, group, where, sense, by, chip, sentence, tasks, reminders, explain, sources));
    }
}
