package nl.baliewijzer.domain;

import java.util.List;
import java.util.Optional;

/// The answer of a route: whom to call, in order, and what to say.
///
/// `routes` is the map or maps it ends; `acute` sends to 112 before anything else.
public record Outcome(
        String id,
        List<Route> routes,
        boolean acute,
        String heading,
        List<Call> calls,
        List<String> say,
        List<String> afterwards,
        List<Citation> sources)
        implements Item {
    public Outcome {
        Invariant.id(id);
        routes = Invariant.filled("routes", routes);
        Invariant.text("heading", heading);
        calls = Invariant.filled("calls", calls);
        say = Invariant.filled("say", say);
        afterwards = List.copyOf(afterwards);
        sources = Invariant.filled("sources", sources);
    }

    /// Whether it can be about a person; what is about a place alone knows of no client.
    public boolean aboutSomebody() {
        return routes.contains(Route.PERSON);
    }

    /// One call: the role, the line above its card, and why this one.
    ///
    /// `onlyIfBound` leaves it out, without a fallback, where nobody plays the role; `beside` asks whether it is
    /// meant, and takes it out of the order of the others; `say`, if filled, replaces the lines of the outcome.
    public record Call(
            String role,
            String heading,
            String why,
            boolean onlyIfBound,
            Optional<String> beside,
            Optional<WhoseName> name,
            List<String> say) {
        public Call {
            Invariant.id(role);
            Invariant.text("heading", heading);
            Invariant.text("why", why);
            say = List.copyOf(say);
        }
    }
}
