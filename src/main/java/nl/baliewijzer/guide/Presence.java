package nl.baliewijzer.guide;

/// Where the client is while the employee decides whom to call.
public enum Presence {
    /// The employee has not said.
    NOT_SAID,
    HERE,
    /// The client is here, and whoever came along is not: the one chance to speak alone.
    HERE_ALONE,
    JUST_LEFT,
    COMES_BACK
}
