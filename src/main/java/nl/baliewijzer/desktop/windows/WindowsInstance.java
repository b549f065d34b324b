package nl.baliewijzer.desktop.windows;

import java.lang.foreign.Arena;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.baliewijzer.desktop.Ending;
import nl.baliewijzer.desktop.SingleInstance;
import nl.baliewijzer.desktop.Start;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;

/// One panel a session of Windows: a mutex guards it, an event and eight bytes of shared memory carry the word.
///
/// Their names are in the session's own space (`Local\`), where other sessions of the same user do not see them.
/// Windows gives up the mutex of a process that was killed, so nothing that it left behind stands in the way.
public final class WindowsInstance implements SingleInstance {
    /// How long a start waits for the answer of a panel that hears.
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /// How many times as long it waits for one that is still starting.
    private static final int WHILE_STARTING = 10;

    /// Asks for the status of the panel; no word has this code.
    static final byte STATUS = '?';

    private static final int INFINITE = -1;

    private final WindowsCalls windows;
    private final String space;
    private final Duration patience;

    /// The instance of this session.
    public WindowsInstance() {
        this(new ForeignCalls(), "Local\\nl.baliewijzer.", PATIENCE);
    }

    /// `space` is what all names begin with.
    WindowsInstance(WindowsCalls windows, String space, Duration patience) {
        this.windows = windows;
        this.space = space;
        this.patience = patience;
    }

    @Override
    public Start start(Word word) {
        var place = new CompletableFuture<Place>();
        var hold = new PanelHold();
        // a mutex belongs to a thread: this one lives as long as the panel, and hears the others in the meantime
        Thread.ofPlatform().daemon().name("second starts").start(() -> hold.live(place));
        return switch (place.join()) {
            case OURS -> new Start.First(hold);
            case NONE -> new Start.Alone();
            case TAKEN ->
                ask(word.code()).filter(answer -> answer == word.code()).isPresent()
                        ? new Start.Second()
                        : new Start.Beside();
        };
    }

    /// The place of the panel in this session: had, somebody else's, or not to be had from this Windows at all.
    private enum Place {
        OURS,
        TAKEN,
        NONE
    }

    @Override
    public Optional<Status> status() {
        return isThere() ? ask(STATUS).flatMap(Status::of) : Optional.empty();
    }

    /// Whether there is a panel: without one the board is new, and nobody's.
    private boolean isThere() {
        try (var arena = Arena.ofConfined();
                var board = Board.open(windows, arena, space)) {
            return board.owner() != 0;
        } catch (WindowsRefusal none) {
            return false;
        }
    }

    /// Memory that a whole session shares does not say who wrote in it.
    @Override
    public Ending endKiosk() {
        return Ending.NOT_HERE;
    }

    /// The byte that the panel answers, if it does in time and Windows lets it be asked.
    private Optional<Byte> ask(byte question) {
        try (var arena = Arena.ofConfined();
                var board = Board.open(windows, arena, space);
                var turn = mutex(arena, "turn")) {
            return turn.comes(patience.toMillis() * WHILE_STARTING) ? ask(board, question, turn) : Optional.empty();
        } catch (WindowsRefusal notToBeAsked) {
            return Optional.empty();
        }
    }

    private Handle mutex(Arena arena, String name) {
        return Handle.given(windows, Api.CREATE_MUTEX, 0, 0, Wide.text(arena, space + name));
    }

    private Optional<Byte> ask(Board board, byte question, Handle turn) {
        try {
            // an answer that came too late for whoever asked before
            boolean _ = board.answered().comes(0);
            board.question(question);
            // who was started by a click has the right to come to the front, and hands it on
            windows.call(Api.ALLOW_SET_FOREGROUND_WINDOW, board.owner());
            board.asked().set();
            long wait = patience.toMillis() * (board.hears() ? 1 : WHILE_STARTING);
            return board.answered().comes(wait) ? Optional.of(board.answer()) : Optional.empty();
        } finally {
            turn.release();
        }
    }

    /// The place of the panel in this session.
    private final class PanelHold implements Hold {
        private final CompletableFuture<Hearing> hearing = new CompletableFuture<>();
        private volatile boolean closed;

        private record Hearing(Consumer<Word> hearer, Supplier<Status> status) {}

        @Override
        public void listen(Consumer<Word> hearer, Supplier<Status> status, Runnable end) {
            hearing.complete(new Hearing(hearer, status));
        }

        /// Takes the place and keeps it until it is closed; `place` hears whether it was free.
        void live(CompletableFuture<Place> place) {
            try (var arena = Arena.ofConfined();
                    var mutex = mutex(arena, "panel")) {
                if (mutex.comes(0)) {
                    try (var board = Board.open(windows, arena, space)) {
                        hear(board, place);
                    } finally {
                        mutex.release();
                    }
                }
            } catch (WindowsRefusal none) {
                place.complete(Place.NONE);
            } finally {
                place.complete(Place.TAKEN);
            }
        }

        private void hear(Board board, CompletableFuture<Place> place) {
            board.owner(windows.number(Api.GET_CURRENT_PROCESS_ID));
            place.complete(Place.OURS);
            var heard = hearing.join();
            board.hearing();
            while (!closed && board.asked().comes(INFINITE)) {
                if (!closed) {
                    answer(board, heard);
                }
            }
        }

        private void answer(Board board, Hearing heard) {
            byte question = board.question();
            if (question == STATUS) {
                board.answer(heard.status().get().code());
                board.answered().set();
                return;
            }
            Word.of(question).ifPresent(word -> {
                heard.hearer().accept(word);
                board.answer(question);
                board.answered().set();
            });
        }

        @Override
        public void close() {
            closed = true;
            hearing.complete(new Hearing(word -> {}, () -> new Status(Set.of(), false, false)));
            try (var arena = Arena.ofConfined();
                    var board = Board.open(windows, arena, space)) {
                board.asked().set();
            } catch (WindowsRefusal ends) {
                // nobody hears any more, and Windows gives the mutex back when the process is gone
            }
        }
    }
}
