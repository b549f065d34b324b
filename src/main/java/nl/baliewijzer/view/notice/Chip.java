package nl.baliewijzer.view.notice;

import javafx.scene.control.ToggleButton;
import nl.baliewijzer.domain.Signal;
import nl.baliewijzer.view.parts.InWindow;

/// A few neutral words that can be ticked.
public final class Chip extends ToggleButton {
    private static final String TICK = "✓ ";

    public Chip(NoticeModel model, Signal signal) {
        getStyleClass().add("chip");
        setWrapText(true);
        InWindow.watch(this, model.noticed(signal), noticed -> {
            setSelected(noticed);
            setText(noticed ? TICK + signal.chip() : signal.chip());
        });
        setOnAction(event -> model.notice(signal));
    }
}
