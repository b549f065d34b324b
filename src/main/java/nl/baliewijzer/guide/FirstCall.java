package nl.baliewijzer.guide;

import java.time.Clock;
import java.util.Optional;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Outcome;

/// Whom one calls first when there is no danger and nothing more is known.
public final class FirstCall {
    private FirstCall() {}

    /// The first contact at the end of the first way through the maps that does not end at 112; the first answer of
    /// every question is its default. Empty when nobody plays any role there.
    public static Optional<Contact> of(Catalogue catalogue, Clock clock) {
        RouteFinder routes = new RouteFinder(catalogue);
        return routes.paths().stream()
                .map(Path::outcome)
                .filter(outcome -> !outcome.acute())
                .findFirst()
                .flatMap(outcome -> first(routes, outcome, Reachability.checked(catalogue, clock)));
    }

    private static Optional<Contact> first(RouteFinder routes, Outcome outcome, Reachability reachability) {
        return routes.calls(outcome, reachability).inOrder().stream()
                .flatMap(Resolved::contacts)
                .findFirst();
    }
}
