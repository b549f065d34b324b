package nl.baliewijzer.view.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.baliewijzer.guide.Resolved;

/// The calls of an outcome in a row; those who did not answer the phone come after the others.
public record CallList(List<One> calls) {
    public CallList {
        calls = List.copyOf(calls);
    }

    /// One contact to call, for the part of the route that asks for it.
    public record One(Resolved resolved, boolean noReply) {}

    /// Puts the contacts in a row, in calling order.
    public static CallList of(List<Resolved> resolved, Set<String> noReply) {
        List<One> all = resolved.stream()
                .map(call -> new One(call, noReply.contains(call.contact().id())))
                .toList();
        return new CallList(Stream.concat(
                        all.stream().filter(Predicate.not(One::noReply)),
                        all.stream().filter(One::noReply))
                .toList());
    }

    /// Whom to call now; empty when every contact was tried.
    public Optional<One> next() {
        return calls.stream().filter(one -> !one.noReply()).findFirst();
    }
}
