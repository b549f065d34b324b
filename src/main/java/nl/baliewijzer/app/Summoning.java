package nl.baliewijzer.app;

import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.SessionEvent;
import nl.baliewijzer.desktop.Word;
import nl.baliewijzer.domain.StepId;
import nl.baliewijzer.view.Session;

/// Does what is asked from outside the window: by a key, by a later start, by what happens to the session.
final class Summoning {
    private final Docking docking;
    private final Session session;
    private final HideKey hideKey;
    private final Attendance attendance;
    private final Runnable focus;
    private final Runnable end;

    /// `focus` puts the keyboard on the screen that is open; `end` ends the program.
    Summoning(Docking docking, Session session, HideKey hideKey, Attendance attendance, Runnable focus, Runnable end) {
        this.docking = docking;
        this.session = session;
        this.hideKey = hideKey;
        this.attendance = attendance;
        this.focus = focus;
        this.end = end;
    }

    /// What a later start asks.
    void obey(Word word) {
        attendance.touched();
        switch (word) {
            case SUMMON -> summon();
            case HIDE -> docking.hide();
            case TOGGLE -> toggle();
            case COVER -> session.cover(true);
            case LOGIN -> {
                // whoever logs in finds the panel as it is
            }
        }
    }

    /// What a key asks that works in every window.
    void pressed(GlobalKey key) {
        attendance.touched();
        switch (key) {
            case SUMMON -> toggle();
            // where nothing is to be seen, there is nothing to take the cover off
            case HIDE, HIDE_TOO -> {
                if (docking.shown().get() == Showing.OPEN) {
                    hideKey.press();
                } else {
                    hideKey.cover();
                }
            }
            case HIDE_IN_FRIGHT -> hideKey.cover();
        }
    }

    /// What happens to the session: whoever comes back to the screen finds the cover.
    void happened(SessionEvent event) {
        switch (event) {
            case LOCKED, ASLEEP, AWAY -> session.cover(true);
            case ENDING -> end.run();
            case UNLOCKED, AWAKE, BACK -> {
                // the cover stands until the key
            }
        }
    }

    /// Gives the keyboard back when it is in the panel; else shows that.
    private void toggle() {
        if (docking.isKiosk() || docking.shown().get() != Showing.OPEN) {
            summon();
        } else {
            docking.handover().giveKeyboardBackOr(this::summon);
        }
    }

    /// Shows the panel with the keyboard in it; a cover over nothing is taken away, one over an appointment stays.
    void summon() {
        if (isCovered() && session.now().isEmpty()) {
            session.apply(state -> state.goTo(StepId.WIN_TIME).cover(false));
        }
        docking.show(Showing.OPEN, true);
        focus.run();
    }

    private boolean isCovered() {
        return session.now().place().covered();
    }
}
