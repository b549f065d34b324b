package nl.baliewijzer.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import nl.baliewijzer.app.PanelFixture.Panel;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.view.parts.Choice;
import org.junit.jupiter.api.Assertions;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The person at the panel: real keys, a real mouse, and eyes that wait until something is there.
final class Employee {
    private static final int SECONDS = 8;
    private static final int READ = 60;
    private static final double SEEN = 20;

    private final Panel panel;
    private final FxRobot hands = new FxRobot();
    private int clicks;
    private int pressed;

    Employee(Panel panel) {
        this.panel = panel;
    }

    /// Presses keys together, such as Ctrl and 1.
    void presses(KeyCode... keys) {
        push(keys);
        pressed++;
        settle();
    }

    /// Down and up in one go: while the window is busy with the first, a key that stays down repeats, and what repeats
    /// falls on the next screen.
    static void push(KeyCode... keys) {
        fx(() -> {
            Robot robot = new Robot();
            List<KeyCode> down = List.of(keys);
            down.forEach(robot::keyPress);
            down.reversed().forEach(robot::keyRelease);
            return true;
        });
    }

    /// Presses a key some times after each other.
    void presses(KeyCode key, int times) {
        for (int time = 0; time < times; time++) {
            presses(key);
        }
    }

    void types(String text) {
        hands.write(text);
        settle();
    }

    /// How often the mouse was clicked so far.
    int actions() {
        return clicks;
    }

    /// How often keys were pressed so far; keys that are pressed together count once.
    int keys() {
        return pressed;
    }

    /// Clicks what has this name, after scrolling to it as one would.
    void clicks(String name) {
        clicks(() -> find(name));
    }

    /// Clicks what has this id.
    void clicksOn(String id) {
        clicks(() -> byId(id));
    }

    /// Clicks the card whose words begin like this.
    void clicksStartingWith(String words) {
        clicks(() -> Sight.nodes(scene().getRoot())
                .filter(node ->
                        node instanceof Choice choice && choice.getText().startsWith(words))
                .findFirst()
                .orElseThrow());
    }

    /// Clicks the step of this number in the rail.
    void clicksOnStep(int number) {
        clicks(() -> Sight.nodes(scene().getRoot())
                .filter(node -> node.getStyleClass().contains("step")
                        && node.getAccessibleText().startsWith(number + " "))
                .findFirst()
                .orElseThrow());
    }

    /// Goes down in the menu that is open until the item of this name is the one that Enter takes.
    void pressesInMenuUntilOn(String name) {
        List<String> passed = new ArrayList<>();
        for (int time = 0; time < 20; time++) {
            presses(KeyCode.DOWN);
            String item = fx(Employee::itemInMenu);
            if (item.equals(name)) {
                return;
            }
            passed.add(item);
        }
        Assertions.fail("no " + name + " in the menu: " + String.join(" | ", passed));
    }

