package nl.baliewijzer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        store.change(settings -> settings.with(AllSettings.THEME, Theme.DARK).withWidth(500));
        var changed = Settings.DEFAULTS.with(AllSettings.THEME, Theme.DARK).withWidth(500);
        assertEquals(List.of(Settings.DEFAULTS, changed), seen);
        assertEquals(changed, store(Central.NONE).settings());
    }

    @Test
    void aChangeThatChangesNothingWritesNothing() {
        store(Central.NONE).change(settings -> settings.with(AllSettings.EDGE, Edge.RIGHT));
        assertFalse(Files.exists(home.resolve("settings.json")));
    }

    @Test
    void whatCentralManagementFixesStays() {
        var central = new Central(SettingValues.of(AllSettings.MUNICIPALITY, "Gouda"), List.of());
        var store = store(central);
        store.change(settings -> settings.withMaybe(AllSettings.MUNICIPALITY, Optional.of("Delft"))
                .with(AllSettings.EDGE, Edge.LEFT));
        assertEquals(Optional.of("Gouda"), store.settings().find(AllSettings.MUNICIPALITY));
        assertEquals(Edge.LEFT, store.settings().get(AllSettings.EDGE));
    }

    @Test
    void everySettingIsListedWithItsOrigin() {
        var store = store(new Central(SettingValues.of(AllSettings.DESK, "balie 4"), List.of()));
        store.change(settings -> settings.withTextSize(150));
        assertEquals(AllSettings.rows().size(), store.effective().size());
        assertTrue(
                store.effective().contains(new Effective(AllSettings.TEXT_SIZE, Optional.of("150"), Origin.EMPLOYEE)));
        assertTrue(store.effective().contains(new Effective(AllSettings.DESK, Optional.of("balie 4"), Origin.CENTRAL)));
    }

    @Test
    void aChangeThatCannotBeKeptHoldsUntilExitAndIsSaid() throws IOException {
        var notAFolder = Files.writeString(home.resolve("file"), "");
        var store = new SettingsStore(Central.NONE, new ChoicesFile(Optional.of(notAFolder.resolve("x"))));
        assertEquals(List.of(), store.problemsProperty().get());
        store.change(settings -> settings.with(AllSettings.THEME, Theme.LIGHT));
        store.change(settings -> settings.with(AllSettings.THEME, Theme.DARK));
        assertEquals(Theme.DARK, store.settings().get(AllSettings.THEME));
        assertEquals(
                List.of("I008"),
                store.problemsProperty().get().stream().map(Problem::code).toList());
    }

    @Test
    void problemsOfBothFilesAreTogether() throws IOException {
        var beheer = Files.writeString(home.resolve("beheer.json"), "{\"edge\": \"top\"}");
        Files.writeString(home.resolve("settings.json"), "{\"colour\": \"red\"}");
        var store = store(Central.of(List.of(new JsonFile(beheer))));
        assertEquals(
                List.of("I002", "I001"),
                store.problemsProperty().get().stream().map(Problem::code).toList());
        assertEquals(Settings.DEFAULTS, store.settings());
    }

    private SettingsStore store(Central central) {
        return new SettingsStore(central, new ChoicesFile(Optional.of(home)));
    }
}
