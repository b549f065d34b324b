package nl.baliewijzer.view.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baliewijzer.domain.Contact;
import nl.baliewijzer.guide.Resolved;

/// The calls of an outcome one contact at a time; those who did not answer the phone come after the others.
public record CallList(List<One> calls, List<Resolved> missing) {
    public CallList {
        calls = List.copyOf(calls);
        missing = List.copyOf(missing);
    }

    /// One contact to call, for the part of the route that asks for it.
    public record One(Resolved resolved, Contact contact, boolean noReply) {}

    /// Puts the contacts in a row, in calling order.
    public static CallList of(List<Resolved> resolved, Set<String> noReply) {
        List<One> first = new ArrayList<>();
        List<One> tried = new ArrayList<>();
        for (Resolved call : resolved) {
            for (Contact contact : call.contacts()) {
                boolean silent = noReply.contains(contact.id());
                (silent ? tried : first).add(new One(call, contact, silent));
            }
        }
        first.addAll(tried);
        return new CallList(first, resolved.stream().filter(Resolved::missing).toList());
    }

    /// Whom to call now; empty when every contact was tried.
    public Optional<One> next() {
        return calls.stream().filter(one -> !one.noReply()).findFirst();
    }
}
