package nl.baliewijzer.print;

/// A sheet of paper and its margin, in points of 1/72 inch.
enum Paper {
    A4(595.28f, 841.89f, 28),
    A5(419.53f, 595.28f, 26);

    /// The height of the line at the foot of every page, with the space above it.
    private static final float FOOT = 20;

    private final float width;
    private final float height;
    private final float margin;

    Paper(float width, float height, float margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /// The empty edge on every side.
    float margin() {
        return margin;
    }

    /// The width between the margins.
    float inner() {
        return width - 2 * margin;
    }

    /// Where the text has to end, from the top of the sheet.
    float end() {
        return height - margin - FOOT;
    }
}
