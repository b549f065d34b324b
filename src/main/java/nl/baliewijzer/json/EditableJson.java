package nl.baliewijzer.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.baliewijzer.json.Spans.Part;

/// The text of a JSON file whose values can be changed one by one, while every other character stays as it was.
///
/// It never changes itself: a change is a new one. A place is a list of member names and positions in lists, such as
/// `items, 2, "id"`; empty is the root. A value is a text, a whole number, a boolean, or a list or map of these; what
/// may not stand in content but was found there (a fraction, a null) can be read and kept, but not be written.
public final class EditableJson {
    private static final Span NOWHERE = new Span.OfSingle(0, 0, Span.Nothing.NULL);

    private final String text;
    private final Span root;

    private EditableJson(String text) {
        this.text = text;
        root = SpanReader.read(text);
    }

    /// Takes the bytes of a file; nothing if [StrictJson] makes no tree of them, and it then says why.
    public static Optional<EditableJson> of(byte[] bytes) {
        return StrictJson.read("", bytes).tree().map(_ -> new EditableJson(new String(bytes, StandardCharsets.UTF_8)));
    }

    /// A new text, written from a value.
    public static EditableJson of(Map<String, ?> value) {
        return new EditableJson(new ValueText("  ", "\n").of(value, "") + "\n");
    }

    /// The whole text.
    public String text() {
        return text;
    }

    /// The bytes to be written to the file.
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// The value at a place, if there is one; of two members with one name the first.
    public Optional<Object> value(List<?> place) {
        return span(place).map(Spans::value);
    }

    /// How many entries the list at a place has, or members the object; 0 if there is neither.
    public int size(List<?> place) {
        return span(place)
                .map(found -> switch (found) {
                    case Span.OfObject object -> object.members().size();
                    case Span.OfList list -> list.entries().size();
                    case Span.OfSingle _ -> 0;
                })
                .orElse(0);
    }

    /// With another value at a place, or with the member or last entry that was not there yet.
    ///
    /// An equal value changes nothing, however it is written. What has to hold the place is made as well,
    /// also where something stands that can hold nothing, such as a word for the opening hours.
    ///
    /// @throws IllegalArgumentException if no value can stand at this place
    public EditableJson set(List<?> place, Object value) {
        Optional<Span> found = span(place);
        if (found.isPresent()) {
            return Spans.value(found.get()).equals(value) ? this : replaced(found.get(), value);
        }
        List<?> holder = place.subList(0, place.size() - 1);
        Object last = place.getLast();
        return switch (span(holder).orElse(NOWHERE)) {
            case Span.OfObject object when last instanceof String name -> joined(object, name, value);
            case Span.OfList list
            when last.equals(list.entries().size()) ->
                insert(holder, list.entries().size(), value);
            case Span.OfSingle _ -> set(holder, last instanceof Integer ? List.of(value) : Map.of(last, value));
            default -> throw new IllegalArgumentException("no place for a value: " + place);
        };
    }

    /// With one more entry in the list at a place, before the one at `position` or behind the last.
    ///
    /// @throws IllegalArgumentException if there is no list there, or it is shorter
    public EditableJson insert(List<?> place, int position, Object value) {
        Span.OfList list = list(place);
        Objects.checkIndex(position, list.entries().size() + 1);
        return inserted(list, list.entries(), position, indent -> style().of(value, indent));
    }

    /// Without the member or entry at a place; nothing changes if there is none.
    public EditableJson remove(List<?> place) {
        Optional<Span> found = span(place);
        if (found.isEmpty() || place.isEmpty()) {
            return this;
        }
        Span holder = span(place.subList(0, place.size() - 1)).orElseThrow();
        List<Part> parts = Spans.parts(holder);
        int at = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).end() == found.get().end())
                .findFirst()
                .orElseThrow();
        if (parts.size() == 1) {
            return replaced(holder.start() + 1, holder.end() - 1, "");
        }
        return at < parts.size() - 1
                ? replaced(parts.get(at).start(), parts.get(at + 1).start(), "")
                : replaced(parts.get(at - 1).end(), parts.get(at).end(), "");
    }

    /// The members of an object that was read, as plain values.
    public static Map<String, Object> members(Json.Obj object) {
        return Spans.members(object);
    }

    private Span.OfList list(List<?> place) {
        if (span(place).orElse(root) instanceof Span.OfList list) {
            return list;
        }
        throw new IllegalArgumentException("no list: " + place);
    }

    private EditableJson joined(Span.OfObject object, String name, Object value) {
        String colon = object.members().isEmpty()
                ? ": "
                : text.substring(
                        object.members().getLast().nameEnd(),
                        object.members().getLast().value().start());
        return inserted(
                object,
                object.members(),
                object.members().size(),
                indent -> ValueText.quoted(name) + colon + style().of(value, indent));
    }

    /// Puts a part between those of an object or list, with as much space as stands between these.
    private EditableJson inserted(Span holder, List<?> all, int position, UnaryOperator<String> part) {
        List<Part> parts = Spans.parts(holder);
        if (all.isEmpty()) {
            String indent = indent(holder.start());
            String inner = indent + style().step();
            String line = style().newline();
            String within = line + inner + part.apply(inner) + line + indent;
            return replaced(holder.start() + 1, holder.end() - 1, within);
        }
        String written = part.apply(indent(parts.getLast().start()));
        int at = position < parts.size()
                ? parts.get(position).start()
                : parts.getLast().end();
        String gap = gap(holder, parts);
        return replaced(at, at, position < parts.size() ? written + "," + gap : "," + gap + written);
    }

    /// The space between the parts: that before the last, or a line each if the only one has its own.
    private String gap(Span holder, List<Part> parts) {
        if (parts.size() > 1) {
            int comma = text.indexOf(',', parts.get(parts.size() - 2).end());
            return text.substring(comma + 1, parts.getLast().start());
        }
        String space = text.substring(holder.start() + 1, parts.getFirst().start());
        return space.contains("\n") ? space : " ";
    }

    private EditableJson replaced(Span old, Object value) {
        return replaced(old.start(), old.end(), style().of(value, indent(old.start())));
    }

    private EditableJson replaced(int from, int to, String with) {
        return new EditableJson(text.substring(0, from) + with + text.substring(to));
    }

    private Optional<Span> span(List<?> place) {
        return Spans.at(root, place);
    }

    /// How this file is written: the ends of its lines, and by how much its second level is indented.
    private ValueText style() {
        String newline = text.contains("\r\n") ? "\r\n" : "\n";
        String step = Spans.parts(root).stream()
                .map(part -> indent(part.start()))
                .findFirst()
                .orElse("");
        return new ValueText(step.isEmpty() ? "  " : step, newline);
    }

    /// The blanks with which the line of a character begins.
    private String indent(int at) {
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int end = line;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(line, end);
    }
}
