package nl.baliewijzer.content;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.baliewijzer.json.Fault;
import nl.baliewijzer.json.Problem;

/// Puts a problem where its author can mend it: what stands in a file that came with the program became wrong by what
/// the pack on top replaces, or does without.
record Culprit(Layers layers) {
    /// A problem at an item, if that is of the pack on top; else at the first item of the pack of these kinds that may
    /// have caused it, else at what the pack does without, else where it is.
    Problem problem(
            Entry at,
            List<Object> steps,
            Set<ContentKind> kinds,
            Predicate<Entry> cause,
            Fault fault,
            Object... found) {
        Draft top = layers.top();
        if (top.entries().contains(at)) {
            return at.problemIn(steps, fault, found);
        }
        return top.entries().stream()
                .filter(entry -> kinds.contains(entry.kind()) && cause.test(entry))
                .findFirst()
                .map(entry -> entry.problem(fault, found))
                .orElseGet(() -> IntStream.range(0, top.without().size())
                        .filter(i -> kinds.stream()
                                .anyMatch(kind -> top.without().get(i).startsWith(kind.id() + "/")))
                        .mapToObj(i -> top.problemIn(List.of("without", i), fault, found))
                        .findFirst()
                        .orElseGet(() -> at.problemIn(steps, fault, found)));
    }
}
