package nl.baliewijzer.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.content.Merged;
import nl.baliewijzer.json.EditableJson;

/// Values of the items of country and region.
final class Below {
    private Below() {}

    static Optional<Object> value(Merged merged, ItemId id, FieldPath field) {
        Optional<Object> at = merged.items(id.kind()).stream()
                .filter(item -> item.id().equals(id.id()))
                .flatMap(item -> item.below().stream())
                .<Object>map(laid -> EditableJson.members(laid.json()))
                .findFirst();
        for (Object step : field.steps()) {
            at = at.flatMap(value -> step(value, step));
        }
        return at;
    }

    private static Optional<Object> step(Object value, Object step) {
        if (value instanceof Map<?, ?> members) {
            return Optional.ofNullable(members.get(step));
        }
        return value instanceof List<?> list && step instanceof Integer at && at >= 0 && at < list.size()
                ? Optional.of(list.get(at))
                : Optional.empty();
    }
}
