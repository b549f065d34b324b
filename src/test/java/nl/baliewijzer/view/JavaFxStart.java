package nl.baliewijzer.view;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/// Starts JavaFX once for all tests; where it does not start, every test says so at once instead of waiting for ever.
public final class JavaFxStart {
    private static final Namespace HERE = Namespace.create(JavaFxStart.class);
    private static final int PATIENCE = 60;
    private static final String WHY = "JavaFX does not start. Is there a display? ";

    /// What was wrong, if anything was.
    private final Optional<String> failure;

    private JavaFxStart() {
        failure = start();
    }

    /// Fails when JavaFX is not there.
    public static void in(ExtensionContext context) {
        context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(JavaFxStart.class, key -> new JavaFxStart(), JavaFxStart.class)
                .failure
                .ifPresent(failed -> {
                    throw new IllegalStateException(failed);
                });
    }

    /// Asked on a thread of its own: without a display the call may never come back.
    private static Optional<String> start() {
        CompletableFuture<Optional<String>> started = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("start JavaFX").start(() -> {
            try {
                Platform.startup(() -> started.complete(Optional.empty()));
                Platform.setImplicitExit(false);
            } catch (IllegalStateException running) {
                // a test that needs a stage of its own was first
                started.complete(Optional.empty());
            } catch (RuntimeException failed) {
                started.complete(Optional.of(WHY + failed));
            }
        });
        return started.completeOnTimeout(Optional.of(WHY), PATIENCE, TimeUnit.SECONDS)
                .join();
    }
}
