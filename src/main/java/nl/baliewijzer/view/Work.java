package nl.baliewijzer.view;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Does work off the JavaFX thread and hands the result back to it; a failure goes to the uncaught handler there.
public final class Work {
    /// Runs `task` on a virtual thread of this name, then `then` with its result on the JavaFX thread.
    public <T> void run(String name, Callable<T> task, Consumer<T> then) {
        Thread.ofVirtual().name(name).start(() -> {
            try {
                T result = task.call();
                Platform.runLater(() -> then.accept(result));
            } catch (Exception failed) {
                Platform.runLater(() -> {
                    throw new IllegalStateException(name + " failed", failed);
                });
            }
        });
    }
}
