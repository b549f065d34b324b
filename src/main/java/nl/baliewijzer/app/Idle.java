package nl.baliewijzer.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import nl.baliewijzer.guide.IdleRule;
import nl.baliewijzer.view.Session;

/// Watches for keys and clicks, and does what the rule says when there are none.
final class Idle {
    private final Session session;
    private final IdleRule rule;
    private final LongSupplier nanos;
    private final Consumer<Boolean> warning;
    private final Consumer<Boolean> left;
    /// Not a Timeline: as long as one plays, JavaFX wakes sixty times a second.
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("idle").factory());
    private long last;
    private boolean touched;

    /// `nanos` is a clock that only runs forward; `warning` shows or takes away that all will soon be emptied.
    ///
    /// `left` is told at each look that nobody is there and the appointment is empty, and whether that is so long
    /// that even what was being typed is nobody's any more.
    Idle(Session session, IdleRule rule, LongSupplier nanos, Consumer<Boolean> warning, Consumer<Boolean> left) {
        this.left = left;
        this.session = session;
        this.rule = rule;
        this.nanos = nanos;
        this.warning = warning;
        last = nanos.getAsLong();
    }

    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, event -> {
            if (event.getEventType() == KeyEvent.KEY_PRESSED || event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                touched();
            }
        });
        var _ = ticks.scheduleAtFixedRate(() -> Platform.runLater(this::look), 1, 1, TimeUnit.SECONDS);
    }

    void stop() {
        ticks.shutdownNow();
    }

    void touched() {
        last = nanos.getAsLong();
        touched = true;
        warning.accept(false);
    }

    /// Forgets that somebody was there: what was typed is gone with the screens.
    void begin() {
        touched = false;
    }

    /// Whether the panel is covered and empty, and nothing can stand in its fields that somebody still needs.
    boolean resting() {
        return session.now().place().covered() && session.now().isEmpty() && (!touched || rule.isOver(idle()));
    }

    /// Does what is due now.
    void look() {
        IdleRule.Due due = rule.due(idle(), session.now());
        if (due != IdleRule.Due.NOTHING && !session.now().place().covered()) {
            session.cover(true);
        }
        warning.accept(due == IdleRule.Due.WARNING);
        if (due == IdleRule.Due.WIPE) {
            session.wipeBehindCover();
        }
        if (due != IdleRule.Due.NOTHING && session.now().isEmpty()) {
            left.accept(rule.isOver(idle()));
        }
    }

    private Duration idle() {
        return Duration.ofNanos(nanos.getAsLong() - last);
    }
}
