package nl.baliewijzer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/// Gives way to a newer version that was installed beside this one, at a moment when nobody uses the panel.
///
/// Versions stand side by side in one folder, and a link there called `current` leads to the newest.
final class Renewal {
    private static final int EVERY_SECONDS = 60;

    private final Path installed;
    private final BooleanSupplier resting;
    private final Runnable giveWay;
    private final Executor panel;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("newer version").factory());

    /// `installed` is the folder of this version, without links; `resting` and `giveWay` are called by `panel`, on its
    /// own thread.
    Renewal(Path installed, BooleanSupplier resting, Runnable giveWay, Executor panel) {
        this.installed = installed;
        this.resting = resting;
        this.giveWay = giveWay;
        this.panel = panel;
    }

    /// Has this panel close for a newer version than that in `installed`, which begins as this one stood.
    static Renewal of(Panel panel, Path installed) {
        return new Renewal(
                installed,
                panel.attendance()::resting,
                () -> {
                    Showing stood = panel.stands();
                    panel.close();
                    System.exit(Launcher.renewal(stood));
                },
                Platform::runLater);
    }

    /// Looks once a minute from now on.
    void watch() {
        var _ = looks.scheduleAtFixedRate(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void stop() {
        looks.shutdownNow();
    }

    /// Looks now; the panel gives way if there is another version and it is at rest.
    void look() {
        if (isReplaced(installed)) {
            panel.execute(() -> {
                if (resting.getAsBoolean()) {
                    giveWay.run();
                }
            });
        }
    }

    /// Whether another version has been installed beside the one in this folder; may be asked on any thread.
    static boolean isReplaced(Path installed) {
        Path current = installed.resolveSibling("current");
        try {
            return Files.isSymbolicLink(current) && !current.toRealPath().equals(installed);
        } catch (IOException leadsNowhere) {
            // in the middle of an installation, or after it was taken away: there is nothing to give way to
            return false;
        }
    }
}
