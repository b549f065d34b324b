package nl.baliewijzer.guide;

/// Where the client is while the employee decides whom to call.
public enum Presence {
    /// The employee has not said.
    NOT_SAID,
    HERE,
    JUST_LEFT,
    COMES_BACK
}
