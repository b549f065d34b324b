package nl.baliewijzer.desktop;

import java.util.concurrent.CompletableFuture;

/// Keeps the window out of pictures and films of the screen, where the system can do that.
public interface ScreenPrivacy {
    /// Asks for it; the answer is whether the system says that it does. It is no promise.
    CompletableFuture<Boolean> keepOffRecordings();
}
