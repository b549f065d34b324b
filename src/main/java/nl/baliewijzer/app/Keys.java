package nl.baliewijzer.app;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.guide.Aside;
import nl.baliewijzer.settings.AllSettings;
import nl.baliewijzer.settings.Settings;
import nl.baliewijzer.settings.SettingsStore;
import nl.baliewijzer.view.Key;
import nl.baliewijzer.view.Session;

/// The keys of the window; while it is covered only the one that brings it back does anything.
///
/// A key that is held down does its work once: the cover would come and go, and the steps run by.
final class Keys {
    private final Session session;
    private final SettingsStore store;
    private final HideKey hideKey;
    private final Runnable main;
    private final Runnable back;
    private final Docking docking;
    private final Runnable begin;
    private boolean done;
    private Optional<KeyCode> held = Optional.empty();

    /// `main` fires the main action of the present screen, `back` closes what was opened last; `begin` is what any key
    /// does at rest.
    Keys(
            Session session,
            SettingsStore store,
            HideKey hideKey,
            Runnable main,
            Runnable back,
            Docking docking,
            Runnable begin) {
        this.begin = begin;
        this.docking = docking;
        this.session = session;
        this.store = store;
        this.hideKey = hideKey;
        this.main = main;
        this.back = back;
    }

    void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::character);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> held = held.filter(key -> key != event.getCode()));
        scene.windowProperty().flatMap(Window::focusedProperty).subscribe(focused -> held = Optional.empty());
    }

    private void pressed(KeyEvent event) {
        if (docking.shown().get() == Showing.REST) {
            done = true;
            event.consume();
            held = Optional.of(event.getCode());
            if (!event.getCode().isModifierKey()) {
                begin.run();
            }
            return;
        }
        if (Key.inFright(event)) {
            done = true;
            event.consume();
            hideKey.cover();
            return;
        }
        boolean strip = docking.shown().get() == Showing.STRIP;
        boolean covered = session.now().place().covered() && !strip;
        done = false;
        for (Key key : Key.values()) {
            if (key.matches(event)
                    && (!covered || key == Key.COVER)
                    && (!strip || key == Key.STRIP)
                    && !typed(key, event)) {
                done = key.single();
                event.consume();
                if (key.repeats() || !held.equals(Optional.of(event.getCode()))) {
                    held = Optional.of(event.getCode());
                    run(key);
                }
                return;
            }
        }
        if (covered) {
            event.consume();
        }
    }

    /// The character of a key that did its work already must not land in the field that the key opened.
    private void character(KeyEvent event) {
        if (done) {
            event.consume();
        }
    }

    /// Whether the key is a character for the field that is typed in, or switched off.
    private boolean typed(Key key, KeyEvent event) {
        return key.single()
                && (event.getTarget() instanceof TextInputControl
                        || !store.settings().get(AllSettings.SINGLE_KEYS));
    }

    private void run(Key key) {
        switch (key) {
            case COVER -> hideKey.press();
            case EMERGENCY -> session.apply(state -> state.open(Aside.EMERGENCY));
            case STEP_1 -> goTo(StepId.WIN_TIME);
            case STEP_2 -> goTo(StepId.MAKE_CONTACT);
            case STEP_3 -> goTo(StepId.SPEAK_ALONE);
            case STEP_4 -> goTo(StepId.CONSULT);
            case STEP_5 -> goTo(StepId.REPORT);
            case ON -> main.run();
            case BACK -> back.run();
            case SEARCH, SLASH -> session.apply(state -> state.open(Aside.SEARCH));
            case LARGER -> store.change(Settings::withLargerText);
            case SMALLER -> store.change(Settings::withSmallerText);
            case NEXT_CLIENT -> session.wipe();
            case STRIP -> {
                if (docking.shown().get() == Showing.STRIP) {
                    docking.show(Showing.OPEN, true);
                } else {
                    docking.collapse();
                }
            }
            case WIDE -> docking.widen();
            case KEYS -> session.apply(state -> state.open(Aside.KEYS));
        }
    }

    private void goTo(StepId step) {
        session.apply(state -> state.goTo(step));
    }
}
