package nl.baliewijzer.settings;

/// What the button to 112 shows in the steps at the counter, where somebody may read along.
public enum EmergencySign implements Worded {
    /// A telephone without figures.
    TELEPHONE("telephone", "Een telefoon"),
    /// The figures 112, as from step 4 on.
    FIGURES("112", "De cijfers 112");

    private final String id;
    private final String text;

    EmergencySign(String id, String text) {
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
