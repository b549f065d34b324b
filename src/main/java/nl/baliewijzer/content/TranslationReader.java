package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.Translation;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Shape;
import nl.baliewijzer.json.ShapeFault;

/// Reads the sentences of steps 1 to 3 in one language; whoever comes along may read them too.
final class TranslationReader {
    private static final Shape LANGUAGE = new Shape("en|pl|ro|bg|uk|es", "en, pl, ro, bg, uk of es");
    private static final int MOST_ID = 60;
    private static final int MOST_TEXT = 120;

    private TranslationReader() {}

    static Optional<Translation> read(Fields in, String id) {
        if (!id.isEmpty()) {
            in.text("id", MOST_ID, LANGUAGE);
        }
        String name = in.text("name", 40, WordRules::neutral, WordRules::noDigit);
        Set<String> dutch = new HashSet<>();
        List<Translation.Translated> sentences = in.list("sentences", pair -> pair(pair, dutch));
        Optional<String> reviewer = in.maybeText("reviewer", 60);
        Optional<LocalDate> reviewed = in.maybeDate("reviewed");
        in.together("reviewer", "reviewed");
        List<Citation> sources = Shapes.sources(in);
        return in.done(() -> new Translation(
                id,
                name,
                sentences,
                reviewer.flatMap(by -> reviewed.map(on -> new ClientCard.Review(by, on))),
                sources));
    }

    private static Optional<Translation.Translated> pair(Fields in, Set<String> before) {
        String dutch = in.text("dutch", MOST_TEXT);
        String text = in.text(
                "text", MOST_TEXT, WordRules::neutral, WordRules::noDigit, WordRules::unquoted, WordRules::alphabet);
        if (!before.add(dutch)) {
            in.complain(ShapeFault.S017, "Deze Nederlandse zin staat er twee keer. Haal er een weg.");
        }
        return in.done(() -> new Translation.Translated(dutch, text));
    }
}
