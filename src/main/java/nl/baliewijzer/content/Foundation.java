package nl.baliewijzer.content;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Outline;

/// The layers below a municipality's, read once, to lay its pack on again and again while that is being written.
public final class Foundation {
    private final List<Draft> below;
    private final LocalDate made;

    Foundation(Library library) {
        below = new ArrayList<>(List.of(library.national()));
        library.regional().ifPresent(below::add);
        made = below.getFirst().pack().map(Pack::date).orElse(LocalDate.MIN);
    }

    /// The format of content in which a pack is written now.
    public static int format() {
        return PackReader.FORMAT;
    }

    /// The names of the municipalities that there are.
    public List<String> municipalities() {
        return new Layers(below)
                .values(Municipality.class).stream().map(Municipality::name).toList();
    }

    /// What a field of a kind is called in Dutch; positions in lists say nothing. Empty for one that only holds others.
    public static String name(String kind, List<Object> field) {
        return new FieldNames()
                .name(Stream.concat(Stream.of(kind), field.stream())
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.joining(".")));
    }

    /// Every member that an item of a kind can have.
    public static Outline outline(String kind) {
        Outline item = new Outline();
        ItemsReader.hear(ContentKind.CHOICES.find(kind).orElseThrow(), item);
        return item;
    }

    /// The files in the folder of a pack that are none of these, of any kind and in any folder within.
    public static Set<String> beside(Path folder, Set<String> known) throws IOException {
        return UnlistedFiles.in(folder, known);
    }

    /// A municipality's pack as its files are now, laid on top and checked as `--check-content` does.
    ///
    /// `files` holds pack.json and what it lists; `beside` names other content in the same folder, which does not
    /// count. `today` is the day after which nothing can have been checked.
    public Merged with(Map<String, byte[]> files, Set<String> beside, LocalDate today) {
        Draft top = PackReader.read(new InMemory(files));
        return new Merged(below, top, beside, today.isBefore(made) ? made : today);
    }
}
