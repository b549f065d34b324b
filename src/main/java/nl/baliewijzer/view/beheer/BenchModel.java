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
    private final OpenDraft draft = new OpenDraft();
    private final ReadOnlyObjectWrapper<List<Problem>> refused = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Boolean> leaving = new ReadOnlyObjectWrapper<>(false);

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
        if (draft.now().get().isEmpty() && there.room() != Room.BEGIN) {
            return;
        }
        if (there.item().isPresent() && there.equals(where.get())) {
            where.set(BenchPlace.at(there.room()));
        }
        where.set(there);
    }

    /// The draft as it is now; empty while none is open.
    public ReadOnlyObjectProperty<Optional<DraftNow>> now() {
        return draft.now();
    }

    /// Something of the draft that is open, and `absent` while none is.
    public <T> ObservableValue<T> of(Function<DraftNow, T> what, T absent) {
        return draft.now().map(open -> open.map(what).orElse(absent));
    }

    public ObservableValue<Boolean> opened() {
        return draft.now().map(Optional::isPresent);
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
        if (draft.isOf(folder)) {
            close();
        }
        switch (asking.get()) {
            case Opening.Ready(var fresh) -> {
                close();
                refused.set(List.of());
                draft.open(fresh);
                draft.step(DraftFolder::save);
                go(BenchPlace.at(Room.BEGIN));
            }
            case Opening.Refused(var problems) -> refused.set(problems);
        }
    }

    /// Lets the draft go.
    public void close() {
        draft.close();
    }

    /// Makes one step, which `name` calls by what is undone with it.
    public void change(String name, Consumer<Changes> change) {
        leaving.set(false);
        draft.step(open -> open.change(name, change));
    }

    public void undo() {
        draft.step(DraftFolder::undo);
    }

    public void redo() {
        draft.step(DraftFolder::redo);
    }

    /// The files that somebody else changed, so that one has to say which hold.
    public ObservableValue<List<String>> outside() {
        return of(
                open -> open.saving() instanceof Saving.ChangedOutside(var files) ? files : List.<String>of(),
                List.of());
    }

    /// After a change from outside: what stands here goes over it.
    public void keepMine() {
        draft.step(DraftFolder::keepMine);
    }

    /// After a change from outside: what stands there is taken over.
    public void takeTheirs() {
        draft.step(open -> {
            refused.set(open.takeTheirs());
            return open.save();
        });
    }

    /// Looks whether somebody else changed the folder, and tries again to keep what could not be written.
    public void look() {
        draft.look();
    }

    /// Makes the draft ready for IT in a folder; empty while none is open.
    public Optional<MadeReady> release(Path into, Optional<Readers> readers) {
        Optional<MadeReady> made = draft.folder().map(open -> Release.make(open, into, readers));
        draft.step(DraftFolder::save);
        return made;
    }

    /// Whether the window may go: everything is on the disk, or that was said before and nothing changed since.
    public boolean mayLeave() {
        look();
        boolean unsaved = draft.isUnsaved();
        boolean may = !unsaved || leaving.get();
        leaving.set(unsaved);
        return may;
    }

    /// Whether the disk refused what was changed last.
    public boolean isRefused() {
        return draft.isRefused();
    }

    /// Whether somebody wanted to go with something that is not kept.
    public ReadOnlyObjectProperty<Boolean> leaving() {
        return leaving.getReadOnlyProperty();
    }

    /// Something went wrong that nobody expected.
    public void fail() {
        draft.fail();
    }

    /// Whether that is so since the last change.
    public ReadOnlyObjectProperty<Boolean> failed() {
        return draft.failed();
    }

    public ObservableValue<Boolean> undoable() {
        return of(open -> open.toUndo().isPresent(), false);
    }

    public ObservableValue<Boolean> redoable() {
        return of(open -> open.toRedo().isPresent(), false);
    }
}
