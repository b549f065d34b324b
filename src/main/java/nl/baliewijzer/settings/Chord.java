package nl.baliewijzer.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A key with its modifiers that may work in every window of the desktop, such as `Ctrl+Shift+F11` or `Pause`.
///
/// `key` is `Pause`, `ScrollLock`, `Insert`, `F1` to `F24`, a capital letter or a digit.
public record Chord(Set<Modifier> modifiers, String key) {
    private static final Pattern PRINTING = Pattern.compile("[A-Z0-9]");
    private static final Pattern FUNCTION = Pattern.compile("F([1-9]|1[0-9]|2[0-4])");
    private static final Set<String> NAMED = Set.of("Pause", "ScrollLock", "Insert");

    /// Keys that mean something else: in this window, to the desktop (close, menu), or to the debugger of Windows.
    private static final Set<String> TAKEN = Set.of(
            "F1",
            "F2",
            "F9",
            "Shift+F9",
            "F12",
            "Shift+F12",
            "F10",
            "Shift+F10",
            "Alt+F4",
            "Insert",
            "Ctrl+Insert",
            "Shift+Insert");

    private static final Set<Modifier> WITH_PRINTING = EnumSet.of(Modifier.CTRL, Modifier.SHIFT);

    /// A key that is held down with another.
    public enum Modifier {
        CTRL("Ctrl"),
        ALT("Alt"),
        SHIFT("Shift");

        private final String shown;

        Modifier(String shown) {
            this.shown = shown;
        }
    }

    public Chord {
        modifiers = Set.copyOf(modifiers);
    }

    /// Reads a key as people write it; empty when there is no such key, or when it must not work everywhere.
    ///
    /// Refused are: a letter or digit without Ctrl and Shift, or with Alt, which on many keyboards types a sign;
    /// the Windows key; F12 and Shift+F12, kept by Windows; keys with a meaning of their own.
    public static Optional<Chord> of(String text) {
        var parts = List.of(text.split("\\+", -1));
        var modifiers = EnumSet.noneOf(Modifier.class);
        for (var part : parts.subList(0, parts.size() - 1)) {
            var modifier = Arrays.stream(Modifier.values())
                    .filter(one -> one.shown.equals(part))
                    .findFirst();
            if (modifier.isEmpty() || !modifiers.add(modifier.get())) {
                return Optional.empty();
            }
        }
        var chord = new Chord(modifiers, parts.getLast());
        return chord.allowed() ? Optional.of(chord) : Optional.empty();
    }

    private boolean allowed() {
        if (TAKEN.contains(shown())) {
            return false;
        }
        if (PRINTING.matcher(key).matches()) {
            return modifiers.equals(WITH_PRINTING);
        }
        return NAMED.contains(key) || FUNCTION.matcher(key).matches();
    }

    /// As people write it, the modifiers always in the same order.
    public String shown() {
        var parts = new ArrayList<String>();
        for (var modifier : Modifier.values()) {
            if (modifiers.contains(modifier)) {
                parts.add(modifier.shown);
            }
        }
        parts.add(key);
        return parts.stream().collect(Collectors.joining("+"));
    }
}
