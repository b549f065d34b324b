package nl.baliewijzer.settings;

/// Who decided the value of a setting.
public enum Origin {
    BUILT_IN("ingebouwd"),
    EMPLOYEE("zelf gekozen"),
    CENTRAL("centraal");

    private final String text;

    Origin(String text) {
        this.text = text;
    }

    /// The word for a person.
    public String text() {
        return text;
    }
}
