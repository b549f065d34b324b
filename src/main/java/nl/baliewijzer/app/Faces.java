package nl.baliewijzer.app;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// What the window shows: the panel, or what stands instead of it.
final class Faces extends StackPane {
    private Supplier<Parent> makeOther = StackPane::new;

    /// Puts other content in the window, and what may stand instead of it: a strip, or the rest screen, which is made
    /// when it is needed or when there is time.
    void content(Parent panel, Supplier<Parent> other) {
        boolean instead = hasOther() && getChildren().getLast().isVisible();
        getChildren().setAll(panel);
        makeOther = other;
        instead(instead);
    }

    /// Makes ahead what may stand instead of the panel; false if it was there.
    boolean prepare() {
        boolean missing = !hasOther();
        if (missing) {
            getChildren().add(makeOther.get());
            show(getChildren().getLast(), false);
        }
        return missing;
    }

    private boolean hasOther() {
        return getChildren().size() > 1;
    }

    /// Shows what stands instead of the panel, or the panel; the one that is not seen keeps its size, its place and its
    /// focus for later.
    void instead(boolean other) {
        if (other) {
            prepare();
        }
        show(getChildren().getFirst(), !other);
        if (hasOther()) {
            show(getChildren().getLast(), other);
        }
    }

    private static void show(Node layer, boolean seen) {
        layer.setManaged(seen);
        layer.setVisible(seen);
    }
}
