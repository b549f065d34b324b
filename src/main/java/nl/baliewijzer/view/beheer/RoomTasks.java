package nl.baliewijzer.view.beheer;

import java.util.List;
import nl.baliewijzer.draft.DraftTask;

/// How much there is to do in each room of the rail.
final class RoomTasks {
    private RoomTasks() {}

    static Todo of(DraftNow open, Room room) {
        List<DraftTask> all = open.tasks().stream()
                .filter(task -> task.urgency() != DraftTask.Urgency.NOTHING)
                .toList();
        return switch (room) {
            case BEGIN -> new Todo(all.size(), false);
            case REVIEW -> new Todo(open.differences().size(), false);
            case CONTACTS, CALLS, TEXTS, DESK, LANGUAGES, RELEASE ->
                count(all.stream().filter(task -> isAt(task, room)).toList());
        };
    }

    /// Whom to call stands in the table itself: in the rail it would never be empty.
    private static boolean isAt(DraftTask task, Room room) {
        return switch (task.what()) {
            case NAME_LEAD, NAME_DEPUTY, FILL_GAP -> room == Room.CALLS;
            case FILL_IN, MEND, PUT_DAY_RIGHT ->
                BenchPlace.of(task.place(), task.field()).room() == room;
            case CHECK_AGAIN, CHECK_FIRST, CHECK_OTHER_NUMBER, READ_BACK, NAME_CARE, LOOK_AT_MERGER, LOOK_AT_TEXTS ->
                false;
        };
    }

    private static Todo count(List<DraftTask> here) {
        return new Todo(here.size(), here.stream().anyMatch(task -> task.urgency() == DraftTask.Urgency.NOW));
    }
}
