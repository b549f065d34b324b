package nl.baliewijzer.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the bytes of one file to a tree, or says what is wrong with them.
///
/// Stricter than Gson, whose own strict mode keeps the last of two equal members and no positions.
public final class StrictJson {
    /// The most bytes of a file.
    public static final int MAX_BYTES = 512 * 1024;

    /// How Gson begins when an escape is half of a pair.
    private static final String HALF = "Unpaired surrogate";

    private static final int MAX_DEPTH = 20;
    private static final double MAX_NUMBER = 1e15;
    private static final int MAX_VALUES = 20_000;
    private static final int MAX_NAME = 100;

    private final LineReader lines;
    private final JsonReader reader;
    private final Problems problems;
    private int values;

    private StrictJson(String file, String text) {
        lines = new LineReader(text);
        reader = new JsonReader(lines);
        reader.setStrictness(Strictness.STRICT);
        problems = new Problems(file);
    }

    /// Reads a file; `file` is how it is named in problems. Never throws, whatever the bytes are.
    public static Parsed read(String file, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return broken(Problem.of(file, JsonFault.J001));
        }
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return broken(Problem.at(file, 1, "$", JsonFault.J003));
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean malformed = decoder.decode(ByteBuffer.wrap(bytes), text, true).isError();
        String decoded = text.flip().toString();
        if (malformed) {
            int line = 1 + (int) decoded.chars().filter(one -> one == '\n').count();
            return broken(Problem.at(file, line, "$", JsonFault.J002));
        }
        if (decoded.isBlank()) {
            return broken(Problem.at(file, 1, "$", JsonFault.J004));
        }
        return new StrictJson(file, decoded).document();
    }

    private static Parsed broken(Problem problem) {
        return new Parsed(Optional.empty(), List.of(problem));
    }

    private Parsed document() {
        Optional<Json> root = Optional.empty();
        boolean complete = false;
        try {
            root = value("$", 1);
            complete = true;
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                return broken(here(JsonFault.J006));
            }
            return new Parsed(root, problems.list());
        } catch (TooDeep deep) {
            return broken(here(JsonFault.J010));
        } catch (TooMuch much) {
            return broken(Problem.at(problems.file(), lines.line(), "$", JsonFault.J013, MAX_VALUES, MAX_NAME));
        } catch (EOFException cut) {
            return broken(here(JsonFault.J005));
        } catch (IOException syntax) {
            // Gson has no kind of its own for a half character, which is no slip of syntax
            if (String.valueOf(syntax.getMessage()).startsWith(HALF)) {
                return broken(Problem.at(
                        problems.file(),
                        lines.line(),
                        Visible.shown(reader.getPath()),
                        JsonFault.J009,
                        "\\ud800 - \\udfff"));
            }
            return broken(here(complete ? JsonFault.J006 : JsonFault.J005));
        }
    }

    private Problem here(Fault fault) {
        return Problem.at(problems.file(), lines.line(), Visible.shown(reader.getPath()), fault);
    }

    /// The value at this place; empty for a null, which is a problem and then counts as left out.
    ///
    /// `way` is the JSON path, put together on the way down: Gson would build it anew, from the top, each time.
    private Optional<Json> value(String way, int depth) throws IOException {
        JsonToken token = reader.peek();
        if (++values > MAX_VALUES) {
            throw new TooMuch();
        }
        int line = lines.line();
        String path = Visible.shown(way);
        return switch (token) {
            case BEGIN_OBJECT -> Optional.of(new Json.Obj(line, path, members(way, deeper(depth))));
            case BEGIN_ARRAY -> Optional.of(new Json.Arr(line, path, entries(way, deeper(depth))));
            case STRING -> Optional.of(new Json.Text(line, path, visible(line, path, reader.nextString())));
            case NUMBER -> Optional.of(new Json.Num(line, path, number(line, path, reader.nextString())));
            case BOOLEAN -> Optional.of(new Json.Flag(line, path, reader.nextBoolean()));
            case NULL -> {
                reader.nextNull();
                problems.add(line, path, JsonFault.J008);
                yield Optional.empty();
            }
            case END_OBJECT, END_ARRAY, NAME, END_DOCUMENT -> throw new EOFException("a value is missing");
        };
    }

    private Map<String, Json> members(String way, int depth) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (name.length() > MAX_NAME) {
                throw new TooMuch();
            }
            int at = lines.line();
            String below = way + "." + name;
            String where = Visible.shown(below);
            visible(at, where, name);
            Optional<Json> value = value(below, depth);
            if (members.containsKey(name)) {
                problems.add(at, where, JsonFault.J007, name);
            } else {
                value.ifPresent(one -> members.put(name, one));
            }
        }
        reader.endObject();
        return members;
    }

    private List<Json> entries(String way, int depth) throws IOException {
        List<Json> entries = new ArrayList<>();
        reader.beginArray();
        for (int index = 0; reader.hasNext(); index++) {
            value(way + "[" + index + "]", depth).ifPresent(entries::add);
        }
        reader.endArray();
        return entries;
    }

    private String visible(int line, String path, String text) {
        Visible.firstNot(text).ifPresent(found -> problems.add(line, path, JsonFault.J009, found));
        return text;
    }

    private double number(int line, String path, String written) {
        double value = Double.parseDouble(written);
        if (Math.abs(value) <= MAX_NUMBER) {
            return value;
        }
        problems.add(line, path, JsonFault.J011);
        return 0;
    }

    private static int deeper(int depth) throws TooDeep {
        if (depth > MAX_DEPTH) {
            throw new TooDeep();
        }
        return depth + 1;
    }

    /// A small file can still hold more than fits in memory once each value knows its place.
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
