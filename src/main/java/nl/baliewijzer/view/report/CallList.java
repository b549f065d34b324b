package nl.baliewijzer.view.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.baliewijzer.guide.Resolved;

/// The calls of an outcome in a row; those who did not answer the phone come after the others.
public record CallList(List<Callee> calls) {
    public CallList {
        calls = List.copyOf(calls);
    }

    /// One contact to call, for the part of the route that asks for it.
    public record Callee(Resolved resolved, boolean noReply) {}

    /// Puts the contacts in a row, in calling order.
    public static CallList of(List<Resolved> resolved, Set<String> noReply) {
        List<Callee> all = resolved.stream()
                .map(call -> new Callee(call, noReply.contains(call.contact().id())))
                .toList();
        return new CallList(Stream.concat(
                        all.stream().filter(Predicate.not(Callee::noReply)),
                        all.stream().filter(Callee::noReply))
                .toList());
    }

    /// Whom to call now; empty when every contact was tried.
    public Optional<Callee> next() {
        return calls.stream().filter(one -> !one.noReply()).findFirst();
    }
}
