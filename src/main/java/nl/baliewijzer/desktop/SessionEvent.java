package nl.baliewijzer.desktop;

/// What happens to the session of this user.
public enum SessionEvent {
    /// The screen is locked.
    LOCKED,
    /// The screen is open again.
    UNLOCKED,
    /// The machine is about to sleep.
    ASLEEP,
    /// The machine is awake again.
    AWAKE,
    /// Another user has the screen.
    AWAY,
    /// This user has the screen again.
    BACK,
    /// The session ends: the display is gone.
    ENDING
}
