package nl.baliewijzer.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.SVGPath;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.desktop.Box;
import nl.baliewijzer.desktop.Display;
import nl.baliewijzer.desktop.FakeDesktop;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.Notes;
import nl.baliewijzer.desktop.SessionEvent;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Chord;
import nl.baliewijzer.settings.Edge;
import nl.baliewijzer.settings.Settings;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The panel beside other windows: summoned, hidden, a strip, moved, and covered by what happens to the session.
class OnTheDesktopTest {
    private static final Display STAFF = FakeDesktop.screen("staff", 0, 1920, 1080, true);
    private static final Display CLIENT = FakeDesktop.screen("client", 1920, 1280, 1024, false);
    private static final int TASK_BAR = 40;
    private static final int STRIP = 45;

    @RegisterExtension
    final PanelFixture panels = new PanelFixture();

    private final FakeDesktop desktop = new FakeDesktop(true, STAFF);

    /// How the panel stands when something comes from outside.
    enum Before {
        AT_REST,
        TYPED_IN,
        HIDDEN
    }

    /// What is true after it.
    record Stands(boolean shown, boolean keyboard, boolean covered) {}

    static Stream<Arguments> fromOutside() {
        return Stream.of(
                row(Before.AT_REST, key(GlobalKey.SUMMON), new Stands(true, true, false)),
                row(Before.TYPED_IN, key(GlobalKey.SUMMON), new Stands(true, false, false)),
                row(Before.HIDDEN, key(GlobalKey.SUMMON), new Stands(true, true, false)),
                row(Before.AT_REST, key(GlobalKey.HIDE), new Stands(true, false, true)),
                row(Before.TYPED_IN, key(GlobalKey.HIDE), new Stands(true, true, true)),
                row(Before.HIDDEN, key(GlobalKey.HIDE), new Stands(false, false, true)),
                row(Before.AT_REST, key(GlobalKey.HIDE_TOO), new Stands(true, false, true)),
                row(Before.AT_REST, word(Word.SUMMON), new Stands(true, true, false)),
                row(Before.TYPED_IN, word(Word.SUMMON), new Stands(true, true, false)),
                row(Before.HIDDEN, word(Word.SUMMON), new Stands(true, true, false)),
                row(Before.AT_REST, word(Word.HIDE), new Stands(false, false, false)),
                row(Before.HIDDEN, word(Word.HIDE), new Stands(false, false, false)),
                row(Before.AT_REST, word(Word.TOGGLE), new Stands(true, true, false)),
                row(Before.TYPED_IN, word(Word.TOGGLE), new Stands(true, false, false)),
                row(Before.HIDDEN, word(Word.TOGGLE), new Stands(true, true, false)),
                row(Before.AT_REST, word(Word.COVER), new Stands(true, false, true)),
                row(Before.TYPED_IN, word(Word.COVER), new Stands(true, true, true)),
                row(Before.HIDDEN, word(Word.COVER), new Stands(false, false, true)),
                row(Before.TYPED_IN, word(Word.LOGIN), new Stands(true, true, false)),
                row(Before.HIDDEN, word(Word.LOGIN), new Stands(false, false, false)));
    }

    private static Arguments row(Before before, Named<Consumer<OnTheDesktopTest>> what, Stands after) {
        return Arguments.of(before, what, after);
    }

    private static Named<Consumer<OnTheDesktopTest>> key(GlobalKey key) {
        return Named.of("the key " + key, test -> test.desktop.press(key));
    }

