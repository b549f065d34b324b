package nl.baliewijzer.desktop.windows;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import nl.baliewijzer.desktop.GlobalKey;
import nl.baliewijzer.desktop.GlobalKeys;
import nl.baliewijzer.settings.Chord;
import nl.baliewijzer.settings.Chord.Modifier;

/// Keys that Windows sends to the panel from everywhere (`RegisterHotKey`); no other key is seen.
final class WindowsKeys implements GlobalKeys {
    static final int WM_HOTKEY = 0x0312;
    static final int MOD_ALT = 1;
    static final int MOD_CONTROL = 2;
    static final int MOD_SHIFT = 4;
    static final int MOD_NOREPEAT = 0x4000;
    private static final int VK_PAUSE = 0x13;
    private static final int VK_INSERT = 0x2D;
    private static final int VK_F1 = 0x70;
    private static final int VK_SCROLL = 0x91;

    /// The place in this list is the number by which Windows knows a key.
    private static final List<GlobalKey> NUMBERED = List.of(GlobalKey.values());

    private final WindowsCalls windows;
    private final MessageWindow messages;
    private final Map<GlobalKey, Chord> held = new EnumMap<>(GlobalKey.class);
    private Consumer<GlobalKey> hearer = key -> {};

    WindowsKeys(WindowsCalls windows, MessageWindow messages) {
        this.windows = windows;
        this.messages = messages;
        messages.hear(this::heard);
    }

    @Override
    public CompletableFuture<Set<GlobalKey>> hold(Map<GlobalKey, Chord> wanted, Consumer<GlobalKey> next) {
        return messages.ask(() -> {
            letGo();
            hearer = next;
            wanted.forEach((key, chord) -> {
                if (windows.yes(
                        Api.REGISTER_HOT_KEY,
                        messages.handle(),
                        NUMBERED.indexOf(key),
                        modifiers(chord),
                        code(chord.key()))) {
                    held.put(key, chord);
                }
            });
            Set<GlobalKey> keys = EnumSet.noneOf(GlobalKey.class);
            keys.addAll(held.keySet());
            return keys;
        });
    }

    /// Gives all keys back; on the thread of the message window only.
    void letGo() {
        held.keySet().forEach(key -> windows.call(Api.UNREGISTER_HOT_KEY, messages.handle(), NUMBERED.indexOf(key)));
        held.clear();
    }

    private boolean heard(int message, long first, long second) {
        if (message != WM_HOTKEY || first < 0 || first >= NUMBERED.size()) {
            return false;
        }
        hearer.accept(NUMBERED.get((int) first));
        return true;
    }

    static int modifiers(Chord chord) {
        int all = MOD_NOREPEAT;
        for (Modifier modifier : chord.modifiers()) {
            all |= switch (modifier) {
                case CTRL -> MOD_CONTROL;
                case ALT -> MOD_ALT;
                case SHIFT -> MOD_SHIFT;
            };
        }
        return all;
    }

    /// The virtual key of winuser.h; letters and digits are their own.
    static int code(String key) {
        return switch (key) {
            case "Pause" -> VK_PAUSE;
            case "ScrollLock" -> VK_SCROLL;
            case "Insert" -> VK_INSERT;
            default -> key.length() == 1 ? key.charAt(0) : VK_F1 + Integer.parseInt(key.substring(1)) - 1;
        };
    }
}
