package nl.baliewijzer.view.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A row that goes on in a next one where it is too narrow, so that nothing in it is cut short or left
/// out.
///
/// In each row what is to grow takes the room that is left, or else the last; what may not grow stands
/// at the beginning, or at the end where the row is aligned to the right.
public final class WrappingRow extends HBox {
    private record Line(List<Node> nodes, double width, double height) {}

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double wanted(Node node) {
        return snapSizeX(Math.max(node.minWidth(-1), node.prefWidth(-1)));
    }

    private List<Line> lines(double inner) {
        List<Line> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        double width = 0;
        for (Node node : getManagedChildren()) {
            double more = width + (line.isEmpty() ? 0 : getSpacing()) + wanted(node);
            if (more > inner && !line.isEmpty()) {
                lines.add(line(line, width, inner));
                line = new ArrayList<>();
                more = wanted(node);
            }
            line.add(node);
            width = more;
        }
        lines.add(line(line, width, inner));
        return lines;
    }

    private Line line(List<Node> nodes, double width, double inner) {
        double spare = Math.max(0, inner - width);
        Node growing = growing(nodes);
        double height = nodes.stream()
                .mapToDouble(node -> high(node, Math.min(wanted(node), inner) + (node.equals(growing) ? spare : 0)))
                .max()
                .orElse(0);
        return new Line(nodes, width, snapSizeY(height));
    }

    private static Node growing(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> HBox.getHgrow(node) == Priority.ALWAYS)
                .findFirst()
                .orElseGet(nodes::getLast);
    }

    private static double high(Node node, double width) {
        return Math.max(node.minHeight(width), node.prefHeight(width));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Line> lines = lines(inner(width < 0 ? prefWidth(-1) : width));
        return snappedTopInset()
                + lines.stream().mapToDouble(Line::height).sum()
                + getSpacing() * (lines.size() - 1)
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double top = snappedTopInset();
        List<Line> lines = lines(inner);
        // one row stands in the middle of what a style makes higher
        if (lines.size() == 1) {
            top += Math.max(
                    0,
                    (getHeight()
                                    - snappedTopInset()
                                    - snappedBottomInset()
                                    - lines.getFirst().height())
                            / 2);
        }
        for (Line line : lines) {
            lay(line, inner, top);
            top += line.height() + getSpacing();
        }
    }

    private void lay(Line line, double inner, double top) {
        Node growing = growing(line.nodes());
        double spare = Math.max(0, inner - line.width());
        boolean grows = growing.maxWidth(-1) > wanted(growing);
        double left = snappedLeftInset() + (!grows && getAlignment().getHpos() == HPos.RIGHT ? spare : 0);
        for (Node node : line.nodes()) {
            double width = Math.min(wanted(node), inner) + (grows && node.equals(growing) ? spare : 0);
            double high = high(node, width);
            double height = Math.clamp(line.height(), high, Math.max(high, node.maxHeight(width)));
            // on whole pixels, as in the panes of JavaFX
            node.resizeRelocate(
                    snapPositionX(left), snapPositionY(top + (line.height() - height) / 2), width, snapSizeY(height));
            left += width + getSpacing();
        }
    }
}
