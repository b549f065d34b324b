package nl.baliewijzer.settings;

/// The colours of the panel; [#SYSTEM] follows the desktop.
public enum Theme implements Worded {
    SYSTEM("system", "Zoals de pc"),
    LIGHT("light", "Licht"),
    DARK("dark", "Donker"),
    CONTRAST("contrast", "Hoog contrast");

    private final String id;
    private final String text;

    Theme(String id, String text) {
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
