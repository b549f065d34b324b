package nl.baliewijzer.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.domain.Needed;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.domain.Told;

/// Turns the calls of an outcome, which name roles, into contacts in calling order.
final class CallOrder {
    private static final Set<String> LOCAL = Set.of(Needed.LOCAL_LEAD.id(), Needed.LOCAL_DEPUTY.id());

    private final Catalogue catalogue;
    private final Reachability reachability;
    private final Told told;

    /// `told` is what the answers say about the client.
    CallOrder(Catalogue catalogue, Reachability reachability, Told told) {
        this.catalogue = catalogue;
        this.reachability = reachability;
        this.told = told;
    }

    Calls of(Outcome outcome) {
        List<Outcome.Call> asked = outcome.acute() ? emergencyFirst(outcome.calls()) : outcome.calls();
        Predicate<Outcome.Call> beside = call -> call.beside().isPresent();
        List<Resolved> calls = eachNumberOnce(eachOnce(resolve(asked, beside.negate()), Set.of()));
        Set<Contact> named = new HashSet<>();
        calls.forEach(call -> call.contacts().forEach(named::add));
        List<Resolved> phones = calls.stream().filter(Resolved::hasPhone).toList();
        return new Calls(
                outcome.acute() ? phones : whoCanBeCalledFirst(phones),
                calls.stream().filter(call -> !call.hasPhone()).toList(),
                eachOnce(resolve(asked, beside), named),
                missing(asked));
    }

    private Stream<Resolved> resolve(List<Outcome.Call> calls, Predicate<Outcome.Call> which) {
        return calls.stream().filter(which).flatMap(this::resolve);
    }

    private Stream<Resolved> resolve(Outcome.Call call) {
        Role asked = catalogue.role(call.role());
        Stream<Resolved> bound = play(call, asked, Optional.empty());
        return call.onlyIfBound() || isForAll(asked)
                ? bound
                : Stream.concat(bound, standIns(asked).flatMap(role -> play(call, role, Optional.of(asked))));
    }

    /// Whether those who play a role leave nobody out; else the client may be one of those who are left out.
    private boolean isForAll(Role role) {
        return Condition.cover(
                catalogue.bound(role.id(), told).stream().map(Contact::when).toList(), told);
    }

    private Stream<Resolved> play(Outcome.Call call, Role role, Optional<Role> insteadOf) {
        return catalogue.bound(role.id(), told).stream()
                .map(contact -> new Resolved(call, role, reachability.now(contact), insteadOf, List.of()));
    }

    /// All bound roles that stand in for an unbound one, in order; the content check sees to it that this ends.
    private Stream<Role> standIns(Role role) {
        return role.fallback().stream()
                .map(catalogue::role)
                .flatMap(next -> catalogue.bound(next.id(), told).isEmpty() ? standIns(next) : Stream.of(next));
    }

    private List<Role> missing(List<Outcome.Call> calls) {
        Set<Role> missing = new LinkedHashSet<>();
        calls.stream()
                .filter(call -> !call.onlyIfBound() && resolve(call).findAny().isEmpty())
                .map(call -> catalogue.role(call.role()))
                .forEach(missing::add);
        return List.copyOf(missing);
    }

    /// Nobody who cannot be called now stands between the employee and somebody who can: who is known to be closed
    /// waits behind everybody who is not.
    ///
    /// Of the local lead and the deputy only one who is open stands first; another waits until the next other body
    /// has been named. A local lead who stands in for another role keeps that place.
    private List<Resolved> whoCanBeCalledFirst(List<Resolved> calls) {
        List<Resolved> ordered = new ArrayList<>();
        List<Resolved> waiting = new ArrayList<>();
        List<Resolved> closed = new ArrayList<>();
        for (Resolved call : calls) {
            Reachability.State state = reachability.of(call.hours());
            if (state instanceof Reachability.State.Closed) {
                closed.add(call);
            } else if (!local(call)) {
                ordered.add(call);
                ordered.addAll(waiting);
                waiting.clear();
            } else if (state instanceof Reachability.State.Open
                    && ordered.stream().noneMatch(CallOrder::local)) {
                ordered.add(call);
            } else {
                waiting.add(call);
            }
        }
        ordered.addAll(waiting);
        ordered.addAll(closed);
        return ordered;
    }

    private static boolean local(Resolved call) {
        return LOCAL.contains(call.role().id()) && call.insteadOf().isEmpty();
    }

    /// Stands even if a layer's outcome forgot 112.
    private List<Outcome.Call> emergencyFirst(List<Outcome.Call> calls) {
        Predicate<Outcome.Call> emergency = call -> call.role().equals(Needed.EMERGENCY.id());
        Stream<Outcome.Call> first =
                calls.stream().anyMatch(emergency) ? calls.stream().filter(emergency) : emergency();
        return Stream.concat(first, calls.stream().filter(emergency.negate())).toList();
    }

    private Stream<Outcome.Call> emergency() {
        Role role = catalogue.role(Needed.EMERGENCY.id());
        return Stream.of(new Outcome.Call(
                role.id(), role.name(), role.task(), false, Optional.empty(), Optional.empty(), List.of()));
    }

    /// A contact that stands above, or among `named`, is left out.
    private static List<Resolved> eachOnce(Stream<Resolved> calls, Set<Contact> named) {
        Set<Contact> seen = new HashSet<>(named);
        return calls.filter(call -> seen.add(call.contact())).toList();
    }

    /// A number stands once, where it comes first, with all that it is for.
    private static List<Resolved> eachNumberOnce(List<Resolved> calls) {
        Map<String, Resolved> byNumber = new LinkedHashMap<>();
        for (Resolved call : calls) {
            byNumber.merge(number(call), call, Resolved::and);
        }
        return List.copyOf(byNumber.values());
    }

    /// The first number; the contact itself, where there is none.
    private static String number(Resolved call) {
        return call.contact().phones().stream()
                .findFirst()
                .map(phone -> phone.digits())
                .orElse(call.contact().id());
    }
}
