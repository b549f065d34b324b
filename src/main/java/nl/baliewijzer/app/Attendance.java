package nl.baliewijzer.app;

import javafx.scene.Scene;
import nl.baliewijzer.guide.GuideState;
import nl.baliewijzer.guide.IdleRule;
import nl.baliewijzer.view.Session;

/// Whether somebody is at the panel, and what is done when nobody is.
final class Attendance {
    private final Session session;
    private final Docking docking;
    private final Appointment appointment;
    private final Idle idle;

    Attendance(Session session, Docking docking, Appointment appointment, IdleRule rule) {
        this.session = session;
        this.docking = docking;
        this.appointment = appointment;
        idle = new Idle(session, rule, Elapsed.ofThisMachine(), appointment::warn, this::left);
        docking.shown().subscribe(this::fold);
    }

    /// Takes each key and each click for somebody.
    void watch(Scene scene) {
        idle.watch(scene);
    }

    /// Somebody is there, also without a key or a click in the window.
    void touched() {
        idle.touched();
    }

    /// Forgets that somebody was there: what was typed is gone with the screens.
    void begin() {
        idle.begin();
    }

    void stop() {
        idle.stop();
    }

    /// Closes the row that is open when the panel is no longer to be seen.
    private void fold(Showing now) {
        if (now != Showing.OPEN && session.now().place().isUnfolded()) {
            session.apply(GuideState::fold);
        }
    }

    /// Brings a kiosk to rest when nobody is there and nothing of an appointment is left.
    ///
    /// What still stands in a field is somebody's, until it is `over`.
    void left(boolean over) {
        if (docking.isKiosk() && docking.shown().get() != Showing.REST && (over || !appointment.isTyped())) {
            session.wipeBehindCover();
            docking.show(Showing.REST, true);
        }
    }

    /// Whether nobody uses the panel, and nothing would be lost with it.
    boolean resting() {
        return idle.resting();
    }

    /// Whether nothing of an appointment is in it and nothing of it is to be seen, so that it may show other content.
    boolean atRest() {
        boolean unseen =
                docking.shown().get() != Showing.OPEN || session.now().place().covered();
        return unseen
                && session.now().isEmpty()
                && session.practised().isEmpty()
                && (idle.resting() || !appointment.isTyped());
    }
}