    private static String itemInMenu() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(menu -> menu.getScene().getFocusOwner())
                .filter(Objects::nonNull)
                .flatMap(item -> Sight.texts(item).stream())
                .findFirst()
                .orElse("");
    }

    /// Clicks an item of the menu that is open.
    void clicksInMenu(String name) {
        clicks(() -> Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(window -> Sight.nodes(window.getScene().getRoot()))
                .filter(node -> Sight.named(node, name))
                .findFirst()
                .orElseThrow());
    }

    /// Opens the settings, chooses a municipality after seeing what it changes, and goes back.
    void choosesMunicipality(String name) {
        clicks("Menu");
        clicksInMenu("Instellingen");
        isAt("Instellingen");
        clicksOn("chosen");
        types(name);
        clicksStartingWith(name);
        sees("Dan belt u meestal eerst");
        waitUntil("can be chosen", () -> !byId("take").isDisabled());
        clicksOn("take");
        waitUntil(
                "chosen",
                () -> panel.store()
                        .settings()
                        .find(AllSettings.MUNICIPALITY)
                        .orElse("")
                        .startsWith(name));
        presses(KeyCode.ESCAPE);
    }

    private void clicks(Callable<Node> what) {
        waitUntil("something to click", () -> ready(what));
        Node node = fx(what);
        fx(() -> {
            scrollTo(node);
            return true;
        });
        settle();
        // what was just changed may still have to move
        waitUntil("the layout at rest", () -> !scene().getRoot().isNeedsLayout());
        // straight there: the long way of a hand would cost half a second each time
        Point2D middle = fx(() -> hands.point(node).query());
        hands.robotContext().getMouseRobot().move(middle);
        hands.clickOn(MouseButton.PRIMARY);
        clicks++;
        settle();
    }

    /// Clicks low on the page, where nothing can be used.
    void clicksBesideAll() {
        Bounds page = fx(() -> byId("place").localToScreen(byId("place").getLayoutBounds()));
        hands.robotContext().getMouseRobot().move(new Point2D(page.getCenterX(), page.getMaxY() - SEEN));
        hands.clickOn(MouseButton.PRIMARY);
        settle();
    }

    /// Clicks twice, quickly, with this button of the mouse.
    void clicksTwice(Node node, MouseButton button) {
        hands.robotContext().getMouseRobot().move(fx(() -> hands.point(node).query()));
        hands.doubleClickOn(button);
        settle();
    }

    private static boolean ready(Callable<Node> what) {
        try {
            return what.call() != null;
        } catch (Exception notThere) {
            return false;
        }
    }

    /// Brings the mouse over something, and clicks nothing.
    void pointsAt(Node what) {
        hands.robotContext().getMouseRobot().move(fx(() -> hands.point(what).query()));
        settle();
    }

    /// Follows a line of words with the mouse, as slowly as one reads.
    void goesAlong(Node words) {
        Bounds line = fx(() -> words.localToScreen(words.getLayoutBounds()));
        for (int step = 1; step < READ; step++) {
            hands.robotContext()
                    .getMouseRobot()
                    .move(new Point2D(line.getMinX() + line.getWidth() * step / READ, line.getCenterY()));
            settle();
        }
    }

    /// Touches something and lifts the finger so many pixels further down, or up when they are negative.
    void pushes(Node what, double down) {
        Point2D from = fx(() -> hands.point(what).query());
        hands.robotContext().getMouseRobot().move(from);
        hands.press(MouseButton.PRIMARY);
        for (int step = 1; step <= 4; step++) {
            hands.robotContext().getMouseRobot().move(from.add(0, down * step / 4));
            settle();
        }
        hands.release(MouseButton.PRIMARY);
        settle();
    }

    /// Clicks with another button where this is.
    void touches(MouseButton button, String name) {
        Node node = fx(() -> find(name));
        hands.robotContext().getMouseRobot().move(fx(() -> hands.point(node).query()));
        hands.clickOn(button);
        settle();
    }

    /// Turns the wheel of the mouse above the screen.
    void turnsTheWheel(int amount) {
        hands.moveTo(fx(() -> byId("place"))).scroll(amount, VerticalDirection.DOWN);
        settle();
    }

    /// A line that can be read somewhere in the window; part of it is enough.
    void sees(String text) {
        waitUntil("sees: " + text, () -> texts().stream().anyMatch(one -> one.contains(text)));
    }

    void sees(List<String> texts) {
        texts.forEach(this::sees);
    }

    /// Nothing in the window carries this text.
    void doesNotSee(String text) {
        waitUntil("does not see: " + text, () -> texts().stream().noneMatch(one -> one.contains(text)));
    }

    /// The screen with this heading is there, and has the focus.
    void isAt(String heading) {
        waitUntil("is at: " + heading, () -> focused() instanceof Label label && heading.equals(label.getText()));
    }

    /// The screen with this heading is there again, and the focus is on the row that led away from it.
    void isBackAt(String heading, String row) {
        waitUntil(
                "is back at: " + heading,
                () -> focused() instanceof Choice choice && row.equals(choice.getText()) && texts().contains(heading));
    }

    /// What has the focus is where one looks, not scrolled away.
    void seesWhatHasTheFocus() {
        waitUntil("sees what has the focus", () -> {
            Node node = focused();
            Bounds on = node.localToScene(node.getLayoutBounds());
            return Sight.viewportAbove(node)
                    .map(above -> above.localToScene(above.getLayoutBounds()))
                    .map(seen -> Math.min(on.getMaxY(), seen.getMaxY()) - Math.max(on.getMinY(), seen.getMinY()))
                    .map(shown -> shown >= Math.min(on.getHeight(), SEEN))
                    .orElse(true);
        });
    }

    /// What has the focus is called this.
    void hasFocusOn(String name) {
        waitUntil("focus on: " + name, () -> focused() != null && Sight.named(focused(), name));
    }

    /// Presses a key until what has the focus is called this; fails when that does not come.
    void pressesUntilOn(KeyCode key, String name) {
        List<String> passed = new ArrayList<>();
        for (int time = 0; time < 40; time++) {
            if (fx(() -> focused() != null && Sight.named(focused(), name))) {
                return;
            }
            passed.add(fx(this::describeFocus));
            presses(key);
        }
        Assertions.fail(key + " never comes to: " + name + "; it comes to: " + String.join(" | ", passed));
    }

    /// The number on the card at the top.
    String firstNumber() {
        return fx(() -> Sight.nodes(scene().getRoot())
                .filter(node -> node.getStyleClass().contains("phone"))
                .map(node -> ((Label) node).getText())
                .findFirst()
                .orElse("no number"));
    }

    /// The window's title.
    String title() {
        return fx(() -> panel.stage().getTitle());
    }

    GuideState state() {
        return fx(() -> panel.session().now());
    }

    Scene scene() {
        return panel.scene();
    }

    List<String> texts() {
        return fx(() -> Sight.texts(scene().getRoot()));
    }

    /// How far the present screen is scrolled, from 0 to 1.
    double scrolled() {
        return fx(() -> pane().getVvalue());
    }

    /// What the present screen scrolls in.
    ScrollPane pane() {
        return (ScrollPane) ((Parent) byId("place")).getChildrenUnmodifiable().getFirst();
    }

    Node byId(String id) {
        return Sight.nodes(scene().getRoot())
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    /// How far below the top of the window the thing with this name begins.
    double top(String name) {
        return fx(() -> {
            Node node = find(name);
            scene().getRoot().layout();
            return node.localToScene(node.getBoundsInLocal()).getMinY();
        });
    }

    /// The visible node of this name; of several that which can be chosen, and of those the one with the name alone.
    Node find(String name) {
        List<Node> named = Sight.nodes(scene().getRoot())
                .filter(node -> Sight.named(node, name))
                .toList();
        return named.stream()
                .filter(node -> node instanceof Choice || node instanceof Hyperlink || !(node instanceof Label))
                .findFirst()
                .orElseGet(named::getFirst);
    }

    private Node focused() {
        return scene().getFocusOwner();
    }

    private static void scrollTo(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                Node content = pane.getContent();
                Bounds wanted = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double viewport = pane.getViewportBounds().getHeight();
                double hidden = content.getBoundsInLocal().getHeight() - viewport;
                double top = pane.getVvalue() * Math.max(hidden, 0);
                boolean inSight = wanted.getMinY() >= top && wanted.getMaxY() <= top + viewport;
                if (hidden > 0 && !inSight) {
                    double middle = wanted.getCenterY() - viewport / 2;
                    pane.setVvalue(Math.clamp(middle / hidden, 0, 1));
                }
            }
        }
    }

    /// Waits until it holds; says what could be read when it does not.
    void waitUntil(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> fx(holds::getAsBoolean));
        } catch (TimeoutException late) {
            Assertions.fail(what + "; focus on " + fx(this::describeFocus) + "; title " + title() + "; there is: "
                    + String.join(" | ", texts()));
        }
    }

    private String describeFocus() {
        Node node = focused();
        return node instanceof Labeled labeled && !labeled.getText().isEmpty()
                ? labeled.getText()
                : node == null ? "nothing" : node.getAccessibleText() + " " + node.getStyleClass();
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Asks something of the window on its own thread.
    static <T> T fx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, question);
    }
}
