package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.app.beheer.BenchFixture;
import nl.baliewijzer.app.beheer.BenchFixture.Bench;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.settings.Theme;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.beheer.BenchPlace;
import nl.baliewijzer.view.beheer.Room;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every text stands out from what is under it, on every screen and in all colours: measured on the nodes, 4.5 to 1,
/// and
/// 3 to 1 for large letters.
class ReadableTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @RegisterExtension
    final BenchFixture benches = new BenchFixture();

    @TempDir
    private Path work;

    private final Set<String> faults = new LinkedHashSet<>();
    private int texts;

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "CONTRAST"})
    void everyTextOfThePanelStandsOut(Theme theme) throws TimeoutException {
        Panel panel = panels.open(Optional.of("Rotterdam"), Optional.of(EXAMPLE));
        wears(panel.store(), theme);

        Screens.each(panel, screen -> measure(screen, panel.scene()));
        Screens.practising(
                panel,
                Counter.withOwnContent().catalogue().scenes().getFirst(),
                screen -> measure(screen, panel.scene()));

        assertTrue(texts > 500, () -> "only " + texts + " texts");
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "CONTRAST"})
    void everyTextOfTheCoordinatorsWindowStandsOut(Theme theme) throws Exception {
        BenchFixture.example(work);
        Bench bench = benches.open(work);
        Coordinator coordinator = new Coordinator(bench);
        coordinator.clicks("Openen: Voorbeeld");
        coordinator.sees("Gemeente Voorbeeld");
        wears(bench.store(), theme);

        for (Room room : Room.values()) {
            Coordinator.fx(() -> {
                bench.model().go(BenchPlace.at(room));
                return true;
            });
            Employee.settle();
            measure(room.name(), bench.scene());
        }

        assertTrue(texts > 100, () -> "only " + texts + " texts");
        assertEquals("", String.join("\n", faults));
    }

    private static void wears(SettingsStore store, Theme theme) {
        Employee.fx(() -> {
            store.change(settings -> settings.with(AllSettings.THEME, theme));
            return true;
        });
        Employee.settle();
    }

    private void measure(String screen, Scene scene) {
        Employee.fx(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            texts += Sight.texts(scene.getRoot()).size();
            TextContrast.tooLittle(scene).forEach(fault -> faults.add(screen + ": " + fault));
            return true;
        });
    }
}
