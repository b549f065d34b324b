package nl.baliewijzer.view.beheer.release;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import nl.baliewijzer.draft.MadeReady;
import nl.baliewijzer.view.Texts;
import nl.baliewijzer.view.beheer.BenchModel;
import nl.baliewijzer.view.beheer.BenchPlace;
import nl.baliewijzer.view.beheer.BenchTask;
import nl.baliewijzer.view.beheer.DraftNow;
import nl.baliewijzer.view.beheer.ListLine.Sign;
import nl.baliewijzer.view.beheer.Room;
import nl.baliewijzer.view.beheer.review.Approval;

/// Makes the draft ready for IT, once nothing stands in the way any more.
public final class ReleaseModel {
    private final BenchModel bench;
    private final Approval approval;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<MadeReady>> made = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReleaseModel(BenchModel bench, Approval approval, Texts texts) {
        this.bench = bench;
        this.approval = approval;
        this.texts = texts;
    }

    /// The version that it gets.
    ObservableValue<String> version() {
        return bench.of(DraftNow::nextVersion, "");
    }

    /// What there is to know before: what stops it in red, what nobody looked at in orange.
    ObservableValue<List<BenchTask>> before() {
        return Bindings.createObjectBinding(this::lines, approval.mistakes(), approval.unticked(), approval.unread());
    }

    private List<BenchTask> lines() {
        List<BenchTask> lines = new ArrayList<>();
        add(
                lines,
                approval.mistakes().getValue(),
                "beheer.release.mistakes",
                "beheer.release.mistakes.more",
                Sign.STOPS);
        add(
                lines,
                approval.unticked().getValue(),
                "beheer.release.unticked",
                "beheer.release.unticked.more",
                Sign.STOPS);
        add(lines, approval.unread().getValue(), "beheer.release.unread", "beheer.release.unread.more", Sign.ATTENTION);
        if (lines.isEmpty()) {
            lines.add(new BenchTask(
                    texts.get("beheer.release.good"),
                    texts.get("beheer.release.good.more"),
                    Sign.GOOD,
                    texts.get("beheer.task.look"),
                    BenchPlace.at(Room.REVIEW)));
        }
        return lines;
    }

    private void add(List<BenchTask> lines, int count, String key, String more, Sign sign) {
        if (count > 0) {
            lines.add(new BenchTask(
                    texts.get(key, count),
                    texts.get(more),
                    sign,
                    texts.get("beheer.review"),
                    BenchPlace.at(Room.REVIEW)));
        }
    }

    /// Whether it may be made ready: a mistake stops it, and so does what nobody looked at.
    ObservableValue<Boolean> possible() {
        return Bindings.createObjectBinding(
                () -> approval.mistakes().getValue() == 0 && approval.unticked().getValue() == 0,
                approval.mistakes(),
                approval.unticked());
    }

    /// What became of making it ready last, in this window.
    ReadOnlyObjectProperty<Optional<MadeReady>> made() {
        return made.getReadOnlyProperty();
    }

    /// Beside the folder of the draft, where the files of every version come.
    void make() {
        bench.now()
                .get()
                .map(DraftNow::folder)
                .map(folder -> folder.resolveSibling(folder.getFileName() + texts.get("beheer.release.folder")))
                .ifPresent(this::make);
    }

    private void make(Path into) {
        made.set(bench.release(into, approval.readers()));
    }
}
