package nl.baliewijzer.view.beheer;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.baliewijzer.view.parts.AdviceList;
import nl.baliewijzer.view.parts.Shown;

/// A line of a list: how urgent it is, what it is, and at its end what can be done with it.
public final class ListLine extends HBox {
    private final VBox words = new VBox();

    /// How urgent a line is, as the style of its sign.
    public enum Sign {
        /// It stops the package.
        STOPS("stops"),
        /// Somebody has to look.
        ATTENTION("attention"),
        /// It is as it should be.
        GOOD("good");

        private final String style;

        Sign(String style) {
            this.style = style;
        }
    }

    /// A line with a title, and under it what more there is to say; an empty `more` is left out.
    public ListLine(String title, String more) {
        getStyleClass().add("bench-line");
        // many lines scroll; they are not pressed together
        setMinHeight(USE_PREF_SIZE);
        words.getStyleClass().add("bench-line-words");
        words.getChildren().add(AdviceList.wrapped(title, "bench-line-title"));
        Label under = AdviceList.wrapped(more, "bench-line-more");
        Shown.unlessEmpty(under);
        words.getChildren().add(under);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().add(words);
    }

    /// With a coloured sign before it, which `said` tells a screen reader.
    public ListLine sign(Sign sign, String said) {
        Region dot = new Region();
        dot.getStyleClass().addAll("bench-dot", sign.style);
        dot.setAccessibleText(said);
        getChildren().addFirst(dot);
        return this;
    }

    /// With one more line of its own under the words.
    public ListLine with(Node node) {
        words.getChildren().add(node);
        return this;
    }

    /// With a button at its end; a screen reader says the title with it, since many lines have the same word.
    public ListLine action(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add("quiet");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> run.run());
        Label title = (Label) words.getChildren().getFirst();
        button.setAccessibleText(text + ": " + title.getText());
        return end(button);
    }

    /// With something else at its end.
    public ListLine end(Node node) {
        getChildren().add(node);
        return this;
    }
}
