package nl.baliewijzer.view.parts;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Shows one of some texts and is as high as the highest of them, so that nothing under it moves when
/// it changes.
public final class Steady extends StackPane {
    public Steady() {
        setAlignment(Pos.TOP_LEFT);
    }

    /// The text that is shown now.
    public Optional<Node> shown() {
        return getChildren().stream().filter(Node::isVisible).findFirst();
    }

    /// Takes room for all of `texts` and shows the one that is `now`; none when it is not among them.
    public void show(List<String> texts, ObservableValue<String> now) {
        Each.fill(this, texts.stream().distinct().toList(), text -> {
            Label label = new Label(text);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            InWindow.watch(label, now, shown -> label.setVisible(text.equals(shown)));
            return label;
        });
    }
}
