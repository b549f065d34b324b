package nl.baliewijzer.view.beheer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.baliewijzer.draft.DraftFolder;
import nl.baliewijzer.draft.Saving;

/// The draft that is open, if one is, and how it stands after each step.
final class OpenDraft {
    private final ReadOnlyObjectWrapper<Optional<DraftNow>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Boolean> failed = new ReadOnlyObjectWrapper<>(false);
    private Optional<DraftFolder> folder = Optional.empty();

    ReadOnlyObjectProperty<Optional<DraftNow>> now() {
        return now.getReadOnlyProperty();
    }

    Optional<DraftFolder> folder() {
        return folder;
    }

    boolean isOf(Path place) {
        return folder.filter(open -> open.folder().equals(place)).isPresent();
    }

    /// Holds this one, which is to be seen after the first step.
    void open(DraftFolder fresh) {
        folder = Optional.of(fresh);
    }

    /// Lets go of it.
    void close() {
        folder.ifPresent(DraftFolder::close);
        folder = Optional.empty();
        now.set(Optional.empty());
    }

    /// Makes one step.
    void step(Function<DraftFolder, Saving> step) {
        folder.ifPresent(open -> {
            Saving saving = step.apply(open);
            failed.set(false);
            now.set(Optional.of(new DraftNow(open, saving)));
        });
    }

    /// Looks whether somebody else changed the folder, and tries again to keep what could not be written.
    void look() {
        folder.ifPresent(open -> {
            List<String> others = open.changedOutside();
            Saving before = now.get().map(DraftNow::saving).orElseThrow();
            if (!others.isEmpty()) {
                step(_ -> new Saving.ChangedOutside(others));
            } else if (!(before instanceof Saving.Saved)) {
                step(DraftFolder::save);
            }
        });
    }

    /// Whether something of it is not on the disk.
    boolean isUnsaved() {
        return now.get()
                .filter(open -> !(open.saving() instanceof Saving.Saved))
                .isPresent();
    }

    /// Whether the disk refused what was changed last.
    boolean isRefused() {
        return now.get().filter(open -> open.saving() instanceof Saving.Failed).isPresent();
    }

    /// Something went wrong that nobody expected.
    void fail() {
        failed.set(true);
    }

    /// Whether that is so since the last step.
    ReadOnlyObjectProperty<Boolean> failed() {
        return failed.getReadOnlyProperty();
    }
}
