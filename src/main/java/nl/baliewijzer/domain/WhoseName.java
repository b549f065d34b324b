package nl.baliewijzer.domain;

/// Whose name is, or is not, given in a call.
public enum WhoseName {
    /// One's own name is given, the client's is not.
    WITHOUT_CLIENT,
    /// One's own name is not given: the body cannot call back.
    WITHOUT_YOURS,
    /// One's own name and number are given.
    WITH_YOURS
}
