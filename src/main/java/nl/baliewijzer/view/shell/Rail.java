package nl.baliewijzer.view.shell;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Shown;

/// The five steps in a row: where one is, where one was, and the way to each.
///
/// All are equally wide while the longest name fits; else each gets what its name needs; and where even that is too
/// much, the others are numbers.
final class Rail {
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    /// What a name needs more than its letters: air at both sides, in letters of its own size, and its bold face.
    private static final double AIR = 0.5;

    private static final double BOLD = 1.06;

    /// The present step's part where the others are numbers.
    private static final double TIGHT_SHARE = 0.44;

    private final ShellModel model;
    private final HBox steps;
    private final BooleanProperty tight = new SimpleBooleanProperty();

    private Rail(ShellModel model, HBox steps) {
        this.model = model;
        this.steps = steps;
    }

    /// Fills `steps`; a `wide` frame shows them elsewhere.
    static void fill(HBox steps, ShellModel model, ObservableBooleanValue wide) {
        Rail rail = new Rail(model, steps);
        model.steps().forEach(step -> steps.getChildren().add(rail.button(step)));
        rail.watchRoom();
        Shown.when(steps, model.place().flatMap(place -> wide.map(now -> !now && place.inSteps())));
    }

    private void watchRoom() {
        ToggleButton first = (ToggleButton) steps.getChildren().getFirst();
        DoubleBinding all = Bindings.createDoubleBinding(
                () -> names().mapToDouble(name -> needs(name, first.getFont())).sum(), first.fontProperty());
        tight.bind(Bindings.and(
                all.greaterThan(steps.widthProperty()), steps.widthProperty().greaterThan(0)));
    }

    private Stream<String> names() {
        return model.steps().stream().map(Step::rail);
    }

    private ToggleButton button(Step step) {
        ToggleButton button = new ToggleButton(step.rail());
        Label number = new Label(Integer.toString(step.step().number()));
        number.getStyleClass().add("mark");
        button.setGraphic(number);
        button.getStyleClass().setAll("step");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.floor(steps.getWidth() * share(button)),
                        steps.widthProperty(),
                        tight,
                        button.fontProperty(),
                        button.selectedProperty()));
        button.contentDisplayProperty()
                .bind(Bindings.when(
                                Bindings.and(tight, button.selectedProperty().not()))
                        .then(ContentDisplay.GRAPHIC_ONLY)
                        .otherwise(ContentDisplay.TEXT_ONLY));
        button.setAccessibleText(number.getText() + " " + step.rail());
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

    private double share(ToggleButton button) {
        int count = model.steps().size();
        if (tight.get()) {
            return button.isSelected() ? TIGHT_SHARE : (1 - TIGHT_SHARE) / (count - 1);
        }
        Font font = button.getFont();
        double widest = names().mapToDouble(name -> needs(name, font)).max().orElse(0);
        if (widest <= steps.getWidth() / count) {
            return 1.0 / count;
        }
        return needs(button.getText(), font)
                / names().mapToDouble(name -> needs(name, font)).sum();
    }

    private static double needs(String name, Font font) {
        Text text = new Text(name);
        text.setFont(font);
        return text.getLayoutBounds().getWidth() * BOLD + AIR * font.getSize();
    }
}
