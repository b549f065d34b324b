package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.app.StyleSheets;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.Counter;
import nl.baliewijzer.view.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever part of the panel is missing or broken: it ends at the emergency card, where the panel would be; never in
/// nothing.
///
/// The texts, the content and the fonts, and the end of the process, are tried by `DesktopPartsTest`.
class BrokenPartsTest {
    private static final Path RESOURCES = Path.of("target", "classes", "nl", "baliewijzer");
    private static final int WIDTH = 420;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @TempDir
    Path aside;

    private Path file = RESOURCES;

    /// What is done to a file.
    enum Harm {
        MISSING,
        HALF
    }

    static Stream<Arguments> views() {
        return Arrays.stream(View.values())
                .filter(view -> !view.file().startsWith("beheer"))
                .flatMap(view -> Arrays.stream(Harm.values())
                        .map(harm ->
                                Arguments.of(harm, "fxml/" + view.file() + ".fxml", view == View.REST, way(view))));
    }

    /// How one comes to a screen that is not made ahead.
    private static Consumer<Panel> way(View view) {
        return switch (view) {
            case MUNICIPALITY_PICKER -> opening(Aside.SETTINGS);
            case BAND -> BrokenPartsTest::practises;
            case LOOK_BACK ->
                panel -> {
                    practises(panel);
                    panel.session().apply(state -> state.open(Aside.LOOK_BACK));
                };
            case CLIENT_CARD, CARD_ACROSS ->
                panel -> panel.session().apply(state -> state.open(Aside.valueOf(view.name()), "nl"));
            case LOOK, CONTACTS, INFO, SETTINGS, MUNICIPALITY, SEARCH, KEYS, PRACTICE ->
                opening(Aside.valueOf(view.name()));
            default ->
                panel -> {
                    // it is made by itself
                };
        };
    }

    private static void practises(Panel panel) {
        panel.session().practise(Counter.inDelft().catalogue().scenes().getFirst());
    }

    private static Consumer<Panel> opening(Aside aside) {
        return panel -> panel.session().apply(state -> state.open(aside));
    }

    static Stream<Arguments> styles() {
        Consumer<Panel> nothing = panel -> {};
        return Stream.concat(
                StyleSheets.names("kiosk").stream()
                        .map(sheet ->
                                Arguments.of(Harm.MISSING, "styles/" + sheet + ".css", sheet.equals("kiosk"), nothing)),
                Stream.of(Arguments.of(Harm.MISSING, "app/icon.png", false, nothing)));
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource({"views", "styles"})
    void whicheverPartFailsThereIsTheCard(Harm harm, String file, boolean kiosk, Consumer<Panel> way)
            throws IOException, TimeoutException {
        harm(harm, file);

        Panel panel = panels.openBroken(kiosk, way);

        Employee employee = new Employee(panel);
        employee.waitUntil("a window", () -> panel.stage().isShowing());
        employee.sees("De openingstijden zijn nu niet te zien.");
        assertEquals("Bezoekersinfo", employee.title());
        if (!kiosk) {
            assertEquals(atTheEdge(), Employee.fx(() -> place(panel.stage())));
        }
        employee.clicks("Verder");
        employee.sees(List.of("112", "0900 8844", "033 448 11"));
        assertEquals("Baliewijzer", employee.title());
    }

    private void harm(Harm harm, String name) throws IOException {
        file = RESOURCES.resolve(name);
        byte[] whole = Files.readAllBytes(file);
        Files.move(file, aside.resolve("whole"));
        if (harm == Harm.HALF) {
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        }
    }

    @AfterEach
    void mend() throws IOException {
        Files.deleteIfExists(file);
        Files.move(aside.resolve("whole"), file);
    }

    private static Rectangle2D atTheEdge() {
        Rectangle2D free = Screen.getPrimary().getVisualBounds();
        return new Rectangle2D(free.getMaxX() - WIDTH, free.getMinY(), WIDTH, free.getHeight());
    }

    private static Rectangle2D place(Stage stage) {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
}
