package nl.baliewijzer.draft;

import java.util.List;

/// Something that the coordinator still has to do, and where: the item to open, and the field to stand in.
///
/// `about` names what it is about, in the words of the content: contacts, languages; empty where `what` says all.
/// The place may be of an item that does not exist yet, such as the binding of a role that nobody has.
public record DraftTask(What what, Urgency urgency, ItemId place, FieldPath field, List<String> about) {
    public DraftTask {
        about = List.copyOf(about);
    }

    /// What has to be done.
    public enum What {
        /// Say who the local lead is; without, every route begins with somebody else.
        NAME_LEAD,
        /// Say who the deputy is.
        NAME_DEPUTY,
        /// Say who the care coordinator is, if one is known; a national body stands in.
        NAME_CARE,
        /// Fill in a fact of the counter, for who calls 112; the field says which.
        FILL_IN,
        /// Call contacts whose check has run out.
        CHECK_AGAIN,
        /// Call contacts that nobody checked yet.
        CHECK_FIRST,
        /// Call contacts that have another number now than the one that was checked.
        CHECK_OTHER_NUMBER,
        /// Give a way somebody at the hours at which nobody can be called.
        FILL_GAP,
        /// Look whether the municipality goes, or went, into another one.
        LOOK_AT_MERGER,
        /// Put the day right on which a language was reviewed: it has yet to come.
        PUT_DAY_RIGHT,
        /// Mend mistakes: with them nothing can be made ready. One task a place.
        MEND,
        /// Let two people read the numbers that changed since the version in force.
        READ_BACK,
        /// Look at the municipality's own texts; nothing has to be done.
        LOOK_AT_TEXTS
    }

    /// How much it matters.
    public enum Urgency {
        /// Counts when it is needed: red.
        NOW,
        /// Has to be done: orange.
        SOON,
        /// Only to know: green.
        NOTHING
    }
}
