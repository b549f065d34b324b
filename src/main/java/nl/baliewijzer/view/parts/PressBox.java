package nl.baliewijzer.view.parts;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.BooleanPropertyBase;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A box with the behaviour of a button: click, Enter and Space choose it, the arrow keys go to its neighbours.
///
/// A button's graphic does not wrap with its width; what stands in a box does.
public abstract class PressBox extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onAction = new SimpleObjectProperty<>();
    private final BooleanProperty selected = new BooleanPropertyBase() {
        @Override
        protected void invalidated() {
            pseudoClassStateChanged(SELECTED, get());
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }

        @Override
        public Object getBean() {
            return PressBox.this;
        }

        @Override
        public String getName() {
            return "selected";
        }
    };

    PressBox() {
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            requestFocus();
            pseudoClassStateChanged(ARMED, true);
            // a scroll pane around it would take the focus
            press.consume();
        });
        addEventHandler(MouseEvent.MOUSE_EXITED, exit -> pseudoClassStateChanged(ARMED, false));
        addEventHandler(MouseEvent.MOUSE_RELEASED, release -> {
            pseudoClassStateChanged(ARMED, false);
            if (release.getButton() == MouseButton.PRIMARY && contains(release.getX(), release.getY())) {
                fire();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Chooses the card, as a click does.
    public void fire() {
        EventHandler<ActionEvent> handler = onAction.get();
        if (handler != null && !isDisabled()) {
            handler.handle(new ActionEvent(this, this));
        }
    }

    public BooleanProperty selectedProperty() {
        return selected;
    }

    public boolean isSelected() {
        return selected.get();
    }

    public void setSelected(boolean value) {
        selected.set(value);
    }

    public @Nullable EventHandler<ActionEvent> getOnAction() {
        return onAction.get();
    }

    public void setOnAction(@Nullable EventHandler<ActionEvent> handler) {
        onAction.set(handler);
    }

    private void onKey(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        switch (key.getCode()) {
            case ENTER, SPACE -> {
                fire();
                key.consume();
            }
            case UP -> move(key, TraversalDirection.UP);
            case DOWN -> move(key, TraversalDirection.DOWN);
            case LEFT -> move(key, TraversalDirection.LEFT);
            case RIGHT -> move(key, TraversalDirection.RIGHT);
            default -> {
                // every other key belongs to the window
            }
        }
    }

    private void move(KeyEvent key, TraversalDirection direction) {
        requestFocusTraversal(direction);
        key.consume();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case SELECTED -> isSelected();
            case TEXT -> getAccessibleText();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
