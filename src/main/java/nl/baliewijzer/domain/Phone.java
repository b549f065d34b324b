package nl.baliewijzer.domain;

import java.util.Optional;

/// A number as it is shown, with spaces, and optionally what sets it apart from its neighbours.
///
/// Absent `hours` are those of the contact.
public record Phone(String number, Optional<String> label, Optional<OpeningHours> hours) {
    public Phone {
        Invariant.text("number", number);
    }

    /// A number with the hours of its contact.
    public Phone(String number, Optional<String> label) {
        this(number, label, Optional.empty());
    }

    /// What is dialled, for comparing: the same for every way to write a number.
    public String digits() {
        return digits(number);
    }

    /// The same of what somebody wrote.
    public static String digits(String written) {
        return PhoneNumber.of(written)
                .map(number ->
                        number.digits() + number.suffix().map(one -> "-" + one).orElse(""))
                .orElseGet(() -> written.replaceAll("\\D", ""));
    }
}
