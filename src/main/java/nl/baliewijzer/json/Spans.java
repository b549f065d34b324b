package nl.baliewijzer.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds spans by their place, and reads what stands in them.
final class Spans {
    private Spans() {}

    /// Where a member or entry begins, and where it ends.
    record Part(int start, int end) {}

    /// The span at a place, from the one at the root.
    static Optional<Span> at(Span root, List<?> place) {
        Optional<Span> at = Optional.of(root);
        for (Object step : place) {
            at = at.flatMap(span -> below(span, step));
        }
        return at;
    }

    private static Optional<Span> below(Span span, Object step) {
        if (span instanceof Span.OfObject object && step instanceof String name) {
            return object.members().stream()
                    .filter(member -> member.name().equals(name))
                    .map(Span.SpanMember::value)
                    .findFirst();
        }
        return span instanceof Span.OfList list
                        && step instanceof Integer position
                        && position >= 0
                        && position < list.entries().size()
                ? Optional.of(list.entries().get(position))
                : Optional.empty();
    }

    /// The members of an object or entries of a list, in the order of the text.
    static List<Part> parts(Span holder) {
        return switch (holder) {
            case Span.OfObject object ->
                object.members().stream()
                        .map(one -> new Part(one.start(), one.value().end()))
                        .toList();
            case Span.OfList list ->
                list.entries().stream()
                        .map(one -> new Part(one.start(), one.end()))
                        .toList();
            case Span.OfSingle _ -> List.of();
        };
    }

    /// What stands there, as a plain value; of two members with one name the first.
    static Object value(Span span) {
        return switch (span) {
            case Span.OfSingle single -> single.value();
            case Span.OfList list -> list.entries().stream().map(Spans::value).toList();
            case Span.OfObject object -> {
                Map<String, Object> members = new LinkedHashMap<>();
                object.members().forEach(one -> members.putIfAbsent(one.name(), value(one.value())));
                yield members;
            }
        };
    }

    /// A value that was read, as a plain value.
    static Object plain(Json json) {
        return switch (json) {
            case Json.Obj object -> members(object);
            case Json.Arr list -> list.entries().stream().map(Spans::plain).toList();
            case Json.Text text -> text.value();
            case Json.Num number -> (int) number.value();
            case Json.Flag flag -> flag.value();
        };
    }

    static Map<String, Object> members(Json.Obj object) {
        Map<String, Object> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> members.put(name, plain(value)));
        return members;
    }
}
