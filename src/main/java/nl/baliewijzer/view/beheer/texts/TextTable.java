package nl.baliewijzer.view.beheer.texts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.domain.Citation;
import nl.baliewijzer.draft.DraftItem;
import nl.baliewijzer.draft.FieldPath;
import nl.baliewijzer.draft.ItemId;
import nl.baliewijzer.draft.Members;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.DraftNow;

/// The texts of the panel, a kind at a time: whose they are, and which of them are looked for.
public final class TextTable {
    /// Those that an employee reads most come first; contacts, roles, the desk and languages have rooms of their own.
    private static final List<String> KINDS = List.of(
            "excuses",
            "prompts",
            "advice",
            "cover",
            "reminders",
            "sections",
            "tasks",
            "companions",
            "steps",
            "signals",
            "signal-groups",
            "questions",
            "outcomes",
            "topics",
            "figures",
            "scenes",
            "roles",
            "areas",
            "municipalities",
            "sources");

    /// The members that stand on the panel as a line of their own.
    private static final List<String> TEXTS = List.of("text", "more", "name", "heading", "rail", "title", "sentence");

    private final BenchModel bench;
    private final Texts texts;
    private final ObjectProperty<String> kind = new SimpleObjectProperty<>(KINDS.getFirst());
    private final StringProperty looked = new SimpleStringProperty("");

    public TextTable(BenchModel bench, Texts texts) {
        this.bench = bench;
        this.texts = texts;
    }

    /// The kinds that are changed here.
    public List<String> kinds() {
        return KINDS;
    }

    ObjectProperty<String> kind() {
        return kind;
    }

    StringProperty looked() {
        return looked;
    }

    /// Those of the kind that are looked for.
    ObservableValue<List<TextRow>> shown() {
        ObservableValue<List<TextRow>> rows = kind.flatMap(now -> bench.of(open -> rows(open, now), List.of()));
        return Bindings.createObjectBinding(
                () -> rows.getValue().stream()
                        .filter(row -> (row.text() + " " + row.whose())
                                .toLowerCase(Locale.ROOT)
                                .contains(looked.get().strip().toLowerCase(Locale.ROOT)))
                        .toList(),
                rows,
                looked);
    }

    private List<TextRow> rows(DraftNow open, String of) {
        return open.items(of).stream()
                .map(item -> new TextRow(item.id(), open.called(item.id()), whose(item)))
                .toList();
    }

    private String whose(DraftItem item) {
        if (item.locked()) {
            return texts.get("beheer.texts.locked");
        }
        if (item.leftOut()) {
            return texts.get("beheer.texts.left.out");
        }
        if (!item.own()) {
            return texts.get("beheer.texts.national");
        }
        return texts.get(item.replaces() ? "beheer.texts.replaced" : "beheer.texts.own");
    }

    /// The item of which this is a text on the panel.
    Optional<ItemId> saying(String text) {
        return bench.now().get().stream()
                .flatMap(open -> KINDS.stream()
                        .flatMap(one -> open.items(one).stream())
                        .filter(item -> TEXTS.stream()
                                .anyMatch(field -> open.text(item.id(), FieldPath.of(field))
                                        .equals(text))))
                .map(DraftItem::id)
                .findFirst();
    }

    /// One more of a kind: shaped as another one of it, without its words.
    ItemId add(ItemId like) {
        ItemId[] made = new ItemId[1];
        bench.change(texts.get("beheer.texts.new"), changes -> {
            String id = changes.freeId(like.kind(), texts.get("beheer.texts.new"));
            made[0] = new ItemId(like.kind(), id);
            Map<String, Object> members = new LinkedHashMap<>();
            members.put("id", id);
            bench.now()
                    .get()
                    .flatMap(open -> open.value(like, FieldPath.WHOLE))
                    .ifPresent(value -> ((Map<?, ?>) value)
                            .forEach((name, old) ->
                                    members.putIfAbsent(String.valueOf(name), blank(String.valueOf(name), old))));
            members.remove("locked");
            members.put("sources", List.of(Members.of("from", Citation.OWN)));
            changes.add(like.kind(), members);
        });
        return made[0];
    }

    private static Object blank(String name, Object old) {
        return TEXTS.contains(name) ? "" : old;
    }
}
