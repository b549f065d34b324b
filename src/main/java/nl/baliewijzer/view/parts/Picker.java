package nl.baliewijzer.view.parts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A list to pick one from, with a small word above what is picked: *Kleuren* **Licht**.
public final class Picker {
    private Picker() {}

    /// Fills `box`, keeps it equal to `picked`, and hands on what the employee picks.
    public static <T> void fill(
            ComboBox<T> box,
            String before,
            List<T> items,
            Function<T, String> name,
            ObservableValue<T> picked,
            Consumer<T> pick) {
        box.getItems().setAll(items);
        box.setCellFactory(list -> new Line<>(name));
        box.setButtonCell(new Shut<>(before, name));
        InWindow.watch(box, picked, box::setValue);
        FromList.watch(box, value -> {
            if (!value.equals(picked.getValue())) {
                pick.accept(value);
            }
        });
        InWindow.watch(
                box,
                box.valueProperty(),
                value -> box.setAccessibleText(before + " " + (value == null ? "" : name.apply(value))));
    }

    private static final class Line<T> extends ListCell<T> {
        private final Function<T, String> name;

        Line(Function<T, String> name) {
            this.name = name;
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null ? "" : name.apply(item));
        }
    }

    private static final class Shut<T> extends ListCell<T> {
        private final Function<T, String> name;
        private final Label value = new Label();

        Shut(String before, Function<T, String> name) {
            this.name = name;
            Label word = new Label(before);
            word.getStyleClass().add("picker-word");
            value.getStyleClass().add("picker-value");
            VBox line = new VBox(word, value);
            line.getStyleClass().add("picker-line");
            setGraphic(line);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            value.setText(item == null ? "" : name.apply(item));
        }
    }
}
