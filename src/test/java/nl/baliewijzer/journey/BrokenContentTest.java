package nl.baliewijzer.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.settings.AllSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// The panel opens and goes on, whatever happens to the municipality's own folder.
class BrokenContentTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @Test
    void brokenMunicipalityLayerLeavesTheNationalContent(@TempDir Path folder) throws Exception {
        copyExample(folder);
        Files.writeString(folder.resolve("contacts.json"), "{ \"kind\": \"contacts\", \"items\": [ { ");
        Employee employee = new Employee(panels.open(Optional.empty(), Optional.of(folder)));

        employee.isAt("In gewone taal");
        toTheNumber(employee);
        employee.sees("033 448 11 86");
        employee.doesNotSee("toestel 4410");

        employee.clicks("Menu");
        employee.clicksInMenu("Instellingen");
        employee.isAt("Instellingen");
        employee.sees(List.of("Voor de coördinator", "contacts.json"));
    }

    @Test
    void olderVersionOfTheLayerServesWhenTheNewestIsBroken(@TempDir Path folder) throws Exception {
        Path good = Files.createDirectory(folder.resolve("2026.11.1"));
        copyExample(good);
        Path broken = Files.createDirectory(folder.resolve("2026.12.1"));
        Files.writeString(broken.resolve("pack.json"), "geen json");
        Employee employee = new Employee(panels.open(Optional.empty(), Optional.of(folder)));

        toTheNumber(employee);

        employee.sees("toestel 4410");
    }

    @Test
    void contentFolderDeletedWhileRunningChangesNothing(@TempDir Path folder) throws Exception {
        copyExample(folder);
        Panel panel = panels.open(Optional.empty(), Optional.of(folder));
        Employee employee = new Employee(panel);
        employee.clicks("4 Regelen");
        employee.clicks("Ja, ik ben weg");
        employee.clicks("hield paspoort vast");

        delete(folder);
        toTheNumber(employee);
        employee.sees("toestel 4410");

        // even reading again leaves a panel that works, and the appointment in it
        Employee.fx(() -> {
            panel.store()
                    .change(settings -> settings.withMaybe(AllSettings.MUNICIPALITY, Optional.of("'s-Gravenhage")));
            return true;
        });
        employee.sees("SHOP Den Haag");
        employee.doesNotSee("toestel 4410");
        employee.clicksOn("main");
        employee.sees("De begeleider hield het paspoort van de cliënt vast.");
        employee.presses(KeyCode.F2);
        employee.isAt("112");
    }

    static void toTheNumber(Employee employee) {
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT5);
        employee.clicks("Nee, nu niet");
        employee.clicks("Een volwassene");
        employee.clicks("Dat kon ik niet vragen");
        employee.isAt("Bel eerst");
    }

    private static void copyExample(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
