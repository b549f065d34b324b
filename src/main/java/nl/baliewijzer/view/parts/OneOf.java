package nl.baliewijzer.view.parts;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// A few answers of which one holds, in as many lines as their whole words need; Tab stops once, the arrows choose.
public final class OneOf extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();

    public OneOf() {
        getStyleClass().add("groups");
        setMinWidth(0);
    }

    /// Adds an answer, which holds while `chosen` is true and is handed on when the employee chooses it.
    public void offer(String text, ObservableValue<Boolean> chosen, Runnable choose) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("group");
        button.setToggleGroup(group);
        Segments.link(button, chosen, choose);
        getChildren().add(button);
    }
}
