/// The desktop of X11: window, keys and screens over a connection of our own to the display, in plain Java.
///
/// The numbers of requests, events and fields are those of the X11 core protocol, RandR 1.5 and XKB 1.0.
package nl.baliewijzer.desktop.x11;
