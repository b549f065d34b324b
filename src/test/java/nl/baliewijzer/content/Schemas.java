package nl.baliewijzer.content;

import com.google.gson.JsonObject;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The schemas of `content/schema`, as an editor applies them.
final class Schemas {
    static final Path FOLDER = Path.of("content/schema");

    private static final URI BASE = URI.create("https://baliewijzer.nl/schema/");

    private final Validator validator =
            new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory()).createValidator();

    Schemas() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                URI _ = validator.registerSchema(name(String.valueOf(file.getFileName())), Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Whether a file obeys the schema of a kind, or of `pack`.
    boolean accept(String kind, JsonObject file) {
        return validator.validate(name(kind + ".schema.json"), file).isValid();
    }

    private static URI name(String file) {
        return BASE.resolve(file);
    }
}
