package nl.baliewijzer.app;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.baliewijzer.desktop.Neighbour;
import nl.baliewijzer.desktop.SingleInstance;
import nl.baliewijzer.desktop.Start;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;

/// Sees to it that one panel stands on a display: first in the folder of the session, then on the display itself,
/// where a panel of another folder is found too.
///
/// One that does not answer is taken off the display by the start that comes after it.
final class OnePanel {
    /// A display that is held up by something else does not keep the panel away.
    private static final int PATIENCE_SECONDS = 5;

    private final Word word;
    private final CompletableFuture<Optional<Seen>> seen;
    private Optional<Supplier<Optional<SingleInstance.Hold>>> instead = Optional.empty();
    private boolean beside;

    /// What was seen on the display.
    private record Seen(Neighbour neighbour, Status status) {}

    /// `word` is what this start has to say to a panel that is there; `display` finds that one, and is called
    /// at once, on a thread of its own.
    OnePanel(Word word, Supplier<Optional<Neighbour>> display) {
        this.word = word;
        seen = CompletableFuture.supplyAsync(
                () -> display.get().map(found -> new Seen(found, found.status())),
                task -> Thread.ofPlatform().daemon().name("ask the display").start(task));
    }

    /// Takes the place in the folder, which `listen` holds; false when a panel was found there and heard the word.
    boolean takes(SingleInstance folder, Consumer<SingleInstance.Hold> listen) {
        switch (folder.start(word)) {
            case Start.First(var hold) -> listen.accept(hold);
            case Start.Second() -> {
                return false;
            }
            case Start.Silent(var taking) -> instead = Optional.of(taking);
            case Start.Beside() -> beside = true;
            case Start.Alone() -> {
                // a panel that nobody can call in the folder
            }
        }
        return true;
    }

    /// Whether this one is to stand there; waits until it is known. One that stands there frozen is taken away first.
    Settled settle(Consumer<SingleInstance.Hold> listen) {
        Optional<Seen> other = seen.completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        boolean removed = false;
        if (other.isPresent()) {
            try (Neighbour neighbour = other.get().neighbour()) {
                if (!other.get().status().silent() && neighbour.hears(word)) {
                    return Settled.HEARD;
                }
                neighbour.remove();
                removed = true;
            }
        }
        if ((removed || instead.isPresent()) && (word == Word.COVER || word == Word.HIDE)) {
            return removed ? Settled.REMOVED : Settled.STUCK;
        }
        instead.flatMap(Supplier::get).ifPresent(listen);
        return removed ? Settled.INSTEAD : Settled.OURS;
    }

    /// What came of it.
    enum Settled {
        /// This one stands there.
        OURS,
        /// The same, in the place of one that did not answer.
        INSTEAD,
        /// Another panel stands there, and heard the word.
        HEARD,
        /// Nothing was asked but that nothing is to be read, and that is so: the frozen panel is away.
        REMOVED,
        /// The same was asked of a frozen panel that cannot be taken away.
        STUCK
    }

    /// Whether another panel stands there that does not answer and cannot be taken away.
    boolean isBeside() {
        return beside;
    }
}
