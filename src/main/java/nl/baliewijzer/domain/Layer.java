package nl.baliewijzer.domain;

/// The three layers of content; a later one wins by id.
public enum Layer {
    NATIONAL("landelijk"),
    REGION("regio"),
    MUNICIPALITY("gemeente");

    private final String id;

    Layer(String id) {
        this.id = id;
    }

    /// The name in content.
    public String id() {
        return id;
    }
}
