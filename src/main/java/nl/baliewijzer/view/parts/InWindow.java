package nl.baliewijzer.view.parts;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// The one way in which a screen watches what lives longer than itself: for as long as it stands in a window.
///
/// A screen that was taken away is told of nothing and held by nothing; when it comes back it catches up.
public final class InWindow {
    private static final String GONE = "gone";

    private InWindow() {}

    /// The value, which stands still while `node` is in no window.
    public static <T> ObservableValue<T> of(Node node, ObservableValue<T> value) {
        return value.when(node.sceneProperty().map(Objects::nonNull).orElse(false));
    }

    /// Hands on the value as it is now, and each other value that it gets while `node` stands in a window.
    ///
    /// `then` may change what is in `node` and beside it, not what is around it: that is just being hung up.
    public static <T> void watch(Node node, ObservableValue<T> value, Consumer<? super T> then) {
        of(node, value).subscribe(then);
    }

    /// Does something at each change while `node` stands in a window, and not yet now.
    public static <T> void changes(Node node, ObservableValue<T> value, Runnable then) {
        of(node, value).subscribe((before, now) -> then.run());
    }

    /// Has `node` take its styles at once, unless its window is gone: then there are none, and JavaFX would put others
    /// in their place.
    public static void style(Node node) {
        Scene scene = node.getScene();
        if (scene != null && !scene.getProperties().containsKey(GONE)) {
            node.applyCss();
        }
    }

    /// Says of a scene whether the window that it stood in is gone.
    public static void gone(Scene scene, boolean yes) {
        if (yes) {
            scene.getProperties().put(GONE, GONE);
        } else {
            scene.getProperties().remove(GONE);
        }
    }
}
