package nl.baliewijzer.guide;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Phone;

/// Every path through both maps as lines of text, for a coordinator to sign off.
///
/// A line holds, with a tab between them: the map, the answers joined with ` > `, and for each contact in calling
/// order `role=organisation number state`. The role is the one that the contact plays; the state is `open`, `closed`
/// or `unknown`. A role that nobody plays is `role=missing`.
public final class RouteList {
    private RouteList() {}

    /// The lines at the moment of this clock, which is taken as it is.
    public static List<String> lines(Catalogue catalogue, Clock clock) {
        return lines(catalogue, new Reachability(clock));
    }

    /// The lines as this reachability sees them.
    public static List<String> lines(Catalogue catalogue, Reachability reachability) {
        RouteFinder finder = new RouteFinder(catalogue);
        return finder.paths().stream()
                .map(path -> line(path, finder.calls(path.given(), path.outcome(), reachability), reachability))
                .toList();
    }

    private static String line(Path path, List<Resolved> calls, Reachability reachability) {
        Stream<String> contacts = calls.stream().flatMap(call -> fields(call, reachability));
        return String.join(
                "\t",
                Stream.concat(Stream.of(path.route().id(), path.trail()), contacts)
                        .toList());
    }

    private static Stream<String> fields(Resolved call, Reachability reachability) {
        String role = call.role().id();
        if (call.missing()) {
            return Stream.of(role + "=missing");
        }
        return call.contacts().stream()
                .map(contact -> String.join(
                        " ", role + "=" + contact.organisation(), number(contact), state(contact, reachability)));
    }

    /// The first number, or what there is instead of one; a contact has at least one of the three.
    private static String number(Contact contact) {
        return Stream.of(
                        contact.phones().stream().map(Phone::number), contact.emails().stream(), contact.web().stream())
                .flatMap(one -> one)
                .findFirst()
                .orElseThrow();
    }

    private static String state(Contact contact, Reachability reachability) {
        return switch (reachability.of(contact.hours())) {
            case Reachability.State.Open _ -> "open";
            case Reachability.State.Closed _ -> "closed";
            case Reachability.State.Unknown() -> "unknown";
        };
    }
}