    private static Named<Consumer<OnTheDesktopTest>> word(Word word) {
        return Named.of("a later start with " + word, test -> test.panels.asks(word));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("fromOutside")
    void whatComesFromOutsideIsDone(Before before, Consumer<OnTheDesktopTest> what, Stands after)
            throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));
        switch (before) {
            case AT_REST -> desktop.clicked(false);
            case TYPED_IN -> desktop.clicked(true);
            case HIDDEN -> panels.asks(Word.HIDE);
        }

        what.accept(this);

        employee.waitUntil("stands as " + after, () -> after.equals(now(employee)));
        assertEquals(after.covered() ? "Bezoekersinfo" : "Baliewijzer", employee.title());
    }

    private Stands now(Employee employee) {
        return new Stands(
                desktop.isShown(), desktop.keyboard(), employee.state().place().covered());
    }

    @Test
    void hideKeyBringsBackWhatItCovered() throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));
        employee.clicks("2 Vragen");
        desktop.press(GlobalKey.HIDE);
        employee.sees("Publiekshal");

        desktop.press(GlobalKey.HIDE);

        employee.doesNotSee("Publiekshal");
        employee.isAt("Vragen");
    }

    @Test
    void hideKeyNeverUncoversAPanelThatIsNotSeen() throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));
        panels.asks(Word.HIDE);

        desktop.press(GlobalKey.HIDE);
        desktop.press(GlobalKey.HIDE);
        Employee.settle();

        assertTrue(employee.state().place().covered());
        assertFalse(desktop.isShown());
    }

    @Test
    void summoningAnAppointmentLeavesItCovered() throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));
        employee.clicks("Ik zet de gegevens voor u klaar.");
        employee.sees("Publiekshal");
        panels.asks(Word.HIDE);

        desktop.press(GlobalKey.SUMMON);

        employee.waitUntil("shown", desktop::isShown);
        employee.sees("Publiekshal");
    }

    @ParameterizedTest
    @EnumSource(
            value = SessionEvent.class,
            names = {"LOCKED", "ASLEEP", "AWAY"})
    void whoeverComesBackToTheScreenFindsTheCover(SessionEvent away) throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));
        employee.clicks("3 Gegevens");

        desktop.happens(away);
        employee.sees("Publiekshal");
        for (SessionEvent back : List.of(SessionEvent.UNLOCKED, SessionEvent.AWAKE, SessionEvent.BACK)) {
            desktop.happens(back);
        }
        Employee.settle();

        employee.sees("Publiekshal");
        assertEquals("Bezoekersinfo", employee.title());
        desktop.press(GlobalKey.HIDE);
        employee.isAt("Bij deze afspraak");
    }

    // --- the strip ---

    @Test
    void stripShowsItsNameAndNothingElse() throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));
        employee.clicks("2 Vragen");
        desktop.clicked(true);

        employee.presses(KeyCode.F9);

        employee.waitUntil("narrow", () -> desktop.where().area().width() == STRIP);
        assertEquals(
                new Box(1920 - STRIP, 0, STRIP, 1080 - TASK_BAR),
                desktop.where().area());
        assertEquals(List.of("Baliewijzer"), List.copyOf(employee.texts()));
        assertTrue(desktop.isShown());
    }

    @ParameterizedTest
    @EnumSource(Edge.class)
    void arrowOfTheStripPointsToWhereThePanelWillOpen(Edge edge) throws TimeoutException {
        Panel panel = panels.openOn(desktop);
        Employee employee = new Employee(panel);
        changes(panel, settings -> settings.with(AllSettings.EDGE, edge));

        employee.presses(KeyCode.F9);

        String arrow = Employee.fx(() -> ((SVGPath) employee.byId("arrow")).getContent());
        boolean pointsLeft = arrow.startsWith("M 7");
        assertEquals(edge == Edge.RIGHT, pointsLeft);
        employee.waitUntil("at its edge", () -> desktop.where().area().x() == (edge == Edge.RIGHT ? 1920 - STRIP : 0));
    }

    @ParameterizedTest
    @MethodSource("waysToOpenTheStrip")
    void stripOpensAtTheSamePlace(Consumer<Employee> opens) throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));
        employee.clicks("3 Gegevens");
        employee.presses(KeyCode.F9);
        employee.waitUntil("narrow", () -> desktop.where().area().width() == STRIP);

        opens.accept(employee);

        employee.waitUntil("wide", () -> desktop.where().area().width() > STRIP);
        employee.sees("Gegevens");
    }

    static Stream<Named<Consumer<Employee>>> waysToOpenTheStrip() {
        return Stream.of(
                Named.of("F9", employee -> employee.presses(KeyCode.F9)),
                Named.of("a click", employee -> employee.clicksOn("strip")));
    }

    @Test
    void onlyItsOwnKeyDoesAnythingInTheStrip() throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));
        employee.presses(KeyCode.F9);
        var before = employee.state();

        employee.presses(KeyCode.F2);
        employee.presses(KeyCode.CONTROL, KeyCode.DIGIT4);
        employee.presses(KeyCode.F12);

        assertEquals(before, employee.state());
    }

    @Test
    void menuThatIsOpenGoesWithTheStrip() throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));
        employee.clicks("Menu");
        employee.waitUntil("a menu", OnTheDesktopTest::isAnythingOpen);

        panels.asks(Word.HIDE);

        employee.waitUntil("no menu", () -> !isAnythingOpen());
    }

    private static boolean isAnythingOpen() {
        return Window.getWindows().stream().anyMatch(PopupWindow.class::isInstance);
    }

    // --- two quick clicks ---

    static Stream<Arguments> quickClicks() {
        return Stream.of(
                Arguments.of("the heading", MouseButton.PRIMARY, true),
                Arguments.of("the heading", MouseButton.SECONDARY, false),
                Arguments.of("a button", MouseButton.PRIMARY, false));
    }

    @ParameterizedTest(name = "on {0} with the {1} button: covered {2}")
    @MethodSource("quickClicks")
    void twoQuickClicksOnAnEmptyPlaceCover(String where, MouseButton button, boolean covers) throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));
        Node node = Employee.fx(() -> employee.find(where.equals("a button") ? "2 Vragen" : "In gewone taal"));

        employee.clicksTwice(node, button);

        assertEquals(covers, employee.state().place().covered());
    }

    // --- screens ---

    @Test
    void lostStaffScreenCoversBeforeThePanelMoves() throws TimeoutException {
        Panel panel = panels.openOn(desktop);
        Employee employee = new Employee(panel);
        Display other = FakeDesktop.screen("other", -1600, 1600, 900, false);
        employee.clicks("2 Vragen");

        desktop.turnOn(other);

        employee.sees("Publiekshal");
        employee.waitUntil("moved", () -> desktop.where().display().equals(other));
        assertTrue(employee.state().place().covered());
        desktop.turnOn(STAFF, other);
        employee.waitUntil("back", () -> desktop.where().display().equals(STAFF));
        assertTrue(employee.state().place().covered());
    }

    @Test
    void panelStaysAwayFromTheScreenOfTheClient() throws TimeoutException {
        Panel panel = panels.openOn(desktop);
        Employee employee = new Employee(panel);
        changes(panel, settings -> settings.withMaybe(AllSettings.CLIENT_SCREEN, Optional.of("client")));

        desktop.turnOn(CLIENT);

        employee.waitUntil("hidden", () -> !desktop.isShown());
        assertEquals(STAFF, desktop.where().display());
        assertTrue(employee.state().place().covered());
        desktop.press(GlobalKey.SUMMON);
        Employee.settle();
        assertEquals(STAFF, desktop.where().display());
    }

    @Test
    void smallerScreenMakesASmallerPanel() throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));
        Display small = FakeDesktop.screen("staff", 0, 400, 300, true);

        desktop.turnOn(small);

        employee.waitUntil("inside it", () -> desktop.where().area().equals(new Box(0, 0, 400, 300 - TASK_BAR)));
        assertFalse(employee.state().place().covered(), "it is the same screen");
    }

    // --- settings ---

    @Test
    void settingsMoveTheWindowAtOnce() throws TimeoutException {
        Panel panel = panels.openOn(desktop);
        Employee employee = new Employee(panel);
        desktop.turnOn(STAFF, CLIENT);

        changes(panel, settings -> settings.with(AllSettings.EDGE, Edge.LEFT));
        employee.waitUntil("left", () -> desktop.where().area().x() == 0);
        changes(panel, settings -> settings.with(AllSettings.TASK_BAR, true));
        employee.waitUntil("in the task bar", () -> desktop.where().listed());
        changes(panel, settings -> settings.withMaybe(AllSettings.STAFF_SCREEN, Optional.of("client")));
        employee.waitUntil("on the other", () -> desktop.where().display().equals(CLIENT));
        assertTrue(employee.state().place().covered(), "another screen is moved to behind the cover");
    }

    @Test
    void keyThatIsChosenIsTheKeyThatWorks() throws TimeoutException {
        Panel panel = panels.openOn(desktop);
        Employee employee = new Employee(panel);
        assertEquals(chords(Settings.DEFAULTS), desktop.held());
        employee.clicks("Menu");
        employee.clicksInMenu("Instellingen");
        employee.isAt("Instellingen");

        chooses(employee, "Naar voren", Chord.of("Ctrl+Shift+F8"));
        chooses(employee, "Reserve", Optional.empty());

        Settings chosen = Settings.DEFAULTS
                .with(AllSettings.SUMMON_KEY, Chord.of("Ctrl+Shift+F8"))
                .with(AllSettings.HIDE_KEY_TOO, Optional.empty());
        employee.waitUntil("asked of the desktop", () -> chords(chosen).equals(desktop.held()));
        assertEquals(chords(chosen), chords(panel.store().settings()));
    }

    @Test
    void keysScreenNamesTheKeysThatAreHeld() throws TimeoutException {
        Employee employee = new Employee(panels.openOn(desktop));

        employee.presses(KeyCode.F1);

        employee.sees(List.of("Pause", "Ctrl+Shift+F9"));
    }

    @Test
    void keyThatAnotherProgramHoldsIsNamedNowhere() throws TimeoutException {
        FakeDesktop crowded = new FakeDesktop(true, STAFF).taking(GlobalKey.HIDE, GlobalKey.HIDE_TOO);
        Employee employee = new Employee(panels.openOn(crowded));

        employee.presses(KeyCode.F1);

        employee.sees("Ctrl+Shift+F9");
        employee.doesNotSee("Pause");
        employee.doesNotSee("Ctrl+Shift+F11");
    }

    private static Map<GlobalKey, Chord> chords(Settings wanted) {
        return Notes.wanted(wanted);
    }

    private static void changes(Panel panel, UnaryOperator<Settings> change) {
        Employee.fx(() -> {
            panel.store().change(change);
            return true;
        });
        Employee.settle();
    }

    @SuppressWarnings("unchecked") // the lists of keys hold nothing else
    private static void chooses(Employee employee, String name, Optional<Chord> key) {
        Employee.fx(() -> {
            ComboBox<Optional<Chord>> list = Sight.nodes(employee.scene().getRoot())
                    .filter(ComboBox.class::isInstance)
                    .map(node -> (ComboBox<Optional<Chord>>) node)
                    .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(name))
                    .findFirst()
                    .orElseThrow();
            assertTrue(list.getItems().contains(key));
            list.setValue(key);
            return true;
        });
        Employee.settle();
    }
}
