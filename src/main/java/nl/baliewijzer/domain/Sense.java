package nl.baliewijzer.domain;

/// How the employee knows a fact; each fact has exactly one.
public enum Sense {
    SEEN,
    HEARD,
    SAID
}
