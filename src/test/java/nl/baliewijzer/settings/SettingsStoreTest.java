package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.json.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsStoreTest {
    @TempDir
    Path home;

    @Test
    void aChangeIsSeenAndFoundAtTheNextStart() {
        var store = store(Central.NONE);
        var seen = new ArrayList<Settings>();
        store.settingsProperty().subscribe(now -> {
            seen.add(now);
        });
        store.change(settings -> settings.withTheme(Theme.DARK).withWidth(500));
        var changed = Settings.DEFAULTS.withTheme(Theme.DARK).withWidth(500);
        assertEquals(List.of(Settings.DEFAULTS, changed), seen);
        assertEquals(changed, store(Central.NONE).settings());
    }

    @Test
    void aChangeThatChangesNothingWritesNothing() {
        store(Central.NONE).change(settings -> settings.withEdge(Edge.RIGHT));
        assertFalse(Files.exists(home.resolve("settings.json")));
    }

    @Test
    void whatCentralManagementFixesStays() {
        var central = new Central(Map.of(SettingKey.MUNICIPALITY, "Gouda"), List.of());
        var store = store(central);
        store.change(settings -> settings.withMunicipality(Optional.of("Delft")).withEdge(Edge.LEFT));
        assertEquals(Optional.of("Gouda"), store.settings().municipality());
        assertEquals(Edge.LEFT, store.settings().edge());
    }

    @Test
    void everySettingIsListedWithItsOrigin() {
        var store = store(new Central(Map.of(SettingKey.DESK, "balie 4"), List.of()));
        store.change(settings -> settings.withTextSize(150));
        assertEquals(SettingKey.values().length, store.effective().size());
        assertTrue(
                store.effective().contains(new Effective(SettingKey.TEXT_SIZE, Optional.of("150"), Origin.EMPLOYEE)));
        assertTrue(store.effective().contains(new Effective(SettingKey.DESK, Optional.of("balie 4"), Origin.CENTRAL)));
    }

    @Test
    void aChangeThatCannotBeKeptHoldsUntilExitAndIsSaid() throws IOException {
        var notAFolder = Files.writeString(home.resolve("file"), "");
        var store = new SettingsStore(Central.NONE, new ChoicesFile(Optional.of(notAFolder.resolve("x"))));
        assertEquals(List.of(), store.problemsProperty().get());
        store.change(settings -> settings.withTheme(Theme.LIGHT));
        store.change(settings -> settings.withTheme(Theme.DARK));
        assertEquals(Theme.DARK, store.settings().theme());
        assertEquals(
                List.of("I008"),
                store.problemsProperty().get().stream().map(Problem::code).toList());
    }

    @Test
    void problemsOfBothFilesAreTogether() throws IOException {
        var beheer = Files.writeString(home.resolve("beheer.json"), "{\"edge\": \"top\"}");
        Files.writeString(home.resolve("settings.json"), "{\"colour\": \"red\"}");
        var store = store(Central.of(new JsonFile(beheer)));
        assertEquals(
                List.of("I002", "I001"),
                store.problemsProperty().get().stream().map(Problem::code).toList());
        assertEquals(Settings.DEFAULTS, store.settings());
    }

    private SettingsStore store(Central central) {
        return new SettingsStore(central, new ChoicesFile(Optional.of(home)));
    }
}
