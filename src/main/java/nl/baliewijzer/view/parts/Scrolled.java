package nl.baliewijzer.view.parts;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/// A screen or a column that scrolls up and down when it is higher than its place.
public final class Scrolled extends ScrollPane {
    public Scrolled() {
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    public Scrolled(Node content) {
        this();
        setContent(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        // JavaFX keeps a picture of what is seen of each pane, and of each one that was: after a day the memory is full
        lookup(".viewport").setCache(false);
        return skin;
    }
}
