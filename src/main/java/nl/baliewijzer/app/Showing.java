package nl.baliewijzer.app;

/// How much of the panel is on the screen; a kiosk is open or at rest.
enum Showing {
    OPEN,
    STRIP,
    HIDDEN,
    REST
}
