package nl.baliewijzer.draft;

import java.util.List;
import java.util.Optional;
import nl.baliewijzer.content.Foundation;
import nl.baliewijzer.json.Outline;

/// What an item of a kind can have, as the readers of content ask for it.
public final class FieldList {
    private FieldList() {}

    /// A member of an object: whether it has to be there, and what it begins with when somebody adds it.
    public record NamedField(String name, boolean needed, Object blank) {}

    /// The members of the object at a place, or of each object in the list there, in the order in which they are read;
    /// none of what is no object.
    public static List<NamedField> at(String kind, FieldPath place) {
        Optional<Outline> here = Optional.of(Foundation.outline(kind));
        for (Object step : place.steps()) {
            if (step instanceof String name) {
                here = here.flatMap(
                                outline -> Optional.ofNullable(outline.members().get(name)))
                        .flatMap(Outline.Member::inside);
            }
        }
        return here.stream()
                .flatMap(outline -> outline.members().entrySet().stream())
                .map(member -> new NamedField(
                        member.getKey(),
                        member.getValue().needed(),
                        member.getValue().blank()))
                .toList();
    }
}
