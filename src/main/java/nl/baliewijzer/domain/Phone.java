package nl.baliewijzer.domain;

import java.util.Optional;

/// A number as it is shown, with spaces, and optionally what sets it apart from its neighbours.
public record Phone(String number, Optional<String> label) {
    public Phone {
        Invariant.text("number", number);
    }

    /// The digits alone, for comparing and for search.
    public String digits() {
        return number.replaceAll("\\D", "");
    }
}
