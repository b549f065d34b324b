package nl.baliewijzer.domain;

import java.util.HashSet;
import java.util.Set;

/// What answers tell about the client, so that nobody is named who is for others.
///
/// No form means that nothing is known of it, not that there is none.
public record Told(Ages ages, Set<Form> forms) {
    /// Nothing is known.
    public static final Told NOTHING = new Told(Ages.ANY, Set.of());

    public Told {
        forms = Set.copyOf(forms);
    }

    /// What both tell; where they contradict each other, the later one counts.
    public Told and(Told later) {
        Ages both = ages.overlaps(later.ages)
                ? new Ages(Math.max(ages.from(), later.ages.from()), Math.min(ages.under(), later.ages.under()))
                : later.ages;
        Set<Form> shared = new HashSet<>(later.forms);
        if (!forms.isEmpty()) {
            shared.retainAll(forms);
        }
        return new Told(both, later.forms.isEmpty() ? forms : shared.isEmpty() ? later.forms : shared);
    }
}
