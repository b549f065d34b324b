package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.baliewijzer.json.Fault;
import nl.baliewijzer.json.Problem;

/// Puts a problem where its author can mend it: what stands in a file that came with the program became wrong by what
/// the pack on top replaces, or does without.
record Culprit(Layers layers) {
    /// A problem at an item, if that is of the pack on top; else at what caused it there; else where it is.
    ///
    /// An item of these kinds caused it if it is such as `cause` says, or took the place of one that was.
    Problem problem(
            Entry at,
            List<Object> steps,
            Set<ContentKind> kinds,
            Predicate<Entry> cause,
            Fault fault,
            Object... found) {
        return layers.top().entries().contains(at)
                ? at.problemIn(steps, fault, found)
                : caused(other -> kinds.contains(other.kind()) && cause.test(other), true, fault, found)
                        .orElseGet(() -> at.problemIn(steps, fault, found));
    }

    /// A problem with what is not there at all: where the pack on top replaces or does without the last that was such
    /// as `cause` says; else at its list of files, where it has to be added.
    Problem missing(Predicate<Entry> cause, Fault fault, Object... found) {
        return caused(cause, false, fault, found)
                .orElseGet(() -> layers.top().problemIn(List.of("files"), fault, found));
    }

    private Optional<Problem> caused(Predicate<Entry> cause, boolean itself, Fault fault, Object... found) {
        Draft top = layers.top();
        return top.entries().stream()
                .filter(entry -> (itself && cause.test(entry))
                        || layers.replaced(entry).filter(cause).isPresent())
                .findFirst()
                .map(entry -> entry.problem(fault, found))
                .or(() -> IntStream.range(0, top.without().size())
                        .filter(i -> layers.leftOut(top.without().get(i))
                                .filter(cause)
                                .isPresent())
                        .mapToObj(i -> top.problemIn(List.of("without", i), fault, found))
                        .findFirst());
    }
}
