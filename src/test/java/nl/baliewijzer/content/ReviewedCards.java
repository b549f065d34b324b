package nl.baliewijzer.content;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.ClientCard;
import org.junit.jupiter.api.Assertions;

/// What a coordinator makes to switch every language on: the same cards in an own folder, with the name of a reviewer.
public final class ReviewedCards {
    private static final Path SHIPPED = Path.of("content", "landelijk", "client-cards.json");
    private static final String PACK = """
            {"id": "nagekeken", "layer": "gemeente", "name": "Voorbeeld", "version": "2026.11.1",
             "date": "2026-11-23", "requires": 1, "files": ["client-cards.json"]}
            """;

    private ReviewedCards() {}

    /// Writes such a folder, and gives it back.
    public static Path in(Path folder) {
        JsonObject cards = Examples.read(SHIPPED);
        cards.getAsJsonArray("items").forEach(item -> {
            item.getAsJsonObject().addProperty("reviewer", "tolk van de gemeente");
            item.getAsJsonObject().addProperty("reviewed", "2026-11-20");
        });
        try {
            Files.writeString(folder.resolve("pack.json"), PACK);
            Files.writeString(folder.resolve("client-cards.json"), cards.toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return folder;
    }

    /// The cards that are shipped, by language, reviewed or not.
    public static List<ClientCard> shipped() {
        return cards(Optional.empty());
    }

    /// The cards as they are with this own folder.
    public static List<ClientCard> cards(Optional<Path> own) {
        Loaded loaded = new Library().load(Optional.empty(), own);
        return Assertions.assertInstanceOf(Loaded.Ok.class, loaded, loaded::toString)
                .catalogue()
                .clientCards();
    }
}
