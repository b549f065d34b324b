package nl.baliewijzer.content;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Citation;

/// An id that an item names: where in the item it stands, and of which kinds it may be.
record Reference(List<Object> place, String id, List<ContentKind> kinds) {
    Reference {
        place = List.copyOf(place);
        kinds = List.copyOf(kinds);
    }

    /// One id of one kind.
    static Reference to(ContentKind kind, String id, Object... place) {
        return new Reference(List.of(place), id, List.of(kind));
    }

    /// A list of ids of one kind.
    static Stream<Reference> all(ContentKind kind, List<String> ids, String member) {
        return IntStream.range(0, ids.size()).mapToObj(i -> to(kind, ids.get(i), member, i));
    }

    /// The sources that are named in a list of citations.
    static Stream<Reference> sources(List<Citation> citations, String member) {
        return IntStream.range(0, citations.size())
                .mapToObj(i -> to(ContentKind.SOURCES, citations.get(i).source(), member, i, "from"));
    }
}
