package nl.baliewijzer.draft;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.baliewijzer.content.Foundation;
import nl.baliewijzer.content.Laid;
import nl.baliewijzer.content.LaidItem;
import nl.baliewijzer.content.Merged;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Item;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// A municipality's folder that is open to be changed: its items, what is wrong with it, and steps that can be undone.
///
/// Every step is written at once, and the folder is whole at any moment. To be used by one thread.
public final class DraftFolder implements AutoCloseable {
    private final Path folder;
    private final FolderLock lock;
    private final Foundation foundation;
    private final Clock clock;
    private final Keeper keeper;
    private final History history = new History();
    private DraftFiles now;
    private Optional<Merged> merged = Optional.empty();

    DraftFolder(Path folder, FolderLock lock, DraftFiles files, Foundation foundation, Clock clock) {
        this.folder = folder;
        this.lock = lock;
        this.foundation = foundation;
        this.clock = clock;
        now = files;
        keeper = new Keeper(folder, files, clock);
    }

    /// Where it is.
    public Path folder() {
        return folder;
    }

    /// What pack.json says, if it is good: the name, the version and its day.
    public Optional<Pack> pack() {
        return merged().pack();
    }

    /// Every item of a kind, those of the country and region too.
    ///
    /// @throws IllegalArgumentException if there is no such kind
    public List<DraftItem> items(String kind) {
        return merged().items(kind).stream().map(DraftFolder::item).toList();
    }

    /// One item, of whichever layer.
    public Optional<DraftItem> item(ItemId id) {
        return items(id.kind()).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The kinds of content.
    public static List<String> kinds() {
        return Merged.kinds();
    }

    /// A value as it is written in the municipality's own item, else as it holds here: a text, a whole number, a
    /// boolean, or a list or map of these.
    public Optional<Object> value(ItemId id, FieldPath field) {
        return now.spot(id)
                .map(spot -> now.file(spot.file()).value(spot.way(field)))
                .orElseGet(() -> Below.value(merged(), id, field));
    }

    /// The value of the country or region below, if there is one.
    public Optional<Object> valueBelow(ItemId id, FieldPath field) {
        return Below.value(merged(), id, field);
    }

    /// What is wrong with the draft on top of the content of country and region, in order of places.
    public List<DraftProblem> problems() {
        return problems(merged());
    }

    /// What the panel would show with this draft; an item with a mistake of its own is not in it.
    public Catalogue catalogue() {
        return merged().catalogue();
    }

    /// What would be wrong after a change that is not made: to mark while somebody types.
    public List<DraftProblem> problemsIf(Consumer<Changes> change) {
        return problems(merged(changed(change)));
    }

    /// What the panel would show after a change that is not made.
    public Catalogue catalogueIf(Consumer<Changes> change) {
        return merged(changed(change)).catalogue();
    }

    /// Makes one step and writes it; `name` says in Dutch what is undone with it. A step that changes nothing is none.
    public Saving change(String name, Consumer<Changes> change) {
        DraftFiles after = changed(change);
        return after.equals(now) ? save() : did(name, after);
    }

    /// What would be undone next.
    public Optional<String> toUndo() {
        return history.last().map(EditStep::name);
    }

    /// What would be done again next.
    public Optional<String> toRedo() {
        return history.next().map(EditStep::name);
    }

    /// Takes the last step back; without one, nothing changes.
    public Saving undo() {
        return put(history.back().orElse(now));
    }

    /// Does the step again that was taken back last.
    public Saving redo() {
        return put(history.forth().orElse(now));
    }

    /// Writes what is not on the disk yet; looks first whether somebody else changed the folder.
    public Saving save() {
        return keeper.keep(now);
    }

    /// Which files somebody else changed, added or deleted since they were read or written here.
    public List<String> changedOutside() {
        return keeper.changedOutside();
    }

    /// After a change from outside: ours goes over theirs, which is kept beside the draft and can be gone back to.
    public Saving keepMine() {
        FolderFiles.Found theirs = new FolderFiles(folder).read();
        DraftFiles mine = now;
        theirs.files().filter(files -> !files.equals(mine)).ifPresent(files -> {
            history.did(new EditStep("Van buiten gewijzigd", mine, files));
            history.did(new EditStep("Mijn inhoud gehouden", files, mine));
        });
        return keeper.keepOver(now);
    }

    /// After a change from outside: theirs holds, and ours is kept beside the draft and can be gone back to.
    ///
    /// If theirs cannot be read nothing happens, and the problems say why.
    public List<Problem> takeTheirs() {
        FolderFiles.Found theirs = new FolderFiles(folder).read();
        theirs.files().ifPresent(files -> {
            keeper.took(files, now);
            history.did(new EditStep("Van buiten gewijzigd", now, files));
            now = files;
            merged = Optional.empty();
        });
        return theirs.problems();
    }

    /// Lets the folder go; everything was written already.
    @Override
    public void close() {
        lock.close();
    }

    private Saving did(String name, DraftFiles after) {
        history.did(new EditStep(name, now, after));
        return put(after);
    }

    private Saving put(DraftFiles files) {
        now = files;
        merged = Optional.empty();
        return save();
    }

    private DraftFiles changed(Consumer<Changes> change) {
        Changes changes = new Changes(now, merged());
        change.accept(changes);
        return changes.files();
    }

    private Merged merged() {
        Merged known = merged.orElseGet(() -> merged(now));
        merged = Optional.of(known);
        return known;
    }

    private Merged merged(DraftFiles files) {
        return foundation.with(
                files.bytes(), new FolderFiles(folder).beside(files.files().keySet()), LocalDate.now(clock));
    }

    private static List<DraftProblem> problems(Merged merged) {
        return merged.problems().stream().map(problem -> at(problem, merged)).toList();
    }

    private static DraftProblem at(Problem problem, Merged merged) {
        return merged.locate(problem)
                .map(place -> new DraftProblem(
                        problem, Optional.of(new ItemId(place.kind(), place.id())), new FieldPath(place.field())))
                .orElseGet(() -> new DraftProblem(problem, Optional.empty(), FieldPath.WHOLE));
    }

    private static DraftItem item(LaidItem laid) {
        Optional<Item> below = laid.below().flatMap(Laid::value);
        return new DraftItem(
                new ItemId(laid.kind(), laid.id()),
                laid.own().isPresent(),
                laid.below().map(Laid::locked).orElse(false),
                laid.own().isPresent() ? laid.own().flatMap(Laid::value) : below,
                below,
                laid.below().map(Laid::layer));
    }
}
