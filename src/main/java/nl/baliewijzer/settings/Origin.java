package nl.baliewijzer.settings;

/// Who decided the value of a setting, from the weakest to the strongest but for the employee.
public enum Origin {
    BUILT_IN("ingebouwd"),
    /// Windows itself: what this user asked of all programs.
    SYSTEM("ingesteld in Windows"),
    /// What was given when the program was installed.
    MACHINE_DEFAULT("standaard van deze computer"),
    EMPLOYEE("zelf gekozen"),
    CENTRAL("centraal"),
    USER_POLICY("beleid voor deze gebruiker"),
    MACHINE_POLICY("beleid voor deze computer");

    private final String text;

    Origin(String text) {
        this.text = text;
    }

    /// The word for a person.
    public String text() {
        return text;
    }

    /// Whether the employee may not choose something else, whatever the setting.
    boolean binds() {
        return this == USER_POLICY || this == MACHINE_POLICY;
    }

    /// Whether the employee may choose something else where the setting allows a choice at all.
    boolean yields() {
        return this == SYSTEM || this == MACHINE_DEFAULT;
    }
}
