package nl.baliewijzer.view.notice;

import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
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
        addEventFilter(KeyEvent.KEY_PRESSED, this::moves);
    }

    /// A toggle button that stands in no group swallows the arrows.
    private void moves(KeyEvent key) {
        Optional<TraversalDirection> direction = switch (key.getCode()) {
            case UP -> Optional.of(TraversalDirection.UP);
            case DOWN -> Optional.of(TraversalDirection.DOWN);
            case LEFT -> Optional.of(TraversalDirection.LEFT);
            case RIGHT -> Optional.of(TraversalDirection.RIGHT);
            default -> Optional.empty();
        };
        direction.ifPresent(way -> {
            requestFocusTraversal(way);
            key.consume();
        });
    }

    /// A pixel more than its text: in just its own width that may wrap after all, and then its last words are cut.
    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(super.computePrefWidth(height)) + 1;
    }
}
