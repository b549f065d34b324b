package nl.baliewijzer.settings;

/// What draws the window; the words are those of JavaFX.
public enum DrawnBy implements Worded {
    PROCESSOR("sw", "De processor"),
    GRAPHICS_CARD("hw", "De grafische kaart");

    private final String id;
    private final String text;

    DrawnBy(String id, String text) {
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
