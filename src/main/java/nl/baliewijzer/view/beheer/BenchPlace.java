package nl.baliewijzer.view.beheer;

import java.util.Optional;
import nl.baliewijzer.draft.DraftProblem;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;

/// What stands in the coordinator's window: a room of the rail, and in it the field that was asked for.
///
/// A role that is asked for in the room of contacts is the contact that plays it, or is to play it.
public record BenchPlace(Room room, Optional<ItemId> item, FieldPath field) {
    /// A room as it was left.
    public static BenchPlace at(Room room) {
        return new BenchPlace(room, Optional.empty(), FieldPath.WHOLE);
    }

    /// A field of an item, in the room where it is changed.
    public static BenchPlace of(ItemId id, FieldPath field) {
        return new BenchPlace(Room.of(id.kind()), Optional.of(id), field);
    }

    /// Where a mistake is mended.
    public static BenchPlace of(DraftProblem problem) {
        return problem.item().map(id -> of(id, problem.field())).orElse(at(Room.BEGIN));
    }
}
