package nl.baliewijzer.view.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.view.parts.Arrows;
import nl.baliewijzer.view.parts.Cells;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// The five steps: where one is, where one was, and the way to each; in more rows where the names are
/// too large for one.
final class Rail {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    /// What a name needs more than its letters: air at both sides, in letters of its own size.
    private static final double AIR = 0.3;

    /// The face of the step that is chosen (`.step:selected`), the widest.
    private static final String CHOSEN = "Atkinson Hyperlegible Next Bold";

    private final ShellModel model;

    private Rail(ShellModel model) {
        this.model = model;
    }

    /// Fills `steps`; a `wide` frame shows them elsewhere.
    static void fill(Cells steps, ShellModel model, ObservableBooleanValue wide) {
        Rail rail = new Rail(model);
        model.steps().forEach(step -> steps.getChildren().add(rail.button(step)));
        Arrows.along(steps);
        Shown.when(steps, model.place().flatMap(place -> wide.map(now -> !now && place.inSteps())));
    }

    private ToggleButton button(Step step) {
        ToggleButton button = new ToggleButton(step.rail());
        button.getStyleClass().setAll("step");
        // the same whether it is chosen, so that nothing moves
        button.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> needs(step.rail(), button.getFont()), button.fontProperty()));
        button.setAccessibleText(step.step().number() + " " + step.rail());
        InWindow.watch(button, model.place(), now -> {
            button.setSelected(now.step() == step.step());
            button.pseudoClassStateChanged(DONE, model.isLeft(step, now));
        });
        button.setOnAction(event -> {
            button.setSelected(true);
            model.goTo(step.step());
        });
        return button;
    }

    private static double needs(String name, Font font) {
        Text text = new Text(name);
        text.setFont(Font.font(CHOSEN, font.getSize()));
        return Math.ceil(text.getLayoutBounds().getWidth() + AIR * font.getSize());
    }
}
