package nl.baliewijzer.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.content.Examples;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.domain.Catalogue;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// A number that was corrected is shown by a panel that was open all the time, once it was at rest.
class NewContentTest {
    private static final int SECONDS = 20;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(names = {"COVER", "HIDE"})
    void correctedNumberComesInWhileThePanelRests(Word rest) throws Exception {
        versionWithItsNumber("2026.11.1", "toestel 4410");
        Panel panel = panels.open(Optional.of("Delft"), Optional.of(folder));
        Employee employee = new Employee(panel);
        panels.asks(rest);

        versionWithItsNumber("2026.12.1", "toestel 4499");
        Catalogue before = panels.shows();
        panels.readsAgain();
        WaitForAsyncUtils.waitFor(
                SECONDS, TimeUnit.SECONDS, () -> !panels.shows().equals(before));

        panels.asks(Word.SUMMON);
        employee.isAt("In gewone taal");
        BrokenContentTest.toTheNumber(employee);
        employee.sees("toestel 4499");
        employee.doesNotSee("toestel 4410");
    }

    private void versionWithItsNumber(String version, String number) throws IOException {
        Path pack = Examples.delft(Files.createDirectories(folder).resolve(version));
        Examples.spoil(pack.resolve("pack.json"), "version", '"' + version + '"');
        Examples.spoil(pack.resolve("contacts.json"), "items[0].phones[0].number", '"' + number + '"');
    }
}
