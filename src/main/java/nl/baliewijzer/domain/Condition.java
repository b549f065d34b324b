package nl.baliewijzer.domain;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// For whom a contact, or a binding, is.
///
/// `area` is the id of the area it is for, absent for everywhere; no form means every form.
public record Condition(Optional<String> area, Ages ages, Set<Form> forms) {
    /// For everybody, everywhere.
    public static final Condition NONE = new Condition(Optional.empty(), Ages.ANY, Set.of());

    public Condition {
        forms = Set.copyOf(forms);
    }

    /// Whether it can be for this client; what is not known excludes nobody.
    public boolean fits(Told told) {
        return ages.overlaps(told.ages())
                && (forms.isEmpty() || told.forms().isEmpty() || !Collections.disjoint(forms, told.forms()));
    }

    /// Whether these together leave out none of the clients of whom answers tell.
    public static boolean cover(List<Condition> all, Told told) {
        int until = told.ages().from();
        for (Condition next : all.stream()
                .filter(one -> one.everyForm(told))
                .sorted(Comparator.comparingInt(one -> one.ages.from()))
                .toList()) {
            if (next.ages.from() <= until) {
                until = Math.max(until, next.ages.under());
            }
        }
        return until >= told.ages().under();
    }

    private boolean everyForm(Told told) {
        return forms.isEmpty() || (!told.forms().isEmpty() && forms.containsAll(told.forms()));
    }

    /// The same for every area.
    public Condition anywhere() {
        return new Condition(Optional.empty(), ages, forms);
    }

    /// This and the other condition together; the area of this one goes before.
    public Condition and(Condition other) {
        Told both = new Told(ages, forms).and(new Told(other.ages, other.forms));
        return new Condition(area.or(other::area), both.ages(), both.forms());
    }
}
