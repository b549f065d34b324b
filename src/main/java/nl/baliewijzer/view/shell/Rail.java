package nl.baliewijzer.view.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// The five steps in a row: where one is, where one was, and the way to each.
final class Rail {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    /// The present step's part of a tight rail; the others share the rest.
    private static final double TIGHT_SHARE = 0.44;

    private final ShellModel model;
    private final HBox steps;
    private final ObservableBooleanValue tight;

    private Rail(ShellModel model, HBox steps, ObservableBooleanValue tight) {
        this.model = model;
        this.steps = steps;
        this.tight = tight;
    }

    /// Fills `steps`; while it is `tight` only the present step has its name, and a `wide` frame shows them elsewhere.
    static void fill(HBox steps, ShellModel model, ObservableBooleanValue tight, ObservableBooleanValue wide) {
        Rail rail = new Rail(model, steps, tight);
        model.steps().forEach(step -> steps.getChildren().add(rail.button(step)));
        Shown.when(
                steps,
                model.place()
                        .flatMap(place -> wide.map(now -> !now && place.aside().isEmpty())));
    }

    private ToggleButton button(Step step) {
        ToggleButton button = new ToggleButton(step.rail());
        Label mark = new Label();
        mark.getStyleClass().add("mark");
        button.setGraphic(mark);
        button.getStyleClass().setAll("step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> steps.getWidth() * share(button),
                        steps.widthProperty(),
                        tight,
                        button.selectedProperty()));
        button.contentDisplayProperty()
                .bind(Bindings.when(
                                Bindings.and(tight, button.selectedProperty().not()))
                        .then(ContentDisplay.GRAPHIC_ONLY)
                        .otherwise(ContentDisplay.TOP));
        InWindow.watch(button, model.place(), now -> {
            button.setSelected(now.step() == step.step());
            mark.setText(model.mark(step, now));
            button.pseudoClassStateChanged(DONE, mark.getText().equals("✓"));
            button.setAccessibleText(mark.getText() + " " + step.rail());
        });
        button.setOnAction(event -> {
            button.setSelected(true);
            model.goTo(step.step());
        });
        return button;
    }

    private double share(ToggleButton button) {
        int count = model.steps().size();
        if (!tight.get()) {
            return 1.0 / count;
        }
        return button.isSelected() ? TIGHT_SHARE : (1 - TIGHT_SHARE) / (count - 1);
    }
}
