package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.beheer.BenchFixture;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.content.Places;
import nl.baliewijzer.content.Trust;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Phone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// A municipality that has nothing yet, through the coordinator's window, the package for IT and dpkg, to the panel of
/// an employee.
class FromNothingTest {
    private static final String LEAD = "contacts/aandachtsfunctionaris/";
    private static final String NUMBER = "015 260 22 22";

    @RegisterExtension
    final BenchFixture benches = new BenchFixture();

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @TempDir
    private Path work;

    @TempDir
    private Path root;

    @Test
    void theNumberThatWasTypedIsOnThePanelThatThePackageGives() throws Exception {
        Path deb = packageOfDelft(new Coordinator(benches.open(work)));
        Files.createDirectories(root.resolve("var/lib/dpkg/updates"));
        Files.createDirectories(root.resolve("var/lib/dpkg/info"));
        Files.createFile(root.resolve("var/lib/dpkg/status"));
        dpkg("--install", deb.toString());
        dpkg("--verify");

        Path content = root.resolve("usr/share/baliewijzer/content");
        Loaded.Ok installed = assertInstanceOf(
                Loaded.Ok.class,
                new Library()
                        .stack(Optional.of("Delft"), new Places(Optional.empty(), Optional.of(content), Trust.ANYTHING))
                        .loaded());
        assertEquals(List.of(), installed.setAside());
        assertEquals(
                List.of(NUMBER),
                installed.catalogue().bound(Needed.LOCAL_LEAD.id()).stream()
                        .flatMap(contact -> contact.phones().stream())
                        .map(Phone::number)
                        .toList());

        Employee employee = new Employee(
                panels.open(Optional.of("Delft"), Optional.of(content.resolve("gemeente/delft/2026.11.1"))));
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT5);
        employee.clicks("Nee, nu niet");
        employee.clicks("Een volwassene");
        employee.clicks("Dat kon ik niet vragen");
        employee.isAt("Bel eerst");
        assertEquals(NUMBER, employee.firstNumber());
    }

    /// As IT does, in a root of the test's own; what it writes is of root.
    private void dpkg(String... words) throws Exception {
        List<String> command = new ArrayList<>();
        if (!System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "--map-root-user"));
        }
        command.addAll(List.of("dpkg", "--root=" + root, "--log=" + work.resolve("dpkg.log")));
        command.addAll(List.of(words));
        Process dpkg = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("dpkg.said").toFile())
                .start();
        assertTrue(dpkg.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, dpkg.exitValue(), this::said);
    }

    private String said() {
        try {
            return Files.readString(work.resolve("dpkg.said"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /// The clicks of a first start stand in docs/metingen.md.
    private Path packageOfDelft(Coordinator coordinator) throws Exception {
        coordinator.chooses("Delft");
        coordinator.clicks("Begin met niets");
        coordinator.clicks("Invullen: Vul in wie uw aandachtsfunctionaris is");
        coordinator.waitUntil("in the field of the number", () -> coordinator.hasKeyboard(LEAD + "phones[0].number"));
        coordinator.fills(LEAD + "phones[0].number", "0152602222");
        coordinator.seesNumber(NUMBER);
        coordinator.clicks("Dag en nacht");
        coordinator.clicksOn("checked-now");
        coordinator.clicks("Begin");
        coordinator.clicks("Invullen: Vul het adres van de balie in");
        coordinator.fills("desk/balie/address", "Stationsplein 1");
        coordinator.clicks("Nalopen");
        coordinator.sees("Alles is nieuw: dit wordt de eerste versie");
        coordinator.sees("Wie belt men: Aandachtsfunctionaris, nieuw");
        coordinator.ticksAll("Klopt: ");
        coordinator.sees("Nog voor te lezen door twee personen: 1");
        coordinator.clicks("Klaarzetten voor IT");
        coordinator.sees("Klaarzetten als versie 2026.11.1");
        coordinator.clicks("Klaarzetten voor IT");
        coordinator.sees("baliewijzer-inhoud-gemeente-delft_2026.11.1_all.deb");
        assertEquals(17, coordinator.clicks());
        Path deb = work.resolve("Delft-voor-it/baliewijzer-inhoud-gemeente-delft_2026.11.1_all.deb");
        assertTrue(Files.isRegularFile(deb));
        return deb;
    }
}
