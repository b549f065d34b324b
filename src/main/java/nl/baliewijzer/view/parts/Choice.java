package nl.baliewijzer.view.parts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.BooleanPropertyBase;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A card that can be chosen, with a line and a smaller line under it that both wrap, and a short sign at its end.
///
/// A button's graphic does not wrap with its width, so this is a box with the behaviour of a button: click, Enter and
/// Space choose it, the arrow keys go to its neighbours.
public final class Choice extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    /// The sign of a card that leads on or opens; screen readers need not hear it.
    public static final String OPENS = "›";

    private final Label title = new Label();
    private final Label more = new Label();
    private final Label sign = new Label();
    private final VBox words = new VBox(title, more);
    private final ObjectProperty<@Nullable EventHandler<ActionEvent>> onAction = new SimpleObjectProperty<>();
    private final BooleanProperty selected = new BooleanPropertyBase() {
        @Override
        protected void invalidated() {
            pseudoClassStateChanged(SELECTED, get());
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        }

        @Override
        public Object getBean() {
            return Choice.this;
        }

        @Override
        public String getName() {
            return "selected";
        }
    };

    public Choice() {
        getStyleClass().add("choice");
        title.getStyleClass().add("choice-title");
        more.getStyleClass().add("choice-more");
        sign.getStyleClass().add("sign");
        words.getStyleClass().add("choice-words");
        sign.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        title.setWrapText(true);
        more.setWrapText(true);
        Shown.unlessEmpty(title);
        Shown.unlessEmpty(more);
        Shown.unlessEmpty(sign);
        title.textProperty().subscribe(this::say);
        more.textProperty().subscribe(this::say);
        sign.textProperty().subscribe(this::say);
        getChildren().addAll(words, sign);
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

    /// A card with these two lines that does this; `more` may be empty.
    public Choice(String title, String more, Runnable action) {
        this();
        setText(title);
        setMore(more);
        setOnAction(event -> action.run());
    }

    /// A card that leads on.
    public Choice opening() {
        getStyleClass().add("opens");
        setSign(OPENS);
        return this;
    }

    /// A card that stays chosen: screen readers say whether it is.
    public Choice toggle() {
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        return this;
    }

    /// Shows other nodes in place of the two lines; what the card says to a screen reader stays.
    public void setWords(List<? extends Node> nodes) {
        words.getChildren().setAll(nodes);
    }

    public String getSign() {
        return sign.getText();
    }

    public void setSign(String text) {
        sign.setText(text);
    }

    /// Chooses the card, as a click does.
    public void fire() {
        EventHandler<ActionEvent> handler = onAction.get();
        if (handler != null && !isDisabled()) {
            handler.handle(new ActionEvent(this, this));
        }
    }

    public StringProperty textProperty() {
        return title.textProperty();
    }

    public String getText() {
        return title.getText();
    }

    public void setText(String text) {
        title.setText(text);
    }

    public StringProperty moreProperty() {
        return more.textProperty();
    }

    public String getMore() {
        return more.getText();
    }

    public void setMore(String text) {
        more.setText(text);
    }

    /// Makes the smaller line as large as the one above it, to be read aloud as well, in this style of its own.
    public void setMoreStyle(String style) {
        more.setStyle(style);
        more.getStyleClass().add("spoken");
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

    private void say() {
        setAccessibleText(Stream.of(title, more, sign)
                .map(Label::getText)
                .filter(text -> !text.isEmpty() && !text.equals(OPENS))
                .collect(Collectors.joining(" ")));
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
