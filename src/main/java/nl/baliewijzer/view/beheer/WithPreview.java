package nl.baliewijzer.view.beheer;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.baliewijzer.view.parts.ByWidth;

/// A form, and at its right what the employee sees of it; under each other where the text is too large for that.
public final class WithPreview extends ByWidth {
    /// From so many times the size of the text on they stand beside each other.
    private static final double FROM = 40;
    private static final double SEEN = 22.2;
    private static final double GAP = 24;

    private final Region form;
    private final Region seen;
    /// Knows the size of the text.
    private final Label measure = new Label();

    public WithPreview(Region form, Region seen) {
        this.form = form;
        this.seen = seen;
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().addAll(form, seen, measure);
    }

    private double em() {
        return measure.getFont().getSize();
    }

    private boolean isBeside(double width) {
        return width >= FROM * em();
    }

    private double formWidth(double width) {
        return isBeside(width) ? Math.floor(width - GAP - SEEN * em()) : width;
    }

    private double seenWidth(double width) {
        return isBeside(width) ? Math.floor(SEEN * em()) : width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return FROM * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? computePrefWidth(-1) : width;
        double first = form.prefHeight(formWidth(whole));
        double second = seen.prefHeight(seenWidth(whole));
        return Math.ceil(isBeside(whole) ? Math.max(first, second) : first + GAP + second);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double high = form.prefHeight(formWidth(width));
        form.resizeRelocate(0, 0, formWidth(width), high);
        double left = isBeside(width) ? width - seenWidth(width) : 0;
        double top = isBeside(width) ? 0 : high + GAP;
        seen.resizeRelocate(left, top, seenWidth(width), seen.prefHeight(seenWidth(width)));
    }
}
