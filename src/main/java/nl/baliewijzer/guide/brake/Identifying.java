package nl.baliewijzer.guide.brake;

/// What kind of thing could identify a person; of two equally long finds in one place the earlier kind is named.
public enum Identifying {
    IBAN("[rekeningnummer]"),
    EMAIL("[e-mailadres]"),
    BSN("[nummer]"),
    PHONE("[telefoonnummer]"),
    BIRTH_DATE("[datum]"),
    PLATE("[kenteken]"),
    DOCUMENT("[nummer]"),
    ADDRESS("[adres]"),
    NAME("[naam]");

    private final String placeholder;

    Identifying(String placeholder) {
        this.placeholder = placeholder;
    }

    /// What stands in the sentence instead, in Dutch and in square brackets.
    public String placeholder() {
        return placeholder;
    }
}
