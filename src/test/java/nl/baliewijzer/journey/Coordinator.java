package nl.baliewijzer.journey;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import nl.baliewijzer.app.beheer.BenchFixture.Bench;
import org.controlsfx.control.SearchableComboBox;
import org.junit.jupiter.api.Assertions;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The person at the coordinator's window: real keys, a real mouse, and a count of the clicks.
final class Coordinator {
    private static final int SECONDS = 20;

    private final Bench bench;
    private final FxRobot hands = new FxRobot();
    private int clicks;

    Coordinator(Bench bench) {
        this.bench = bench;
    }

    /// How often the mouse was clicked so far.
    int clicks() {
        return clicks;
    }

    void presses(KeyCode... keys) {
        Employee.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Types where the keyboard is.
    void types(String text) {
        hands.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Clicks what has this name, after scrolling to it as one would; of several the one that is no mere word.
    void clicks(String name) {
        click(() -> Sight.nodes(scene().getRoot())
                .filter(node -> Sight.named(node, name))
                .max((one, other) -> Boolean.compare(!(one instanceof Label), !(other instanceof Label)))
                .orElse(null));
    }

    /// Clicks what has this id.
    void clicksOn(String id) {
        click(() -> byId(id));
    }

    /// Clicks in the field with this id and puts this in the place of what stands there.
    void fills(String id, String text) {
        click(() -> byId(id));
        Employee.push(KeyCode.CONTROL, KeyCode.A);
        Employee.push(KeyCode.DELETE);
        hands.write(text);
        presses(KeyCode.ENTER);
    }

    /// Chooses a municipality in the list.
    @SuppressWarnings("unchecked") // the one list there is
    void chooses(String municipality) {
        waitUntil("the list", () -> byId("names") != null);
        clicks++;
        fx(() -> {
            ((SearchableComboBox<String>) Objects.requireNonNull(byId("names"))).setValue(municipality);
            return true;
        });
        clicks++;
    }

    /// Clicks every box that is empty and whose name begins with this, from the first one on.
    void ticksAll(String beginning) {
        while (fx(() -> empty(beginning).isPresent())) {
            click(() -> empty(beginning).orElse(null));
        }
    }

    private Optional<Node> empty(String beginning) {
        return Sight.nodes(scene().getRoot())
                .filter(CheckBox.class::isInstance)
                .filter(box -> !((CheckBox) box).isSelected()
                        && Objects.requireNonNullElse(box.getAccessibleText(), "")
                                .startsWith(beginning))
                .findFirst();
    }

    /// Picks this in the list with this id.
    @SuppressWarnings("unchecked") // the list holds texts
    void picks(String id, String value) {
        fx(() -> {
            ((ComboBox<String>) byId(id)).setValue(value);
            return true;
        });
        clicks += 2;
    }

    private void click(Callable<Node> what) {
        waitUntil("something to click", () -> {
            try {
                Node there = what.call();
                // what has just come has no place yet
                return there != null
                        && there.getLayoutBounds().getWidth() > 0
                        && !there.getScene().getRoot().isNeedsLayout();
            } catch (Exception notThere) {
                return false;
            }
        });
        Node node = fx(what);
        fx(() -> {
            scrollTo(node);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        Point2D middle = fx(() -> hands.point(node).query());
        hands.robotContext().getMouseRobot().move(middle);
        hands.clickOn(MouseButton.PRIMARY);
        clicks++;
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void scrollTo(Node node) {
        for (Parent above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane pane) {
                Node content = pane.getContent();
                Bounds wanted = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double viewport = pane.getViewportBounds().getHeight();
                double hidden = content.getBoundsInLocal().getHeight() - viewport;
                if (hidden > 0) {
                    pane.setVvalue(Math.clamp((wanted.getCenterY() - viewport / 2) / hidden, 0, 1));
                }
            }
        }
    }

    void sees(String text) {
        waitUntil("sees: " + text, () -> Sight.texts(scene().getRoot()).stream().anyMatch(one -> one.contains(text)));
    }

    void doesNotSee(String text) {
        waitUntil(
                "does not see: " + text,
                () -> Sight.texts(scene().getRoot()).stream().noneMatch(one -> one.contains(text)));
    }

    /// The number on the card that the employee sees.
    void seesNumber(String number) {
        waitUntil(
                "number: " + number,
                () -> Sight.nodes(scene().getRoot())
                        .anyMatch(node -> node.getStyleClass().contains("phone")
                                && ((Label) node).getText().equals(number)));
    }

    void waitUntil(String what, BooleanSupplier holds) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> fx(holds::getAsBoolean));
        } catch (TimeoutException late) {
            Assertions.fail(what + "; there is: " + String.join(" | ", fx(() -> Sight.texts(scene().getRoot()))));
        }
    }

    Node byId(String id) {
        return Sight.nodes(scene().getRoot())
                .filter(node -> id.equals(node.getId()))
                .findFirst()
                .orElseThrow();
    }

    /// Whether what has this name, or this id, has the keyboard.
    boolean hasKeyboard(String name) {
        Node owner = scene().getFocusOwner();
        return Sight.named(owner, name) || name.equals(owner.getId());
    }

    Scene scene() {
        return bench.scene();
    }

    static <T> T fx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, question);
    }
}
