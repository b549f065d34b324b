package nl.baliewijzer.view.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Central;
import nl.baliewijzer.settings.ChoicesFile;
import nl.baliewijzer.settings.SettingValues;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.JavaFxThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MunicipalityModelTest {
    @RegisterExtension
    static final JavaFxThread JAVAFX = new JavaFxThread();

    @TempDir
    Path home;

    private final Counter counter = Counter.inDelft();
    private final List<Optional<String>> asked = new ArrayList<>();

    private MunicipalityModel model(Central central) {
        SettingsStore store = new SettingsStore(central, new ChoicesFile(Optional.of(home)));
        return new MunicipalityModel(counter.catalogue(), store, counter.session(), (there, then) -> asked.add(there));
    }

    @Test
    void everyMunicipalityCanBeChosenOrNone() {
        MunicipalityModel model = model(Central.NONE);
        List<Municipality> all = counter.catalogue().municipalities();
        assertTrue(all.size() > 300);
        assertEquals(Optional.empty(), model.chosen());
        for (Municipality one : all) {
            assertEquals(one, model.offered(one.name()).getFirst());
        }
        for (Optional<Municipality> one :
                List.of(Optional.of(all.getFirst()), Optional.of(all.getLast()), Optional.<Municipality>empty())) {
            model.choose(one);
            assertEquals(one, model.chosen());
        }
    }

    @Test
    void whoAsksWhatWouldChangeHasChosenNothing() {
        MunicipalityModel model = model(Central.NONE);
        model.firstCall(Optional.of(model.named("den haag")), contact -> {});
        assertEquals(List.of(Optional.of("Den Haag ('s-Gravenhage)")), asked);
        assertEquals(Optional.empty(), model.chosen());
    }

    @Test
    void aMunicipalityThatNobodyKnowsIsNone() {
        assertEquals(
                Optional.empty(),
                model(new Central(SettingValues.of(AllSettings.MUNICIPALITY, "Atlantis"), List.of()))
                        .chosen());
    }

    @Test
    void whatBeheerDecidedCannotBeChosen() {
        MunicipalityModel model = model(new Central(SettingValues.of(AllSettings.MUNICIPALITY, "Delft"), List.of()));
        assertTrue(model.fixed());
        model.choose(Optional.of(model.named("Utrecht")));
        assertEquals(Optional.of("Delft"), model.chosen().map(Municipality::name));
        assertFalse(model(Central.NONE).fixed());
    }

    @Test
    void laterLeadsBackToTheStepAndIsRemembered() {
        counter.session().apply(state -> state.open(Aside.MUNICIPALITY));
        model(Central.NONE).later();
        assertEquals(Optional.empty(), counter.now().place().aside());
        assertTrue(Files.exists(home.resolve("settings.json")));
        assertFalse(new SettingsStore(Central.NONE, new ChoicesFile(Optional.of(home))).isFirstStart());
    }
}
