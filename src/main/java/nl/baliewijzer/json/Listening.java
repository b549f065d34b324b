package nl.baliewijzer.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;

/// Listens to what a reader asks for instead of giving it anything.
///
/// What a reader asks for only after it saw a value, it does not ask of this; rules between members are therefore
/// methods of [Fields], and not code in a reader.
abstract class Listening extends Fields {
    /// Where a member is asked for: by what name, whether it has to be there, and, for a list, of how many at least.
    record Slot(String name, boolean needed, OptionalInt least) {
        private static Slot one(String name, boolean needed) {
            return new Slot(name, needed, OptionalInt.empty());
        }

        private static Slot list(String name, boolean needed, int least) {
            return new Slot(name, needed, OptionalInt.of(least));
        }
    }

    Listening() {
        super(new Json.Obj(1, "$", Map.of()), new Problems("nothing"));
    }

    /// A text, or a list of texts, was asked for.
    abstract void texts(Slot slot, int most, TextRule... rules);

    /// An id, or a list of ids, was asked for.
    abstract void ids(Slot slot);

    /// One of some words, or a list of them, was asked for.
    abstract void words(Slot slot, AllowedWords<?> choices);

    /// True or false was asked for.
    abstract void flag(Slot slot);

    /// A whole number was asked for.
    abstract void number(Slot slot, int least, int most);

    /// A date was asked for.
    abstract void date(Slot slot);

    /// An object, or a list of objects, or one of some words instead, was asked for; `reader` is what reads it.
    abstract void objects(Slot slot, Optional<AllowedWords<?>> instead, Function<Fields, ?> reader);

    @Override
    public String text(String name, int most, TextRule... rules) {
        texts(Slot.one(name, true), most, rules);
        return "x";
    }

    @Override
    public Optional<String> maybeText(String name, int most, TextRule... rules) {
        texts(Slot.one(name, false), most, rules);
        return Optional.empty();
    }

    @Override
    public List<String> texts(String name, int most, TextRule... rules) {
        texts(Slot.list(name, true, 1), most, rules);
        return List.of();
    }

    @Override
    public List<String> anyTexts(String name, int most, TextRule... rules) {
        texts(Slot.list(name, true, 0), most, rules);
        return List.of();
    }

    @Override
    public List<String> maybeTexts(String name, int most, TextRule... rules) {
        texts(Slot.list(name, false, 0), most, rules);
        return List.of();
    }

    @Override
    public List<String> maybeFilledTexts(String name, int most, TextRule... rules) {
        texts(Slot.list(name, false, 1), most, rules);
        return List.of();
    }

    @Override
    public String id(String name) {
        ids(Slot.one(name, true));
        return "x";
    }

    @Override
    public Optional<String> maybeId(String name) {
        ids(Slot.one(name, false));
        return Optional.empty();
    }

    @Override
    public List<String> ids(String name) {
        ids(Slot.list(name, true, 1));
        return List.of();
    }

    @Override
    public List<String> maybeIds(String name) {
        ids(Slot.list(name, false, 1));
        return List.of();
    }

    @Override
    public <T> T choice(String name, AllowedWords<T> choices) {
        words(Slot.one(name, true), choices);
        return choices.any();
    }

    @Override
    public <T> Optional<T> one(String name, AllowedWords<T> choices) {
        return Optional.of(choice(name, choices));
    }

    @Override
    public <T> Optional<T> maybeChoice(String name, AllowedWords<T> choices) {
        words(Slot.one(name, false), choices);
        return Optional.empty();
    }

    @Override
    public <T> List<T> choices(String name, AllowedWords<T> choices) {
        words(Slot.list(name, true, 1), choices);
        return List.of();
    }

    @Override
    public <T> List<T> maybeChoices(String name, AllowedWords<T> choices) {
        words(Slot.list(name, false, 1), choices);
        return List.of();
    }

    @Override
    public <T> T choiceOrObject(
            String name, AllowedWords<T> choices, Function<Fields, Optional<? extends T>> reader, T otherwise) {
        objects(Slot.one(name, true), Optional.of(choices), reader);
        return otherwise;
    }

    @Override
    public <T> Optional<T> maybeChoiceOrObject(
            String name, AllowedWords<T> choices, Function<Fields, Optional<? extends T>> reader) {
        objects(Slot.one(name, false), Optional.of(choices), reader);
        return Optional.empty();
    }

    @Override
    public boolean flag(String name) {
        flag(Slot.one(name, true));
        return false;
    }

    @Override
    public Optional<Boolean> maybeFlag(String name) {
        flag(Slot.one(name, false));
        return Optional.empty();
    }

    @Override
    public int integer(String name, int least, int most) {
        number(Slot.one(name, true), least, most);
        return least;
    }

    @Override
    public Optional<Integer> maybeInteger(String name, int least, int most) {
        number(Slot.one(name, false), least, most);
        return Optional.empty();
    }

    @Override
    public LocalDate date(String name) {
        date(Slot.one(name, true));
        return LocalDate.EPOCH;
    }

    @Override
    public Optional<LocalDate> maybeDate(String name) {
        date(Slot.one(name, false));
        return Optional.empty();
    }

    @Override
    public <T> List<T> list(String name, int least, Function<Fields, Optional<T>> reader) {
        objects(Slot.list(name, true, least), Optional.empty(), reader);
        return List.of();
    }

    @Override
    public <T> List<T> maybeList(String name, Function<Fields, Optional<T>> reader) {
        objects(Slot.list(name, false, 0), Optional.empty(), reader);
        return List.of();
    }

    @Override
    public <T> Optional<T> object(String name, Function<Fields, Optional<T>> reader) {
        objects(Slot.one(name, true), Optional.empty(), reader);
        return Optional.empty();
    }

    @Override
    public <T> Optional<T> maybeObject(String name, Function<Fields, Optional<T>> reader) {
        objects(Slot.one(name, false), Optional.empty(), reader);
        return Optional.empty();
    }

    @Override
    public void oneOf(String... names) {}

    @Override
    public void together(String one, String other) {}

    @Override
    public void neededUnless(String name, String other, String word) {}

    @Override
    public void onlyWith(String name, String other, String word) {}

    @Override
    public void notEmpty(String otherwise) {}

    @Override
    public <T> Optional<T> done(Supplier<T> result) {
        return Optional.empty();
    }
}
