package nl.baliewijzer.view.beheer;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Shown;

/// A control of a form: its name above it, and below it what is to be said of what stands in it.
public final class FormField extends VBox {
    private static final String WRONG = "wrong";

    private final Label hint = AdviceList.wrapped("", "bench-hint");
    private final Control control;

    /// Names the control for the eye and for a screen reader.
    public FormField(String name, Control control) {
        this(name, control, control);
    }

    /// The same for a control that stands in `shown` with others.
    public FormField(String name, Control control, Node shown) {
        this.control = control;
        getStyleClass().add("bench-field");
        control.setAccessibleText(name);
        control.setMaxWidth(Double.MAX_VALUE);
        Label label = AdviceList.wrapped(name, "bench-label");
        label.setLabelFor(control);
        Shown.unlessEmpty(hint);
        getChildren().addAll(label, shown, hint);
        HBox.setHgrow(this, Priority.ALWAYS);
        setMinWidth(0);
    }

    /// Says this below the control, in the colour of a fault if it is `wrong`; a screen reader says it with the name.
    public void say(String text, boolean wrong) {
        hint.setText(text);
        hint.getStyleClass().remove(WRONG);
        control.getStyleClass().remove(WRONG);
        if (wrong) {
            hint.getStyleClass().add(WRONG);
            control.getStyleClass().add(WRONG);
        }
        control.setAccessibleHelp(text);
    }
}
