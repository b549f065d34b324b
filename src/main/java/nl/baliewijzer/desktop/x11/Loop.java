package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The one thread that talks to the display: it does what is asked, in order, and hears what comes; else it sleeps.
final class Loop implements AutoCloseable {
    private final Wire wire;
    private final EventHearer hearer;
    private final Runnable lost;
    private final Queue<Task<?>> tasks = new ConcurrentLinkedQueue<>();
    private volatile boolean open = true;

    /// Something to ask of the display.
    interface Inquiry<T> {
        T of(Wire wire) throws IOException;
    }

    /// Something to have done.
    interface Errand {
        void on(Wire wire) throws IOException;
    }

    /// Hears the events of the display.
    interface EventHearer {
        void hear(Wire wire, ByteBuffer event) throws IOException;
    }

    private record Task<T>(Inquiry<T> question, T otherwise, CompletableFuture<T> answer) {
        void run(Wire wire) throws IOException {
            answer.complete(question.of(wire));
        }

        void giveUp() {
            answer.complete(otherwise);
        }
    }

    /// `lost` is called when the display is gone.
    Loop(Wire wire, EventHearer hearer, Runnable lost) {
        this.wire = wire;
        this.hearer = hearer;
        this.lost = lost;
    }

    void start() {
        Thread.ofPlatform().name("desktop").daemon().start(this::talk);
    }

    /// Asks on the thread of the desktop; the answer is `otherwise` when the display is gone.
    <T> CompletableFuture<T> ask(T otherwise, Inquiry<T> question) {
        var task = new Task<>(question, otherwise, new CompletableFuture<>());
        tasks.add(task);
        if (open) {
            wire.wake();
        } else {
            giveUp();
        }
        return task.answer();
    }

    /// Has something done on the thread of the desktop, if the display is still there.
    void run(Errand action) {
        var _ = ask(false, wire -> {
            action.on(wire);
            return true;
        });
    }

    private void talk() {
        try {
            while (open) {
                var worked = false;
                for (var task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run(wire);
                    worked = true;
                }
                for (var event = wire.event(); event.isPresent(); event = wire.event()) {
                    hearer.hear(wire, event.get());
                    worked = true;
                }
                if (!worked) {
                    wire.await(0);
                }
            }
        } catch (IOException displayGone) {
            open = false;
            lost.run();
        } finally {
            open = false;
            giveUp();
            closeWire();
        }
    }

    private void giveUp() {
        for (var task = tasks.poll(); task != null; task = tasks.poll()) {
            task.giveUp();
        }
    }

    private void closeWire() {
        try {
            wire.close();
        } catch (IOException goneAlready) {
            // there is nothing left to give back
            open = false;
        }
    }

    @Override
    public void close() {
        open = false;
        wire.wake();
    }
}
