package nl.baliewijzer.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baliewijzer.content.Foundation;
import nl.baliewijzer.content.LaidItem;
import nl.baliewijzer.content.Merged;
import nl.baliewijzer.json.EditableJson;

/// Finds what differs between a draft and the version in force, a field at a time.
public final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /// The differences, in the order of kinds and items; of a draft that was never made ready, everything is new.
    public static List<Difference> of(DraftFolder draft) {
        Differences differences = new Differences();
        Optional<Merged> before = draft.inForce();
        for (String kind : Merged.kinds()) {
            differences.of(kind, items(before, kind), items(Optional.of(draft.merged()), kind));
        }
        return List.copyOf(differences.found);
    }

    /// The items of a kind that are the municipality's own in one of both, as they hold.
    private static Map<String, LaidItem> items(Optional<Merged> merged, String kind) {
        Map<String, LaidItem> items = new LinkedHashMap<>();
        merged.ifPresent(all -> all.items(kind).forEach(item -> items.put(item.id(), item)));
        return items;
    }

    private void of(String kind, Map<String, LaidItem> before, Map<String, LaidItem> after) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.of(before, after)
                .flatMap(items -> items.values().stream())
                .filter(item -> item.own().isPresent() || item.leftOut())
                .forEach(item -> ids.add(item.id()));
        for (String id : ids) {
            ItemId item = new ItemId(kind, id);
            Optional<Object> below = Optional.ofNullable(after.get(id)).flatMap(Differences::below);
            Optional<Object> old = holding(Optional.ofNullable(before.get(id)), below);
            Optional<Object> now = holding(Optional.ofNullable(after.get(id)), below);
            if (old.isEmpty() || now.isEmpty()) {
                found.add(new Difference(item, FieldPath.WHOLE, "", old, now));
            } else {
                compare(item, FieldPath.WHOLE, old, now);
            }
        }
    }

    /// What holds: the municipality's own, or else what stands below unless that is left out.
    private static Optional<Object> holding(Optional<LaidItem> item, Optional<Object> below) {
        boolean leftOut = item.filter(LaidItem::leftOut).isPresent();
        return item.flatMap(Differences::own).or(() -> below.filter(_ -> !leftOut));
    }

    private static Optional<Object> own(LaidItem item) {
        return item.own().map(laid -> EditableJson.members(laid.json()));
    }

    private static Optional<Object> below(LaidItem item) {
        return item.below().map(laid -> EditableJson.members(laid.json()));
    }

    private void compare(ItemId item, FieldPath field, Optional<?> before, Optional<?> after) {
        Object old = before.orElse(null);
        Object now = after.orElse(null);
        if (Objects.equals(old, now)) {
            return;
        }
        if (old instanceof Map<?, ?> one && now instanceof Map<?, ?> other) {
            Stream.concat(one.keySet().stream(), other.keySet().stream())
                    .distinct()
                    .forEach(name -> compare(
                            item,
                            field.to(name),
                            Optional.ofNullable(one.get(name)),
                            Optional.ofNullable(other.get(name))));
        } else if (old instanceof List<?> one
                && now instanceof List<?> other
                && one.size() == other.size()
                && deep(one)) {
            for (int at = 0; at < one.size(); at++) {
                compare(item, field.to(at), Optional.of(one.get(at)), Optional.of(other.get(at)));
            }
        } else {
            found.add(new Difference(
                    item, field, Foundation.name(item.kind(), field.steps()), before.map(x -> x), after.map(x -> x)));
        }
    }

    private static boolean deep(List<?> list) {
        return list.stream().anyMatch(Map.class::isInstance);
    }
}
