package nl.baliewijzer.view.beheer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.draft.Changes;
import nl.baliewijzer.draft.DraftFolder;
import nl.baliewijzer.draft.Drafts;
import nl.baliewijzer.draft.MadeReady;
import nl.baliewijzer.draft.Opening;
import nl.baliewijzer.draft.Readers;
import nl.baliewijzer.draft.Release;
import nl.baliewijzer.draft.Saving;
import nl.baliewijzer.json.Problem;

/// What the coordinator has open and where in it they are; the one holder of the draft, used on the JavaFX thread.
public final class BenchModel {
    private final Drafts drafts;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<BenchPlace> where = new ReadOnlyObjectWrapper<>(BenchPlace.at(Room.BEGIN));
    private final ReadOnlyObjectWrapper<Optional<DraftNow>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Problem>> refused = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Boolean> failed = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<Boolean> leaving = new ReadOnlyObjectWrapper<>(false);
    private Optional<DraftFolder> draft = Optional.empty();

    /// Nothing is open yet.
    public BenchModel(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    public Clock clock() {
        return clock;
    }

    public ReadOnlyObjectProperty<BenchPlace> where() {
        return where.getReadOnlyProperty();
    }

    /// Goes somewhere; to where one is already, it comes again if it asks for an item. Without a draft there is one
    /// room.
    public void go(BenchPlace there) {
        if (now.get().isEmpty() && there.room() != Room.BEGIN) {
            return;
        }
        if (there.item().isPresent() && there.equals(where.get())) {
            where.set(BenchPlace.at(there.room()));
        }
        where.set(there);
    }

    /// The draft as it is now; empty while none is open.
    public ReadOnlyObjectProperty<Optional<DraftNow>> now() {
        return now.getReadOnlyProperty();
    }

    /// Something of the draft that is open, and `absent` while none is.
    public <T> ObservableValue<T> of(Function<DraftNow, T> what, T absent) {
        return now.map(open -> open.map(what).orElse(absent));
    }

    public ObservableValue<Boolean> opened() {
        return now.map(Optional::isPresent);
    }

    /// Why the folder that was asked for last was not opened.
    public ReadOnlyObjectProperty<List<Problem>> refused() {
        return refused.getReadOnlyProperty();
    }

    /// The municipalities there are.
    public List<String> municipalities() {
        return drafts.municipalities();
    }

    /// Opens a folder; what was open stays so until another is.
    public void open(Path folder) {
        take(() -> drafts.open(folder), folder);
    }

    /// Begins a draft of this municipality in a folder that is not there yet.
    public void begin(Path folder, String municipality) {
        take(() -> drafts.begin(folder, municipality), folder);
    }

    /// The folder that is open already is let go first: it would be refused for being open.
    private void take(Supplier<Opening> asking, Path folder) {
        draft.filter(open -> open.folder().equals(folder)).ifPresent(open -> close());
        switch (asking.get()) {
            case Opening.Ready(var fresh) -> {
                close();
                draft = Optional.of(fresh);
                refused.set(List.of());
                saw(fresh.save());
                go(BenchPlace.at(Room.BEGIN));
            }
            case Opening.Refused(var problems) -> refused.set(problems);
        }
    }

    /// Lets the draft go.
    public void close() {
        draft.ifPresent(DraftFolder::close);
        draft = Optional.empty();
        now.set(Optional.empty());
    }

    /// Makes one step, which `name` calls by what is undone with it.
    public void change(String name, Consumer<Changes> change) {
        leaving.set(false);
        draft.ifPresent(open -> saw(open.change(name, change)));
    }

    public void undo() {
        draft.ifPresent(open -> saw(open.undo()));
    }

    public void redo() {
        draft.ifPresent(open -> saw(open.redo()));
    }

    /// The files that somebody else changed, so that one has to say which hold.
    public ObservableValue<List<String>> outside() {
        return of(
                open -> open.saving() instanceof Saving.ChangedOutside(var files) ? files : List.<String>of(),
                List.of());
    }

    /// After a change from outside: what stands here goes over it.
    public void keepMine() {
        draft.ifPresent(open -> saw(open.keepMine()));
    }

    /// After a change from outside: what stands there is taken over.
    public void takeTheirs() {
        draft.ifPresent(open -> {
            refused.set(open.takeTheirs());
            saw(open.save());
        });
    }

    /// Looks whether somebody else changed the folder, and tries again to keep what could not be written.
    public void look() {
        draft.ifPresent(open -> {
            List<String> others = open.changedOutside();
            Saving before = saving().orElseThrow();
            if (!others.isEmpty()) {
                saw(new Saving.ChangedOutside(others));
            } else if (!(before instanceof Saving.Saved)) {
                saw(open.save());
            }
        });
    }

    /// Makes the draft ready for IT in a folder; empty while none is open.
    public Optional<MadeReady> release(Path into, Optional<Readers> readers) {
        Optional<MadeReady> made = draft.map(open -> Release.make(open, into, readers));
        draft.ifPresent(open -> saw(open.save()));
        return made;
    }

    private void saw(Saving saving) {
        failed.set(false);
        draft.ifPresent(open -> now.set(Optional.of(new DraftNow(open, saving))));
    }

    /// Whether the window may go: everything is on the disk, or that was said before and nothing changed since.
    public boolean mayLeave() {
        look();
        boolean unsaved =
                saving().filter(last -> !(last instanceof Saving.Saved)).isPresent();
        boolean may = !unsaved || leaving.get();
        leaving.set(unsaved);
        return may;
    }

    /// Whether the disk refused what was changed last.
    public boolean isRefused() {
        return saving().filter(Saving.Failed.class::isInstance).isPresent();
    }

    private Optional<Saving> saving() {
        return now.get().map(DraftNow::saving);
    }

    /// Whether somebody wanted to go with something that is not kept.
    public ReadOnlyObjectProperty<Boolean> leaving() {
        return leaving.getReadOnlyProperty();
    }

    /// Something went wrong that nobody expected.
    public void fail() {
        failed.set(true);
    }

    /// Whether that is so since the last change.
    public ReadOnlyObjectProperty<Boolean> failed() {
        return failed.getReadOnlyProperty();
    }

    public ObservableValue<Boolean> undoable() {
        return of(open -> open.toUndo().isPresent(), false);
    }

    public ObservableValue<Boolean> redoable() {
        return of(open -> open.toRedo().isPresent(), false);
    }

    /// How much there is to do in a room.
    public ObservableValue<Todo> todo(Room room) {
        return of(open -> open.todo(room), Todo.NOTHING);
    }
}
