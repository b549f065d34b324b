package nl.baliewijzer.domain;

/// Who said a fact that was said.
public enum Speaker {
    CLIENT,
    COMPANION
}
