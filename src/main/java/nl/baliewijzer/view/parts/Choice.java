package nl.baliewijzer.view.parts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A card that can be chosen, with a line and a smaller line under it that both wrap, and a short sign at its end.
public final class Choice extends PressBox {
    /// The sign of a card that leads on or opens; screen readers need not hear it.
    public static final String OPENS = "›";

    private final Label title = new Label();
    private final Label more = new Label();
    private final Label sign = new Label();
    private final VBox words = new VBox(title, more);

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

    private void say() {
        setAccessibleText(Stream.of(title, more, sign)
                .map(Label::getText)
                .filter(text -> !text.isEmpty() && !text.equals(OPENS))
                .collect(Collectors.joining(" ")));
    }
}
