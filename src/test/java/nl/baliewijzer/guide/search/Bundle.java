package nl.baliewijzer.guide.search;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.baliewijzer.content.Library;
import nl.baliewijzer.content.Loaded;
import nl.baliewijzer.domain.Catalogue;

/// The content as an employee in Haaglanden has it, and what such employees type.
final class Bundle {
    static final Catalogue CATALOGUE = load();

    private Bundle() {}

    /// A line of the query list; `wanted` holds kinds and ids, any of them right.
    record Query(boolean atTheCounter, String text, List<String> wanted) {}

    static List<Query> queries() {
        try (var in = Objects.requireNonNull(Bundle.class.getResourceAsStream("queries.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Query(cells[0].equals("balie"), cells[1], List.of(cells[2].split(", ", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A hit as the query list names it.
    static String name(Hit hit) {
        return hit.kind() + " " + hit.id();
    }

    private static Catalogue load() {
        Path example = Path.of("content", "gemeente", "voorbeeld");
        return switch (new Library().load(Optional.of("Den Haag"), Optional.of(example))) {
            case Loaded.Ok ok -> ok.catalogue();
            case Loaded.Rejected rejected -> fail(rejected.problems().toString());
        };
    }
}
