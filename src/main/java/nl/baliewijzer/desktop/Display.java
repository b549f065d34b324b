package nl.baliewijzer.desktop;

/// A screen that is on.
///
/// `id` is what a setting keeps (the connector, such as `HDMI-1`), `name` what a person may know it by; both are one
/// line. `whole` is all of it, `free` what task bars leave of it (room that the panel itself reserved counts as
/// free). `mirrored` is whether another screen shows the same.
public record Display(String id, String name, Box whole, Box free, boolean primary, boolean mirrored) {}
