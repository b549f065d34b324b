package nl.baliewijzer.view.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.parts.Choice;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Scrolled;
import nl.baliewijzer.view.parts.Shown;
import nl.baliewijzer.view.parts.Upwards;

/// A screen that was made, in a scroll pane of its own, so that it keeps its place.
record Opened(Scrolled pane, Parent root, Screen screen) {
    static Opened of(Views.LoadedView<Screen> loaded) {
        Scrolled pane = new Scrolled(loaded.root());
        if (loaded.controller().facing()) {
            pane.setFitToHeight(true);
        } else {
            pane.keepRoomForBar();
        }
        if (loaded.controller().heading() instanceof Labeled heading) {
            // another heading is another page, and one reads it from the top
            InWindow.changes(pane, heading.textProperty(), () -> pane.setVvalue(0));
        }
        return new Opened(pane, loaded.root(), loaded.controller());
    }

    /// Lets it take its style and its lines where it will stand; it leaves again before anything is painted.
    void warm(Pane place) {
        place.getChildren().addFirst(pane);
        InWindow.style(pane);
        pane.resize(place.getWidth(), place.getHeight());
        pane.layout();
        place.getChildren().remove(pane);
    }

    /// Puts the focus where one begins to read: on the heading.
    void focus() {
        // a scroll pane takes its content in once it has a skin; before that nothing in it can have the focus
        InWindow.style(pane);
        screen.heading().requestFocus();
    }

    /// What has the focus in it, if something has.
    Optional<Node> focused() {
        return Optional.ofNullable(pane.getScene()).map(Scene::getFocusOwner).filter(node -> isIn(node, pane));
    }

    /// Puts the focus back on what had it, as long as it is still there to be seen; else on the heading, and that in
    /// sight.
    void focus(Optional<Node> before) {
        before.filter(node -> isIn(node, root) && isSeen(node)).ifPresentOrElse(Node::requestFocus, () -> {
            focus();
            Scrolled.bringInLater(screen.heading());
        });
    }

    private static boolean isSeen(Node node) {
        return Upwards.from(node).allMatch(Node::isVisible);
    }

    private static boolean isIn(Node node, Parent place) {
        return Upwards.from(node).anyMatch(place::equals);
    }

    /// Closes what was opened last: what the screen itself has open, or else the line that holds the focus, or else
    /// the last one that is open if `any` may close. False when nothing was open.
    boolean closeLast(boolean any) {
        if (screen.close()) {
            return true;
        }
        List<Disclosure> open = root.lookupAll(".disclosure").stream()
                .filter(Disclosure.class::isInstance)
                .map(Disclosure.class::cast)
                .filter(Disclosure::isOpen)
                .toList();
        Optional<Disclosure> last = open.stream()
                .filter(line -> focused().filter(node -> isIn(node, line)).isPresent())
                .reduce((outer, inner) -> inner)
                .or(() -> any ? open.stream().reduce((before, after) -> after) : Optional.empty());
        last.ifPresent(Disclosure::close);
        return last.isPresent();
    }

    /// Opens whatever is folded shut above an item, scrolls to it, and has one go on from there.
    void reveal(String item) {
        screen.show(item);
        Disclosure.reveal(root, item)
                .ifPresent(node -> Platform.runLater(() -> {
                    scrollTo(node);
                    if (focused().isPresent()) {
                        Optional.ofNullable(node instanceof Choice ? node : node.lookup(".label"))
                                .ifPresent(Node::requestFocus);
                    }
                }));
    }

    private void scrollTo(Node node) {
        root.layout();
        Bounds wanted = root.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double hidden =
                root.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden > 0) {
            pane.setVvalue(Math.clamp(wanted.getMinY() / hidden, 0, 1));
        }
    }

    /// Leaves out what a wide frame has beside the screen.
    void wide(boolean wide) {
        root.lookupAll(".notice-line").forEach(line -> Shown.set(line, !wide));
    }

    /// Empties every field that was typed in: JavaFX may hold on to the one that had the focus last.
    void clearFields() {
        fields().forEach(TextInputControl::clear);
    }

    /// Whether something stands in a field.
    boolean isTyped() {
        return fields().anyMatch(field -> field.getLength() > 0);
    }

    private Stream<TextInputControl> fields() {
        return Disclosure.all(root).filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast);
    }
}
