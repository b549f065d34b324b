package nl.baliewijzer.draft;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.baliewijzer.content.Foundation;
import nl.baliewijzer.content.Merged;
import nl.baliewijzer.domain.Catalogue;
import nl.baliewijzer.domain.Pack;
import nl.baliewijzer.json.Problem;

/// A municipality's folder that is open to be changed: its items, what is wrong with it, and steps that can be undone.
///
/// Every step is written at once, and the folder is whole at any moment. To be used by one thread.
public final class DraftFolder implements AutoCloseable {
    private static final String OUTSIDE = "Van buiten gewijzigd";

    private final Path folder;
    private final FolderLock lock;
    private final Checking checking;
    private final Keeper keeper;
    private final History history = new History();
    private DraftView now;

    DraftFolder(Path folder, FolderLock lock, DraftFiles files, Foundation foundation, Clock clock) {
        this.folder = folder;
        this.lock = lock;
        checking = new Checking(folder, foundation, clock);
        now = view(files);
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

    /// Whether it has been made ready before: then there is a version in force.
    public boolean hasVersion() {
        return pack().filter(pack -> !pack.version().equals(Drafts.NEVER)).isPresent();
    }

    /// What a field of a kind is called in Dutch, or the kind itself.
    public static String nameOf(String kind, FieldPath field) {
        return Foundation.name(kind, field.steps());
    }

    /// The kinds of content.
    public static List<String> kinds() {
        return Merged.kinds();
    }

    /// Every item of a kind, those of the country and region too.
    ///
    /// @throws IllegalArgumentException if there is no such kind
    public List<DraftItem> items(String kind) {
        return now.items(kind);
    }

    /// One item, of whichever layer.
    public Optional<DraftItem> item(ItemId id) {
        return items(id.kind()).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// A value as it is written in the municipality's own item, else as it holds here: a text, a whole number, a
    /// boolean, or a list or map of these.
    public Optional<Object> value(ItemId id, FieldPath field) {
        return now.value(id, field);
    }

    /// The value of the country or region below, if there is one.
    public Optional<Object> valueBelow(ItemId id, FieldPath field) {
        return now.valueBelow(id, field);
    }

    /// What is wrong with the draft on top of the content of country and region, in order of places.
    public List<DraftProblem> problems() {
        return now.problems();
    }

    /// What the panel would show with this draft; an item with a mistake of its own is not in it.
    public Catalogue catalogue() {
        return merged().catalogue();
    }

    /// What would be wrong after a change that is not made: to mark while somebody types.
    public List<DraftProblem> problemsIf(Consumer<Changes> change) {
        return view(changed(change)).problems();
    }

    /// Makes one step and writes it; `name` says in Dutch what is undone with it. A step that changes nothing is none.
    public Saving change(String name, Consumer<Changes> change) {
        DraftFiles after = changed(change);
        if (after.equals(files())) {
            return save();
        }
        history.did(new EditStep(name, files(), after));
        return put(after);
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
        return put(history.back().orElse(files()));
    }

    /// Does the step again that was taken back last.
    public Saving redo() {
        return put(history.forth().orElse(files()));
    }

    /// Writes what is not on the disk yet; looks first whether somebody else changed the folder.
    public Saving save() {
        return keeper.keep(files());
    }

    /// Which files somebody else changed, added or deleted since they were read or written here.
    public List<String> changedOutside() {
        return keeper.changedOutside();
    }

    /// After a change from outside: ours goes over theirs, which is kept beside the draft and can be gone back to.
    public Saving keepMine() {
        DraftFiles mine = files();
        new FolderFiles(folder).read().files().ifPresent(theirs -> {
            history.did(new EditStep(OUTSIDE, mine, theirs));
            history.did(new EditStep("Mijn inhoud gehouden", theirs, mine));
        });
        return keeper.keepOver(mine);
    }

    /// After a change from outside: theirs holds, and ours is kept beside the draft and can be gone back to.
    ///
    /// If theirs cannot be read nothing happens, and the problems say why.
    public List<Problem> takeTheirs() {
        FolderFiles.Found theirs = new FolderFiles(folder).read();
        theirs.files().ifPresent(files -> {
            keeper.took(files, files());
            history.did(new EditStep(OUTSIDE, files(), files));
            now = view(files);
        });
        return theirs.problems();
    }

    /// Lets the folder go; everything was written already.
    @Override
    public void close() {
        lock.close();
    }

    /// The version in force, to compare with; nothing as long as none was made ready.
    Optional<Merged> inForce() {
        return pack().filter(_ -> hasVersion())
                .map(pack -> checking.kept(pack.version()).orElseGet(this::merged));
    }

    Merged merged() {
        return now.merged();
    }

    DraftFiles files() {
        return now.files();
    }

    Checking checking() {
        return checking;
    }

    private Saving put(DraftFiles files) {
        now = view(files);
        return save();
    }

    private DraftView view(DraftFiles files) {
        return new DraftView(files, () -> checking.check(files));
    }

    /// The files as they would be after a change that is not made.
    DraftFiles changed(Consumer<Changes> change) {
        Changes changes = new Changes(files(), merged(), checking.beside(files()));
        change.accept(changes);
        return changes.files();
    }
}
