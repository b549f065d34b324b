package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// No text of the content stands on no screen.
class EveryItemTest {
    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @TempDir
    Path temp;

    @Test
    void everyTextOfEveryItemStandsOnAScreen() throws TimeoutException {
        Path own = Examples.delft(temp.resolve("eigen"));
        Examples.spoil(own.resolve("desk.json"), "items[0].municipality", "\"Den Haag\"");
        PanelFixture.Panel panel = panels.open(Optional.of("Den Haag"), Optional.of(own));
        Catalogue catalogue = panels.shows();
        WholeTour seen = WholeTour.of(panel, catalogue);

        List<String> nowhere = new ArrayList<>();
        for (Item item : catalogue.items()) {
            OnScreens.texts(item, catalogue)
                    .filter(text -> !seen.has(text))
                    .map(text -> item.getClass().getSimpleName() + " " + item.id() + ": " + text)
                    .forEach(nowhere::add);
        }
        assertEquals("", String.join("\n", nowhere));
        assertEquals(List.of(), seen.notWhereFound());
    }
}
