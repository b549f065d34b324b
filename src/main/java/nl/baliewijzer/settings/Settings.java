package nl.baliewijzer.settings;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// How the panel looks and behaves for this employee, whoever decided it.
///
/// `width` in pixels, `textSize` in per cent; `municipality` is a name, absent until one is chosen; `singleKeys` is
/// whether keys without Ctrl do something; `onDesktop` is how it stands there.
public record Settings(
        Edge edge,
        int width,
        int textSize,
        Theme theme,
        Optional<String> municipality,
        boolean singleKeys,
        OnDesktop onDesktop) {
    public static final int NARROWEST = 360;
    public static final int WIDEST = 560;
    public static final int SMALLEST_TEXT = 100;
    public static final int LARGEST_TEXT = 200;
    public static final int TEXT_STEP = 25;

    /// What holds when nobody set anything.
    public static final Settings DEFAULTS =
            new Settings(Edge.RIGHT, 420, SMALLEST_TEXT, Theme.SYSTEM, Optional.empty(), true, OnDesktop.DEFAULTS);

    public Settings {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("width " + width);
        }
        if (textSize < SMALLEST_TEXT || textSize > LARGEST_TEXT || textSize % TEXT_STEP != 0) {
            throw new IllegalArgumentException("textSize " + textSize);
        }
    }

    public Settings withEdge(Edge value) {
        return new Settings(value, width, textSize, theme, municipality, singleKeys, onDesktop);
    }

    /// The nearest width that is allowed, so that a drag may go too far.
    public Settings withWidth(int pixels) {
        var nearest = Math.clamp(pixels, NARROWEST, WIDEST);
        return new Settings(edge, nearest, textSize, theme, municipality, singleKeys, onDesktop);
    }

    /// The nearest text size there is, in per cent.
    public Settings withTextSize(int percent) {
        var inside = Math.clamp(percent, SMALLEST_TEXT, LARGEST_TEXT);
        var nearest = Math.round(inside / (float) TEXT_STEP) * TEXT_STEP;
        return new Settings(edge, width, nearest, theme, municipality, singleKeys, onDesktop);
    }

    /// One step larger, or the same when it is the largest already.
    public Settings withLargerText() {
        return withTextSize(textSize + TEXT_STEP);
    }

    /// One step smaller, or the same when it is the smallest already.
    public Settings withSmallerText() {
        return withTextSize(textSize - TEXT_STEP);
    }

    public Settings withTheme(Theme value) {
        return new Settings(edge, width, textSize, value, municipality, singleKeys, onDesktop);
    }

    public Settings withMunicipality(Optional<String> name) {
        return new Settings(edge, width, textSize, theme, name, singleKeys, onDesktop);
    }

    public Settings withSingleKeys(boolean value) {
        return new Settings(edge, width, textSize, theme, municipality, value, onDesktop);
    }

    /// Changes how the panel stands on the desktop.
    public Settings withOnDesktop(UnaryOperator<OnDesktop> change) {
        return new Settings(edge, width, textSize, theme, municipality, singleKeys, change.apply(onDesktop));
    }
}
