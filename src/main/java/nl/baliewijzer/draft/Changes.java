package nl.baliewijzer.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.baliewijzer.content.Laid;
import nl.baliewijzer.content.LaidItem;
import nl.baliewijzer.content.Merged;
import nl.baliewijzer.draft.DraftFiles.Spot;
import nl.baliewijzer.json.EditableJson;

/// What one step changes; only the characters of the values that it names change in the files.
///
/// A value is a text, a whole number, a boolean, or a list or map of these. Whoever changes a field of an item of the
/// country or the region takes that over for the municipality first, whole.
public final class Changes {
    private static final String ITEMS = "items";
    private static final String CONTACTS = "contacts";

    private final Merged before;
    private final Set<String> beside;
    private DraftFiles files;

    /// `beside` names the files in the folder that are not of the draft: none of them is overwritten.
    Changes(DraftFiles files, Merged before, Set<String> beside) {
        this.files = files;
        this.before = before;
        this.beside = beside;
    }

    DraftFiles files() {
        return files;
    }

    /// Gives a field another value, or makes it; the objects and lists that hold it are made too.
    public Changes set(ItemId id, FieldPath field, Object value) {
        return inItem(id, spot -> text -> text.set(spot.way(field), value));
    }

    /// Takes a field or an entry of a list away.
    public Changes remove(ItemId id, FieldPath field) {
        return inItem(id, spot -> text -> text.remove(spot.way(field)));
    }

    /// Puts a value in a list, before the one at `position`, or behind the last; makes the list if there is none.
    public Changes insert(ItemId id, FieldPath list, int position, Object value) {
        return inItem(
                id,
                spot -> text -> text.value(spot.way(list)).isEmpty()
                        ? text.set(spot.way(list), List.of(value))
                        : text.insert(spot.way(list), position, value));
    }

    /// Adds an item behind the others of its kind; `members` has its `id`, in the order in which they are
    /// written: [Members#of].
    ///
    /// @throws IllegalArgumentException if the municipality has one of that id already
    public Changes add(String kind, Map<String, ?> members) {
        ItemId id = new ItemId(kind, String.valueOf(members.get("id")));
        if (files.spot(id).isPresent()) {
            throw new IllegalArgumentException("there already: " + id);
        }
        Optional<String> file = files.ofKind(kind);
        if (file.isPresent()) {
            EditableJson text = files.file(file.get());
            files = files.with(file.get(), text.insert(List.of("items"), text.size(List.of("items")), members));
        } else {
            files = files.withNew(freeName(kind), EditableJson.of(Members.of("kind", kind, "items", List.of(members))));
        }
        return this;
    }

    private String freeName(String kind) {
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? kind + ".json" : kind + "-" + n + ".json")
                .filter(name -> !files.files().containsKey(name) && !beside.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /// Takes an item of the country or the region over, to be changed for this municipality.
    ///
    /// @throws IllegalArgumentException if it is locked, or there is none
    public Changes replaceForUs(ItemId id) {
        Laid below = unlocked(id);
        files = files.leavingIn(id);
        return add(id.kind(), EditableJson.members(below.json()));
    }

    /// Takes the municipality's own item away, so that what stands below it holds again, if there is any; also if it
    /// was left out.
    public Changes backToNational(ItemId id) {
        files = files.leavingIn(id);
        takeAway(id);
        if (id.kind().equals(CONTACTS)) {
            ties().follow(id, laid(id).flatMap(LaidItem::below).isPresent());
        }
        return this;
    }

    void takeAway(ItemId id) {
        files.spot(id).ifPresent(spot -> {
            EditableJson fewer = files.file(spot.file()).remove(List.of(ITEMS, spot.position()));
            files = fewer.size(List.of(ITEMS)) == 0 ? files.without(spot.file()) : files.with(spot.file(), fewer);
        });
    }

    /// Does without an item of the country or the region.
    ///
    /// @throws IllegalArgumentException if it is locked, or there is none
    public Changes leaveOut(ItemId id) {
        Laid _ = unlocked(id);
        backToNational(id);
        files = files.leavingOut(id);
        return this;
    }

    private Laid unlocked(ItemId id) {
        Laid below =
                laid(id).flatMap(LaidItem::below).orElseThrow(() -> new IllegalArgumentException("no item: " + id));
        if (below.locked()) {
            throw new IllegalArgumentException("locked: " + id);
        }
        return below;
    }

    /// Writes in the register that somebody called a contact and that its numbers are right, whoever wrote it.
    ///
    /// `by` is a role, never a name; `before` is when it has to be checked again. Hours that were found
    /// earlier stay.
    public Changes checked(ItemId contact, LocalDate on, String by, Optional<LocalDate> before) {
        ties().check(contact, on, by, before);
        return this;
    }

    private ContactTies ties() {
        return new ContactTies(this, before);
    }

    /// Gives a member of pack.json another value.
    Changes pack(String name, Object value) {
        files = files.with(DraftFiles.PACK, files.file(DraftFiles.PACK).set(List.of(name), value));
        return this;
    }

    /// An id for a new item that no layer has, made of what it is called: `Aandachtsfunctionaris 2`.
    public String freeId(String kind, String called) {
        String plain = Ids.of(called);
        List<String> taken =
                new ArrayList<>(before.items(kind).stream().map(LaidItem::id).toList());
        return Stream.iterate(1, n -> n + 1)
                .map(n -> n == 1 ? plain : plain + "-" + n)
                .filter(id ->
                        !taken.contains(id) && files.spot(new ItemId(kind, id)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Optional<LaidItem> laid(ItemId id) {
        return before.items(id.kind()).stream()
                .filter(item -> item.id().equals(id.id()))
                .findFirst();
    }

    private interface AtSpot {
        UnaryOperator<EditableJson> change(Spot spot);
    }

    private Changes inItem(ItemId id, AtSpot change) {
        if (files.spot(id).isEmpty()) {
            replaceForUs(id);
        }
        Spot spot = files.spot(id).orElseThrow();
        files = files.with(spot.file(), change.change(spot).apply(files.file(spot.file())));
        return this;
    }
}
