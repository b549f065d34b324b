package nl.baliewijzer.guide;

/// The screens beside the steps.
public enum Aside {
    EMERGENCY,
    LOOK,
    CONTACTS,
    INFO,
    SETTINGS,
    /// The question in which municipality the employee works; an item of the place is the name of one to look at.
    MUNICIPALITY,
    SEARCH,
    KEYS,
    /// What is to be filled in later: ordinary topics to tick.
    LATER,
    /// The scenes to practise with.
    PRACTICE,
    /// What there was to see in the scene that was practised.
    LOOK_BACK,
    /// The card that the client reads, in the language that is the item of the place.
    CLIENT_CARD,
    /// The same card on the client's own screen; here is what the employee turns it with.
    CARD_ACROSS;

    /// Whether the client reads it.
    boolean isForClient() {
        return this == CLIENT_CARD || this == CARD_ACROSS;
    }

    /// Whether it may be needed in between, and one goes on afterwards with whatever stood there.
    boolean isOver() {
        return this == EMERGENCY || this == KEYS;
    }
}
