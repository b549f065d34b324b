package nl.baliewijzer.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
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

    List<Resolved> of(Outcome outcome) {
        List<Resolved> calls = outcome.calls().stream().flatMap(this::resolve).toList();
        List<Resolved> ordered = whoCanBeCalledFirst(calls);
        return eachOnce(outcome.acute() ? emergencyFirst(ordered) : ordered);
    }

    private Stream<Resolved> resolve(Outcome.Call call) {
        Role asked = catalogue.role(call.role());
        List<Contact> bound = catalogue.bound(asked.id(), told);
        if (!bound.isEmpty()) {
            return Stream.of(new Resolved(call, asked, bound, Optional.empty()));
        }
        if (call.onlyIfBound()) {
            return Stream.empty();
        }
        List<Resolved> instead = standIns(asked)
                .map(role -> new Resolved(call, role, catalogue.bound(role.id(), told), Optional.of(asked)))
                .toList();
        return instead.isEmpty() ? Stream.of(new Resolved(call, asked, List.of(), Optional.empty())) : instead.stream();
    }

    /// All bound roles that stand in for an unbound one, in order; the content check sees to it that this ends.
    private Stream<Role> standIns(Role role) {
        return role.fallback().stream()
                .map(catalogue::role)
                .flatMap(next -> catalogue.bound(next.id(), told).isEmpty() ? standIns(next) : Stream.of(next));
    }

    /// Nobody who cannot be called now stands between the employee and somebody who can: a local lead or deputy who
    /// is not open, and a role that nobody plays, wait until the next other body has been named. So does the deputy
    /// of a lead who can be called.
    ///
    /// A local lead who stands in for another role keeps that place.
    private List<Resolved> whoCanBeCalledFirst(List<Resolved> calls) {
        List<Resolved> ordered = new ArrayList<>();
        List<Resolved> waiting = new ArrayList<>();
        for (Resolved call : calls) {
            if (local(call)) {
                boolean led = ordered.stream().anyMatch(CallOrder::local);
                List<Contact> open = call.contacts().stream()
                        .filter(one -> !led && open(one))
                        .toList();
                part(call, open::contains).ifPresent(ordered::add);
                part(call, Predicate.not(open::contains)).ifPresent(waiting::add);
            } else if (call.missing()) {
                waiting.add(call);
            } else {
                ordered.add(call);
                ordered.addAll(waiting);
                waiting.clear();
            }
        }
        ordered.addAll(waiting);
        return ordered;
    }

    /// Stands even if a layer's outcome forgot 112.
    private List<Resolved> emergencyFirst(List<Resolved> calls) {
        Predicate<Resolved> emergency = call -> call.role().id().equals(Needed.EMERGENCY.id());
        Stream<Resolved> first =
                calls.stream().anyMatch(emergency) ? calls.stream().filter(emergency) : emergency();
        return Stream.concat(first, calls.stream().filter(emergency.negate())).toList();
    }

    private Stream<Resolved> emergency() {
        Role role = catalogue.role(Needed.EMERGENCY.id());
        return resolve(new Outcome.Call(role.id(), role.name(), role.task(), false, Optional.empty(), List.of()));
    }

    /// A call whose contacts all stand above is left out; a missing role is said once.
    private static List<Resolved> eachOnce(List<Resolved> calls) {
        Set<String> contacts = new HashSet<>();
        Set<String> missing = new HashSet<>();
        return calls.stream()
                .flatMap(call -> call.missing()
                        ? Stream.of(call).filter(one -> missing.add(one.role().id()))
                        : part(call, contact -> contacts.add(contact.id())).stream())
                .toList();
    }

    private static boolean local(Resolved call) {
        return LOCAL.contains(call.role().id()) && call.insteadOf().isEmpty() && !call.missing();
    }

    private boolean open(Contact contact) {
        return reachability.of(contact.hours()) instanceof Reachability.State.Open;
    }

    /// The call with some of its contacts; absent when it has none of these.
    private static Optional<Resolved> part(Resolved call, Predicate<Contact> which) {
        List<Contact> some = call.contacts().stream().filter(which).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(call.with(some));
    }
}
