package nl.baliewijzer.settings;

import java.util.Optional;

/// How the panel stands on the desktop.
///
/// `staffScreen` and `clientScreen` are ids of screens; an absent one means that none was chosen. `listed` is
/// whether the panel stands in the task bar. The keys work in every window; an absent one means that none is
/// wanted.
public record OnDesktop(
        Optional<String> staffScreen,
        Optional<String> clientScreen,
        boolean listed,
        Optional<Chord> summon,
        Optional<Chord> hide,
        Optional<Chord> hideToo) {
    /// What holds when nobody set anything.
    public static final OnDesktop DEFAULTS = new OnDesktop(
            Optional.empty(),
            Optional.empty(),
            false,
            Chord.of("Ctrl+Shift+F9"),
            Chord.of("Pause"),
            Chord.of("Ctrl+Shift+F11"));

    public OnDesktop withStaffScreen(Optional<String> id) {
        return new OnDesktop(id, clientScreen, listed, summon, hide, hideToo);
    }

    public OnDesktop withClientScreen(Optional<String> id) {
        return new OnDesktop(staffScreen, id, listed, summon, hide, hideToo);
    }

    public OnDesktop withListed(boolean value) {
        return new OnDesktop(staffScreen, clientScreen, value, summon, hide, hideToo);
    }

    public OnDesktop withSummon(Optional<Chord> key) {
        return new OnDesktop(staffScreen, clientScreen, listed, key, hide, hideToo);
    }

    public OnDesktop withHide(Optional<Chord> key) {
        return new OnDesktop(staffScreen, clientScreen, listed, summon, key, hideToo);
    }

    public OnDesktop withHideToo(Optional<Chord> key) {
        return new OnDesktop(staffScreen, clientScreen, listed, summon, hide, key);
    }
}
