package nl.baliewijzer.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Edge;
import nl.baliewijzer.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacingTest {
    private static final Box WHOLE = new Box(100, 50, 1600, 900);

    private static Display display(String id, boolean primary) {
        return new Display(id, id, WHOLE, new Box(100, 80, 1600, 830), primary, false);
    }

    private static Optional<String> chosen(List<Display> displays, String staff, String client) {
        return new Placing(Edge.RIGHT, 420, Optional.ofNullable(staff), Optional.ofNullable(client))
                .display(displays)
                .map(Display::id);
    }

    @ParameterizedTest(name = "staff {0}, client {1} -> {2}")
    @CsvSource({",, A", "B,, B", "b,, B", ",A, B", "B,A, B", "A,A, B", "gone,, A", "gone,A, B", ",gone, A"})
    void thePanelStandsOnTheStaffScreenAndNeverOnTheClients(String staff, String client, String expected) {
        assertEquals(Optional.of(expected), chosen(List.of(display("A", true), display("B", false)), staff, client));
    }

    @ParameterizedTest(name = "staff {0}")
    @CsvSource({"B", "A", ","})
    void whereOnlyTheClientsScreenIsOnThereIsNoPlace(String staff) {
        assertEquals(Optional.empty(), chosen(List.of(display("A", true)), staff, "A"));
    }

    @ParameterizedTest(name = "staff {0}, client {1}: {2}")
    @CsvSource({",A, A", "A,A, A", "B,A,", ",B,", ",,"})
    void theOnlyScreenOfADeskIsKnown(String staff, String client, String expected) {
        Placing placing = new Placing(Edge.RIGHT, 420, Optional.ofNullable(staff), Optional.ofNullable(client));
        assertEquals(
                Optional.ofNullable(expected),
                placing.only(List.of(display("A", true))).map(Display::id));
        assertEquals(Optional.empty(), placing.only(List.of(display("A", true), display("B", false))));
    }

    @ParameterizedTest
    @CsvSource({"LEFT, 420, 100, 420", "RIGHT, 420, 1280, 420", "RIGHT, 9999, 100, 1600", "LEFT, 9999, 100, 1600"})
    void itTakesTheFullFreeHeightAndIsNeverLarger(Edge edge, int width, int x, int expected) {
        var area = new Placing(edge, width, Optional.empty(), Optional.empty()).area(display("A", true));
        assertEquals(new Box(x, 80, expected, 830), area);
        assertTrue(WHOLE.holds(area));
    }

    @ParameterizedTest(name = "client {0}, on: {1}, mirrored: {2} -> {3}")
    @CsvSource({
        ", A B, , ",
        "B, A B, , B",
        "b, A B, , B",
        "B, A, , ",
        "B, B, , ",
        "B, A B, B, ",
        "B, A B, A, B",
        "A, A B, , A"
    })
    void aCardIsShownOnTheClientsScreenAloneAndOnlyWhereThePanelStandsElsewhere(
            String client, String on, String mirrored, String expected) {
        var displays = Arrays.stream(on.split(" "))
                .map(id -> new Display(id, id, WHOLE, WHOLE, id.equals("A"), id.equals(mirrored)))
                .toList();
        var found = new Placing(Edge.RIGHT, 420, Optional.empty(), Optional.ofNullable(client)).across(displays);
        assertEquals(Optional.ofNullable(expected), found.map(Display::id));
    }

    @Test
    void theNotesNameKeysThatDoNotWorkAndScreensThatShowTheSame() {
        assertEquals(List.of(), Notes.keys(Settings.DEFAULTS, Set.of(GlobalKey.values())));
        assertEquals(
                List.of("De toets Pause werkt nu niet in elk venster. Kies een andere."),
                Notes.keys(Settings.DEFAULTS, Set.of(GlobalKey.SUMMON, GlobalKey.HIDE_TOO)));
        assertEquals(4, Notes.keys(Settings.DEFAULTS, Set.of()).size());
        var mirrored = new Display("HDMI-1", "HDMI-1", WHOLE, WHOLE, true, true);
        assertEquals(1, Notes.screens(Settings.DEFAULTS, List.of(mirrored)).size());
        assertEquals("HDMI-1: 1600 x 900, hoofdscherm, gespiegeld", Notes.line(mirrored));
        assertEquals(List.of(), Notes.screens(Settings.DEFAULTS, List.of(display("A", true))));
        var away = Settings.DEFAULTS
                .withMaybe(AllSettings.STAFF_SCREEN, Optional.of("B"))
                .withMaybe(AllSettings.CLIENT_SCREEN, Optional.of("A"));
        assertEquals(2, Notes.screens(away, List.of(display("A", true))).size());
        var only = Settings.DEFAULTS.withMaybe(AllSettings.CLIENT_SCREEN, Optional.of("A"));
        assertEquals(
                List.of(
                        "Alleen het beeldscherm van de cliënt staat aan. Begint het paneel zo, dan staat het daar achter"
                                + " de openingstijden."),
                Notes.screens(only, List.of(display("A", true))));
        assertEquals(List.of(), Notes.screens(only, List.of(display("A", true), display("B", false))));
    }
}
