package nl.baliewijzer.view.parts;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Cells for a few short words: equal ones in one row; where the longest does not fit in that, each as
/// wide as it needs; and where even that is too much, equal ones in more rows.
public class Cells extends ByWidth {
    private static final StyleablePropertyFactory<Cells> STYLES =
            new StyleablePropertyFactory<>(Pane.getClassCssMetaData());
    private static final CssMetaData<Cells, Number> GAP =
            STYLES.createSizeCssMetaData("-fx-hgap", cells -> cells.gap, 0.0);

    private final SimpleStyleableDoubleProperty gap = new SimpleStyleableDoubleProperty(GAP, this, "gap", 0.0);

    public Cells() {
        InWindow.changes(this, gap, this::requestLayout);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double widest(List<Node> cells) {
        return cells.stream().mapToDouble(cell -> cell.prefWidth(-1)).max().orElse(0);
    }

    private double needed(List<Node> cells) {
        return cells.stream().mapToDouble(cell -> cell.prefWidth(-1)).sum() + gap.get() * (cells.size() - 1);
    }

    private double share(double inner, int columns) {
        return Math.floor((inner - gap.get() * (columns - 1)) / columns);
    }

    /// The widths of the columns; fewer columns than cells make more rows.
    private double[] columns(List<Node> cells, double inner) {
        double widest = widest(cells);
        int most = cells.size();
        if (share(inner, most) < widest && needed(cells) <= inner) {
            double spare = Math.floor((inner - needed(cells)) / most);
            return cells.stream()
                    .mapToDouble(cell -> cell.prefWidth(-1) + spare)
                    .toArray();
        }
        int fitting = IntStream.rangeClosed(1, most)
                .map(one -> most + 1 - one)
                .filter(one -> share(inner, one) >= widest)
                .findFirst()
                .orElse(1);
        int rows = rows(most, fitting);
        int even = rows(most, rows);
        return IntStream.range(0, even).mapToDouble(one -> share(inner, even)).toArray();
    }

    private static int rows(int cells, int columns) {
        return (cells + columns - 1) / columns;
    }

    private double height(List<Node> cells, double[] widths, int row) {
        return IntStream.range(0, widths.length)
                .filter(column -> row * widths.length + column < cells.size())
                .mapToDouble(column -> high(cells.get(row * widths.length + column), widths[column]))
                .max()
                .orElse(0);
    }

    private static double high(Node cell, double width) {
        return Math.max(cell.minHeight(width), cell.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + needed(getManagedChildren()) + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> cells = getManagedChildren();
        if (cells.isEmpty()) {
            return 0;
        }
        double[] widths = columns(cells, inner(width < 0 ? prefWidth(-1) : width));
        int rows = rows(cells.size(), widths.length);
        return snappedTopInset()
                + IntStream.range(0, rows)
                        .mapToDouble(row -> height(cells, widths, row))
                        .sum()
                + gap.get() * (rows - 1)
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        List<Node> cells = getManagedChildren();
        if (cells.isEmpty()) {
            return;
        }
        double[] widths = columns(cells, inner(getWidth()));
        double top = snappedTopInset();
        for (int row = 0; row < rows(cells.size(), widths.length); row++) {
            double left = snappedLeftInset();
            double height = height(cells, widths, row);
            for (int column = 0; column < widths.length && row * widths.length + column < cells.size(); column++) {
                cells.get(row * widths.length + column).resizeRelocate(left, top, widths[column], height);
                left += widths[column] + gap.get();
            }
            top += height + gap.get();
        }
    }
}
