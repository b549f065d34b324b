package nl.baliewijzer.json;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Which members an object has, which it must have, which go together, and which nobody asked for.
abstract class ObjectMembers {
    final Problems problems;
    private final Json.Obj object;
    private final int before;
    private final Set<String> asked = new LinkedHashSet<>();

    ObjectMembers(Json.Obj object, Problems problems) {
        this.object = object;
        this.problems = problems;
        this.before = problems.count();
    }

    /// At least one of these members must be there, and not as an empty list.
    public void oneOf(String... names) {
        boolean nothing = Stream.of(names)
                .flatMap(name -> member(name).stream())
                .allMatch(
                        json -> json instanceof Json.Arr list && list.entries().isEmpty());
        if (nothing) {
            complain(ShapeFault.S017, "Vul minstens een van deze velden: ‘" + String.join("’, ‘", names) + "’.");
        }
    }

    /// One of two members is nothing without the other.
    public void together(String one, String other) {
        if (member(one).isPresent() != member(other).isPresent()) {
            complain(ShapeFault.S017, "Vul ‘" + one + "’ en ‘" + other + "’ allebei, of geen van beide.");
        }
    }

    /// A member must be there unless another one is this word.
    public void neededUnless(String name, String other, String word) {
        if (member(name).isEmpty() && !says(other, word)) {
            complain(ShapeFault.S001, name);
        }
    }

    /// A member must be there when another one is this word, and only then.
    public void onlyWith(String name, String other, String word) {
        boolean wanted = says(other, word);
        if (wanted && member(name).isEmpty()) {
            complain(ShapeFault.S001, name);
        } else if (!wanted && member(name).isPresent()) {
            complain(ShapeFault.S017, "Haal ‘" + name + "’ weg: dat hoort alleen bij ‘" + word + "’.");
        }
    }

    /// At least one member must be there; `otherwise` says what to do, in Dutch.
    public void notEmpty(String otherwise) {
        if (object.members().keySet().stream().noneMatch(asked::contains)) {
            complain(ShapeFault.S017, otherwise);
        }
    }

    private boolean says(String name, String word) {
        return member(name)
                .filter(json -> json instanceof Json.Text text && text.value().equals(word))
                .isPresent();
    }

    /// A member that must be there, whatever it is.
    public Optional<Json> required(String name) {
        Optional<Json> found = member(name);
        if (found.isEmpty()) {
            problems.add(object, ShapeFault.S001, name);
        }
        return found;
    }

    /// A member, whatever it is.
    public Optional<Json> member(String name) {
        asked.add(name);
        return Optional.ofNullable(object.members().get(name));
    }

    /// Adds a problem at the object itself.
    public void complain(Fault fault, Object... found) {
        problems.add(object, fault, found);
    }

    /// Where the object stands.
    public Json.Obj object() {
        return object;
    }

    /// Reports every member that nobody asked for, and makes the result if there was no mistake in the whole
    /// object.
    public <T> Optional<T> done(Supplier<T> result) {
        object.members().forEach((name, value) -> {
            if (!asked.contains(name)) {
                problems.add(value, ShapeFault.S002, name, new OwnWords(String.join(", ", asked)));
            }
        });
        if (problems.count() > before) {
            return Optional.empty();
        }
        try {
            return Optional.of(result.get());
        } catch (IllegalArgumentException refused) {
            // a reader is as strict as the record it makes; should one fall behind, an author still gets a place
            problems.add(object, ShapeFault.S099, String.valueOf(refused.getMessage()));
            return Optional.empty();
        }
    }
}
