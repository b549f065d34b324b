package nl.baliewijzer.view.beheer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.baliewijzer.view.parts.ByWidth;

/// Fields and buttons in one line where each has its room, and else below each other.
///
/// As in an [HBox], those that are to grow share what is left of the line.
public final class FieldRow extends ByWidth {
    private static final double GAP = 14;

    /// Nothing yet, for a view that puts in what stands there.
    public FieldRow() {
        getStyleClass().add("field-row");
    }

    public FieldRow(Node... all) {
        this();
        getChildren().setAll(all);
    }

    private double line() {
        List<Node> all = getManagedChildren();
        return all.stream().mapToDouble(node -> node.prefWidth(-1)).sum() + GAP * (all.size() - 1);
    }

    private boolean isOneLine(double width) {
        return Math.ceil(line()) <= width;
    }

    private static boolean grows(Node node) {
        return HBox.getHgrow(node) == Priority.ALWAYS;
    }

    private double share(double width) {
        long growing = getManagedChildren().stream().filter(FieldRow::grows).count();
        return growing == 0 ? 0 : (width - line()) / growing;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(line());
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? computePrefWidth(-1) : width;
        List<Node> all = getManagedChildren();
        return isOneLine(whole)
                ? all.stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0)
                : all.stream().mapToDouble(node -> node.prefHeight(whole)).sum() + GAP * (all.size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean oneLine = isOneLine(width);
        double share = oneLine ? share(width) : 0;
        double at = 0;
        for (Node node : getManagedChildren()) {
            if (oneLine) {
                double wide = node.prefWidth(-1) + (grows(node) ? share : 0);
                node.resizeRelocate(snapPositionX(at), 0, snapSizeX(wide), getHeight());
                at += wide + GAP;
            } else {
                double wide = grows(node) ? width : Math.min(width, node.prefWidth(-1));
                double high = node.prefHeight(wide);
                node.resizeRelocate(0, snapPositionY(at), snapSizeX(wide), snapSizeY(high));
                at += high + GAP;
            }
        }
    }
}
