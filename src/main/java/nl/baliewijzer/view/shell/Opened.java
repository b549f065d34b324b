package nl.baliewijzer.view.shell;

import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import nl.baliewijzer.view.Screen;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.parts.Disclosure;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Scrolled;
import nl.baliewijzer.view.parts.Shown;

/// A screen that was made, in a scroll pane of its own, so that it keeps its place.
record Opened(ScrollPane pane, Parent root, Screen screen) {
    static Opened of(Views.Loaded<Screen> loaded) {
        ScrollPane pane = new Scrolled(loaded.root());
        // the bar keeps its room and is only seen when there is more: lines never break anew when it comes or goes
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        if (loaded.controller().facing()) {
            pane.setFitToHeight(true);
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        }
        InWindow.watch(pane, pane.skinProperty(), skin -> hideIdleBar(pane));
        if (loaded.controller().heading() instanceof Labeled heading) {
            // another heading is another page, and one reads it from the top
            InWindow.changes(pane, heading.textProperty(), () -> pane.setVvalue(0));
        }
        return new Opened(pane, loaded.root(), loaded.controller());
    }

    private static void hideIdleBar(ScrollPane pane) {
        pane.getChildrenUnmodifiable().stream()
                .filter(child -> child instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .map(ScrollBar.class::cast)
                .forEach(bar -> bar.opacityProperty()
                        .bind(Bindings.when(bar.visibleAmountProperty().lessThan(bar.maxProperty()))
                                .then(1.0)
                                .otherwise(0.0)));
    }

    /// Lets it take its style and its lines where it will stand; it leaves again before anything is painted.
    void warm(Pane place) {
        place.getChildren().addFirst(pane);
        pane.applyCss();
        pane.resize(place.getWidth(), place.getHeight());
        pane.layout();
        place.getChildren().remove(pane);
    }

    /// Puts the focus where one begins to read: on the heading.
    void focus() {
        // a scroll pane takes its content in once it has a skin; before that nothing in it can have the focus
        pane.applyCss();
        screen.heading().requestFocus();
    }

    /// Opens whatever is folded shut above an item, and scrolls to it.
    void reveal(String item) {
        screen.show(item);
        Disclosure.reveal(root, item).ifPresent(node -> Platform.runLater(() -> scrollTo(node)));
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
        return root.lookupAll(".text-input").stream()
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast);
    }
}
