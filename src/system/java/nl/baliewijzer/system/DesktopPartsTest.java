package nl.baliewijzer.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program without one of its parts: never nothing, and never without the numbers.
@OnADesk
class DesktopPartsTest {
    @RegisterExtension
    static final RealDesk DESK = new RealDesk();

    private static final int BROKEN = 70;

    private static Path parts;

    private final Eyes eyes = DESK.eyes();
    private final Hands hands = DESK.hands();
    private Optional<Path> missing = Optional.empty();

    @BeforeAll
    static void takeItApart() {
        parts = DESK.seat().folder("parts");
        DESK.seat().settings("{ \"width\": 420 }");
        Said unpacked = DESK.tools()
                .run(
                        Installed.ofJava("jar"),
                        "--extract",
                        "--file",
                        Installed.jar().toString(),
                        "--dir",
                        parts.toString());
        assertTrue(unpacked.wentWell(), unpacked::err);
    }

    private void takeAway(String part) throws IOException {
        Path place = parts.resolve("nl/baliewijzer").resolve(part);
        Files.move(place, DESK.seat().folder("part"));
        missing = Optional.of(place);
    }

    @AfterEach
    void putItBack() throws IOException {
        if (missing.isPresent()) {
            Files.move(DESK.seat().folder("part"), missing.get());
        }
    }

    private static Installed incomplete() {
        return DESK.program().from(parts);
    }

    /// Each start is also the proof that the one before left nothing that keeps the place of the panel.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "view/texts.properties",
                "content/landelijk/contacts.json",
                "fxml/shell.fxml",
                "styles/tokens.css"
            })
    void withoutAPartTheNumbersAreThere(String part) throws IOException {
        takeAway(part);
        assertEquals(
                BROKEN,
                incomplete().under("timeout", "-k", "5", "60").answers("--tour").code());
        Process panel = incomplete().begins();
        Wait.until("there is a page of opening times", eyes::isCovered);
        Wait.until("at the edge of the panel, and as large", () -> eyes.isAt(1500, 0, 420, 1080));
        hands.tool("windowfocus", "--sync", eyes.panel().orElseThrow().id());
        hands.press("F2");
        Wait.until("one key shows the numbers", eyes::isOpen);
        hands.press("Tab", "space");
        Wait.until("and two close it: the process ends", () -> !panel.isAlive());
    }

    @Test
    void theCoordinatorsWindowSaysThatItIsBroken() throws IOException {
        takeAway("fxml/beheer.fxml");
        Said said = incomplete().under("timeout", "-k", "5", "60").answers("--beheer");
        assertEquals(BROKEN, said.code(), said::err);
        assertTrue(said.err().contains("kan niets laten zien"), said::err);
    }

    @Test
    void withoutItsFontsItOpensInLettersOfTheSystem() {
        incomplete()
                .option("-Dbaliewijzer.home=" + DESK.seat().folder("nowhere"))
                .begins();
        Wait.until("it opens and keeps room", eyes::isDocked);
    }
}
