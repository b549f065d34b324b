package nl.baliewijzer.app;

/// How much of the panel is on the screen.
enum Shown {
    OPEN,
    STRIP,
    HIDDEN
}
