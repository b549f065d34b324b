package nl.baliewijzer.settings;

/// The edge of the screen at which the panel stands.
public enum Edge implements Worded {
    LEFT("left", "Links"),
    RIGHT("right", "Rechts");

    private final String id;
    private final String text;

    Edge(String id, String text) {
        this.id = id;
        this.text = text;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String text() {
        return text;
    }
}
