package nl.baliewijzer.guide;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Online;
import nl.baliewijzer.domain.Phone;

/// Every path through both maps as lines of text, for a coordinator to sign off.
///
/// A line holds, with a tab between them: the map, the answers joined with ` > `, and for each contact in calling
/// order `role=organisation number state`. The role is the one that the contact plays, with those of others at the same
/// number as `role+role`; the state is `open`, `closed` or `unknown`, and for whom it is follows in brackets, where it
/// is not for everybody. `role?=` stands beside the order: it is for when a question holds. A role that nobody plays
/// is `role=missing`.
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

    private static String line(Path path, Calls calls, Reachability reachability) {
        Stream<String> way = Stream.of(path.route().id(), path.trail());
        Stream<String> first = Stream.of(calls.inOrder(), calls.inWriting())
                .flatMap(List::stream)
                .map(call -> field(call, "=", reachability));
        Stream<String> beside = calls.beside().stream().map(call -> field(call, "?=", reachability));
        Stream<String> missing = calls.missing().stream().map(role -> role.id() + "=missing");
        return Stream.of(way, first, beside, missing).flatMap(one -> one).collect(Collectors.joining("\t"));
    }

    private static String field(Resolved call, String sign, Reachability reachability) {
        String roles = Stream.concat(Stream.of(call), call.same().stream())
                .map(one -> one.role().id())
                .distinct()
                .collect(Collectors.joining("+"));
        String forWhom = ContactWords.forWhom(call.contact().when())
                .map(text -> " [" + text + "]")
                .orElse("");
        return String.join(
                        " ",
                        roles + sign + call.contact().organisation(),
                        number(call.contact()),
                        state(call, reachability))
                + forWhom;
    }

    /// The first number, or what there is instead of one; a contact has at least one of the four.
    private static String number(Contact contact) {
        return Stream.of(
                        contact.phones().stream().map(Phone::number),
                        contact.emails().stream(),
                        contact.web().stream(),
                        contact.online().stream().map(Online::web))
                .flatMap(one -> one)
                .findFirst()
                .orElseThrow();
    }

    private static String state(Resolved call, Reachability reachability) {
        return switch (reachability.of(call.hours())) {
            case Reachability.State.Open _ -> "open";
            case Reachability.State.Closed _ -> "closed";
            case Reachability.State.NotKnown() -> "unknown";
        };
    }
}
