package nl.baliewijzer.desktop.x11;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// A key that the display keeps for this program, with these modifiers; `downSince` is when it went down, while it is.
record KeyGrab(int key, int modifiers, Optional<Integer> downSince) {
    /// Caps Lock and Num Lock, down or not.
    private static final int[] LOCKS = {0, 2, 16, 18};

    /// What else may be held down while somebody hides the panel in a fright.
    private static final int[] HELD = {1, 4, 8, 1 << 6};

    KeyGrab down(Optional<Integer> since) {
        return new KeyGrab(key, modifiers, since);
    }

    /// Whether an event is of it, whatever is locked.
    boolean isOf(ByteBuffer event) {
        return key == Event.detail(event) && modifiers == (Event.modifiers(event) & Keyboard.MODIFIERS);
    }

    /// The same key with everything that a person may hold down beside it.
    List<KeyGrab> others() {
        return IntStream.range(1, 1 << HELD.length)
                .map(choice -> IntStream.range(0, HELD.length)
                        .filter(one -> (choice & 1 << one) != 0)
                        .map(one -> HELD[one])
                        .sum())
                .filter(held -> held != modifiers)
                .mapToObj(held -> new KeyGrab(key, held, Optional.empty()))
                .toList();
    }

    /// What takes it, or gives it back, with everything that may be locked.
    Request[] requests(Wire wire, boolean take) {
        var requests = new Request[LOCKS.length];
        for (var index = 0; index < LOCKS.length; index++) {
            var held = modifiers | LOCKS[index];
            requests[index] =
                    take ? Request.grabKey(wire.root(), held, key) : Request.ungrabKey(wire.root(), held, key);
        }
        return requests;
    }
}
