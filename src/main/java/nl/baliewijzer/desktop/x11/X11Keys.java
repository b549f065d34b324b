package nl.baliewijzer.desktop.x11;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.GlobalKeys;
import nl.baliewijzer.settings.Chord;

/// Keys that the display keeps for this program: passive grabs, so nothing else that is typed comes here.
final class X11Keys implements GlobalKeys {
    /// A key that was let go while nobody told us must not be dead for ever; repeats come faster than this.
    private static final int DEAD_MILLIS = 1500;

    private static final int XKB_SELECT_EVENTS = 1;
    private static final int XKB_PER_CLIENT_FLAGS = 21;
    private static final int XKB_CORE_KEYBOARD = 0x100;

    /// A new keyboard, and another map of its keys.
    private static final int XKB_LAYOUT = 3;

    private static final int XKB_WHOLE_MAP = 0xff;

    private final Loop loop;
    private final boolean possible;
    private final Map<GlobalKey, KeyGrab> grabs = new EnumMap<>(GlobalKey.class);
    private Map<GlobalKey, Chord> wanted = Map.of();
    private Consumer<GlobalKey> hearer = key -> {};
    /// The event with which the display tells of another layout; 0 where it has no such extension.
    private int layoutEvent;

    /// `possible` is whether the display sees the keys of every window.
    X11Keys(Loop loop, boolean possible) {
        this.loop = loop;
        this.possible = possible;
    }

    @Override
    public CompletableFuture<Set<GlobalKey>> hold(Map<GlobalKey, Chord> keys, Consumer<GlobalKey> heard) {
        return loop.ask(Set.of(), wire -> {
            release(wire);
            wanted = new TreeMap<>(keys);
            hearer = heard;
            if (!possible) {
                return Set.of();
            }
            // before the keys are looked up: a layout that changes after that is told
            prepare(wire);
            return grab(wire, Keyboard.of(wire));
        });
    }

    /// Hears of key events, and of another layout of the keyboard.
    void hear(Wire wire, ByteBuffer event) throws IOException {
        switch (Event.kind(event)) {
            case Event.KEY_PRESS -> pressed(event);
            case Event.KEY_RELEASE -> released(event);
            case Event.MAPPING -> again(wire);
            default -> {
                if (Event.kind(event) == layoutEvent && Event.detail(event) < 2) {
                    again(wire);
                }
            }
        }
    }

    /// Takes the keys where they are now, if they are elsewhere than before.
    private void again(Wire wire) throws IOException {
        if (!possible) {
            return;
        }
        var keyboard = Keyboard.of(wire);
        if (hasMoved(keyboard)) {
            release(wire);
            grab(wire, keyboard);
        }
    }

    private boolean hasMoved(Keyboard keyboard) {
        for (var entry : wanted.entrySet()) {
            var key = keyboard.key(entry.getValue());
            var held = grabs.get(entry.getKey());
            if (held == null ? key.isPresent() : key.isEmpty() || key.getAsInt() != held.key()) {
                return true;
            }
        }
        return false;
    }

    private Set<GlobalKey> grab(Wire wire, Keyboard keyboard) throws IOException {
        var held = EnumSet.noneOf(GlobalKey.class);
        for (var entry : wanted.entrySet()) {
            var key = keyboard.key(entry.getValue());
            if (key.isEmpty()) {
                continue;
            }
            var grab = new KeyGrab(key.getAsInt(), Keyboard.modifiers(entry.getValue()), Optional.empty());
            if (!isOurs(grab) && wire.does(grab.requests(wire, true))) {
                grabs.put(entry.getKey(), grab);
                held.add(entry.getKey());
                if (entry.getKey() != GlobalKey.SUMMON) {
                    // each by itself: another program may have one of them
                    for (var other : grab.others()) {
                        wire.does(other.requests(wire, true));
                    }
                }
            } else {
                wire.does(isOurs(grab) ? new Request[0] : grab.requests(wire, false));
            }
        }
        return held;
    }

    /// Whether it is grabbed for another purpose: the display would let the same program grab it twice.
    private boolean isOurs(KeyGrab grab) {
        return grabs.values().stream()
                .anyMatch(other -> other.key() == grab.key() && other.modifiers() == grab.modifiers());
    }

    private void release(Wire wire) throws IOException {
        for (var entry : grabs.entrySet()) {
            wire.does(entry.getValue().requests(wire, false));
            if (entry.getKey() != GlobalKey.SUMMON) {
                for (var other : entry.getValue().others()) {
                    wire.does(other.requests(wire, false));
                }
            }
        }
        grabs.clear();
    }

    private void pressed(ByteBuffer event) {
        if (grabs.values().stream().noneMatch(grab -> grab.isOf(event))) {
            if (grabs.entrySet().stream()
                    .anyMatch(entry -> entry.getKey() != GlobalKey.SUMMON
                            && entry.getValue().key() == Event.detail(event))) {
                hearer.accept(GlobalKey.HIDE_IN_FRIGHT);
            }
            return;
        }
        for (var entry : grabs.entrySet()) {
            var grab = entry.getValue();
            if (grab.isOf(event)) {
                var time = Event.time(event);
                var repeated = grab.downSince()
                        .filter(since -> time - since < DEAD_MILLIS)
                        .isPresent();
                entry.setValue(grab.down(Optional.of(time)));
                if (!repeated) {
                    hearer.accept(entry.getKey());
                }
            }
        }
    }

    private void released(ByteBuffer event) {
        grabs.replaceAll((purpose, grab) -> grab.key() == Event.detail(event) ? grab.down(Optional.empty()) : grab);
    }

    /// Asks that a key which stays down is not also said to be let go again and again.
    ///
    /// Whoever asks for that is told of another layout by this extension only.
    private void prepare(Wire wire) throws IOException {
        var extension = wire.ask(Request.extension("XKEYBOARD"));
        if (layoutEvent == 0 && extension.isPresent() && extension.get().octet(8) == 1) {
            var number = extension.get().octet(9);
            layoutEvent = extension.get().octet(10);
            wire.ask(Request.of(number, 0, 1));
            wire.ask(Request.of(number, XKB_PER_CLIENT_FLAGS, XKB_CORE_KEYBOARD, 1, 1, 0, 0, 0));
            wire.send(Request.of(
                    number,
                    XKB_SELECT_EVENTS,
                    XKB_CORE_KEYBOARD | XKB_LAYOUT << 16,
                    XKB_LAYOUT << 16,
                    XKB_WHOLE_MAP | XKB_WHOLE_MAP << 16));
        }
    }
}
