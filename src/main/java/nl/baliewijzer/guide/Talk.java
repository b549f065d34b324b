package nl.baliewijzer.guide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.domain.CompanionKind;

/// The conversation: desk task, who comes along, the ids of what was said, those of the reminders that were
/// ticked to be filled in later, each with the desk task it was ticked in, which of a group it is with,
/// counted from 1, and the code of the language whose sentences stand under the Dutch ones.
public record Talk(
        String task,
        String companion,
        Set<String> said,
        Map<String, String> later,
        int person,
        Optional<String> language) {
    public Talk {
        said = Set.copyOf(said);
        later = Map.copyOf(later);
    }

    /// The one to begin with: nothing is known, and nothing was said.
    static Talk begin(String task) {
        return new Talk(task, CompanionKind.UNKNOWN, Set.of(), Map.of(), 1, Optional.empty());
    }

    Talk task(String value) {
        return new Talk(value, companion, said, later, person, language);
    }

    /// One who came by themselves is no longer one of a group.
    Talk companion(String value) {
        return new Talk(task, value, said, later, value.equals(CompanionKind.GROUP) ? person : 1, language);
    }

    /// Marks a sentence as said, or takes the mark away.
    Talk say(String id) {
        Set<String> now = new HashSet<>(said);
        if (!now.remove(id)) {
            now.add(id);
        }
        return saying(now);
    }

    Talk excuse(String id) {
        Set<String> now = new HashSet<>(said);
        now.add(id);
        return saying(now);
    }

    private Talk saying(Set<String> value) {
        return new Talk(task, companion, value, later, person, language);
    }

    /// Ticks a reminder to be filled in later, or takes the tick away.
    Talk tick(String reminder) {
        Map<String, String> ticked = new HashMap<>(later);
        if (ticked.remove(reminder) == null) {
            ticked.put(reminder, task);
        }
        return new Talk(task, companion, said, ticked, person, language);
    }

    /// With the next one of a group: what was said begins anew, what was ticked holds for all.
    Talk next() {
        return new Talk(task, companion, Set.of(), later, person + 1, language);
    }

    Talk language(Optional<String> value) {
        return new Talk(task, companion, said, later, person, value);
    }
}
