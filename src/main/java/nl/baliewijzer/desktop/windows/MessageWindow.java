package nl.baliewijzer.desktop.windows;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/// A window that nobody sees, on a thread of its own: Windows sends it what happens, and work is done between that.
///
/// Everything that Windows ties to a thread or a window (the bar at the edge, the keys) is asked for on that thread.
final class MessageWindow {
    /// Its class, by which a test finds it.
    static final String NAME = "nl.baliewijzer.desktop";

    private static final int WM_DESTROY = 0x0002;
    private static final int WM_APP = 0x8000;
    private static final int WORK = WM_APP + 1;
    /// A top-level window, not a message-only one: those get no broadcasts, and `TaskbarCreated` is one.
    private static final int WS_POPUP = 0x8000_0000;

    private static final int WS_EX_TOOLWINDOW = 0x80;

    private final WindowsCalls windows;
    private final Queue<Runnable> work = new ConcurrentLinkedQueue<>();
    private final List<Hearer> hearers = new ArrayList<>();
    private final CompletableFuture<Long> handle = new CompletableFuture<>();

    /// Hears a message with its two values; the answer is what Windows is told, or empty when it is for others.
    @FunctionalInterface
    interface Hearer {
        boolean heard(int message, long first, long second);
    }

    private MessageWindow(WindowsCalls windows) {
        this.windows = windows;
    }

    /// Opens it and returns when it is there.
    ///
    /// @throws WindowsRefusal when Windows gives no window
    static MessageWindow open(WindowsCalls windows) {
        MessageWindow window = new MessageWindow(windows);
        Thread.ofPlatform().daemon().name("desktop").start(window::live);
        try {
            window.handle.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof WindowsRefusal refused ? refused : failed;
        }
        return window;
    }

    /// The handle that Windows knows it by.
    long handle() {
        return handle.join();
    }

    /// Adds one that hears every message, on the thread of the window.
    void hear(Hearer hearer) {
        tell(() -> hearers.add(hearer));
    }

    /// Does something on the thread of the window, after what was asked before; nobody waits for it.
    void tell(Runnable task) {
        work.add(task);
        windows.call(Api.POST_MESSAGE, handle(), WORK, 0, 0);
    }

    /// Does something on the thread of the window, after what was asked before.
    <T> CompletableFuture<T> ask(Supplier<T> task) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        tell(() -> {
            try {
                answer.complete(task.get());
            } catch (RuntimeException failed) {
                answer.completeExceptionally(failed);
            }
        });
        return answer;
    }

    /// Ends the thread after what was asked before.
    void close() {
        ask(() -> windows.call(Api.DESTROY_WINDOW, handle())).join();
    }

    private void live() {
        try (Arena arena = Arena.ofConfined()) {
            long name = Wide.text(arena, NAME);
            var shape = arena.allocate(Layout.WindowClass.SIZE);
            shape.set(ValueLayouts.INT, 0, Layout.WindowClass.SIZE);
            shape.set(ValueLayouts.LONG, Layout.WindowClass.PROCEDURE, windows.address(this::called));
            shape.set(ValueLayouts.LONG, Layout.WindowClass.NAME, name);
            windows.call(Api.REGISTER_CLASS, shape.address());
            handle.complete(
                    windows.given(Api.CREATE_WINDOW, WS_EX_TOOLWINDOW, name, name, WS_POPUP, 0, 0, 0, 0, 0, 0, 0, 0));
            long message = arena.allocate(Layout.Message.SIZE).address();
            while (windows.number(Api.GET_MESSAGE, message, 0, 0, 0) > 0) {
                windows.call(Api.DISPATCH_MESSAGE, message);
            }
        } catch (WindowsRefusal refused) {
            handle.completeExceptionally(refused);
        } catch (RuntimeException failed) {
            handle.completeExceptionally(failed);
            throw failed;
        }
    }

    /// Nothing may be thrown through Windows: what fails goes where every failure goes.
    private long called(long window, long message, long first, long second) {
        try {
            switch ((int) message) {
                case WORK -> drain();
                case WM_DESTROY -> windows.call(Api.POST_QUIT_MESSAGE, 0);
                default -> {
                    for (Hearer hearer : hearers) {
                        if (hearer.heard((int) message, first, second)) {
                            return 0;
                        }
                    }
                }
            }
        } catch (RuntimeException failed) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, failed);
        }
        return windows.call(Api.DEF_WINDOW_PROC, window, message, first, second);
    }

    private void drain() {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            next.run();
        }
    }
}
