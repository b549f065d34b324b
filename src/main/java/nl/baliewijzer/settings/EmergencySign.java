package nl.baliewijzer.settings;

import java.util.Arrays;

/// What the button to 112 shows in the steps at the counter, where somebody may read along.
public enum EmergencySign {
    /// A telephone without figures.
    TELEPHONE("telephone"),
    /// The figures 112, as from step 4 on.
    FIGURES("112");

    private final String id;

    EmergencySign(String id) {
        this.id = id;
    }

    /// The name in a settings file.
    public String id() {
        return id;
    }

    static EmergencySign of(String id) {
        return Arrays.stream(values())
                .filter(sign -> sign.id.equals(id))
                .findFirst()
                .orElseThrow();
    }
}
