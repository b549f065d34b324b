package nl.baliewijzer.view.beheer;

import nl.baliewijzer.domain.PhoneNumber;

/// A telephone number as it goes into content: whatever somebody typed takes its groups as soon as it is a number.
public final class TypedNumber {
    private TypedNumber() {}

    /// The number as it is read from a screen; what is none stays as it was typed, for the check to say why.
    public static String of(String typed) {
        return PhoneNumber.of(typed.strip()).map(PhoneNumber::written).orElse(typed.strip());
    }
}
