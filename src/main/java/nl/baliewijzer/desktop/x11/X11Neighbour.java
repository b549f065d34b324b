package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.baliewijzer.desktop.Neighbour;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;

/// The panel that has the place on this display, asked over a connection of its own.
public final class X11Neighbour implements Neighbour {
    /// How long one that is busy may take to answer.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Wire wire;
    private final int owner;
    private final Duration patience;

    private X11Neighbour(Wire wire, int owner, Duration patience) throws IOException {
        this.wire = wire;
        this.owner = owner;
        this.patience = patience;
        wire.send(Request.unseen(wire.setup().firstOwn(), wire.root()));
    }

    /// The panel on the display that these variables name; empty when there is none, or no such display.
    public static Optional<Neighbour> find(Map<String, String> variables) {
        try {
            return find(X11Desktop.connect(variables), PATIENCE);
        } catch (IOException noDisplay) {
            return Optional.empty();
        }
    }

    static Optional<Neighbour> find(Wire wire, Duration patience) throws IOException {
        var owner = wire.need(Request.owner(wire.atom(PanelPlace.NAME))).word(8);
        if (owner == 0) {
            wire.close();
            return Optional.empty();
        }
        return Optional.of(new X11Neighbour(wire, owner, patience));
    }

    @Override
    public Status status() {
        return ask(PanelPlace.STATUS).flatMap(Status::of).orElseGet(Status::silence);
    }

    @Override
    public boolean hears(Word word) {
        return ask(word.code()).equals(Optional.of(word.code()));
    }

    private Optional<Byte> ask(byte code) {
        try {
            var asker = wire.setup().firstOwn();
            var place = wire.atom(PanelPlace.NAME);
            wire.send(Request.changeProperty(asker, place, wire.atom("CARDINAL"), code));
            wire.send(Request.convert(asker, place, place));
            var end = System.nanoTime() + patience.toNanos();
            for (var left = patience.toMillis(); left > 0; left = (end - System.nanoTime()) / 1_000_000) {
                for (var event = wire.event(); event.isPresent(); event = wire.event()) {
                    if (Event.kind(event.get()) == Event.SELECTION_NOTIFY) {
                        return answer(event.get(), asker);
                    }
                }
                wire.await(left);
            }
            return Optional.empty();
        } catch (IOException displayGone) {
            return Optional.empty();
        }
    }

    private Optional<Byte> answer(ByteBuffer event, int asker) throws IOException {
        var answer = Event.answered(event) == 0 ? new int[0] : wire.numbers(asker, PanelPlace.NAME);
        return answer.length == 1 ? Optional.of((byte) answer[0]) : Optional.empty();
    }

    @Override
    public void remove() {
        try {
            for (var window : wire.numbers(owner, Windows.PANEL)) {
                wire.send(Request.kill(window));
            }
            // its other connection, which holds the keys and the place
            wire.does(Request.kill(owner));
        } catch (IOException displayGone) {
            // and everything on it
        }
    }

    @Override
    public void close() {
        try {
            wire.close();
        } catch (IOException goneAlready) {
            // there is nothing left to give back
        }
    }
}
