package nl.baliewijzer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.domain.Municipality;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// A municipality's pack on top of the layers that come with the program: what is wrong with it, and every item with
/// what it replaces.
public final class Merged {
    private final List<Draft> below;
    private final Draft top;
    private final Layers layers;
    private final List<Problem> problems;

    Merged(List<Draft> below, Draft top, Set<String> beside, LocalDate today) {
        this.below = below;
        this.top = top;
        layers = new Layers(Library.with(below, top));
        List<Problem> found = new ArrayList<>(layers.problems());
        top.pack()
                .filter(pack -> pack.layer() != Layer.MUNICIPALITY)
                .ifPresent(pack -> found.add(top.otherLayer(pack, Layer.MUNICIPALITY)));
        found.addAll(CrossCheck.check(layers));
        found.addAll(new DaysAhead(today).in(top));
        found.addAll(AuthorChecks.of(top, below, layers));
        found.addAll(UnlistedFiles.problems(top, beside));
        problems = new Verdict(
                        true,
                        found.stream()
                                .map(problem -> AuthorWords.withRole(problem, layers))
                                .toList())
                .problems();
    }

    /// The kinds of content, by their names in files.
    public static List<String> kinds() {
        return Stream.of(ContentKind.values()).map(ContentKind::id).toList();
    }

    /// Everything that is wrong, in order of places; files of the pack have their plain name.
    public List<Problem> problems() {
        return problems;
    }

    /// What pack.json says, if it is good.
    public Optional<Pack> pack() {
        return top.pack();
    }

    /// Every item of a kind, first those of the layers below.
    public List<LaidItem> items(String kind) {
        ContentKind wanted =
                ContentKind.CHOICES.find(kind).orElseThrow(() -> new IllegalArgumentException("no kind: " + kind));
        Map<String, Laid> lower = new LinkedHashMap<>();
        below.forEach(draft -> of(draft, wanted).forEach(entry -> lower.put(entry.id(), laid(entry))));
        Map<String, Laid> own = new LinkedHashMap<>();
        of(top, wanted).forEach(entry -> own.putIfAbsent(entry.id(), laid(entry)));
        return Stream.concat(lower.keySet().stream(), own.keySet().stream())
                .distinct()
                .map(id -> new LaidItem(
                        kind,
                        id,
                        Optional.ofNullable(own.get(id)),
                        Optional.ofNullable(lower.get(id)),
                        top.without().contains(kind + "/" + id)))
                .toList();
    }

    private static Stream<Entry> of(Draft draft, ContentKind kind) {
        return draft.entries().stream().filter(entry -> entry.kind() == kind);
    }

    private static Laid laid(Entry entry) {
        return new Laid(entry.layer(), entry.file(), entry.locked(), entry.value(), entry.json());
    }

    /// What the panel of this municipality gets to see of all that is good: what has a mistake, or names what is not
    /// there, is left out, and what stands below it holds.
    public Catalogue catalogue() {
        Municipalities known = new Municipalities(new Layers(List.of(below.getFirst())));
        return new Local(good(top), known.id(known.of(top))).catalogue();
    }

    /// The names of the municipalities that it is for; none where nobody knows.
    public List<String> municipalities() {
        List<String> ids = new Municipalities(layers).allOf(top, layers.areas());
        return layers.values(Municipality.class).stream()
                .filter(one -> ids.contains(one.id()))
                .map(Municipality::name)
                .toList();
    }

    private Layers good(Draft draft) {
        Layers all = new Layers(Library.with(below, draft));
        List<Entry> holding = draft.entries().stream()
                .filter(entry -> References.hold(entry, all))
                .toList();
        return holding.size() == draft.entries().size() ? all : good(draft.only(holding));
    }

    /// Every telephone number of the pack, in the order of files and lines.
    public List<Numbered> numbers() {
        return ContentNumbers.of(layers).stream()
                .filter(number -> number.layer() == Layer.MUNICIPALITY)
                .toList();
    }

    /// The item that a problem is in; nothing for one of pack.json, or of a file as a whole.
    public Optional<Located> locate(Problem problem) {
        return Stream.concat(Stream.of(top), below.stream())
                .flatMap(draft -> draft.entries().stream())
                .filter(entry -> entry.file().equals(problem.file())
                        && within(problem.path(), entry.json().path()))
                .map(entry -> new Located(
                        entry.kind().id(),
                        entry.id(),
                        Located.steps(
                                problem.path().substring(entry.json().path().length()))))
                .findFirst();
    }

    private static boolean within(String path, String item) {
        return path.startsWith(item)
                && (path.length() == item.length() || ".[".indexOf(path.charAt(item.length())) >= 0);
    }
}
