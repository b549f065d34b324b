package nl.baliewijzer.guide;

/// Whether the client agreed that the name is given in a call.
public enum Consent {
    NOT_ASKED,
    YES,
    NO
}
