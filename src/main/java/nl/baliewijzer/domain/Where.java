package nl.baliewijzer.domain;

/// Where a signal can be noticed: at the desk, where it can be ticked, or only in somebody's background.
public enum Where {
    DESK,
    BACKGROUND
}
