package nl.baliewijzer.domain;

/// To whom a prompt is said: the client, or who comes along.
public enum Listener {
    CLIENT,
    COMPANION
}
