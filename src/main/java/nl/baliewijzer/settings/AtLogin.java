package nl.baliewijzer.settings;

/// How much of the panel there is when a session begins.
public enum AtLogin implements Worded {
    STRIP("strip", "Als strook"),
    HIDDEN("hidden", "Verborgen"),
    OPEN("open", "Open");

    private final String id;
    private final String text;

    AtLogin(String id, String text) {
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
