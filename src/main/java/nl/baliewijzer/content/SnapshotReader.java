package nl.baliewijzer.content;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what [SnapshotWriter] wrote; every record is made by its own constructor, with all that this one checks.
final class SnapshotReader {
    static final int TEXT = 0;
    static final int NUMBER = 1;
    static final int TRUE = 2;
    static final int FALSE = 3;
    static final int DAY = 4;
    static final int TIME = 5;
    static final int CONSTANT = 6;
    static final int PRESENT = 7;
    static final int ABSENT = 8;
    static final int LIST = 9;
    static final int SET = 10;
    static final int MAP = 11;
    static final int RECORD = 12;

    private final DataInputStream in;
    private final Type[] types;
    private final String[] texts;

    /// Whatever is no snapshot of these classes gives an `IllegalStateException` or an `UncheckedIOException`.
    SnapshotReader(byte[] bytes) {
        in = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            types = new Type[in.readUnsignedShort()];
            for (int at = 0; at < types.length; at++) {
                types[at] = Type.of(in.readUTF());
            }
            texts = new String[in.readUnsignedShort()];
            for (int at = 0; at < texts.length; at++) {
                texts[at] = in.readUTF();
            }
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (ReflectiveOperationException | RuntimeException other) {
            throw new IllegalStateException(other);
        }
    }

    /// A class with how its values are made: a record by its constructor, a constant by its name.
    private record Type(Optional<Constructor<?>> constructor, Map<String, Object> constants, int parts) {
        static Type of(String name) throws ReflectiveOperationException {
            Class<?> type = Class.forName(name);
            if (type.isEnum()) {
                Map<String, Object> constants = new HashMap<>();
                for (Object constant : type.getEnumConstants()) {
                    constants.put(((Enum<?>) constant).name(), constant);
                }
                return new Type(Optional.empty(), constants, 0);
            }
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] parts = new Class<?>[components.length];
            for (int at = 0; at < parts.length; at++) {
                parts[at] = components[at].getType();
            }
            Constructor<?> constructor = type.getDeclaredConstructor(parts);
            constructor.setAccessible(true);
            return new Type(Optional.of(constructor), Map.of(), parts.length);
        }
    }

    /// The next value.
    Object value() {
        try {
            return next();
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        } catch (ReflectiveOperationException | RuntimeException other) {
            throw new IllegalStateException(other);
        }
    }

    private Object next() throws IOException, ReflectiveOperationException {
        int tag = in.readUnsignedByte();
        return switch (tag) {
            case TEXT -> texts[in.readUnsignedShort()];
            case NUMBER -> in.readInt();
            case TRUE -> true;
            case FALSE -> false;
            case DAY -> LocalDate.ofEpochDay(in.readInt());
            case TIME -> LocalTime.ofNanoOfDay(in.readLong());
            case CONSTANT -> constant(types[in.readUnsignedShort()], texts[in.readUnsignedShort()]);
            case PRESENT -> Optional.of(next());
            case ABSENT -> Optional.empty();
            case LIST -> List.of(several(in.readUnsignedShort()));
            case SET -> new HashSet<>(List.of(several(in.readUnsignedShort())));
            case MAP -> map(several(in.readUnsignedShort()));
            case RECORD -> composed(types[in.readUnsignedShort()]);
            default -> throw new IOException("no value begins with " + tag);
        };
    }

    private static Object constant(Type type, String name) throws IOException {
        Object constant = type.constants().get(name);
        if (constant == null) {
            throw new IOException("no constant " + name);
        }
        return constant;
    }

    private Object composed(Type type) throws IOException, ReflectiveOperationException {
        return type.constructor().orElseThrow().newInstance(several(type.parts()));
    }

    private Object[] several(int count) throws IOException, ReflectiveOperationException {
        Object[] values = new Object[count];
        for (int at = 0; at < count; at++) {
            values[at] = next();
        }
        return values;
    }

    private static Map<Object, Object> map(Object[] flat) {
        Map<Object, Object> map = HashMap.newHashMap(flat.length / 2);
        for (int at = 0; at < flat.length; at += 2) {
            map.put(flat[at], flat[at + 1]);
        }
        return map;
    }
}
