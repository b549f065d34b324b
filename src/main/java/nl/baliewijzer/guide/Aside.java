package nl.baliewijzer.guide;

/// The screens beside the steps.
public enum Aside {
    EMERGENCY,
    LOOK,
    CONTACTS,
    INFO,
    SETTINGS,
    SEARCH,
    KEYS
}
