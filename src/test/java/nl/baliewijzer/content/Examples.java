package nl.baliewijzer.content;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Layer;

/// A small content that is good, in which every kind has an item with all its members, and ways to spoil it.
public final class Examples {
    static final Path ROOT = Path.of("src/test/resources/content");
    static final Path NATIONAL = ROOT.resolve("landelijk");
    public static final Path OWN = ROOT.resolve("gemeente/eigen");

    private static final Pattern STEP = Pattern.compile("\\.|(?=\\[)");

    private Examples() {}

    /// The library that has these examples as its bundled content.
    public static Library library() {
        return library(ROOT);
    }

    /// The library that has the content of a folder as its bundled content.
    public static Library library(Path root) {
        Function<String, ContentSource> bundled = name -> new Folder(root.resolve(name));
        return new Library(bundled);
    }

    /// A file of one kind with only its full item.
    static JsonObject file(ContentKind kind) {
        Path folder = layer(kind) == Layer.MUNICIPALITY ? OWN : NATIONAL;
        JsonObject file = read(folder.resolve(kind.id() + ".json"));
        JsonArray one = new JsonArray();
        one.add(file.getAsJsonArray("items").get(0));
        file.add("items", one);
        return file;
    }

    /// The layer in which the example of a kind stands.
    static Layer layer(ContentKind kind) {
        return kind.onlyIn().orElse(Layer.NATIONAL);
    }

    /// A file as a tree that can be changed.
    static JsonObject read(Path file) {
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Changes the value at a path such as `items[0].sources[0].from`; an empty value removes it.
    static void change(JsonObject root, String path, String value) {
        Deque<String> steps = new ArrayDeque<>(List.of(STEP.split(path)));
        String last = steps.removeLast();
        JsonElement parent = root;
        for (String step : steps) {
            parent = step.startsWith("[")
                    ? parent.getAsJsonArray().get(index(step))
                    : parent.getAsJsonObject().get(step);
        }
        if (last.startsWith("[")) {
            put(parent.getAsJsonArray(), index(last), value);
        } else if (value.isEmpty()) {
            parent.getAsJsonObject().remove(last);
        } else {
            parent.getAsJsonObject().add(last, JsonParser.parseString(value));
        }
    }

    private static void put(JsonArray list, int index, String value) {
        if (value.isEmpty()) {
            list.remove(index);
        } else if (index < list.size()) {
            list.set(index, JsonParser.parseString(value));
        } else {
            list.add(JsonParser.parseString(value));
        }
    }

    private static int index(String step) {
        return Integer.parseInt(step.substring(1, step.length() - 1));
    }

    /// Copies a folder of content to a place where it may be spoiled.
    public static Path copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target);
                }
            }
            return to;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// The shipped example of a municipality as Delft would have it: with a counter in Delft, and nothing made up.
    public static Path delft(Path to) {
        Path copy = copy(Path.of("content/gemeente/voorbeeld"), to);
        spoil(copy.resolve("desk.json"), "items[0].municipality", "\"Delft\"");
        Path desk = copy.resolve("desk.json");
        spoil(desk, "items[0].address", "\"Phoenixstraat 16\"");
        spoil(copy.resolve("cover.json"), "items[0].heading", "\"Stadskantoor\"");
        spoil(desk, "items[0].entrance", "\"Westvest\"");
        spoil(desk, "items[0].alarmButton", "\"Rechts onder het blad.\"");
        spoil(desk, "items[0].codeSentence", "\"Is meneer Blok er al?\"");
        spoil(desk, "items[0].security.number", "\"toestel 5500\"");
        int contacts =
                read(copy.resolve("contacts.json")).getAsJsonArray("items").size();
        for (int i = 0; i < contacts; i++) {
            spoil(copy.resolve("contacts.json"), "items[" + i + "].note", "");
            String number = "\"toestel 45" + (10 + i) + "\"";
            spoil(copy.resolve("contacts.json"), "items[" + i + "].phones[0].number", number);
            spoil(copy.resolve("checks.json"), "items[" + i + "].numbers[0]", number);
        }
        spoil(copy.resolve("contacts.json"), "items[3].phones[0].label", "\"klantcode 8021\"");
        return copy.toAbsolutePath();
    }

    /// Writes a file with one item of country or region as it is, so that it replaces itself.
    public static void copied(String kind, String id, Path file) {
        JsonArray one = new JsonArray();
        for (String folder : List.of("content/landelijk", "content/regio/nederland")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(from -> !from.endsWith("pack.json"))
                        .map(Examples::read)
                        .filter(tree -> tree.get("kind").getAsString().equals(kind))
                        .flatMap(tree -> tree.getAsJsonArray("items").asList().stream())
                        .filter(item ->
                                item.getAsJsonObject().get("id").getAsString().equals(id))
                        .forEach(one::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        one.get(0).getAsJsonObject().remove("locked");
        JsonObject tree = new JsonObject();
        tree.addProperty("kind", kind);
        tree.add("items", one);
        write(file, tree.toString());
    }

    /// Copies a folder to a place of which the folders above need not be there yet.
    public static void copyDeep(Path from, Path to) {
        try {
            Files.createDirectories(to.resolveSibling(""));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        copy(from, to);
    }

    /// Changes one value in a copied file.
    public static void spoil(Path file, String path, String value) {
        JsonObject tree = read(file);
        change(tree, path, value);
        write(file, tree.toString());
    }

    /// The first number of a contact of the country, as it is written.
    static String number(String id) {
        return read(Path.of("content/landelijk/contacts.json")).getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(item -> item.get("id").getAsString().equals(id))
                .map(item -> item.getAsJsonArray("phones").get(0).getAsJsonObject())
                .map(phone -> phone.get("number").getAsString())
                .findFirst()
                .orElseThrow();
    }

    /// Writes a text to a file of which the folders need not be there yet.
    static void writeDeep(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        write(file, text);
    }

    /// Writes a text to a file.
    public static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
