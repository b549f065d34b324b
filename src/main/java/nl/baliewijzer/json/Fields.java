package nl.baliewijzer.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The members of one object, asked for by name.
///
/// Every mistake goes to the problems and reading goes on with a stand-in value; [#done] hands out a result only if
/// there was none. A required member has a plain name here, an optional one begins with `maybe`.
public class Fields extends ObjectMembers {
    private final Values values;

    /// Starts on an object.
    public Fields(Json.Obj object, Problems problems) {
        super(object, problems);
        this.values = new Values(problems);
    }

    /// Has no object: for who listens to what a reader asks for. What a reader asks for only after it saw a value is
    /// not heard; rules between members are therefore methods of this, and not code in a reader.
    Fields() {
        this(new Json.Obj(1, "$", Map.of()), new Problems("nothing"));
    }

    /// Starts on the root of a file, or says that it is no object.
    public static Optional<Fields> open(Json root, Problems problems) {
        return new Values(problems).open(root);
    }

    /// The value of a member, if it is there.
    <T> Optional<T> ask(String name, boolean needed, Wanted<T> wanted) {
        return asked(name, needed).flatMap(json -> wanted.read(json, values));
    }

    /// The entries of a member that is a list of at least so many; none if it is absent.
    <T> List<T> askList(String name, boolean needed, int least, Wanted<T> wanted) {
        return asked(name, needed).map(json -> values.list(json, least, wanted)).orElse(List.of());
    }

    private Optional<Json> asked(String name, boolean needed) {
        return needed ? required(name) : member(name);
    }

    /// A text of at most `most` characters.
    public String text(String name, int most, TextRule... rules) {
        return ask(name, true, new Wanted.FreeText(most, List.of(rules))).orElse("");
    }

    /// A text of at most `most` characters, or nothing.
    public Optional<String> maybeText(String name, int most, TextRule... rules) {
        return ask(name, false, new Wanted.FreeText(most, List.of(rules)));
    }

    /// A list of one text or more, none twice.
    public List<String> texts(String name, int most, TextRule... rules) {
        return askList(name, true, 1, new Wanted.FreeText(most, List.of(rules)));
    }

    /// A list of texts that must be there, but may be empty.
    public List<String> anyTexts(String name, int most, TextRule... rules) {
        return askList(name, true, 0, new Wanted.FreeText(most, List.of(rules)));
    }

    /// A list of texts; absent is empty.
    public List<String> maybeTexts(String name, int most, TextRule... rules) {
        return askList(name, false, 0, new Wanted.FreeText(most, List.of(rules)));
    }

    /// A list of one text or more; absent is empty.
    public List<String> maybeFilledTexts(String name, int most, TextRule... rules) {
        return askList(name, false, 1, new Wanted.FreeText(most, List.of(rules)));
    }

    /// An id: lower case letters, digits and single hyphens.
    public String id(String name) {
        return ask(name, true, new Wanted.AnId()).orElse("");
    }

    /// An id, or nothing.
    public Optional<String> maybeId(String name) {
        return ask(name, false, new Wanted.AnId());
    }

    /// A list of ids, none twice.
    public List<String> ids(String name) {
        return askList(name, true, 1, new Wanted.AnId());
    }

    /// A list of ids, none twice; absent is empty, but an empty list is refused: it would say nothing at all, or
    /// all.
    public List<String> maybeIds(String name) {
        return askList(name, false, 1, new Wanted.AnId());
    }

    /// One of a few words.
    public <T> T choice(String name, AllowedWords<T> choices) {
        return ask(name, true, new Wanted.AllowedWord<>(choices)).orElseGet(choices::any);
    }

    /// One of a few words; nothing, with a problem, if it is absent or none of them.
    public <T> Optional<T> one(String name, AllowedWords<T> choices) {
        int count = problems.count();
        T found = choice(name, choices);
        return problems.count() == count ? Optional.of(found) : Optional.empty();
    }

    /// One of a few words, or nothing.
    public <T> Optional<T> maybeChoice(String name, AllowedWords<T> choices) {
        return ask(name, false, new Wanted.AllowedWord<>(choices));
    }

    /// One of a few words, or an object that means as much; `otherwise` stands in after a mistake.
    public <T> T choiceOrObject(
            String name, AllowedWords<T> choices, Function<Fields, Optional<? extends T>> reader, T otherwise) {
        return ask(name, true, new Wanted.InnerObject<T>(Optional.of(choices), reader))
                .orElse(otherwise);
    }

    /// The same, or nothing.
    public <T> Optional<T> maybeChoiceOrObject(
            String name, AllowedWords<T> choices, Function<Fields, Optional<? extends T>> reader) {
        return ask(name, false, new Wanted.InnerObject<T>(Optional.of(choices), reader));
    }

    /// A list of one or more of a few words, none twice.
    public <T> List<T> choices(String name, AllowedWords<T> choices) {
        return askList(name, true, 1, new Wanted.AllowedWord<>(choices));
    }

    /// A list of one or more of a few words, none twice; absent is empty.
    public <T> List<T> maybeChoices(String name, AllowedWords<T> choices) {
        return askList(name, false, 1, new Wanted.AllowedWord<>(choices));
    }

    /// True or false.
    public boolean flag(String name) {
        return ask(name, true, new Wanted.TrueOrFalse()).orElse(false);
    }

    /// True or false, or nothing.
    public Optional<Boolean> maybeFlag(String name) {
        return ask(name, false, new Wanted.TrueOrFalse());
    }

    /// A whole number between two bounds, both included.
    public int integer(String name, int least, int most) {
        return ask(name, true, new Wanted.WholeNumber(least, most)).orElse(least);
    }

    /// A whole number between two bounds, both included, or nothing.
    public Optional<Integer> maybeInteger(String name, int least, int most) {
        return ask(name, false, new Wanted.WholeNumber(least, most));
    }

    /// A date.
    public LocalDate date(String name) {
        return ask(name, true, new Wanted.CalendarDay()).orElse(LocalDate.EPOCH);
    }

    /// A date, or nothing.
    public Optional<LocalDate> maybeDate(String name) {
        return ask(name, false, new Wanted.CalendarDay());
    }

    /// A list of one object or more; those with mistakes are left out.
    public <T> List<T> list(String name, Function<Fields, Optional<T>> reader) {
        return list(name, 1, reader);
    }

    /// A list of at least so many objects; those with mistakes are left out.
    public <T> List<T> list(String name, int least, Function<Fields, Optional<T>> reader) {
        return askList(name, true, least, new Wanted.InnerObject<T>(Optional.empty(), reader));
    }

    /// A list of objects; absent is empty.
    public <T> List<T> maybeList(String name, Function<Fields, Optional<T>> reader) {
        return askList(name, false, 0, new Wanted.InnerObject<T>(Optional.empty(), reader));
    }

    /// An object, or nothing.
    public <T> Optional<T> maybeObject(String name, Function<Fields, Optional<T>> reader) {
        return ask(name, false, new Wanted.InnerObject<T>(Optional.empty(), reader));
    }

    /// An object that must be there.
    public <T> Optional<T> object(String name, Function<Fields, Optional<T>> reader) {
        return ask(name, true, new Wanted.InnerObject<T>(Optional.empty(), reader));
    }

    /// The way to read a value that is no plain member, with the same problems.
    public Values values() {
        return values;
    }
}
