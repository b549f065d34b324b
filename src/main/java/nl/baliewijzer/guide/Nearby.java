package nl.baliewijzer.guide;

/// Whether whoever came along is still there while one calls 112.
public enum Nearby {
    /// The employee has not said.
    NOT_SAID,
    STILL_HERE,
    GONE
}
