package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import nl.baliewijzer.app.Machine;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Theme;
import nl.baliewijzer.view.Counter;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing is cut off, stands over another, leaves the window or vanishes in what is under it, in all colours: docked
/// on the real desktop, and as a kiosk.
class LayoutMatrixTest {
    private static final Path EXAMPLE = Path.of("content", "gemeente", "voorbeeld");
    private static final List<Integer> WIDTHS = List.of(360, 420, 560);

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    static Stream<Arguments> docked() {
        return themes().flatMap(theme -> WIDTHS.stream().map(width -> Arguments.of(theme, width)));
    }

    static Stream<Theme> themes() {
        return Stream.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST);
    }

    @ParameterizedTest(name = "{0}, {1} px")
    @MethodSource("docked")
    void everyScreenOfADockedPanelIsWhole(Theme theme, int width) throws TimeoutException {
        Panel panel = panels.open(Optional.of("Rotterdam"), Optional.of(EXAMPLE), Machine.desktop());
        Employee.fx(() -> {
            panel.store()
                    .change(settings -> settings.with(AllSettings.THEME, theme).with(AllSettings.WIDTH, width));
            return true;
        });
        new Employee(panel).waitUntil("as wide as chosen", () -> panel.scene().getWidth() == width);
        assertEquals("", String.join("\n", faults(panel)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("themes")
    void everyScreenOfAKioskIsWhole(Theme theme) throws TimeoutException {
        Panel panel = panels.openKiosk();
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.SPACE);
        employee.isAt("In gewone taal");
        Employee.fx(() -> {
            panel.store().change(settings -> settings.with(AllSettings.THEME, theme));
            return true;
        });
        assertEquals("", String.join("\n", faults(panel)));
    }

    private static Set<String> faults(Panel panel) {
        Set<String> faults = new LinkedHashSet<>();
        Screens.atEverySize(panel, aScene(), LayoutTest.SIZES, (screen, size) -> {
            String where = screen + " at " + size + " %";
            faults.addAll(LayoutTest.lasting(where, panel));
            Employee.fx(() -> TextContrast.tooLittle(panel.scene()).toList())
                    .forEach(vanished -> faults.add(where + ": " + vanished));
        });
        return faults;
    }

    private static Scene aScene() {
        return Counter.withOwnContent().catalogue().scenes().getFirst();
    }
}
