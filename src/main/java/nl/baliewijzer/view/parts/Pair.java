package nl.baliewijzer.view.parts;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A label and its value on one line, the value at the end; under each other where they do not fit.
public final class Pair extends Region {
    private static final double GAP = 16;

    private final Label label;
    private final Label value;

    /// Both wrap when a line of their own is too short.
    public Pair(Label label, Label value) {
        this.label = label;
        this.value = value;
        getChildren().addAll(label, value);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean fits(double inner) {
        return label.prefWidth(-1) + GAP + value.prefWidth(-1) <= inner;
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + label.prefWidth(-1) + GAP + value.prefWidth(-1) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? Double.MAX_VALUE : inner(width);
        double first = label.prefHeight(inner);
        double second = value.getText().isEmpty() ? 0 : value.prefHeight(inner);
        double lines = fits(inner) ? Math.max(first, second) : first + second;
        return snappedTopInset() + lines + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double inner = inner(getWidth());
        double top = snappedTopInset();
        double left = snappedLeftInset();
        double first = label.prefHeight(inner);
        double width = Math.min(value.prefWidth(-1), inner);
        label.resizeRelocate(left, top, Math.min(label.prefWidth(-1), inner), first);
        value.resizeRelocate(left + inner - width, fits(inner) ? top : top + first, width, value.prefHeight(inner));
    }
}
