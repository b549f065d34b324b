package nl.baliewijzer.guide;

/// How far the call of step 5 has come.
public enum Sheet {
    /// Whom to call.
    NUMBER,
    /// What to say on the phone.
    LINES,
    /// What comes after the call.
    AFTERCARE
}
