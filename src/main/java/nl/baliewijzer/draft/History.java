package nl.baliewijzer.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What was done and can be undone, since the draft was opened.
final class History {
    private final Deque<EditStep> done = new ArrayDeque<>();
    private final Deque<EditStep> undone = new ArrayDeque<>();

    /// A new step; what was undone before it is gone.
    void did(EditStep step) {
        done.push(step);
        undone.clear();
    }

    Optional<EditStep> last() {
        return Optional.ofNullable(done.peek());
    }

    Optional<EditStep> next() {
        return Optional.ofNullable(undone.peek());
    }

    /// The files before the last step.
    Optional<DraftFiles> back() {
        Optional<EditStep> step = Optional.ofNullable(done.poll());
        step.ifPresent(undone::push);
        return step.map(EditStep::before);
    }

    /// The files after the step that was undone last.
    Optional<DraftFiles> forth() {
        Optional<EditStep> step = Optional.ofNullable(undone.poll());
        step.ifPresent(done::push);
        return step.map(EditStep::after);
    }
}
