package nl.baliewijzer.view.parts;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;

/// A pane as high as what stands in it needs at its width, and never the reason for a window to be wide.
public abstract class ByWidth extends Pane {
    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
