package nl.baliewijzer.view.beheer;

import java.util.Optional;

/// What stands in the coordinator's window: a room of the rail, and in it the thing that was asked for.
public record Where(Room room, Optional<String> item) {
    /// A room as it was left.
    public static Where at(Room room) {
        return new Where(room, Optional.empty());
    }
}
