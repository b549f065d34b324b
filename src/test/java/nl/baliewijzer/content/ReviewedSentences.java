package nl.baliewijzer.content;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Translation;
import org.junit.jupiter.api.Assertions;

/// What a coordinator makes to switch sentences in other languages on: the same ones, with the name of a reviewer.
public final class ReviewedSentences {
    private static final Path SHIPPED = Path.of("content", "landelijk");

    private ReviewedSentences() {}

    /// Writes such a folder for these languages, and gives it back.
    public static Path in(Path folder, String... languages) {
        try {
            for (String language : languages) {
                JsonObject file = Examples.read(SHIPPED.resolve(name(language)));
                JsonObject item = file.getAsJsonArray("items").get(0).getAsJsonObject();
                item.addProperty("reviewer", "tolk van de gemeente");
                item.addProperty("reviewed", "2026-11-20");
                Files.writeString(folder.resolve(name(language)), file.toString());
            }
            Files.writeString(folder.resolve("pack.json"), """
                    {"id": "nagekeken", "layer": "gemeente", "name": "Voorbeeld", "version": "2026.11.1",
                     "date": "2026-11-23", "requires": 1, "files": ["%s"]}
                    """.formatted(String.join(
                    "\", \"",
                    List.of(languages).stream().map(ReviewedSentences::name).toList())));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return folder;
    }

    private static String name(String language) {
        return "translations-" + language + ".json";
    }

    /// The content that is shipped, with this own folder over it.
    static Catalogue catalogue(Optional<Path> own) {
        Loaded loaded = new Library().load(Optional.empty(), own);
        return Assertions.assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString)
                .catalogue();
    }

    /// The translations that are shipped.
    public static List<Translation> shipped() {
        return catalogue(Optional.empty()).translations();
    }
}
