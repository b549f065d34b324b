package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.List;
import nl.baliewijzer.json.Problem;

/// What the author of a pack is told, and a panel that opens is not: it goes on with what it has.
final class AuthorChecks {
    private AuthorChecks() {}

    /// All of it; `layers` are those below with the pack on top.
    static List<Problem> of(Draft draft, List<Draft> below, Layers layers) {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(new Slips(draft, layers).find());
        problems.addAll(new PlaceSlips(draft, layers).find());
        problems.addAll(new RegisterCheck(draft, layers).find());
        problems.addAll(new TextSlips(draft, layers).find());
        problems.addAll(new SameNumberCheck(draft, layers).find());
        problems.addAll(new LockedAnswers(draft, layers, new Layers(below)).find());
        return problems;
    }
}
