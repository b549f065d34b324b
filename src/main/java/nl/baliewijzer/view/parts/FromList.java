package nl.baliewijzer.view.parts;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What is taken from a list that opens: it counts once it was chosen there, not while one goes along the lines.
///
/// JavaFX makes each line that an arrow passes the value at once; whoever then leaves the list has what they had.
public final class FromList<T> {
    private final ComboBox<T> box;
    private final Consumer<T> take;
    private @Nullable T before;
    private boolean chosen;
    private boolean open;

    private FromList(ComboBox<T> box, Consumer<T> take) {
        this.box = box;
        this.take = take;
    }

    /// Hands on each value that is taken from the list of `box`.
    public static <T> void watch(ComboBox<T> box, Consumer<T> take) {
        FromList<T> list = new FromList<>(box, take);
        InWindow.watch(box, box.skinProperty(), list::listen);
        InWindow.watch(box, box.showingProperty(), list::showing);
        InWindow.watch(box, box.valueProperty(), value -> {
            if (!box.isShowing()) {
                list.take(value);
            }
        });
    }

    private void listen(@Nullable Skin<?> skin) {
        if (skin instanceof ComboBoxListViewSkin<?> list) {
            Node lines = list.getPopupContent();
            lines.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                    chosen = true;
                }
            });
            lines.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> chosen = isLine(press.getTarget()));
        }
    }

    private static boolean isLine(@Nullable EventTarget target) {
        return target instanceof Node node && Upwards.from(node).anyMatch(ListCell.class::isInstance);
    }

    private void showing(boolean now) {
        boolean shut = open && !now;
        open = now;
        if (now) {
            before = box.getValue();
            // a list that one searches in puts back what was there by itself
            chosen = !(box.getSkin() instanceof ComboBoxListViewSkin<?>);
        } else if (shut && !Objects.equals(before, box.getValue())) {
            if (chosen) {
                take(box.getValue());
            } else {
                box.setValue(before);
            }
        }
    }

    private void take(@Nullable T value) {
        if (value != null) {
            take.accept(value);
        }
    }
}
