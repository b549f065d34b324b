package nl.baliewijzer.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Which members an object can have, as its reader asks for them.
public final class Outline extends Listening {
    private static final Pattern BETWEEN = Pattern.compile(", ");

    private final Map<String, Member> members = new LinkedHashMap<>();

    /// A member: whether it has to be there, what it begins with when somebody adds it, and the members of the object,
    /// or of the objects in the list, that it is.
    public record Member(boolean needed, Object blank, Optional<Outline> inside) {}

    /// The members by their names, in the order in which they are read.
    public Map<String, Member> members() {
        return members;
    }

    @Override
    void texts(Slot slot, int most, TextRule... rules) {
        single(slot, "");
    }

    @Override
    void ids(Slot slot) {
        single(slot, "");
    }

    @Override
    void words(Slot slot, AllowedWords<?> choices) {
        single(slot, BETWEEN.split(choices.words(), 2)[0]);
    }

    @Override
    void flag(Slot slot) {
        single(slot, false);
    }

    @Override
    void number(Slot slot, int least, int most) {
        single(slot, least);
    }

    @Override
    void date(Slot slot) {
        single(slot, "");
    }

    @Override
    void objects(Slot slot, Optional<AllowedWords<?>> instead, Function<Fields, ?> reader) {
        Outline inside = new Outline();
        var _ = reader.apply(inside);
        members.put(slot.name(), new Member(slot.needed(), first(slot, inside.blank()), Optional.of(inside)));
    }

    private void single(Slot slot, Object blank) {
        members.putIfAbsent(slot.name(), new Member(slot.needed(), first(slot, blank), Optional.empty()));
    }

    private static Object first(Slot slot, Object blank) {
        return slot.least().isPresent() ? List.of(blank) : blank;
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
}
