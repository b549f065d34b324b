package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.json.Fields;
import nl.baliewijzer.json.Json;

/// Reads the items of one file, which are all of one kind.
final class ItemsReader {
    private final String label;
    private final Layer layer;
    private final List<Entry> entries = new ArrayList<>();

    ItemsReader(String label, Layer layer) {
        this.label = label;
        this.layer = layer;
    }

    /// Every item that has an id, in the order of the file.
    List<Entry> read(Fields in) {
        in.maybeText("$schema", 200);
        if (in.member("kind").filter(ItemsReader::isOfFormat1).isPresent()) {
            in.complain(ContentFault.P024);
            in.required("items");
            return entries;
        }
        Optional<ContentKind> kind = in.one("kind", ContentKind.CHOICES);
        kind.flatMap(ContentKind::onlyIn)
                .filter(only -> only != layer)
                .ifPresent(only -> in.complain(ContentFault.P008, kind.get().id(), only.id()));
        if (kind.isEmpty()) {
            in.required("items");
        } else {
            in.list("items", item -> item(kind.get(), item));
        }
        return entries;
    }

    /// What the first format called areas could not say of which role they are.
    private static boolean isOfFormat1(Json kind) {
        return kind instanceof Json.Text text && text.value().equals("regions");
    }

    private Optional<String> item(ContentKind kind, Fields in) {
        Read read = item(kind, in, in.id("id"));
        if (!read.id().isEmpty()) {
            Json.Obj object = in.object();
            entries.add(new Entry(kind, read.id(), layer, label, () -> object, read.locked(), read.value()));
        }
        return read.value().map(_ -> read.id());
    }

    /// What every item has, and what it says; without an id if that is not good.
    record Read(String id, boolean locked, Optional<Item> value) {}

    /// Lets somebody hear what is asked of an item of a kind, who has no item to give.
    static void hear(ContentKind kind, Fields listener) {
        var _ = listener.id("id");
        // a reader asks all there is only of what has an id
        var _ = item(kind, listener, "x");
    }

    private static Read item(ContentKind kind, Fields in, String id) {
        boolean locked = in.maybeFlag("locked").orElse(false);
        return new Read(id, locked, kind.read(in, id));
    }
}
