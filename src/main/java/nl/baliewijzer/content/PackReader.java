package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.AllowedWords;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Parsed;
import nl.baliewijzer.json.Problem;
import nl.baliewijzer.json.Problems;
import nl.baliewijzer.json.Shape;
import nl.baliewijzer.json.StrictJson;

/// Reads a pack: pack.json, and every file that it lists, whatever is wrong with the others.
final class PackReader {
    /// The file that makes a folder a pack.
    static final String PACK = "pack.json";

    /// The format that is written now, and the oldest that is still read.
    static final int FORMAT = 2;

    private static final int OLDEST_FORMAT = 1;
    private static final Shape FILE = new Shape(
            "(?!pack\\.json$)[a-z0-9]+(-[a-z0-9]+)*\\.json",
            "de naam van een bestand in deze map, zoals contacten.json");
    private static final Shape VERSION =
            new Shape("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}", "drie getallen met punten, zoals 2026.11.1");
    private static final Shape WITHOUT =
            new Shape("[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*", "de soort en het id, zoals excuses/even-nakijken");
    private static final AllowedWords<Layer> LAYERS = AllowedWords.of(List.of(Layer.values()), Layer::id);

    private final ContentSource source;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private static final int MOST_FILES = 100;
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private Optional<Json.Obj> json = Optional.empty();
    private boolean complete = true;
    private int bytesRead;

    private PackReader(ContentSource source) {
        this.source = source;
    }

    /// Reads the pack in a folder.
    static Draft read(ContentSource source) {
        return new PackReader(source).pack();
    }

    /// What pack.json says of the pack in a folder, if it is good; nothing else of it is read.
    static Optional<Pack> pack(ContentSource source) {
        return new PackReader(source).open(PACK, Contents::read).map(Contents::pack);
    }

    /// The names of all files of the pack in a folder, pack.json among them; none if pack.json is not good.
    static List<String> names(ContentSource source) {
        return new PackReader(source)
                .open(PACK, Contents::read).stream()
                        .flatMap(contents -> Stream.concat(Stream.of(PACK), contents.files().stream()))
                        .toList();
    }

    private Draft pack() {
        Optional<Contents> contents = open(PACK, Contents::read);
        complete &= contents.isPresent();
        Optional<Pack> pack = contents.map(Contents::pack);
        contents.ifPresentOrElse(this::items, this::mistakes);
        int format = contents.map(Contents::format).orElse(FORMAT);
        List<String> without = contents.map(Contents::without).orElse(List.of());
        return new Draft(source.label(PACK), json, pack, format, without, entries, problems, complete);
    }

    private void items(Contents contents) {
        for (String file : contents.files()) {
            if (contents.files().size() > MOST_FILES || bytesRead > MOST_BYTES) {
                complete = false;
                problems.add(Problem.of(source.label(PACK), ContentFault.P021, MOST_FILES, MOST_BYTES / (1024 * 1024)));
                return;
            }
            items(file, contents.pack().layer());
        }
    }

    /// With a mistake in pack.json nothing of the pack counts; its author is told what is wrong in the files as well.
    private void mistakes() {
        Map<String, Json> said = json.map(Json.Obj::members).orElse(Map.of());
        if (said.get("layer") instanceof Json.Text layer && said.get("files") instanceof Json.Arr files) {
            LAYERS.find(layer.value())
                    .ifPresent(known -> files.entries().stream()
                            .filter(file -> file instanceof Json.Text name
                                    && FILE.pattern().matcher(name.value()).matches())
                            .limit(MOST_FILES)
                            .forEach(file -> items(((Json.Text) file).value(), known)));
            entries.clear();
        }
    }

    private void items(String file, Layer layer) {
        open(file, in -> {
            entries.addAll(new ItemsReader(source.label(file), layer).read(in));
            return in.done(() -> file);
        });
    }

    /// Opens a file as one object and reads it; its problems join those of the pack.
    private <T> Optional<T> open(String file, Function<Fields, Optional<T>> reader) {
        Problems found = new Problems(source.label(file));
        Optional<T> result = Optional.empty();
        Optional<byte[]> bytes = source.read(file, found);
        Optional<Json> tree = Optional.empty();
        List<Problem> told = List.of();
        if (bytes.isPresent()) {
            bytesRead += bytes.get().length;
            Parsed parsed = StrictJson.read(source.label(file), bytes.get());
            told = parsed.problems();
            tree = parsed.tree();
        }
        complete &= tree.isPresent();
        if (tree.isPresent()) {
            result = Fields.open(tree.get(), found).flatMap(reader);
        }
        Optional<Json.Obj> root = tree.filter(Json.Obj.class::isInstance).map(Json.Obj.class::cast);
        if (file.equals(PACK)) {
            json = root;
        }
        Stream.concat(told.stream(), found.list().stream())
                .map(problem -> root.map(json -> problem.in(AuthorWords.of(json, problem.path())))
                        .orElse(problem))
                .forEach(problems::add);
        return result;
    }

    /// What pack.json says.
    record Contents(Pack pack, int format, List<String> files, List<String> without) {
        static Optional<Contents> read(Fields in) {
            in.maybeText("$schema", 200);
            String id = in.id("id");
            Layer layer = in.choice("layer", LAYERS);
            String name = in.text("name", 60);
            String version = in.text("version", 29, VERSION);
            LocalDate date = in.date("date");
            int format = in.integer("requires", OLDEST_FORMAT, FORMAT);
            List<String> municipalities = in.maybeIds("municipalities");
            List<String> files = in.texts("files", 60, FILE);
            List<String> without = in.maybeFilledTexts("without", 125, WITHOUT);
            return in.done(() ->
                    new Contents(new Pack(id, layer, name, version, date, municipalities), format, files, without));
        }
    }
}
