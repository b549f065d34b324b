package nl.baliewijzer.view.parts;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.DefaultProperty;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line that opens to what stands under it.
///
/// What comes when it is opened, or when something in it is chosen, scrolls into view. While it is shut that stands in
/// no window: JavaFX would give it its styles with each screen that opens, and most lines are never opened.
@DefaultProperty("content")
public final class Disclosure extends VBox {
    private final Choice head = new Choice();
    private final VBox body = new VBox();

    public Disclosure() {
        getStyleClass().add("disclosure");
        head.opening();
        body.getStyleClass().add("disclosure-body");
        head.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        head.setOnAction(event -> setOpen(!isOpen()));
        getChildren().add(head);
        head.selectedProperty().subscribe(open -> {
            if (open) {
                getChildren().add(body);
            } else {
                if (KeptKeyboard.isIn(this)) {
                    head.requestFocus();
                }
                getChildren().remove(body);
            }
        });
        heightProperty().subscribe((before, now) -> {
            if (isOpen() && KeptKeyboard.isIn(this) && now.doubleValue() > before.doubleValue()) {
                Platform.runLater(this::bringIn);
            }
        });
    }

    /// The whole of it, or what was chosen in it where it is too high for that.
    private void bringIn() {
        boolean inside = KeptKeyboard.isIn(this) && !head.isFocused();
        Scrolled.bringIn(this, inside ? getScene().getFocusOwner() : this);
    }

    /// Opens every line above the node with this id, if `root` holds one, and gives that node.
    public static Optional<Node> reveal(Node root, String id) {
        if (id.equals(root.getId())) {
            return Optional.of(root);
        }
        Optional<Node> found =
                parts(root).flatMap(part -> reveal(part, id).stream()).findFirst();
        if (root instanceof Disclosure line && found.isPresent()) {
            line.setOpen(true);
        }
        return found;
    }

    /// The node and all that is in it, also what stands under lines that are shut.
    public static Stream<Node> all(Node root) {
        return Stream.concat(Stream.of(root), parts(root).flatMap(Disclosure::all));
    }

    private static Stream<Node> parts(Node node) {
        return switch (node) {
            case Disclosure line -> Stream.of(line.head, line.body);
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.empty();
        };
    }

    public ObservableList<Node> getContent() {
        return body.getChildren();
    }

    public String getText() {
        return head.getText();
    }

    public void setText(String text) {
        head.setText(text);
    }

    public BooleanProperty openProperty() {
        return head.selectedProperty();
    }

    public boolean isOpen() {
        return head.isSelected();
    }

    public void setOpen(boolean open) {
        head.setSelected(open);
    }

    /// Closes it and puts the focus on its line, where one was before it was opened.
    public void close() {
        head.requestFocus();
        setOpen(false);
        Scrolled.bringInLater(head);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? Boolean.valueOf(isOpen())
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
