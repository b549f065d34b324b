package nl.baliewijzer.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.guide.Reachability;
import nl.baliewijzer.guide.RouteFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever a municipality deletes, replaces or misspells of what comes with the program: its pack is refused, or every
/// way that is locked is still there and still ends at the same people.
class OverlayMutationTest {
    private static final Set<ContentKind> OF_ROUTES = EnumSet.of(
            ContentKind.QUESTIONS, ContentKind.OUTCOMES, ContentKind.ROLES, ContentKind.BINDINGS, ContentKind.CONTACTS);

    private static final List<Draft> BELOW = List.of(
            PackReader.read(new Folder(Path.of("content/landelijk"))),
            PackReader.read(new Folder(Path.of("content/regio/nederland"))));
    private static final Layers UNDER = new Layers(BELOW);
    private static final Set<String> WAYS = ways(UNDER);

    @Test
    void thereAreLockedWaysToLose() {
        assertTrue(WAYS.contains("question jonger-dan-18"), WAYS::toString);
        assertTrue(WAYS.contains("bel-112 > noodnummer"), WAYS::toString);
        assertTrue(WAYS.contains("minderjarig > veilig-thuis"), WAYS::toString);
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void whatIsDeletedNeverCostsALockedWay(ContentKind kind) throws IOException {
        for (JsonObject item : items(kind)) {
            String id = id(item);
            boolean refused = refused(kind, id, List.of(), List.of(kind.id() + "/" + id));
            assertTrue(refused || !locked(kind, id), id);
        }
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void whatIsMisspeltNeverCostsALockedWay(ContentKind kind) throws IOException {
        for (JsonObject item : items(kind)) {
            JsonObject other = item.deepCopy();
            other.addProperty("id", id(item) + "-x");
            refused(kind, id(item), List.of(other), List.of());
        }
    }

    @ParameterizedTest
    @EnumSource(ContentKind.class)
    void whatIsReplacedNeverCostsALockedWay(ContentKind kind) throws IOException {
        int tried = 0;
        for (JsonObject item : items(kind)) {
            for (JsonObject other : Mutated.of(item, OF_ROUTES.contains(kind))) {
                boolean refused = refused(kind, id(item), List.of(other), List.of());
                assertTrue(refused || !locked(kind, id(item)), () -> other.toString());
                tried++;
            }
        }
        assertTrue(tried >= items(kind).size(), kind + ": " + tried);
    }

    /// Whether the pack is refused; one that is taken has all ways that are locked. What is no part of a route costs
    /// none, whatever the checks of its own say.
    private static boolean refused(ContentKind kind, String id, List<JsonObject> items, List<String> without) {
        Draft top = PackReader.read(new InMemory(files(kind, items, without)));
        List<Draft> all = Library.with(BELOW, top);
        Layers layers = new Layers(all);
        boolean ofRoutes = OF_ROUTES.contains(kind);
        if (!layers.problems().isEmpty()
                || (ofRoutes && !CrossCheck.check(layers).isEmpty())) {
            return true;
        }
        Set<String> lost = new TreeSet<>(WAYS);
        lost.removeAll(ways(layers));
        assertEquals(Set.of(), lost, () -> kind + " " + id + " " + items + without);
        return false;
    }

    private static Map<String, byte[]> files(ContentKind kind, List<JsonObject> items, List<String> without) {
        JsonObject pack = new JsonObject();
        pack.addProperty("id", "delft");
        pack.addProperty("layer", "gemeente");
        pack.addProperty("name", "Delft");
        pack.addProperty("version", "2026.12.1");
        pack.addProperty("date", "2026-12-01");
        pack.addProperty("requires", Foundation.format());
        JsonArray names = new JsonArray();
        names.add("eigen.json");
        pack.add("files", names);
        if (!without.isEmpty()) {
            JsonArray left = new JsonArray();
            without.forEach(left::add);
            pack.add("without", left);
        }
        JsonObject file = new JsonObject();
        boolean none = items.isEmpty();
        file.addProperty("kind", none ? ContentKind.DESK.id() : kind.id());
        JsonArray list = new JsonArray();
        items.forEach(list::add);
        if (none) {
            JsonObject desk = new JsonObject();
            desk.addProperty("id", "balie");
            list.add(desk);
        }
        file.add("items", list);
        return Map.of("pack.json", bytes(pack), "eigen.json", bytes(file));
    }

    private static byte[] bytes(JsonObject tree) {
        return tree.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The locked questions and outcomes that a way reaches, and the locked contacts that a locked outcome calls.
    private static Set<String> ways(Layers layers) {
        Catalogue catalogue = new Local(layers, Optional.of("delft")).catalogue();
        RouteFinder finder = new RouteFinder(catalogue);
        Reachability reachability = Reachability.onPaper(Clock.systemUTC());
        Set<String> ways = new TreeSet<>();
        for (var path : finder.paths()) {
            path.given().stream()
                    .map(given -> given.question().id())
                    .filter(question -> locked(ContentKind.QUESTIONS, question))
                    .forEach(question -> ways.add("question " + question));
            String outcome = path.outcome().id();
            if (locked(ContentKind.OUTCOMES, outcome)) {
                finder.calls(path.given(), path.outcome(), reachability)
                        .all()
                        .flatMap(call -> call.contacts())
                        .filter(contact -> locked(ContentKind.CONTACTS, contact.id()))
                        .forEach(contact -> ways.add(outcome + " > " + contact.id()));
            }
        }
        return ways;
    }

    private static boolean locked(ContentKind kind, String id) {
        return UNDER.entry(kind, id).filter(Entry::locked).isPresent();
    }

    private static List<JsonObject> items(ContentKind kind) throws IOException {
        List<JsonObject> items = new ArrayList<>();
        for (String folder : List.of("content/landelijk", "content/regio/nederland")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(one -> !one.endsWith(PackReader.PACK))
                        .sorted()
                        .toList()) {
                    JsonObject tree = Examples.read(file);
                    if (tree.get("kind").getAsString().equals(kind.id())) {
                        tree.getAsJsonArray("items").forEach(item -> items.add(item.getAsJsonObject()));
                    }
                }
            }
        }
        return items;
    }

    private static String id(JsonObject item) {
        return item.get("id").getAsString();
    }
}
