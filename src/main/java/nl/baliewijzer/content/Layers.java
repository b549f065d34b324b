package nl.baliewijzer.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baliewijzer.domain.Area;
import nl.baliewijzer.domain.Areas;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.domain.Role;
import nl.baliewijzer.json.Problem;

/// The packs laid over each other: by kind and id the later one wins, unless the earlier one is locked.
final class Layers {
    private final List<Draft> drafts;
    private final Map<ContentKind, Map<String, Entry>> entries = new EnumMap<>(ContentKind.class);
    private final IdentityHashMap<Entry, Integer> ranks = new IdentityHashMap<>();
    private final IdentityHashMap<Entry, Entry> replaced = new IdentityHashMap<>();
    private final Map<String, Entry> leftOut = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();

    /// Merges packs; the first is the national one.
    Layers(List<Draft> drafts) {
        this.drafts = List.copyOf(drafts);
        for (ContentKind kind : ContentKind.values()) {
            entries.put(kind, new LinkedHashMap<>());
        }
        for (int rank = 0; rank < drafts.size(); rank++) {
            problems.addAll(drafts.get(rank).problems());
            leaveOut(drafts.get(rank));
            for (Entry entry : drafts.get(rank).entries()) {
                ranks.put(entry, rank);
                lay(entry);
            }
        }
    }

    /// How high the pack lies that an entry is from; 0 is the lowest.
    int rank(Entry entry) {
        return ranks.getOrDefault(entry, 0);
    }

    /// The entry of a layer below whose place an entry took.
    Optional<Entry> replaced(Entry by) {
        return Optional.ofNullable(replaced.get(by));
    }

    /// The entry that some pack does without, by its kind and id, such as `excuses/even-nakijken`.
    Optional<Entry> leftOut(String item) {
        return Optional.ofNullable(leftOut.get(item));
    }

    /// Takes away what a pack does without, unless that is locked. What is not there any more is not missed either: it
    /// is for the author to know, and must not set a layer aside at the counter.
    private void leaveOut(Draft draft) {
        for (String item : draft.without()) {
            int slash = item.indexOf('/');
            Map<String, Entry> ofKind = ContentKind.CHOICES
                    .find(item.substring(0, slash))
                    .map(this::all)
                    .orElse(Map.of());
            Optional<Entry> entry = Optional.ofNullable(ofKind.get(item.substring(slash + 1)));
            if (entry.filter(Entry::locked).isPresent()) {
                problems.add(
                        draft.problemIn(List.of("without", draft.without().indexOf(item)), ContentFault.P022, item));
            } else if (entry.isPresent()) {
                ofKind.remove(entry.get().id());
                leftOut.put(item, entry.get());
            } else {
                unknown.add(item);
            }
        }
    }

    /// What a pack does without that is in no layer below it.
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    private void lay(Entry entry) {
        Map<String, Entry> ofKind = all(entry.kind());
        Optional<Entry> before = Optional.ofNullable(ofKind.get(entry.id()));
        if (before.filter(one -> rank(one) == rank(entry)).isPresent()) {
            problems.add(entry.problemIn(
                    List.of("id"), ContentFault.X001, entry.id(), before.get().place()));
        } else if (before.filter(Entry::locked).isPresent()) {
            problems.add(entry.problemIn(
                    List.of("id"), ContentFault.X002, entry.id(), before.get().place()));
        } else {
            ofKind.put(entry.id(), entry);
            before.ifPresent(one -> replaced.put(entry, one));
        }
    }

    /// A role by the name that its author knows, and its id: *Aandachtsfunctionaris (local-lead)*.
    String role(String id) {
        return value(Role.class, id).map(role -> role.name() + " (" + id + ")").orElse(id);
    }

    /// Which municipality lies in which area.
    Areas areas() {
        return new Areas(values(Area.class));
    }

    private Map<String, Entry> all(ContentKind kind) {
        return entries.getOrDefault(kind, Map.of());
    }

    /// The problems of reading and merging.
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /// The entries of a kind after merging.
    List<Entry> entries(ContentKind kind) {
        return List.copyOf(all(kind).values());
    }

    /// The entry of a kind with this id.
    Optional<Entry> entry(ContentKind kind, String id) {
        return Optional.ofNullable(all(kind).get(id));
    }

    /// The good items of a type.
    <T extends Item> List<T> values(Class<T> type) {
        return all(ContentKind.of(type)).values().stream()
                .flatMap(entry -> Stream.ofNullable(entry.value().orElse(null)))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /// The good item of a type with this id.
    <T extends Item> Optional<T> value(Class<T> type, String id) {
        return entry(ContentKind.of(type), id)
                .flatMap(Entry::value)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /// Every good item, by kinds.
    List<Item> items() {
        return entries.values().stream()
                .flatMap(ofKind -> ofKind.values().stream())
                .flatMap(entry -> Stream.ofNullable(entry.value().orElse(null)))
                .toList();
    }

    /// Whether what is not there is really missing: all files could be parsed, and no item of these kinds is bad.
    boolean complete(ContentKind... kinds) {
        return drafts.stream().allMatch(Draft::complete)
                && Stream.of(kinds)
                        .flatMap(kind -> all(kind).values().stream())
                        .allMatch(entry -> entry.value().isPresent());
    }

    /// The packs, in the order of the layers.
    List<Pack> packs() {
        return drafts.stream().flatMap(draft -> draft.pack().stream()).toList();
    }

    /// The last pack, the one that a check is about.
    Draft top() {
        return drafts.getLast();
    }
}
