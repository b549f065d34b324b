package nl.baliewijzer.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Which members an object can have: it listens to what its reader asks for, and gives it nothing.
public final class Outline extends Fields {
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
    <T> Optional<T> ask(String name, boolean needed, Wanted<T> wanted) {
        hear(name, needed, false, wanted);
        return Optional.empty();
    }

    @Override
    <T> List<T> askList(String name, boolean needed, int least, Wanted<T> wanted) {
        hear(name, needed, true, wanted);
        return List.of();
    }

    @Override
    public <T> Optional<T> done(Supplier<T> result) {
        return Optional.empty();
    }

    private void hear(String name, boolean needed, boolean several, Wanted<?> wanted) {
        Optional<Outline> inside =
                wanted instanceof Wanted.InnerObject<?> object ? Optional.of(within(object)) : Optional.empty();
        Object blank = switch (wanted) {
            case Wanted.FreeText _, Wanted.AnId _, Wanted.CalendarDay _ -> "";
            case Wanted.AllowedWord<?>(var words) -> BETWEEN.split(words.words(), 2)[0];
            case Wanted.TrueOrFalse _ -> false;
            case Wanted.WholeNumber number -> number.least();
            case Wanted.InnerObject<?> _ -> inside.orElseThrow().blank();
        };
        Member member = new Member(needed, several ? List.of(blank) : blank, inside);
        if (inside.isPresent()) {
            members.put(name, member);
        } else {
            members.putIfAbsent(name, member);
        }
    }

    private static Outline within(Wanted.InnerObject<?> object) {
        Outline inside = new Outline();
        var _ = object.reader().apply(inside);
        return inside;
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
