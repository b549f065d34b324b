package nl.baliewijzer.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a new value as its neighbours in a file are written: on one line if it is short, else a line a member.
///
/// `step` is by how much a level is indented, `newline` what ends a line.
record ValueText(String step, String newline) {
    private static final int WIDEST = 100;

    /// A value as text; `indent` is what stands before the line on which it begins.
    String of(Object value, String indent) {
        String line = line(value);
        if (line.length() + indent.length() <= WIDEST && !deep(value)) {
            return line;
        }
        String inner = indent + step;
        return switch (value) {
            case Map<?, ?> object ->
                spread(
                        "{",
                        object.entrySet().stream()
                                .map(member ->
                                        quoted(String.valueOf(member.getKey())) + ": " + of(member.getValue(), inner)),
                        "}",
                        indent);
            case List<?> list -> spread("[", list.stream().map(entry -> of(entry, inner)), "]", indent);
            default -> line;
        };
    }

    private String spread(String open, Stream<String> parts, String close, String indent) {
        String between = newline + indent + step;
        return parts.collect(Collectors.joining("," + between, open + between, newline + indent + close));
    }

    /// Whether it holds an object or list that holds one: such a thing is not read well on one line.
    private static boolean deep(Object value) {
        return inside(value).anyMatch(one -> inside(one).anyMatch(two -> two instanceof Map || two instanceof List));
    }

    private static Stream<?> inside(Object value) {
        return switch (value) {
            case Map<?, ?> object -> object.values().stream();
            case List<?> list -> list.stream();
            default -> Stream.of();
        };
    }

    private static String line(Object value) {
        return switch (value) {
            case Map<?, ?> object when object.isEmpty() -> "{}";
            case Map<?, ?> object ->
                object.entrySet().stream()
                        .map(member -> quoted(String.valueOf(member.getKey())) + ": " + line(member.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
            case List<?> list -> list.stream().map(ValueText::line).collect(Collectors.joining(", ", "[", "]"));
            case String text -> quoted(text);
            case Integer number -> number.toString();
            case Boolean flag -> flag.toString();
            default -> throw new IllegalArgumentException("no value of JSON: " + value.getClass());
        };
    }

    /// A text between quotation marks; only what may not stand there is escaped.
    static String quoted(String text) {
        boolean whole = StandardCharsets.UTF_8.newEncoder().canEncode(text);
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(one -> {
            switch (one) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (one < ' ' || (!whole && Character.isSurrogate((char) one))) {
                        quoted.append("\\u%04x".formatted(one));
                    } else {
                        quoted.append((char) one);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
