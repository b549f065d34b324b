package nl.baliewijzer.json;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The members of one object, asked for by name.
///
/// Every mistake goes to the problems and reading goes on with a stand-in value; [#done] hands out a result only if
/// there
/// was none. A required member has a plain name here, an optional one begins with `maybe`.
public class Fields {
    private static final int MAX_ID = 60;

    private final Json.Obj object;
    private final Problems problems;
    private final Values values;
    private final int before;
    private final Set<String> asked = new LinkedHashSet<>();

    /// Starts on an object.
    public Fields(Json.Obj object, Problems problems) {
        this.object = object;
        this.problems = problems;
        this.values = new Values(problems);
        this.before = problems.count();
    }

    /// Starts on the root of a file, or says that it is no object.
    public static Optional<Fields> open(Json root, Problems problems) {
        return new Values(problems).open(root);
    }

    /// A text of at most `most` characters.
    public String text(String name, int most, TextRule... rules) {
        return required(name).map(json -> values.text(json, most, rules)).orElse("");
    }

    /// A text of at most `most` characters, or nothing.
    public Optional<String> maybeText(String name, int most, TextRule... rules) {
        return member(name).map(json -> values.text(json, most, rules));
    }

    /// A list of one text or more.
    public List<String> texts(String name, int most, TextRule... rules) {
        return required(name).map(json -> values.texts(json, most, true, rules)).orElse(List.of());
    }

    /// A list of texts that must be there, but may be empty.
    public List<String> anyTexts(String name, int most, TextRule... rules) {
        return required(name)
                .map(json -> values.texts(json, most, false, rules))
                .orElse(List.of());
    }

    /// A list of texts; absent is empty.
    public List<String> maybeTexts(String name, int most, TextRule... rules) {
        return member(name).map(json -> values.texts(json, most, false, rules)).orElse(List.of());
    }

    /// A list of one text or more; absent is empty.
    public List<String> maybeFilledTexts(String name, int most, TextRule... rules) {
        return member(name).map(json -> values.texts(json, most, true, rules)).orElse(List.of());
    }

    /// An id: lower case letters, digits and single hyphens.
    public String id(String name) {
        return text(name, MAX_ID, Values::judgeId);
    }

    /// An id, or nothing.
    public Optional<String> maybeId(String name) {
        return maybeText(name, MAX_ID, Values::judgeId);
    }

    /// A list of ids, none twice.
    public List<String> ids(String name) {
        return texts(name, MAX_ID, Values::judgeId);
    }

    /// A list of ids, none twice; absent is empty, but an empty list is refused: it would say nothing at all, or
    /// all.
    public List<String> maybeIds(String name) {
        return maybeFilledTexts(name, MAX_ID, Values::judgeId);
    }

    /// One of a few words.
    public <T> T choice(String name, AllowedWords<T> choices) {
        return required(name).map(json -> values.choice(json, choices)).orElseGet(choices::any);
    }

    /// One of a few words; nothing, with a problem, if it is absent or none of them.
    public <T> Optional<T> one(String name, AllowedWords<T> choices) {
        int count = problems.count();
        T found = choice(name, choices);
        return problems.count() == count ? Optional.of(found) : Optional.empty();
    }

    /// One of a few words, or nothing.
    public <T> Optional<T> maybeChoice(String name, AllowedWords<T> choices) {
        return member(name).map(json -> values.choice(json, choices));
    }

    /// One of a few words, or an object that means as much; `otherwise` stands in after a mistake.
    public <T> T choiceOrObject(
            String name, AllowedWords<T> choices, Function<Fields, Optional<? extends T>> reader, T otherwise) {
        return required(name)
                .flatMap(json -> choiceOrObject(json, choices, reader))
                .orElse(otherwise);
    }

    /// The same, or nothing.
    public <T> Optional<T> maybeChoiceOrObject(
            String name, AllowedWords<T> choices, Function<Fields, Optional<? extends T>> reader) {
        return member(name).flatMap(json -> choiceOrObject(json, choices, reader));
    }

    private <T> Optional<T> choiceOrObject(
            Json json, AllowedWords<T> choices, Function<Fields, Optional<? extends T>> reader) {
        return json instanceof Json.Text
                ? Optional.of(values.choice(json, choices))
                : values.open(json).flatMap(reader);
    }

    /// A list of one or more of a few words, none twice.
    public <T> List<T> choices(String name, AllowedWords<T> choices) {
        return required(name).map(json -> values.choices(json, choices)).orElse(List.of());
    }

    /// A list of one or more of a few words, none twice; absent is empty.
    public <T> List<T> maybeChoices(String name, AllowedWords<T> choices) {
        return member(name).map(json -> values.choices(json, choices)).orElse(List.of());
    }

    /// True or false.
    public boolean flag(String name) {
        return required(name).map(values::flag).orElse(false);
    }

    /// True or false, or nothing.
    public Optional<Boolean> maybeFlag(String name) {
        return member(name).map(values::flag);
    }

    /// A whole number between two bounds, both included.
    public int integer(String name, int least, int most) {
        return required(name).map(json -> values.integer(json, least, most)).orElse(least);
    }

    /// A whole number between two bounds, both included, or nothing.
    public Optional<Integer> maybeInteger(String name, int least, int most) {
        return member(name).map(json -> values.integer(json, least, most));
    }

    /// A date.
    public LocalDate date(String name) {
        return required(name).map(values::date).orElse(LocalDate.EPOCH);
    }

    /// A date, or nothing.
    public Optional<LocalDate> maybeDate(String name) {
        return member(name).map(values::date);
    }

    /// A list of one object or more; those with mistakes are left out.
    public <T> List<T> list(String name, Function<Fields, Optional<T>> reader) {
        return list(name, 1, reader);
    }

    /// A list of at least so many objects; those with mistakes are left out.
    public <T> List<T> list(String name, int least, Function<Fields, Optional<T>> reader) {
        return required(name).map(json -> values.objects(json, least, reader)).orElse(List.of());
    }

    /// A list of objects; absent is empty.
    public <T> List<T> maybeList(String name, Function<Fields, Optional<T>> reader) {
        return member(name).map(json -> values.objects(json, 0, reader)).orElse(List.of());
    }

    /// An object, or nothing.
    public <T> Optional<T> maybeObject(String name, Function<Fields, Optional<T>> reader) {
        return member(name).flatMap(json -> values.open(json).flatMap(reader));
    }

    /// An object that must be there.
    public <T> Optional<T> object(String name, Function<Fields, Optional<T>> reader) {
        return required(name).flatMap(json -> values.open(json).flatMap(reader));
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

    /// The way to read a value that is no plain member, with the same problems.
    public Values values() {
        return values;
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
