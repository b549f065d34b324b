package nl.baliewijzer.view.parts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.baliewijzer.domain.Advice;

/// Short advice under each other in one card: what to say between quotation marks, what to do without.
public final class AdviceList {
    private AdviceList() {}

    /// Fills `pane` with a row for each piece of advice.
    public static void fill(Pane pane, List<Advice> advice) {
        Each.fill(pane, advice, AdviceList::row);
    }

    private static Node row(Advice advice) {
        String text = advice.say() ? Sentence.quoted(advice.text()) : advice.text();
        VBox row = row(text, advice.say() ? "spoken" : "instruction");
        row.setId(advice.id());
        advice.more().ifPresent(more -> row.getChildren().add(wrapped(more, "more")));
        return row;
    }

    /// A row with a sentence to read out.
    public static Node spokenRow(String sentence) {
        return row(Sentence.quoted(sentence), "spoken");
    }

    /// A row with one line.
    public static VBox row(String text, String style) {
        VBox row = new VBox(wrapped(text, style));
        row.getStyleClass().add("row");
        return row;
    }

    /// A line with a bullet before it.
    public static Node bullet(String text) {
        Region dot = new Region();
        dot.getStyleClass().add("dot");
        Label label = wrapped(text, "bullet-text");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox row = new HBox(dot, label);
        row.getStyleClass().add("bullet");
        return row;
    }

    /// A label that wraps, in a style.
    public static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
