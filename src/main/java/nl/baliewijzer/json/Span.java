package nl.baliewijzer.json;

import java.util.List;

/// Where a value stands in a text: from its first character up to and without the one behind its last.
sealed interface Span {
    int start();

    int end();

    /// An object, with its members in the order of the text.
    record OfObject(int start, int end, List<SpanMember> members) implements Span {
        public OfObject {
            members = List.copyOf(members);
        }
    }

    /// A list.
    record OfList(int start, int end, List<Span> entries) implements Span {
        public OfList {
            entries = List.copyOf(entries);
        }
    }

    /// Anything that holds nothing else; `value` is null where the text says so.
    record OfSingle(int start, int end, Object value) implements Span {}

    /// A member: its name, where that begins and ends, and its value.
    record SpanMember(String name, int start, int nameEnd, Span value) {}

    /// Stands for a null, which no value of ours is.
    enum Nothing {
        NULL
    }
}
