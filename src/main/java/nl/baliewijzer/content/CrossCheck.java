package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.List;
import nl.baliewijzer.json.Problem;

/// Checks how the parts of merged content fit together.
final class CrossCheck {
    private CrossCheck() {}

    /// All problems of the whole; those that may only follow from an unreadable file or item are left out.
    static List<Problem> check(Layers layers) {
        if (layers.top().pack().isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        problems.addAll(References.check(layers));
        problems.addAll(new RouteCheck(layers).check());
        problems.addAll(new RoleCheck(layers).check());
        problems.addAll(new EmergencyCheck(layers).check());
        problems.addAll(new PlanCheck(layers).check());
        problems.addAll(new AreaCheck(layers).check());
        problems.addAll(packs(layers));
        return problems;
    }

    private static List<Problem> packs(Layers layers) {
        List<Problem> problems = new ArrayList<>();
        List<Entry> desks = layers.entries(ContentKind.DESK);
        desks.stream()
                .skip(1)
                .map(entry -> entry.problem(ContentFault.X016, ContentKind.DESK.id()))
                .forEach(problems::add);
        return problems;
    }
}
