package nl.baliewijzer.view.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Step;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.View;
import nl.baliewijzer.view.Views;
import nl.baliewijzer.view.later.RemindersController;
import nl.baliewijzer.view.parts.Arrows;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Scrolled;
import nl.baliewijzer.view.parts.Shown;

/// What a wide frame has beside the screen: the steps at the left, and at the counter the topics at the right.
///
/// The right side shows ordinary words, never sentences: whoever comes along may read it.
final class Sides {
    private static final double LEFT_SHARE = 0.175;
    private static final double RIGHT_SHARE = 0.28;

    private final ShellModel model;
    private final Texts texts;
    private final Node left;
    private final Node right;

    /// Makes both sides of a frame; they are hung in it by [#beside].
    Sides(BorderPane frame, ShellModel model, Views views, Texts texts) {
        this.model = model;
        this.texts = texts;
        left = left(frame);
        right = right(frame, views);
    }

    /// Hangs them beside the screen, or takes them away.
    void beside(BorderPane frame, boolean wide) {
        frame.setLeft(wide ? left : null);
        frame.setRight(wide ? right : null);
    }

    private Node left(BorderPane frame) {
        VBox column = new VBox();
        column.getStyleClass().add("column");
        model.steps().forEach(step -> column.getChildren().add(button(step)));
        Region line = new Region();
        line.getStyleClass().add("column-rule");
        column.getChildren().addAll(line, button(Aside.CONTACTS, "contacts.title"), button(Aside.INFO, "info.title"));
        Arrows.along(column);
        ScrollPane pane = scrolling(column);
        share(pane, frame, LEFT_SHARE);
        return pane;
    }

    private ToggleButton button(Step step) {
        ToggleButton button = new ToggleButton(step.rail());
        Label mark = new Label(Integer.toString(step.step().number()));
        mark.getStyleClass().add("mark");
        button.setGraphic(mark);
        button.setAccessibleText(mark.getText() + " " + step.rail());
        button.getStyleClass().setAll("column-line");
        button.setMaxWidth(Double.MAX_VALUE);
        InWindow.watch(button, model.place(), now -> {
            button.setSelected(now.step() == step.step() && now.inSteps());
        });
        button.setOnAction(event -> {
            model.goTo(step.step());
            button.setSelected(true);
        });
        return button;
    }

    private Button button(Aside aside, String key) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().setAll("column-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> model.open(aside));
        return button;
    }

    private Node right(BorderPane frame, Views views) {
        Label heading = new Label(texts.get("later"));
        heading.getStyleClass().add("section");
        Views.LoadedView<RemindersController> topics = views.load(View.REMINDERS, RemindersController.class);
        VBox column = new VBox(heading, topics.root());
        column.getStyleClass().add("noticed");
        ScrollPane pane = scrolling(column);
        share(pane, frame, RIGHT_SHARE);
        Shown.when(pane, atTheForm());
        return pane;
    }

    /// Where the form itself is in sight, and its topics do not already stand on a page of their own.
    private ObservableValue<Boolean> atTheForm() {
        return model.place().map(now -> now.aside().isEmpty() && now.step().atTheCounter());
    }

    private static ScrollPane scrolling(Region content) {
        ScrollPane pane = new Scrolled(content);
        pane.setFitToHeight(true);
        return pane;
    }

    private static void share(Region side, BorderPane frame, double share) {
        side.setMinWidth(0);
        side.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.floor(frame.getWidth() * share), frame.widthProperty()));
    }
}
