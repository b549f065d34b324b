package nl.baliewijzer.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Layer;
import nl.baliewijzer.json.Fault;
import nl.baliewijzer.json.Json;
import nl.baliewijzer.json.Problem;

/// An item with the place where it was read.
///
/// `value` is empty if the item has a problem of its own; its id still counts, so that a reference to it is not
/// called wrong as well. `object` is asked only for what has to be said about the file.
record Entry(
        ContentKind kind,
        String id,
        Layer layer,
        String file,
        Supplier<Json.Obj> object,
        boolean locked,
        Optional<Item> value) {
    /// The item as it stands in its file.
    Json.Obj json() {
        return object.get();
    }

    /// Whether it is a good item of this type, and of this sort.
    <T extends Item> boolean isSuch(Class<T> type, Predicate<? super T> sort) {
        return value.filter(type::isInstance).map(type::cast).filter(sort).isPresent();
    }

    /// A problem at the item.
    Problem problem(Fault fault, Object... found) {
        return problemIn(List.of(), fault, found);
    }

    /// A problem at a value inside the item, by member names and positions in lists.
    Problem problemIn(List<Object> steps, Fault fault, Object... found) {
        Json at = inside(json(), steps);
        return Problem.at(file, at.line(), at.path(), fault, found).in(AuthorWords.of(this, at.path()));
    }

    /// A value inside another; the nearest around it, where that is not there.
    static Json inside(Json from, List<Object> steps) {
        Json at = from;
        for (Object step : steps) {
            if (step instanceof Integer position && at instanceof Json.Arr list) {
                at = list.entries().get(position);
            } else if (step instanceof String name && at instanceof Json.Obj object) {
                at = object.members().getOrDefault(name, at);
            }
        }
        return at;
    }

    /// What it is and where it stands, for a message about another item: *contact ‘Els’ (contacts.json, regel 4)*.
    String place() {
        return AuthorWords.title(this) + " (" + file + ", regel " + json().line() + ")";
    }
}
