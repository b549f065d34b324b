package nl.baliewijzer.print;

/// A colour to print in, each part from 0 to 1; all but the line stay dark on a printer without colours.
record Ink(float red, float green, float blue) {
    static final Ink TEXT = of(0x14232b);
    static final Ink SOFT = of(0x465962);
    static final Ink ACCENT = of(0x0b5563);
    static final Ink DANGER = of(0xa3271f);
    static final Ink LINE = of(0x7b8a90);

    private static Ink of(int rgb) {
        return new Ink((rgb >> 16) / 255f, (rgb >> 8 & 0xff) / 255f, (rgb & 0xff) / 255f);
    }
}
