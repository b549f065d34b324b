package nl.baliewijzer.app;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The texts that stand on a screen, so that screens of two systems can be compared whatever their letters look like.
final class SeenTexts {
    private SeenTexts() {}

    /// A line for each text that is shown, from the top of the tree to its end.
    static String of(Parent root) {
        List<String> lines = new ArrayList<>();
        collect(root, lines);
        return String.join("\n", lines) + "\n";
    }

    private static void collect(Node node, List<String> lines) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            // its own skin shows the same text again, cut to the room there is
            case Labeled labeled -> {
                add(labeled.getText(), lines);
                if (labeled.getGraphic() instanceof Parent graphic) {
                    collect(graphic, lines);
                }
            }
            case TextInputControl field -> add(field.getPromptText() + field.getText(), lines);
            case Text text -> add(text.getText(), lines);
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, lines));
            default -> {
                // a shape has no words
            }
        }
    }

    private static void add(@Nullable String text, List<String> lines) {
        if (text != null && !text.isBlank()) {
            lines.add(text.strip().replace('\n', ' '));
        }
    }
}
