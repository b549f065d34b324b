package nl.baliewijzer.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.JsonText;
import nl.baliewijzer.json.StrictJson;

/// How often the panel was used here, a number a month and nothing else; kept only where central management wants it.
///
/// A file that is broken counts as none: these are no numbers to build on.
public final class UsageFile {
    static final String NAME = "usage.json";

    /// After two years a month is forgotten.
    private static final int MOST_MONTHS = 24;

    private static final int HIGHEST = 1_000_000;

    private final Optional<Path> folder;

    /// `folder` is that of the employee's settings; absent when this user has none, and then nothing is counted.
    public UsageFile(Optional<Path> folder) {
        this.folder = folder;
    }

    /// What is counted.
    public enum Use {
        /// The panel came to the screen.
        OPENED("opened", "geopend"),
        /// Somebody began to practise a scene.
        PRACTISED("practised", "geoefend"),
        /// An appointment was ended with *Klaar*.
        FINISHED("finished", "afgesloten met Klaar");

        private final String id;
        private final String text;

        Use(String id, String text) {
            this.id = id;
            this.text = text;
        }

        /// The words for a person.
        public String text() {
            return text;
        }
    }

    /// The numbers by month, the last one first.
    public SortedMap<YearMonth, Map<Use, Integer>> read() {
        SortedMap<YearMonth, Map<Use, Integer>> months = new TreeMap<>(Comparator.reverseOrder());
        if (folder.isEmpty() || !Files.isRegularFile(folder.get().resolve(NAME))) {
            return months;
        }
        try (var stream = Files.newInputStream(folder.get().resolve(NAME))) {
            var bytes = stream.readNBytes(JsonFile.LARGEST);
            if (StrictJson.read(NAME, bytes).tree().orElse(null) instanceof Json.Obj root) {
                root.members().forEach((month, uses) -> month(month).ifPresent(known -> months.put(known, uses(uses))));
            }
        } catch (IOException unreadable) {
            return months;
        }
        return months;
    }

    /// One more in a month; what cannot be written is not counted.
    public void count(Use use, YearMonth month) {
        if (folder.isEmpty()) {
            return;
        }
        SortedMap<YearMonth, Map<Use, Integer>> months = read();
        months.computeIfAbsent(month, _ -> new EnumMap<>(Use.class)).merge(use, 1, Integer::sum);
        Map<String, Object> json = new LinkedHashMap<>();
        months.entrySet().stream()
                .limit(MOST_MONTHS)
                .forEach(one -> json.put(one.getKey().toString(), ids(one.getValue())));
        try {
            Files.createDirectories(folder.get());
            Path file = folder.get().resolve(NAME);
            Path fresh = file.resolveSibling(NAME + ".new");
            // never write through what lies there under this name: it may be a link to somewhere else
            Files.deleteIfExists(fresh);
            Files.writeString(fresh, JsonText.of(json), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cannotWrite) {
            // a number less; the panel is for something else
        }
    }

    private static Map<String, Integer> ids(Map<Use, Integer> uses) {
        Map<String, Integer> ids = new LinkedHashMap<>();
        uses.forEach((use, number) -> ids.put(use.id, number));
        return ids;
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return Optional.of(YearMonth.parse(written));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Map<Use, Integer> uses(Json json) {
        Map<Use, Integer> uses = new EnumMap<>(Use.class);
        if (json instanceof Json.Obj object) {
            for (Use use : Use.values()) {
                if (object.members().get(use.id) instanceof Json.Num number
                        && number.value() >= 0
                        && number.value() <= HIGHEST) {
                    uses.put(use, (int) number.value());
                }
            }
        }
        return uses;
    }
}
