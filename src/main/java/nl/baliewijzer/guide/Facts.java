package nl.baliewijzer.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The facts of an appointment, in the order in which they are read aloud; every change gives a new list.
final class Facts {
    /// What the ids of the employee's own facts begin with; no signal's id does.
    private static final String OWN = "eigen-";

    private Facts() {}

    static List<Observation> with(List<Observation> facts, Observation fact) {
        return Stream.concat(facts.stream(), Stream.of(fact)).toList();
    }

    static List<Observation> without(List<Observation> facts, String id) {
        return facts.stream().filter(fact -> !fact.id().equals(id)).toList();
    }

    /// An id for another fact of the employee's own.
    static String freeId(List<Observation> facts) {
        int last = facts.stream()
                .map(Observation::id)
                .filter(id -> id.startsWith(OWN))
                .mapToInt(id -> Integer.parseInt(id.substring(OWN.length())))
                .max()
                .orElse(0);
        return OWN + (last + 1);
    }

    static List<Observation> reworded(List<Observation> facts, String id, String sentence, boolean whole) {
        return facts.stream()
                .map(fact -> fact.id().equals(id) ? fact.reworded(sentence, whole) : fact)
                .toList();
    }

    /// With one of them so many places up (negative) or down, as far as there are places.
    static List<Observation> moved(List<Observation> facts, String id, int places) {
        List<Observation> changed = new ArrayList<>(facts);
        int from = facts.stream().map(Observation::id).toList().indexOf(id);
        if (from >= 0) {
            Observation moved = changed.remove(from);
            changed.add(Math.clamp(from + (long) places, 0, changed.size()), moved);
        }
        return changed;
    }
}
