package nl.baliewijzer.view.beheer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import nl.baliewijzer.view.parts.InWindow;
import org.jspecify.annotations.Nullable;

/// Keeps the keyboard where one was when the line that had it is made anew or taken away.
///
/// JavaFX gives it to the first node of the window then, and whoever types goes on in the rail.
final class KeptKeyboard {
    private final Parent place;
    private List<Step> way = List.of();

    /// A node, and its place among those beside it.
    private record Step(Node node, int index) {}

    private KeptKeyboard(Parent place) {
        this.place = place;
    }

    /// Does so for all that stands in `place`.
    static void in(Parent place) {
        KeptKeyboard kept = new KeptKeyboard(place);
        InWindow.watch(place, place.sceneProperty().flatMap(Scene::focusOwnerProperty), kept::went);
    }

    private void went(@Nullable Node owner) {
        if (owner == null) {
            // for the moment between the one and the other
            return;
        }
        List<Step> before = way;
        way = wayTo(owner);
        boolean taken = !before.isEmpty() && before.getFirst().node().getScene() == null;
        if (way.isEmpty() && taken) {
            nearest(before).ifPresent(Node::requestFocus);
        }
    }

    /// From the node up to the place; empty if it is not in there.
    private List<Step> wayTo(Node owner) {
        List<Step> steps = new ArrayList<>();
        Node node = owner;
        while (node != null && !node.equals(place)) {
            Parent above = node.getParent();
            steps.add(new Step(
                    node, above == null ? 0 : above.getChildrenUnmodifiable().indexOf(node)));
            node = above;
        }
        return node == null ? List.of() : List.copyOf(steps);
    }

    /// What stands now where it stood: the same one of those in the same place; else what comes first around that.
    private static Optional<Node> nearest(List<Step> before) {
        Deque<Node> there = new ArrayDeque<>();
        for (Step step : before.reversed()) {
            Node above = there.isEmpty() ? step.node().getParent() : there.getFirst();
            Optional<Node> same =
                    step.node().getScene() != null ? Optional.of(step.node()) : child(above, step.index());
            if (same.isEmpty()) {
                break;
            }
            there.addFirst(same.get());
        }
        return there.stream().flatMap(KeptKeyboard::reachable).findFirst();
    }

    private static Optional<Node> child(Node above, int index) {
        List<Node> all = above instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(Math.clamp(index, 0, all.size() - 1)));
    }

    private static Stream<Node> reachable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.of();
        }
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(KeptKeyboard::reachable)
                : Stream.of();
        return Stream.concat(node.isFocusTraversable() ? Stream.of(node) : Stream.of(), inside);
    }
}
