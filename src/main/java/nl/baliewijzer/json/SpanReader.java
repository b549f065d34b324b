package nl.baliewijzer.json;

import java.util.ArrayList;
import java.util.List;

/// Finds where every value stands in a text that [StrictJson] could parse; of anything else it makes nothing good.
final class SpanReader {
    private final String text;
    private int at;

    private SpanReader(String text) {
        this.text = text;
    }

    static Span read(String text) {
        return new SpanReader(text).value();
    }

    private Span value() {
        blank();
        int start = at;
        return switch (text.charAt(at)) {
            case '{' -> object(start);
            case '[' -> list(start);
            case '"' -> {
                String value = string();
                yield new Span.OfSingle(start, at, value);
            }
            default -> word(start);
        };
    }

    private Span object(int start) {
        List<Span.SpanMember> members = new ArrayList<>();
        at++;
        while (more('}')) {
            int from = at;
            String name = string();
            int nameEnd = at;
            blank();
            at++;
            members.add(new Span.SpanMember(name, from, nameEnd, value()));
        }
        return new Span.OfObject(start, at, members);
    }

    private Span list(int start) {
        List<Span> entries = new ArrayList<>();
        at++;
        while (more(']')) {
            entries.add(value());
        }
        return new Span.OfList(start, at, entries);
    }

    /// Whether there is one more, past its comma; at the end past the bracket.
    private boolean more(char bracket) {
        blank();
        if (text.charAt(at) == ',') {
            at++;
            blank();
        }
        if (text.charAt(at) != bracket) {
            return true;
        }
        at++;
        return false;
    }

    private Span word(int start) {
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        Object value = switch (word) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> Span.Nothing.NULL;
            default -> number(word);
        };
        return new Span.OfSingle(start, at, value);
    }

    private static Object number(String word) {
        double value = Double.parseDouble(word);
        return value == Math.rint(value) && Math.abs(value) <= Integer.MAX_VALUE ? (Object) (int) value : value;
    }

    private String string() {
        StringBuilder value = new StringBuilder();
        for (at++; text.charAt(at) != '"'; at++) {
            value.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
        }
        at++;
        return value.toString();
    }

    /// The character that an escape stands for, with the place at its last sign.
    private char escaped() {
        at++;
        return switch (text.charAt(at)) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
            }
            default -> text.charAt(at);
        };
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
