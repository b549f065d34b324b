package nl.baliewijzer.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What every kind and field of content is called in Dutch, and what it is for.
final class FieldNames {
    private static final String FILE = "fields.properties";
    private static final Pattern HALVES = Pattern.compile("\\|");

    private final Properties lines = new Properties();

    FieldNames() {
        try (InputStream in = FieldNames.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the program");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What a field is called; empty for one that only holds others together.
    ///
    /// `path` is the kind and the names of members, such as `contacts.hours.weekly`.
    String name(String path) {
        return line(path)[0].strip();
    }

    /// Whether anything is said of a field.
    boolean has(String path) {
        return found(path).isPresent();
    }

    /// What a field is for, in a sentence.
    String about(String path) {
        return line(path)[1].strip();
    }

    /// The line of the longest end of the path that has one, in its two halves.
    private String[] line(String path) {
        return HALVES.split(found(path).orElse("|"), 2);
    }

    private Optional<String> found(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return Stream.iterate(path, end -> end.contains("."), FieldNames::shorter)
                .flatMap(end -> Stream.ofNullable(lines.getProperty(end)))
                .findFirst()
                .or(() -> Optional.ofNullable(lines.getProperty(last)));
    }

    private static String shorter(String path) {
        return path.substring(path.indexOf('.') + 1);
    }
}
