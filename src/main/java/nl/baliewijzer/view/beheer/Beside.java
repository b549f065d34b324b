package nl.baliewijzer.view.beheer;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.text.Font;
import nl.baliewijzer.view.parts.InWindow;

/// A form, and at its right what the employee sees of it; under each other where the text is too large for that.
public final class Beside extends GridPane {
    /// From so many times the size of the text on.
    private static final double FROM = 42;

    private final Node form;
    private final Node seen;

    /// `font` is that of the text around.
    public Beside(Node form, Node seen, ObservableValue<Font> font) {
        this.form = form;
        this.seen = seen;
        getStyleClass().add("bench-beside");
        setMinWidth(0);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        wide.setMinWidth(0);
        ColumnConstraints narrow = new ColumnConstraints();
        narrow.setMinWidth(0);
        getColumnConstraints().addAll(wide, narrow);
        getRowConstraints().add(new RowConstraints());
        getChildren().addAll(form, seen);
        InWindow.watch(
                this,
                Bindings.createObjectBinding(
                        () -> getWidth() == 0 || getWidth() >= FROM * font.getValue().getSize(), widthProperty(), font),
                this::lay);
    }

    private void lay(boolean beside) {
        GridPane.setConstraints(form, 0, 0, beside ? 1 : 2, 1);
        GridPane.setConstraints(seen, beside ? 1 : 0, beside ? 0 : 1, beside ? 1 : 2, 1);
        GridPane.setHgrow(form, Priority.ALWAYS);
    }
}
