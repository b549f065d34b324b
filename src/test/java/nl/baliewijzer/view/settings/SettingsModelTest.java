package nl.baliewijzer.view.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.Edge;
import nl.baliewijzer.settings.Effective;
import nl.baliewijzer.settings.Setting;
import nl.baliewijzer.settings.SettingValues;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.settings.Theme;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import nl.baliewijzer.view.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    private static final Problem CONTENT = new Problem("contacts.json", 3, "$.items[0]", "K001", "Fout.");
    private static final Problem CENTRAL = new Problem("beheer.json", 1, "$.edge", "I002", "Ook fout.");

    @TempDir
    Path home;

    private final Counter counter = Counter.inDelft();

    private SettingsModel model(Central central, Problem... contentProblems) {
        SettingsStore store = new SettingsStore(central, new ChoicesFile(Optional.of(home)));
        return new SettingsModel(store, List.of(contentProblems), counter.session(), Outside.none());
    }

    private static Central central(Setting<String> setting, String value) {
        return new Central(SettingValues.of(setting, value), List.of());
    }

    @Test
    void aChangeIsSeenAtOnce() {
        SettingsModel model = model(Central.NONE);
        List<Settings> seen = new ArrayList<>();
        model.settings().subscribe(now -> {
            seen.add(now);
        });
        model.change(settings -> settings.with(AllSettings.THEME, Theme.DARK));
        model.change(settings -> settings.with(AllSettings.EDGE, Edge.LEFT));
        assertEquals(
                List.of(
                        Settings.DEFAULTS,
                        Settings.DEFAULTS.with(AllSettings.THEME, Theme.DARK),
                        Settings.DEFAULTS.with(AllSettings.THEME, Theme.DARK).with(AllSettings.EDGE, Edge.LEFT)),
                seen);
    }

    @Test
    void showsOnlyWhatBeheerDecided() {
        assertEquals(List.of(), model(Central.NONE).central());
        assertEquals(
                List.of("balie 4"),
                model(central(AllSettings.DESK, "balie 4")).central().stream()
                        .map(Effective::value)
                        .flatMap(Optional::stream)
                        .toList());
    }

    @Test
    void everyProblemIsSaidOnceTheContentFirst() {
        Central broken = new Central(SettingValues.NONE, List.of(CENTRAL, CENTRAL));
        assertEquals(List.of(CONTENT, CENTRAL), model(broken, CONTENT, CONTENT).problems());
        assertEquals(List.of(), model(Central.NONE).problems());
    }

    @Test
    void leadsBackToTheStep() {
        counter.session().apply(state -> state.open(Aside.SETTINGS));
        model(Central.NONE).goBack();
        assertEquals(Optional.empty(), counter.now().place().aside());
    }
}
