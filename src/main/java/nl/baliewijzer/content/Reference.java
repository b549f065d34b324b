package nl.baliewijzer.content;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An id that an item names: where in the item it stands, and of which kinds it may be.
record Reference(List<Object> place, String id, List<Kind> kinds) {
    Reference {
        place = List.copyOf(place);
        kinds = List.copyOf(kinds);
    }

    /// One id of one kind.
    static Reference to(Kind kind, String id, Object... place) {
        return new Reference(List.of(place), id, List.of(kind));
    }

    /// A list of ids of one kind.
    static Stream<Reference> all(Kind kind, List<String> ids, String member) {
        return IntStream.range(0, ids.size()).mapToObj(i -> to(kind, ids.get(i), member, i));
    }
}
