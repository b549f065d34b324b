package nl.baliewijzer.view.parts;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The way from a node up to the root of what it stands in.
public final class Upwards {
    private Upwards() {}

    /// The node itself, what it stands in, and so on; nothing for no node.
    public static Stream<Node> from(@Nullable Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent);
    }
}
