package nl.baliewijzer.domain;

/// Whose name is, or is not, given in a call.
public enum WhoseName {
    /// One's own name is given, the client's is not.
    WITHOUT_CLIENT("without-client"),
    /// One's own name is not given: the body cannot call back.
    WITHOUT_YOURS("without-yours"),
    /// One's own name and number are given.
    WITH_YOURS("with-yours");

    private final String id;

    WhoseName(String id) {
        this.id = id;
    }

    /// Its word in content.
    public String id() {
        return id;
    }
}
