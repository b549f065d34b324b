package nl.baliewijzer.desktop;

/// What came of asking a kiosk to end.
public enum Ending {
    /// It ends.
    ENDED,
    /// It runs on: whoever asked is not the administrator of this machine.
    REFUSED,
    /// None runs that can be reached.
    NONE,
    /// On this system only signing out ends one.
    NOT_HERE
}
