package nl.baliewijzer.content;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes records of records, lists, sets, maps, optionals, enums, texts, numbers, flags, days and times.
///
/// Every text and every class stands there once. Sets and maps have no order, so they are sorted: the same content
/// always gives the same bytes.
final class SnapshotWriter {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<String, Integer> types = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(body);

    /// The bytes that [SnapshotReader] reads the value from.
    byte[] bytes(Record value) {
        try {
            value(value);
            var all = new ByteArrayOutputStream();
            var whole = new DataOutputStream(all);
            table(whole, types.keySet());
            table(whole, texts.keySet());
            body.writeTo(whole);
            return all.toByteArray();
        } catch (IOException | ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        } catch (UncheckedIOException tooLong) {
            throw new IllegalStateException(tooLong);
        }
    }

    private static void table(DataOutputStream out, Collection<String> words) throws IOException {
        out.writeShort(words.size());
        for (String word : words) {
            out.writeUTF(word);
        }
    }

    private void value(Object value) throws IOException, ReflectiveOperationException {
        switch (value) {
            case String text -> tagged(SnapshotReader.TEXT, number(texts, text));
            case Integer number -> {
                out.writeByte(SnapshotReader.NUMBER);
                out.writeInt(number);
            }
            case Boolean flag -> out.writeByte(flag ? SnapshotReader.TRUE : SnapshotReader.FALSE);
            case LocalDate day -> {
                out.writeByte(SnapshotReader.DAY);
                out.writeInt(Math.toIntExact(day.toEpochDay()));
            }
            case LocalTime time -> {
                out.writeByte(SnapshotReader.TIME);
                out.writeLong(time.toNanoOfDay());
            }
            case Enum<?> constant -> {
                tagged(
                        SnapshotReader.CONSTANT,
                        number(types, constant.getDeclaringClass().getName()));
                out.writeShort(number(texts, constant.name()));
            }
            case Optional<?> maybe -> {
                out.writeByte(maybe.isPresent() ? SnapshotReader.PRESENT : SnapshotReader.ABSENT);
                if (maybe.isPresent()) {
                    value(maybe.get());
                }
            }
            case List<?> list -> several(SnapshotReader.LIST, list);
            case Set<?> set -> several(SnapshotReader.SET, sorted(set));
            case Map<?, ?> map -> {
                List<Object> flat = new ArrayList<>();
                for (Object key : sorted(map.keySet())) {
                    flat.add(key);
                    flat.add(map.get(key));
                }
                several(SnapshotReader.MAP, flat);
            }
            case Record composed -> {
                tagged(SnapshotReader.RECORD, number(types, composed.getClass().getName()));
                for (RecordComponent part : composed.getClass().getRecordComponents()) {
                    part.getAccessor().setAccessible(true);
                    value(part.getAccessor().invoke(composed));
                }
            }
            default -> throw new IllegalStateException("no way to write a " + value.getClass());
        }
    }

    private static List<Object> sorted(Collection<?> values) {
        return values.stream()
                .map(Object.class::cast)
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    private void several(int tag, Collection<?> values) throws IOException, ReflectiveOperationException {
        tagged(tag, values.size());
        for (Object value : values) {
            value(value);
        }
    }

    private void tagged(int tag, int number) throws IOException {
        out.writeByte(tag);
        out.writeShort(number);
    }

    private static int number(Map<String, Integer> table, String word) {
        return table.computeIfAbsent(word, _ -> table.size());
    }
}
