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
import nl.baliewijzer.view.notice.NoticeController;
import nl.baliewijzer.view.parts.InWindow;
import nl.baliewijzer.view.parts.Scrolled;
import nl.baliewijzer.view.parts.Shown;

/// What a wide frame has beside the screen: the steps at the left, what was noticed at the right.
///
/// The right side shows chips of neutral words, never sentences: whoever comes along may read it.
final class Sides {
    private static final double LEFT_SHARE = 0.2;
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
        column.getChildren()
                .addAll(
                        line,
                        button(Aside.LOOK, "look.title"),
                        button(Aside.CONTACTS, "contacts.title"),
                        button(Aside.INFO, "info.title"));
        ScrollPane pane = scrolling(column);
        share(pane, frame, LEFT_SHARE);
        return pane;
    }

    private ToggleButton button(Step step) {
        ToggleButton button = new ToggleButton(step.rail());
        Label mark = new Label();
        mark.getStyleClass().add("mark");
        button.setGraphic(mark);
        button.getStyleClass().setAll("column-line");
        button.setMaxWidth(Double.MAX_VALUE);
        InWindow.watch(button, model.place(), now -> {
            button.setSelected(now.step() == step.step() && now.aside().isEmpty());
            mark.setText(model.mark(step, now));
            button.setAccessibleText(mark.getText() + " " + step.rail());
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
        Label heading = new Label(texts.get("noticed.something"));
        heading.getStyleClass().add("section");
        Views.Loaded<NoticeController> notice = views.load(View.NOTICE, NoticeController.class);
        VBox column = new VBox(heading, notice.root());
        column.getStyleClass().add("noticed");
        ScrollPane pane = scrolling(column);
        share(pane, frame, RIGHT_SHARE);
        Shown.when(pane, steps());
        return pane;
    }

    private ObservableValue<Boolean> steps() {
        return model.place().map(now -> now.aside().isEmpty());
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
