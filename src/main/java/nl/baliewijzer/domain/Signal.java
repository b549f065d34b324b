package nl.baliewijzer.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Something an employee may notice.
///
/// `chip` is at most three neutral words; `sentence` is the whole fact, and says no more than the tick. `by` is present
/// exactly when `sense` is [Sense#SAID]. `tasks` holds ids of desk tasks where it can be noticed; empty means any.
/// `reminders` holds ids of the words of the counter that open it in step 4. `explain` stands in Info only.
public record Signal(
        String id,
        String group,
        Where where,
        Sense sense,
        Optional<Speaker> by,
        String chip,
        String sentence,
        List<String> tasks,
        List<String> reminders,
        Optional<String> explain,
        List<Citation> sources)
        implements Item {
    /// What a fact calls whoever comes along; there is no other word for it.
    private static final String WHO = "begeleider";

    public Signal {
        Invariant.id(id);
        Invariant.id(group);
        Invariant.text("chip", chip);
        Invariant.text("sentence", sentence);
        if (by.isPresent() != (sense == Sense.SAID)) {
            throw new IllegalArgumentException("who said it belongs to a fact that was said, and only there");
        }
        tasks = List.copyOf(tasks);
        reminders = List.copyOf(reminders);
        sources = Invariant.filled("sources", sources);
    }

    /// Whether it can be noticed at the desk during this task.
    public boolean fits(String task) {
        return where == Where.DESK && (tasks.isEmpty() || tasks.contains(task));
    }

    /// Whether it can be noticed with this companion: about nobody nothing can.
    public boolean fitsCompanion(String companion) {
        return !companion.equals(CompanionKind.NOBODY)
                || !(by.equals(Optional.of(Speaker.COMPANION))
                        || sentence.toLowerCase(Locale.ROOT).contains(WHO));
    }
}
