package nl.baliewijzer.view;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import nl.baliewijzer.domain.Scene;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.guide.GuideState;

/// The one holder of the appointment, in memory only; used on the JavaFX thread.
///
/// It outlives every screen: a screen watches it for as long as it stands in a window.
public final class Session {
    private static final Duration UNDO = Duration.seconds(10);

    /// How long a row stays open that nobody uses: somebody may be reading along.
    private static final Duration OPEN = Duration.seconds(30);

    private final String task;
    private final ReadOnlyObjectWrapper<GuideState> state;
    private final ReadOnlyObjectWrapper<Optional<Undo>> undo = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final PauseTransition forget;
    private final PauseTransition shut;
    private Optional<String> practised = Optional.empty();
    private Runnable begun = () -> {};
    private Runnable finished = () -> {};

    /// What can be undone for a moment.
    public enum Taken {
        /// A fact was taken away.
        FACT,
        /// Everything was emptied.
        ALL
    }

    private record Undo(Taken taken, GuideState before) {}

    /// Begins empty; `task` is the id of the desk task that every appointment begins with.
    public Session(String task) {
        this(task, new PauseTransition(UNDO), new PauseTransition(OPEN));
    }

    /// `forget` is how long something taken away can be brought back, `shut` how long a row stays open.
    Session(String task, PauseTransition forget, PauseTransition shut) {
        this.task = task;
        this.forget = forget;
        this.shut = shut;
        state = new ReadOnlyObjectWrapper<>(GuideState.begin(task));
        forget.setOnFinished(end -> undo.set(Optional.empty()));
        shut.setOnFinished(end -> change(now().fold()));
    }

    public ReadOnlyObjectProperty<GuideState> state() {
        return state.getReadOnlyProperty();
    }

    public GuideState now() {
        return state.get();
    }

    /// Changes the appointment; what was kept for undoing is dropped.
    public void apply(UnaryOperator<GuideState> action) {
        drop();
        change(action.apply(now()));
    }

    private void change(GuideState next) {
        state.set(next);
        keepOpen();
    }

    /// Leaves the row that is open, if one is, open for another while: somebody uses it.
    public void keepOpen() {
        if (now().place().isUnfolded()) {
            shut.playFromStart();
        } else {
            shut.stop();
        }
    }

    /// Shows the cover, or takes it away.
    public void cover(boolean covered) {
        apply(state -> state.cover(covered));
    }

    /// Takes a fact away; for ten seconds [#undo] brings it back.
    public void forget(String fact) {
        GuideState before = now();
        apply(state -> state.forget(fact));
        keep(new Undo(Taken.FACT, before));
    }

    /// The id of the scene that is practised; empty in a real appointment.
    public Optional<String> practised() {
        return practised;
    }

    /// Begins to practise a scene; an appointment that was there is gone for good.
    public void practise(Scene scene) {
        begin(Optional.of(scene.id()), GuideState.begin(scene.task()).companion(scene.companion()));
    }

    /// Ends practising; nothing of it can be brought back.
    public void endPractice() {
        begin(Optional.empty(), GuideState.begin(task));
    }

    private void begin(Optional<String> scene, GuideState first) {
        drop();
        practised = scene;
        change(first);
        begun.run();
    }

    /// What is done after each new beginning: the screens of the appointment before may not be shown any more.
    public void onBegin(Runnable task) {
        begun = task;
    }

    /// What is done after *Klaar* of a real appointment.
    public void onFinish(Runnable task) {
        finished = task;
    }

    /// Ends the appointment: a real one is emptied, one that was practised is looked back on.
    public void finish() {
        if (practised.isPresent()) {
            apply(state -> state.open(Aside.LOOK_BACK));
        } else {
            wipe();
            finished.run();
        }
    }

    /// Empties everything at once; for ten seconds [#undo] brings it back, but nothing that was practised.
    public void wipe() {
        if (practised.isPresent()) {
            endPractice();
            return;
        }
        GuideState before = now();
        // pressed twice: what the first press emptied is what one wants back
        Optional<Undo> kept = before.isEmpty()
                ? undo.get().filter(one -> one.taken() == Taken.ALL)
                : Optional.of(new Undo(Taken.ALL, before));
        begin(Optional.empty(), GuideState.begin(task));
        kept.ifPresent(this::keep);
    }

    /// Empties everything for good, and leaves the cover over it.
    public void wipeBehindCover() {
        wipe();
        drop();
        cover(true);
    }

    /// Brings back what was taken away last, if it is still kept.
    public void undo() {
        Optional<Undo> kept = undo.get();
        drop();
        kept.ifPresent(one -> change(one.before()));
    }

    /// What can be brought back now.
    public ObservableValue<Optional<Taken>> undoable() {
        return undo.map(kept -> kept.map(Undo::taken));
    }

    private void keep(Undo taken) {
        undo.set(Optional.of(taken));
        forget.playFromStart();
    }

    /// Waits for nothing any more: the panel closes.
    public void end() {
        drop();
        shut.stop();
    }

    /// Keeps nothing for undoing any more.
    public void drop() {
        forget.stop();
        undo.set(Optional.empty());
    }
}
