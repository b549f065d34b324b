package nl.baliewijzer.domain;

/// The five groups of exploitation of the Meldkaart.
public enum Form {
    SEXUAL("seksueel"),
    WORK("werk"),
    CRIMINAL("crimineel"),
    /// Forced marriage, illegal adoption or surrogacy.
    FAMILY("huwelijk-adoptie-draagmoeder"),
    ORGANS("organen");

    private final String id;

    Form(String id) {
        this.id = id;
    }

    /// The name in content.
    public String id() {
        return id;
    }
}
