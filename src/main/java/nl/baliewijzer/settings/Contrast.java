package nl.baliewijzer.settings;

/// How well colours can be told apart, by the formula of WCAG 2.1.
public final class Contrast {
    private Contrast() {}

    /// From 1 for the same colour to 21 for black and white; a colour is a number like 0xrrggbb.
    public static double between(int one, int other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        var part = (channel & 0xff) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
