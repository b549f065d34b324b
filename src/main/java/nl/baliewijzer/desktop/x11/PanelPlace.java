package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.baliewijzer.desktop.Status;
import nl.baliewijzer.desktop.Word;

/// The place of the one panel on a display: a selection of that name, as managers of windows have theirs (ICCCM 2.8).
///
/// One byte is asked and one answered, as over the socket. A selection has one owner, whoever that is, so nobody
/// can look for it in the wrong folder.
final class PanelPlace {
    static final String NAME = "_BALIEWIJZER";

    /// Asks for the status of the panel; no word has this code.
    static final byte STATUS = '?';

    private final Loop loop;
    private Consumer<Word> hearer = word -> {};
    private Supplier<Status> status = Status::silence;
    private Runnable replaced = () -> {};
    private int own;
    private int panel;

    PanelPlace(Loop loop) {
        this.loop = loop;
    }

    void take(Consumer<Word> heard, Supplier<Status> stands, Runnable gone) {
        loop.run(wire -> {
            hearer = heard;
            status = stands;
            replaced = gone;
            own = wire.setup().firstOwn();
            wire.send(Request.unseen(own, wire.root()));
            if (wire.need(Request.owner(wire.atom(NAME))).word(8) != 0) {
                // this one stood still before it had the place, or another began at the same moment and was faster
                replaced.run();
            } else {
                wire.send(Request.own(wire.atom(NAME), own));
                sign(wire);
            }
        });
    }

    /// Says in the place which window is the panel's, for whoever has to take it away.
    void is(Wire wire, int window) throws IOException {
        panel = window;
        sign(wire);
    }

    private void sign(Wire wire) throws IOException {
        if (own != 0 && panel != 0) {
            wire.send(Request.changeProperty(own, wire.atom(Windows.PANEL), wire.atom("WINDOW"), panel));
        }
    }

    void hear(Wire wire, ByteBuffer event) throws IOException {
        if (own == 0) {
            return;
        }
        if (Event.kind(event) == Event.SELECTION_CLEAR) {
            replaced.run();
        } else if (Event.kind(event) == Event.SELECTION_REQUEST && Event.selection(event) == wire.atom(NAME)) {
            answer(wire, event);
        }
    }

    private void answer(Wire wire, ByteBuffer event) throws IOException {
        var asker = Event.asker(event);
        var asked = wire.numbers(asker, NAME);
        if (asked.length == 1) {
            wire.send(
                    Request.changeProperty(asker, Event.place(event), wire.atom("CARDINAL"), answer((byte) asked[0])));
        }
        wire.send(Request.send(asker, 0, Event.notice(event)));
    }

    private int answer(byte asked) {
        if (asked == STATUS) {
            return status.get().code();
        }
        var word = Word.of(asked);
        word.ifPresent(hearer);
        return word.map(Word::code).orElse((byte) 0);
    }
}
