package nl.baliewijzer.guide;

import java.util.List;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Role;

/// Whom to call for an outcome here and now.
///
/// `inOrder` have a telephone and stand in calling order; `inWriting` can be reached by mail or on the web only;
/// `beside` are each for when the question of their call holds; `missing` are roles that nobody plays.
public record Calls(List<Resolved> inOrder, List<Resolved> inWriting, List<Resolved> beside, List<Role> missing) {
    public Calls {
        inOrder = List.copyOf(inOrder);
        inWriting = List.copyOf(inWriting);
        beside = List.copyOf(beside);
        missing = List.copyOf(missing);
    }

    /// Everybody, in that order.
    public Stream<Resolved> all() {
        return Stream.of(inOrder, inWriting, beside).flatMap(List::stream);
    }
}
