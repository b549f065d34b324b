package nl.baliewijzer.domain;

/// The two route maps: about a person, or about a place.
public enum Route {
    PERSON("person"),
    PLACE("place");

    private final String id;

    Route(String id) {
        this.id = id;
    }

    /// The name in content and in lists.
    public String id() {
        return id;
    }
}
