package nl.baliewijzer.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words that stand over other words.
final class Overlap {
    /// A line has room above and below its letters, and letters lean over a little.
    private static final double PIXELS = 3;
    /// A sign that turns has the room of its line beside it then.
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    /// Words, where they stand, what they scroll in, and what they are a part of.
    private record Words(String text, Bounds place, Object page, Object whole) {}

    private Overlap() {}

    /// Each pair of texts of which one stands over the other; what scrolls under a bar does not count.
    static Stream<String> in(Node root) {
        List<Words> all = Sight.nodes(root)
                .filter(node -> node instanceof Text text
                        && WORDS.matcher(text.getText()).find())
                .map(node -> words((Text) node))
                .toList();
        List<String> found = new ArrayList<>();
        for (int one = 0; one < all.size(); one++) {
            for (Words other : all.subList(one + 1, all.size())) {
                if (over(all.get(one), other)) {
                    found.add(all.get(one).text() + " | " + other.text());
                }
            }
        }
        return found.stream();
    }

    private static Words words(Text text) {
        Object page = Objects.requireNonNullElse(above(text, ScrollPane.class), "bars");
        Object whole = Objects.requireNonNullElse(above(text, TextFlow.class), text);
        return new Words(text.getText(), text.localToScene(text.getLayoutBounds()), page, whole);
    }

    @SuppressWarnings("NullAway") // there may be none
    private static Node above(Node node, Class<? extends Node> type) {
        Parent above = node.getParent();
        while (above != null && !type.isInstance(above)) {
            above = above.getParent();
        }
        return above;
    }

    private static boolean over(Words one, Words other) {
        return one.page().equals(other.page())
                && !one.whole().equals(other.whole())
                && shared(
                                one.place().getMinX(),
                                one.place().getMaxX(),
                                other.place().getMinX(),
                                other.place().getMaxX())
                        > PIXELS
                && shared(
                                one.place().getMinY(),
                                one.place().getMaxY(),
                                other.place().getMinY(),
                                other.place().getMaxY())
                        > PIXELS;
    }

    private static double shared(double from, double to, double otherFrom, double otherTo) {
        return Math.min(to, otherTo) - Math.max(from, otherFrom);
    }
}
