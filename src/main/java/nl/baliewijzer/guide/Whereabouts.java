package nl.baliewijzer.guide;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.domain.StepId;

/// Where the employee is; `visited` holds the steps that were open, the present one included.
///
/// `item` is the id of what is to be shown first on the screen, present after a search; `page` is the page
/// of it that is open, counted from 0, and `row` the id of the one row that is. `from` is where a screen beside the
/// steps was opened, and where one comes back to.
public record Whereabouts(
        StepId step,
        Set<StepId> visited,
        Optional<Aside> aside,
        Optional<String> item,
        int page,
        Optional<String> row,
        Optional<Whereabouts> from,
        boolean covered) {
    /// At the first step.
    static final Whereabouts BEGIN = at(StepId.WIN_TIME, Set.of(StepId.WIN_TIME), Optional.empty(), false);

    public Whereabouts {
        visited = Set.copyOf(visited);
        // behind the cover nothing is open, and nothing is when it goes away
        row = covered ? Optional.empty() : row;
        from = covered ? from.map(Whereabouts::folded) : from;
    }

    private static Whereabouts at(StepId step, Set<StepId> visited, Optional<String> item, boolean covered) {
        return new Whereabouts(step, visited, Optional.empty(), item, 0, Optional.empty(), Optional.empty(), covered);
    }

    /// At another step, to see one item of it or just so; nobody came from anywhere.
    Whereabouts to(StepId next, Optional<String> itemThere) {
        Set<StepId> all = new HashSet<>(visited);
        all.add(next);
        return at(next, all, itemThere, covered);
    }

    /// Whether one of the five steps is in sight, or the page that belongs to two of them.
    public boolean inSteps() {
        return aside.isEmpty() || aside.equals(Optional.of(Aside.LATER));
    }

    /// Whether a row is open here, or will be when one comes back.
    public boolean isUnfolded() {
        return row.isPresent() || from.filter(Whereabouts::isUnfolded).isPresent();
    }

    /// A screen beside the steps, opened from here. One such screen takes the place of another, but what is needed
    /// in between goes over it. Behind the card of the client no row stays open: who stands there afterwards may be
    /// somebody else.
    Whereabouts beside(Aside next, Optional<String> itemThere) {
        boolean stays = inSteps() || (next.isOver() && !aside.map(Aside::isOver).orElse(false));
        boolean same = aside.equals(Optional.of(next));
        return new Whereabouts(
                step,
                visited,
                Optional.of(next),
                itemThere,
                0,
                Optional.empty(),
                stays && !same ? Optional.of(next.isForClient() ? folded() : this) : from,
                covered);
    }

    Whereabouts covered(boolean value) {
        return new Whereabouts(step, visited, aside, item, page, row, from, value);
    }

    Whereabouts row(Optional<String> value) {
        return new Whereabouts(step, visited, aside, item, page, value, from, covered);
    }

    Whereabouts page(int value) {
        return new Whereabouts(step, visited, aside, item, value, row, from, covered);
    }

    /// With every row shut, also those that one would come back to.
    Whereabouts folded() {
        return new Whereabouts(
                step, visited, aside, item, page, Optional.empty(), from.map(Whereabouts::folded), covered);
    }
}
