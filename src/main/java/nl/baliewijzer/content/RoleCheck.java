package nl.baliewijzer.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.baliewijzer.domain.Binding;
import nl.baliewijzer.domain.Condition;
import nl.baliewijzer.domain.Outcome;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.json.Problem;

/// Checks that somebody answers for every role that is called.
final class RoleCheck {
    private final Layers layers;
    private final Culprit culprit;
    private final List<Problem> problems = new ArrayList<>();

    RoleCheck(Layers layers) {
        this.layers = layers;
        culprit = new Culprit(layers);
    }

    List<Problem> check() {
        if (!layers.complete(ContentKind.ROLES, ContentKind.BINDINGS, ContentKind.CONTACTS)) {
            return problems;
        }
        layers.entries(ContentKind.ROLES).forEach(this::role);
        layers.entries(ContentKind.OUTCOMES).forEach(this::calls);
        return problems;
    }

    private void role(Entry entry) {
        if (circular(entry.id(), entry.id(), new HashSet<>())) {
            problems.add(culprit.problem(
                    entry,
                    List.of("fallback"),
                    EnumSet.of(ContentKind.ROLES),
                    other -> chain(entry.id()).contains(other.id()),
                    ContentFault.X010,
                    layers.role(entry.id())));
        }
    }

    /// A role that nobody plays is said to be missing; a call without a number is not.
    private void calls(Entry entry) {
        List<Outcome.Call> calls =
                layers.value(Outcome.class, entry.id()).map(Outcome::calls).orElse(List.of());
        for (int i = 0; i < calls.size(); i++) {
            Outcome.Call call = calls.get(i);
            boolean known = layers.entry(ContentKind.ROLES, call.role()).isPresent();
            if (known && !call.onlyIfBound() && !answered(call.role(), new HashSet<>())) {
                Set<String> chain = chain(call.role());
                problems.add(culprit.problem(
                        entry,
                        List.of("calls", i, "role"),
                        EnumSet.of(ContentKind.ROLES, ContentKind.BINDINGS),
                        other -> chain.contains(roleOf(other)),
                        ContentFault.X009,
                        layers.role(call.role())));
            }
        }
    }

    /// A role with all that stand in for it, one after another.
    private Set<String> chain(String role) {
        Set<String> chain = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(role));
        while (!next.isEmpty()) {
            String one = next.pop();
            if (chain.add(one)) {
                next.addAll(fallback(one));
            }
        }
        return chain;
    }

    /// The role that an item is, or that it binds.
    private static String roleOf(Entry entry) {
        return entry.value().orElse(null) instanceof Binding binding ? binding.role() : entry.id();
    }

    private boolean circular(String start, String role, Set<String> seen) {
        return fallback(role).stream()
                .anyMatch(next -> next.equals(start) || (seen.add(next) && circular(start, next, seen)));
    }

    private boolean answered(String role, Set<String> seen) {
        return seen.add(role)
                && (layers.values(Binding.class).stream()
                                .anyMatch(one -> one.role().equals(role) && answersAll(one))
                        || fallback(role).stream().anyMatch(next -> answered(next, seen)));
    }

    /// A binding for one area or for some clients leaves others without anybody.
    private static boolean answersAll(Binding binding) {
        return binding.when().equals(Condition.NONE);
    }

    private List<String> fallback(String role) {
        return layers.value(Role.class, role).map(Role::fallback).orElse(List.of());
    }
}
