package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javafx.stage.Stage;
import nl.baliewijzer.app.beheer.BenchFixture;
import nl.baliewijzer.app.beheer.BenchFixture.Bench;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.view.beheer.BenchPlace;
import nl.baliewijzer.view.beheer.Room;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nothing of the coordinator's window is cut off, broken or over another, on any page and at any size of the text.
class CoordinatorLayoutTest {
    private static final Map<String, BenchPlace> PAGES = new LinkedHashMap<>();

    static {
        for (Room room : Room.values()) {
            PAGES.put(room.name(), BenchPlace.at(room));
        }
        PAGES.put("an own contact", page("contacts", "aandachtsfunctionaris"));
        PAGES.put("a locked contact", page("contacts", "comensha"));
        PAGES.put("a role", page("bindings", "local-lead"));
        PAGES.put("a sentence", page("excuses", "wat-nodig"));
        PAGES.put("a question", page("prompts", "client-kamer-gezien"));
        PAGES.put("a language", page("client-cards", "es"));
    }

    /// Long, and not whole: there are differences to tick and mistakes to mend.
    private static final Map<String, Object> NEW = Map.of(
            "id", "steunpunt",
            "organisation", "Steunpunt voor wie uit een moeilijke plek weg wil",
            "purpose", "Denkt mee over een veilige plek, over werk, en over wat iemand daarna zelf wil.");

    private static final int FRAMES = 20;

    @RegisterExtension
    final BenchFixture benches = new BenchFixture();

    @TempDir
    private Path work;

    private static BenchPlace page(String kind, String id) {
        return BenchPlace.of(new ItemId(kind, id), FieldPath.WHOLE);
    }

    @ParameterizedTest(name = "{0} x {1} at {2} %")
    @CsvSource({"1240, 760, 100 125 150 175 200", "1000, 640, 100 150", "1900, 1000, 200"})
    void everyPageIsWhole(int width, int height, String sizes) throws Exception {
        Path folder = BenchFixture.example(work);
        // a number to mend and a difference to look at
        Path contacts = folder.resolve("contacts.json");
        Files.writeString(contacts, Files.readString(contacts).replace("toestel 4411", "toestel 44"));
        Bench bench = benches.open(work);
        Coordinator coordinator = new Coordinator(bench);
        coordinator.clicks("Openen: Voorbeeld");
        coordinator.sees("Gemeente Voorbeeld");
        Coordinator.fx(() -> {
            Stage stage = bench.stage();
            stage.setWidth(width);
            stage.setHeight(height);
            bench.model().change("Nieuw contact", changes -> changes.add("contacts", NEW));
            return true;
        });
        Set<String> faults = new LinkedHashSet<>();
        PAGES.forEach((name, where) -> {
            Coordinator.fx(() -> {
                bench.model().go(where);
                return true;
            });
            for (String percent : sizes.split(" ", -1)) {
                int size = Integer.parseInt(percent);
                Coordinator.fx(() -> {
                    bench.store().change(settings -> settings.with(AllSettings.TEXT_SIZE, size));
                    return true;
                });
                faults.addAll(lasting(name + " at " + size + " %", bench));
            }
        });
        assertEquals("", String.join("\n", faults));
    }

    /// What is still wrong when the layout has come to rest.
    private static Set<String> lasting(String page, Bench bench) {
        Set<String> faults = Set.of(page);
        for (int frame = 0; frame < FRAMES && !faults.isEmpty(); frame++) {
            Employee.settle();
            faults = Coordinator.fx(() -> {
                bench.scene().getRoot().applyCss();
                bench.scene().getRoot().layout();
                return LayoutFaults.in(page, bench.scene());
            });
        }
        return faults;
    }
}
