package nl.baliewijzer.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Listens to what a reader asks for instead of giving it anything, and tells which members an object can have.
public final class Outline extends Fields {
    private static final Pattern BETWEEN = Pattern.compile(", ");

    private final Map<String, Member> members = new LinkedHashMap<>();

    /// A member: whether it has to be there, what it begins with when somebody adds it, and the members of the object,
    /// or of the objects in the list, that it is.
    public record Member(boolean needed, Object blank, Optional<Outline> inside) {}

    public Outline() {
        super(new Json.Obj(1, "$", Map.of()), new Problems("outline"));
    }

    /// The members by their names, in the order in which they are read.
    public Map<String, Member> members() {
        return members;
    }

    /// An object with what has to be there, still empty.
    private Map<String, Object> blank() {
        Map<String, Object> blank = new LinkedHashMap<>();
        members.forEach((name, member) -> {
            if (member.needed()) {
                blank.put(name, member.blank());
            }
        });
        return blank;
    }

    private void single(String name, boolean needed, Object blank) {
        members.putIfAbsent(name, new Member(needed, blank, Optional.empty()));
    }

    private void object(String name, boolean needed, boolean list, Function<Fields, ?> reader) {
        Outline inner = new Outline();
        var _ = reader.apply(inner);
        members.put(name, new Member(needed, list ? List.of(inner.blank()) : inner.blank(), Optional.of(inner)));
    }

    private static String first(AllowedWords<?> choices) {
        return BETWEEN.split(choices.words(), 2)[0];
    }

    @Override
    public String text(String name, int most, TextRule... rules) {
        single(name, true, "");
        return "x";
    }

    @Override
    public Optional<String> maybeText(String name, int most, TextRule... rules) {
        single(name, false, "");
        return Optional.empty();
    }

    @Override
    public List<String> texts(String name, int most, TextRule... rules) {
        single(name, true, List.of(""));
        return List.of();
    }

    @Override
    public List<String> anyTexts(String name, int most, TextRule... rules) {
        single(name, true, List.of(""));
        return List.of();
    }

    @Override
    public List<String> maybeTexts(String name, int most, TextRule... rules) {
        single(name, false, List.of(""));
        return List.of();
    }

    @Override
    public List<String> maybeFilledTexts(String name, int most, TextRule... rules) {
        return maybeTexts(name, most, rules);
    }

    @Override
    public <T> T choice(String name, AllowedWords<T> choices) {
        single(name, true, first(choices));
        return choices.any();
    }

    @Override
    public <T> Optional<T> one(String name, AllowedWords<T> choices) {
        return Optional.of(choice(name, choices));
    }

    @Override
    public <T> Optional<T> maybeChoice(String name, AllowedWords<T> choices) {
        single(name, false, first(choices));
        return Optional.empty();
    }

    @Override
    public <T> List<T> choices(String name, AllowedWords<T> choices) {
        single(name, true, List.of(first(choices)));
        return List.of();
    }

    @Override
    public <T> List<T> maybeChoices(String name, AllowedWords<T> choices) {
        single(name, false, List.of(first(choices)));
        return List.of();
    }

    @Override
    public <T> T choiceOrObject(
            String name, AllowedWords<T> choices, Function<Fields, Optional<? extends T>> reader, T otherwise) {
        object(name, true, false, reader);
        return otherwise;
    }

    @Override
    public <T> Optional<T> maybeChoiceOrObject(
            String name, AllowedWords<T> choices, Function<Fields, Optional<? extends T>> reader) {
        object(name, false, false, reader);
        return Optional.empty();
    }

    @Override
    public boolean flag(String name) {
        single(name, true, false);
        return false;
    }

    @Override
    public Optional<Boolean> maybeFlag(String name) {
        single(name, false, false);
        return Optional.empty();
    }

    @Override
    public int integer(String name, int least, int most) {
        single(name, true, least);
        return least;
    }

    @Override
    public Optional<Integer> maybeInteger(String name, int least, int most) {
        single(name, false, least);
        return Optional.empty();
    }

    @Override
    public LocalDate date(String name) {
        single(name, true, "");
        return LocalDate.EPOCH;
    }

    @Override
    public Optional<LocalDate> maybeDate(String name) {
        single(name, false, "");
        return Optional.empty();
    }

    @Override
    public <T> List<T> list(String name, int least, Function<Fields, Optional<T>> reader) {
        object(name, true, true, reader);
        return List.of();
    }

    @Override
    public <T> List<T> maybeList(String name, Function<Fields, Optional<T>> reader) {
        object(name, false, true, reader);
        return List.of();
    }

    @Override
    public <T> Optional<T> object(String name, Function<Fields, Optional<T>> reader) {
        object(name, true, false, reader);
        return Optional.empty();
    }

    @Override
    public <T> Optional<T> maybeObject(String name, Function<Fields, Optional<T>> reader) {
        object(name, false, false, reader);
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
