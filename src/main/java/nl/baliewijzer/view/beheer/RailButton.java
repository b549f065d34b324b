package nl.baliewijzer.view.beheer;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// A line of the rail: where one can go, and how much there is to do.
final class RailButton extends ToggleButton {
    RailButton(Room room, BenchModel model, Texts texts) {
        setId("room-" + room.view().file());
        getStyleClass().setAll("bench-room");
        setMaxWidth(Double.MAX_VALUE);
        Label name = new Label(texts.get(room.text()));
        Label count = new Label();
        count.getStyleClass().add("bench-count");
        count.setMinWidth(USE_PREF_SIZE);
        Shown.unlessEmpty(count);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox line = new HBox(name, count);
        line.getStyleClass().add("bench-room-line");
        line.setMaxWidth(Double.MAX_VALUE);
        setGraphic(line);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        InWindow.watch(this, model.where(), where -> setSelected(where.room() == room));
        InWindow.watch(this, model.of(open -> open.todo(room), Todo.NOTHING), todo -> {
            count.setText(todo.count() == 0 ? "" : Integer.toString(todo.count()));
            count.getStyleClass().remove("stops");
            if (todo.stops()) {
                count.getStyleClass().add("stops");
            }
            setAccessibleText(
                    todo.count() == 0 ? name.getText() : texts.get("beheer.rail.todo", name.getText(), todo.count()));
        });
        InWindow.watch(this, model.opened(), opened -> setDisable(!opened && room != Room.BEGIN));
        setOnAction(event -> {
            setSelected(true);
            model.go(BenchPlace.at(room));
        });
    }
}
