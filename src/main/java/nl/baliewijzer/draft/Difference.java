package nl.baliewijzer.draft;

import java.util.Optional;

/// What differs from the version in force, or from the country's where that had nothing of its own.
///
/// `name` is what the field is called in Dutch; empty, as `field` is, where an item is new or gone as a whole. A value
/// is a text, a whole number, a boolean, or a list or map of these; absent is not filled in.
public record Difference(ItemId item, FieldPath field, String name, Optional<Object> before, Optional<Object> after) {
    /// Whether the item was not there before.
    public boolean isNew() {
        return field.steps().isEmpty() && before.isEmpty();
    }

    /// Whether the item is not there any more.
    public boolean isGone() {
        return field.steps().isEmpty() && after.isEmpty();
    }
}
