package nl.baliewijzer.view.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;

/// A few answers of which one holds; Tab stops once, the arrows choose.
public final class OneOf extends Cells {
    private final ToggleGroup group = new ToggleGroup();

    public OneOf() {
        getStyleClass().add("groups");
    }

    /// Adds an answer, which holds while `chosen` is true and is handed on when the employee chooses it.
    ///
    /// The arrow keys choose a button without an action, so it is the choice that is watched. A click
    /// on the one that is chosen leaves it chosen.
    public void offer(String text, ObservableValue<Boolean> chosen, Runnable choose) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("group");
        button.setToggleGroup(group);
        InWindow.watch(button, chosen, button::setSelected);
        button.setOnAction(event -> button.setSelected(true));
        InWindow.watch(button, button.selectedProperty(), selected -> {
            if (selected && !chosen.getValue()) {
                choose.run();
            }
        });
        getChildren().add(button);
    }

    /// Says of each answer what it is about: a bare 420 says nothing to whoever does not see the
    /// heading above it.
    public void about(String words) {
        group.getToggles().stream()
                .map(ToggleButton.class::cast)
                .forEach(one -> one.setAccessibleText(words + " " + one.getText()));
    }
}
