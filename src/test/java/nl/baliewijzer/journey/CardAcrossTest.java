package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.content.ReviewedCards;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.FakeDesktop;
import nl.baliewijzer.desktop.SessionEvent;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.domain.ClientCard;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.print.Lettering;
import nl.baliewijzer.settings.AllSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The card for the client on a screen of their own, beside the panel on the employee's.
class CardAcrossTest {
    private static final double LARGEST = 32;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    @TempDir
    Path own = Path.of("");

    private final FakeDesktop desktop = new FakeDesktop(false, FakeDesktop.STAFF, FakeDesktop.CLIENT);

    private Panel open() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.of(ReviewedCards.in(own)), desktop);
        new Employee(panel).waitUntil("on this desktop", desktop::isJoined);
        Employee.settle();
        chooseScreens(panel);
        new Employee(panel).waitUntil("on the staff screen", () -> panel.stage().getX() >= 960);
        return panel;
    }

    private static void chooseScreens(Panel panel) {
        Employee.fx(() -> {
            panel.store()
                    .change(settings -> settings.withMaybe(AllSettings.STAFF_SCREEN, Optional.of("staff"))
                            .withMaybe(AllSettings.CLIENT_SCREEN, Optional.of("client")));
            return true;
        });
        Employee.settle();
    }

    private static void show(Panel panel, Aside aside, String language) {
        Employee.fx(() -> {
            panel.session().apply(state -> state.goTo(StepId.SPEAK_ALONE).open(aside, language));
            return true;
        });
        Employee.settle();
    }

    private static Optional<PopupWindow> card() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .filter(window -> window.getScene().getRoot().lookup(".client-sheet") != null)
                .findFirst();
    }

    private static Parent sheet() {
        return card().orElseThrow().getScene().getRoot();
    }

    private static List<String> read() {
        return Employee.fx(() ->
                card().map(popup -> Sight.texts(popup.getScene().getRoot())).orElse(List.of()));
    }

    private static void isGone(Employee employee) {
        employee.waitUntil("no card", () -> card().isEmpty());
    }

    @Test
    void employeeShowsItTurnsItAndTakesItAwayAndTheClientReadsNothingElse() throws TimeoutException {
        Panel panel = open();
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        employee.isAt("Bij deze afspraak");
        GuideState before = employee.state();
        employee.doesNotSee("Kaart op het andere scherm");
        employee.clicks("Terugbellen");
        employee.sees("Kaart op dit scherm");
        employee.clicks("Kaart op het andere scherm");

        employee.isAt("Kaart in eigen taal");
        employee.sees(List.of(
                "Op het andere scherm staat nu, in het Nederlands:",
                "U beslist zelf. U hoeft geen antwoord te geven.",
                "Telefoon: noodnummer"));
        assertEquals(List.of("Informatie", "U beslist zelf. U hoeft geen antwoord te geven."), read());
        assertEquals(
                new Rectangle2D(0, 0, 960, 1080),
                Employee.fx(() -> card().map(popup ->
                                new Rectangle2D(popup.getX(), popup.getY(), popup.getWidth(), popup.getHeight()))
                        .orElseThrow()));
        assertTrue(Employee.fx(() -> Sight.nodes(sheet())
                .noneMatch(
                        node -> node.isFocusTraversable() || (node instanceof Control && !(node instanceof Label)))));

        employee.presses(KeyCode.RIGHT);
        employee.sees("Heeft u een tolk nodig?");
        assertTrue(read().contains("Heeft u een tolk nodig?"));
        employee.clicks("Volgende vraag");
        assertTrue(read().contains("Bent u nu veilig?"));
        employee.sees("Wijst de cliënt nee aan? Kies Telefoon.");
        assertFalse(read().contains("Wijst de cliënt nee aan? Kies Telefoon."));
        employee.clicks("Vorige vraag");
        assertTrue(read().contains("Heeft u een tolk nodig?"));
        employee.presses(KeyCode.PAGE_DOWN, 3);
        assertEquals(
                List.of("Informatie", "Mag ik iemand bellen die u gratis helpt?", "Ja", "Nee", "Weet ik niet"), read());
        employee.sees("De cliënt wijst aan");
        employee.doesNotSee("Volgende vraag");

        employee.presses(KeyCode.ESCAPE);
        isGone(employee);
        employee.isAt("Bij deze afspraak");
        assertEquals(before, employee.state());
        employee.doesNotSee("Kaart op het andere scherm");
    }

    @Test
    void employeeReadsInDutchWhatTheClientPointsAt() throws TimeoutException {
        Panel panel = open();
        Employee employee = new Employee(panel);
        show(panel, Aside.CARD_ACROSS, "pl");
        employee.sees("Op het andere scherm staat nu, in het Pools:");
        employee.doesNotSee("De cliënt wijst aan");
        employee.presses(KeyCode.RIGHT);
        employee.sees("De cliënt wijst aan");
        List<String> texts = employee.texts();
        List<String> answers = texts.subList(texts.indexOf("De cliënt wijst aan") + 1, texts.indexOf("Volgende vraag"));
        assertTrue(
                answers.containsAll(List.of("Tak", "Ja", "Nie", "Nee", "Nie wiem", "Weet ik niet")), answers::toString);
        assertTrue(texts.contains("Heeft u een tolk nodig?"));
        assertFalse(read().contains("Heeft u een tolk nodig?"));
        employee.clicks("Kaart weg");
        isGone(employee);
        employee.isAt("Bij deze afspraak");
    }

    /// What takes the card away, at once and for good.
    private Map<String, Runnable> ends(Panel panel, Employee employee) {
        Map<String, Runnable> ends = new LinkedHashMap<>();
        ends.put("the cover", () -> employee.presses(KeyCode.F12));
        ends.put("the button Bezoekersinfo", () -> employee.clicks("Bezoekersinfo"));
        ends.put("112", () -> employee.presses(KeyCode.F2));
        ends.put("another step", () -> employee.presses(KeyCode.CONTROL, KeyCode.DIGIT2));
        ends.put("the strip", () -> employee.presses(KeyCode.F9));
        ends.put("hiding", () -> panels.asks(Word.HIDE));
        ends.put("a locked session", () -> desktop.happens(SessionEvent.LOCKED));
        ends.put("another person at the computer", () -> desktop.happens(SessionEvent.AWAY));
        ends.put("nobody for five minutes", () -> panels.nobodyTouches(panel, Duration.ofMinutes(6)));
        ends.put("the idle limit", () -> panels.nobodyTouches(panel, Duration.ofMinutes(32)));
        ends.put(
                "Klaar",
                () -> Employee.fx(() -> {
                    panel.session().wipe();
                    return true;
                }));
        ends.put("the screen unplugged", () -> desktop.turnOn(FakeDesktop.STAFF));
        ends.put(
                "the screen mirrored",
                () -> desktop.turnOn(FakeDesktop.STAFF, FakeDesktop.mirrored(FakeDesktop.CLIENT)));
        ends.put("another size of the screen", () -> desktop.turnOn(FakeDesktop.STAFF, small("client")));
        ends.put(
                "another screen chosen",
                () -> Employee.fx(() -> {
                    panel.store().change(settings -> settings.withMaybe(AllSettings.CLIENT_SCREEN, Optional.empty()));
                    return true;
                }));
        ends.put("a failure", () -> {
            panels.expectFailure(panel, Optional.empty());
            Platform.runLater(() -> {
                throw new IllegalStateException("on purpose");
            });
        });
        return ends;
    }

    private static Display small(String id) {
        Box area = new Box(0, 0, 800, 480);
        return new Display(id, id, area, area, false, false);
    }

    @Test
    void whateverTakesItAwayItVanishesAndDoesNotComeBackByItself() throws TimeoutException {
        Panel panel = open();
        Employee employee = new Employee(panel);
        ends(panel, employee).forEach((what, end) -> {
            panels.asks(Word.SUMMON);
            desktop.turnOn(FakeDesktop.STAFF, FakeDesktop.CLIENT);
            chooseScreens(panel);
            uncover(panel);
            show(panel, Aside.CARD_ACROSS, "nl");
            employee.waitUntil("a card, before " + what, () -> card().isPresent());

            end.run();

            employee.waitUntil("no card after " + what, () -> card().isEmpty());
            employee.waitUntil("nothing to turn after " + what, () -> !isTurned(panel));
            uncover(panel);
            employee.waitUntil("still no card after " + what, () -> card().isEmpty());
        });
    }

    private static boolean isTurned(Panel panel) {
        return panel.session().now().place().aside().equals(Optional.of(Aside.CARD_ACROSS));
    }

    private static void uncover(Panel panel) {
        Employee.fx(() -> {
            panel.session().apply(state -> state.cover(false));
            return true;
        });
        Employee.settle();
    }

    @Test
    void aScreenThatIsMirroredOrNotThereIsNotOffered() throws TimeoutException {
        Panel panel = open();
        Employee employee = new Employee(panel);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        employee.clicks("Terugbellen");
        employee.sees("Kaart op het andere scherm");
        desktop.turnOn(FakeDesktop.STAFF, FakeDesktop.mirrored(FakeDesktop.CLIENT));
        employee.doesNotSee("Kaart op het andere scherm");
        employee.sees("Vragen tonen");
        desktop.turnOn(FakeDesktop.STAFF, FakeDesktop.CLIENT);
        employee.sees("Kaart op het andere scherm");
        desktop.turnOn(FakeDesktop.STAFF);
        employee.doesNotSee("Kaart op het andere scherm");
    }

    @Test
    void aCardInThePanelStaysThereWhenAScreenComes() throws TimeoutException {
        Panel panel = open();
        Employee employee = new Employee(panel);
        desktop.turnOn(FakeDesktop.STAFF);
        show(panel, Aside.CLIENT_CARD, "nl");
        employee.isAt("U beslist zelf. U hoeft geen antwoord te geven.");
        desktop.turnOn(FakeDesktop.STAFF, FakeDesktop.CLIENT);
        Employee.settle();
        isGone(employee);
        employee.sees("U beslist zelf. U hoeft geen antwoord te geven.");
    }

    @Test
    void aLanguageThatNobodyReviewedStandsOnNoScreen() throws TimeoutException {
        Panel panel = panels.open(Optional.empty(), Optional.empty(), desktop);
        Employee.fx(() -> {
            panel.store().change(settings -> settings.withMaybe(AllSettings.CLIENT_SCREEN, Optional.of("client")));
            return true;
        });
        show(panel, Aside.CARD_ACROSS, "pl");
        assertTrue(read().stream().noneMatch(text -> text.contains("bezpiecz")), read().toString());
        new Employee(panel).doesNotSee("Pools");
    }

    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource({"960, 1080", "800, 480"})
    void everyLanguageIsWholeNotTooLargeInItsOwnLettersAndDirection(int width, int height) throws TimeoutException {
        Panel panel = open();
        Box area = new Box(0, 0, width, height);
        desktop.turnOn(FakeDesktop.STAFF, new Display("client", "client", area, area, false, false));
        Employee.settle();
        Employee employee = new Employee(panel);
        for (ClientCard card : ReviewedCards.cards(Optional.of(own))) {
            show(panel, Aside.CARD_ACROSS, card.id());
            for (ClientCard.Page page : card.pages()) {
                employee.waitUntil(page.text(), () -> read().contains(page.text()));
                Employee.settle();
                assertEquals(List.of(), Employee.fx(() -> faults(card, width, height)), card.id());
                List<String> expected = new ArrayList<>(List.of(card.title(), page.text()));
                if (card.rightToLeft()) {
                    expected.addAll(List.of(page.text().split(" ", -1)));
                }
                expected.addAll(page.answers());
                assertEquals(expected.stream().distinct().toList(), read());
                employee.presses(KeyCode.RIGHT);
            }
            employee.presses(KeyCode.ESCAPE);
            isGone(employee);
        }
    }

    private static List<String> faults(ClientCard card, int width, int height) {
        List<String> faults = new ArrayList<>();
        PopupWindow popup = card().orElseThrow();
        if (popup.getWidth() != width || popup.getHeight() != height) {
            faults.add("not as large as the screen: " + popup.getWidth() + " x " + popup.getHeight());
        }
        NodeOrientation direction = card.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
        Sight.nodes(sheet())
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .forEach(label -> {
                    Bounds bounds = label.localToScene(label.getLayoutBounds());
                    boolean inside = bounds.getMinX() >= 0 && bounds.getMaxX() <= width && bounds.getMaxY() <= height;
                    boolean whole = Sight.texts(label).stream().noneMatch(text -> text.endsWith("…"));
                    if (!inside || !whole) {
                        faults.add("cut off: " + label.getText());
                    }
                    if (label.getFont().getSize() > LARGEST) {
                        faults.add("larger than 32: " + label.getText());
                    }
                    if (!label.getFont().getFamily().equals(Lettering.of(card).family())) {
                        faults.add("in " + label.getFont() + ": " + label.getText());
                    }
                    if (label.getEffectiveNodeOrientation() != direction) {
                        faults.add("the wrong way round: " + label.getText());
                    }
                });
        return faults;
    }
}
