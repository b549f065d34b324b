package nl.baliewijzer.guide;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.TextNumbers;

/// Puts 000 in the place of every number that could be dialled: what practising shows must not reach anybody.
public final class Zeros {
    /// What stands where a number was, 112 included.
    public static final String ZEROS = "000";

    // an id stays what it is: others refer to it
    private static final Pattern ID = Pattern.compile("(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*");

    private Zeros() {}

    /// A text with 000 for every number in it.
    public static String in(String text) {
        return TextNumbers.replaced(text, ZEROS);
    }

    /// The same content with 000 for every number in it.
    public static Catalogue in(Catalogue content) {
        return new Catalogue(
                content.packs(),
                content.items().stream().map(Zeros::copy).map(Item.class::cast).toList());
    }

    /// A record like this one, with 000 for every number in any text of it, however deep.
    public static <T extends Record> T in(T record) {
        Object copy = copy(record);
        @SuppressWarnings("unchecked") // a copy is of the same class
        T same = (T) copy;
        return same;
    }

    private static Object copy(Object value) {
        return switch (value) {
            case String text -> ID.matcher(text).matches() ? text : in(text);
            case Optional<?> maybe -> maybe.map(Zeros::copy);
            case Set<?> set -> set.stream().map(Zeros::copy).collect(Collectors.toUnmodifiableSet());
            case List<?> list -> copies(list);
            case Record record -> copyOf(record);
            default -> value;
        };
    }

    private static List<Object> copies(Collection<?> list) {
        return list.stream().map(Zeros::copy).toList();
    }

    private static Object copyOf(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Object[] values = new Object[components.length];
            for (int at = 0; at < values.length; at++) {
                values[at] = copy(components[at].getAccessor().invoke(record));
            }
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (IllegalAccessException | InstantiationException | NoSuchMethodException notOurs) {
            throw new IllegalArgumentException("not a public record: " + record.getClass(), notOurs);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException("a copy was refused: " + record.getClass(), refused);
        }
    }
}
