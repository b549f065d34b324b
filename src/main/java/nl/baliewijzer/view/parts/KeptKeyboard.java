package nl.baliewijzer.view.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Keeps the keyboard where one was when what had it is made anew, hidden or taken away.
///
/// JavaFX gives it to the first node of the window then: whoever types goes on in the rail, or empties the form.
public final class KeptKeyboard {
    private final Parent place;
    private final Runnable otherwise;
    private @Nullable Node last;
    private List<Step> way = List.of();
    private boolean lost;

    /// A node, and its place among those beside it.
    private record Step(Node node, int index) {}

    private KeptKeyboard(Parent place, Runnable otherwise) {
        this.place = place;
        this.otherwise = otherwise;
    }

    /// Does so for all that stands in `place`; `otherwise` puts it somewhere when nothing is left there or when it was
    /// outside.
    public static void in(Parent place, Runnable otherwise) {
        KeptKeyboard kept = new KeptKeyboard(place, otherwise);
        InWindow.watch(place, place.sceneProperty().flatMap(Scene::focusOwnerProperty), kept::went);
    }

    /// Whether `place` or something in it has the keyboard; JavaFX's own `focusWithin` was seen to stay true after it
    /// had gone.
    public static boolean isIn(Parent place) {
        return place.getScene() != null
                && Upwards.from(place.getScene().getFocusOwner()).anyMatch(place::equals);
    }

    private void went(@Nullable Node owner) {
        if (owner == null) {
            // JavaFX takes it away before it gives it to another; whoever asks for it gets it at once
            lost = last != null && !isThere(last);
            return;
        }
        List<Step> before = way;
        way = wayTo(owner);
        last = owner;
        if (lost) {
            lost = false;
            nearest(before).ifPresentOrElse(Node::requestFocus, otherwise);
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
            Parent above = there.isEmpty() ? step.node().getParent() : (Parent) there.getFirst();
            Optional<Node> same = isThere(step.node()) ? Optional.of(step.node()) : child(above, step.index());
            if (same.isEmpty()) {
                break;
            }
            there.addFirst(same.get());
            if (!(same.get() instanceof Parent)) {
                break;
            }
        }
        return there.stream().flatMap(KeptKeyboard::reachable).findFirst();
    }

    /// What is at this place among the children, or else comes after it, or else before.
    private static Optional<Node> child(@Nullable Parent above, int index) {
        List<Node> all = above == null ? List.of() : above.getChildrenUnmodifiable();
        int from = Math.min(index, all.size());
        return Stream.concat(all.subList(from, all.size()).stream(), all.subList(0, from).reversed().stream())
                .filter(node -> reachable(node).findFirst().isPresent())
                .findFirst();
    }

    private static boolean isThere(Node node) {
        return node.getScene() != null
                && !node.isDisabled()
                && Upwards.from(node).allMatch(Node::isVisible);
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
