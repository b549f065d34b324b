package nl.baliewijzer.draft;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baliewijzer.json.EditableJson;

/// The files of a draft at one moment: pack.json, and those that it lists and that are there.
record DraftFiles(Map<String, EditableJson> files) {
    static final String PACK = "pack.json";
    private static final String WITHOUT = "without";
    private static final List<String> ITEMS = List.of("items");

    DraftFiles {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /// Where an item stands: in which file, and how manieth it is there.
    record Spot(String file, int position) {
        /// The way to a field of it from the root of the file.
        List<Object> way(FieldPath field) {
            return Stream.concat(Stream.of("items", position), field.steps().stream())
                    .toList();
        }
    }

    /// As they are to be written.
    Map<String, byte[]> bytes() {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.bytes()));
        return bytes;
    }

    /// The same as texts, which are equal if the bytes are.
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((name, json) -> texts.put(name, json.text()));
        return texts;
    }

    EditableJson file(String name) {
        return Optional.ofNullable(files.get(name)).orElseThrow();
    }

    /// The first file of a kind that has a list for items.
    Optional<String> ofKind(String kind) {
        return files.keySet().stream()
                .filter(name -> isOf(name, kind))
                .filter(name ->
                        file(name).value(ITEMS).filter(List.class::isInstance).isPresent())
                .findFirst();
    }

    private boolean isOf(String name, String kind) {
        return file(name).value(List.of("kind")).filter(kind::equals).isPresent();
    }

    Optional<Spot> spot(ItemId id) {
        return files.keySet().stream()
                .filter(name -> isOf(name, id.kind()))
                .flatMap(name -> IntStream.range(0, file(name).size(ITEMS))
                        .filter(at -> file(name)
                                .value(List.of("items", at, "id"))
                                .filter(id.id()::equals)
                                .isPresent())
                        .mapToObj(at -> new Spot(name, at)))
                .findFirst();
    }

    DraftFiles with(String name, EditableJson text) {
        Map<String, EditableJson> changed = new LinkedHashMap<>(files);
        changed.put(name, text);
        return new DraftFiles(changed);
    }

    /// With a file that was not there, also in the list of pack.json.
    DraftFiles withNew(String name, EditableJson text) {
        EditableJson pack = file(PACK);
        boolean listed = listed().contains(name);
        EditableJson longer = listed ? pack : pack.insert(List.of("files"), pack.size(List.of("files")), name);
        return with(name, text).with(PACK, longer);
    }

    /// Without a file, also in the list of pack.json.
    DraftFiles without(String name) {
        Map<String, EditableJson> fewer = new LinkedHashMap<>(files);
        fewer.remove(name);
        int at = listed().indexOf(name);
        EditableJson pack = file(PACK);
        return new DraftFiles(fewer).with(PACK, at < 0 ? pack : pack.remove(List.of("files", at)));
    }

    /// With an item in the list of pack.json of what the municipality does without.
    DraftFiles leavingOut(ItemId id) {
        EditableJson pack = file(PACK);
        return with(PACK, pack.set(List.of(WITHOUT, pack.size(List.of(WITHOUT))), id.toString()));
    }

    /// With an item no more in that list.
    DraftFiles leavingIn(ItemId id) {
        EditableJson pack = file(PACK);
        List<?> all = pack.value(List.of(WITHOUT))
                .filter(List.class::isInstance)
                .map(List.class::cast)
                .orElse(List.of());
        int at = all.indexOf(id.toString());
        if (at < 0) {
            return this;
        }
        return with(PACK, pack.remove(all.size() == 1 ? List.of(WITHOUT) : List.of(WITHOUT, at)));
    }

    /// The names in pack.json, whatever they are.
    List<Object> listed() {
        return file(PACK)
                .value(List.of("files"))
                .filter(List.class::isInstance)
                .<List<Object>>map(list -> List.copyOf((List<?>) list))
                .orElse(List.of());
    }
}
