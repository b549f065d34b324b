package nl.baliewijzer.view.later;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import nl.baliewijzer.domain.Reminder;
import nl.baliewijzer.view.parts.Columns;
import nl.baliewijzer.view.parts.Each;
import nl.baliewijzer.view.parts.InWindow;

/// Shows the topics to tick; on a page of their own, or beside the screen in a wide frame.
public final class RemindersController {
    /// From so many times the size of their words on, two stand beside each other.
    private static final double BESIDE = 21.5;

    private final LaterModel model;

    @FXML
    private Columns ticks;

    public RemindersController(LaterModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        Each.show(ticks, model.topics(), this::tick);
    }

    private CheckBox tick(Reminder topic) {
        CheckBox tick = new CheckBox(topic.name());
        tick.getStyleClass().add("tick");
        tick.setWrapText(true);
        tick.setMaxWidth(Double.MAX_VALUE);
        ticks.fromProperty().bind(tick.fontProperty().map(font -> BESIDE * font.getSize()));
        tick.setOnAction(event -> model.tick(topic));
        InWindow.watch(tick, model.ticked(topic), tick::setSelected);
        return tick;
    }
}
