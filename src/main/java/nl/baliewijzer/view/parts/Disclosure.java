package nl.baliewijzer.view.parts;

import java.util.Optional;
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
        body.visibleProperty().bind(head.selectedProperty());
        body.managedProperty().bind(head.selectedProperty());
        getChildren().addAll(head, body);
    }

    /// Opens every line above the node with this id, if `root` holds one, and gives that node.
    public static Optional<Node> reveal(Node root, String id) {
        Optional<Node> found = Optional.ofNullable(root.lookup("#" + id));
        found.ifPresent(node -> {
            for (Parent above = node.getParent(); above != null; above = above.getParent()) {
                if (above instanceof Disclosure disclosure) {
                    disclosure.setOpen(true);
                }
            }
        });
        return found;
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

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.EXPANDED
                ? Boolean.valueOf(isOpen())
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
