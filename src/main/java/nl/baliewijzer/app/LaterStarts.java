package nl.baliewijzer.app;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import nl.baliewijzer.desktop.SingleInstance;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;

/// What a later start gets for an answer, at whatever point this one is.
final class LaterStarts {
    private final CompletableFuture<Boolean> started = new CompletableFuture<>();
    private final CompletableFuture<Failure> safeguard = new CompletableFuture<>();
    private final CompletableFuture<Panel> opened = new CompletableFuture<>();
    private final boolean kiosk;

    LaterStarts(boolean kiosk) {
        this.kiosk = kiosk;
    }

    /// Done once JavaFX has started.
    CompletableFuture<Boolean> started() {
        return started;
    }

    /// JavaFX has started.
    void begin() {
        started.complete(true);
    }

    /// From now on a failure ends at this card.
    void falls(Failure failure) {
        safeguard.complete(failure);
    }

    /// From now on there is a panel.
    void opened(Panel panel) {
        opened.complete(panel);
    }

    /// Answers later starts from the beginning, and does what they ask as soon as there is a panel.
    void listen(SingleInstance.Hold hold) {
        hold.listen(this::obey, this::status, () -> {
            // also from the emergency card
            var _ = started.thenRun(Platform::exit);
        });
    }

    /// Does what is asked as soon as there is a panel; the emergency card hears it where there never was one.
    void obey(Word word) {
        var _ = opened.thenAccept(panel -> Platform.runLater(() -> panel.obey(word)));
        var _ = safeguard.thenAccept(failure -> Platform.runLater(() -> {
            if (!opened.isDone()) {
                failure.obey(word);
            }
        }));
    }

    /// How the panel stands, or that there is none yet.
    Status status() {
        return safeguard.thenApply(Failure::isShown).getNow(false)
                ? Status.failure()
                : opened.thenApply(Panel::status).getNow(new Status(Set.of(), false, false, kiosk, false));
    }
}
