package nl.baliewijzer.desktop;

/// A rectangle of the whole desktop in physical pixels; `x` and `y` may be negative, its size is at least 1 by 1.
public record Box(int x, int y, int width, int height) {
    public Box {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("area of " + width + " x " + height);
        }
    }

    /// The first column to the right of it.
    public int right() {
        return x + width;
    }

    /// The first row below it.
    public int bottom() {
        return y + height;
    }

    /// Whether both have a pixel in common.
    public boolean meets(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether all of the other is inside this.
    public boolean holds(Box other) {
        return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
    }
}
