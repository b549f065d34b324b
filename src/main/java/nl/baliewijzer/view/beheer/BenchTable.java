package nl.baliewijzer.view.beheer;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import nl.baliewijzer.view.parts.AdviceList;
import org.jspecify.annotations.Nullable;

/// A table of which a row is opened by a click or by Enter, and in which nothing is cut: what is long goes on below.
public final class BenchTable {
    /// What a cell leaves free at both sides together.
    private static final double SIDES = 29;

    private BenchTable() {}

    /// Makes `rows` such a table, which says `nothing` while it has no rows and hands on the row that is opened.
    public static <R> void of(TableView<R> rows, String nothing, Consumer<R> open) {
        rows.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        rows.setPlaceholder(AdviceList.wrapped(nothing, "bench-hint"));
        rows.setRowFactory(view -> {
            TableRow<R> row = new TableRow<>();
            row.setOnMouseClicked(click -> Optional.ofNullable(row.getItem()).ifPresent(open));
            return row;
        });
        rows.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            R row = rows.getSelectionModel().getSelectedItem();
            if (key.getCode() == KeyCode.ENTER && row != null) {
                open.accept(row);
                key.consume();
            }
        });
    }

    /// One more column, `width` pixels wide where there is room.
    public static <R> TableColumn<R, String> column(
            TableView<R> rows, String title, Function<R, String> value, double width) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(view -> new Wrapped<>(view));
        column.setPrefWidth(width);
        rows.getColumns().add(column);
        return column;
    }

    /// A row is as high as the text of its cells is, and of a cell only a node of its own is asked for that.
    private static final class Wrapped<R> extends TableCell<R, String> {
        private final Text text = new Text();

        Wrapped(TableColumn<R, String> column) {
            text.getStyleClass().add("bench-cell");
            text.wrappingWidthProperty().bind(column.widthProperty().subtract(SIDES));
            setGraphic(text);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            String shown = item == null || empty ? "" : item;
            text.setText(shown);
            setAccessibleText(shown);
        }
    }
}
