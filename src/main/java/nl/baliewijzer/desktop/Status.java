package nl.baliewijzer.desktop;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a panel that runs says of itself to another start: how it stands on the desktop, never anything of a case.
///
/// `keys` are the keys that it holds, `docked` is whether room is kept free beside it, `watching` whether it hears
/// that the screen is locked, `kiosk` whether it fills the screen, `replaced` whether another version has been
/// installed since it started, `failed` whether nothing but the emergency card is left of it; `silent` is what another
/// says
/// of one that is there and does not answer.
public record Status(
        Set<GlobalKey> keys,
        boolean docked,
        boolean watching,
        boolean kiosk,
        boolean replaced,
        boolean failed,
        boolean silent) {
    /// Set in every status, so that none looks like an empty byte.
    private static final int SIGN = 0x40;

    /// All that a panel says of which nothing but the emergency card is left.
    private static final byte FAILED = 0x02;

    private static final int DOCKED = 0x08;
    private static final int WATCHING = 0x10;
    private static final int KIOSK = 0x20;
    private static final int REPLACED = 0x80;

    public Status {
        // a key with no place in the byte is never held by itself
        keys = keys.stream().filter(key -> key.bit() != 0).collect(Collectors.toUnmodifiableSet());
    }

    /// The status of a panel that does not fill the screen, and of the version that is installed.
    public Status(Set<GlobalKey> keys, boolean docked, boolean watching) {
        this(keys, docked, watching, false, false);
    }

    /// The status of a panel that works.
    public Status(Set<GlobalKey> keys, boolean docked, boolean watching, boolean kiosk, boolean replaced) {
        this(keys, docked, watching, kiosk, replaced, false, false);
    }

    /// The status of a panel of which nothing but the emergency card is left.
    public static Status failure() {
        return new Status(Set.of(), false, false, false, false, true, false);
    }

    /// All that is known of a panel that is there and does not answer.
    public static Status silence() {
        return new Status(Set.of(), false, false, false, false, false, true);
    }

    /// The status in one byte.
    public byte code() {
        if (failed) {
            return FAILED;
        }
        int code = SIGN
                | (docked ? DOCKED : 0)
                | (watching ? WATCHING : 0)
                | (kiosk ? KIOSK : 0)
                | (replaced ? REPLACED : 0);
        for (var key : keys) {
            code |= key.bit();
        }
        return (byte) code;
    }

    /// The status that this byte stands for, if it stands for one.
    public static Optional<Status> of(byte code) {
        if (code == FAILED) {
            return Optional.of(failure());
        }
        if ((code & SIGN) == 0) {
            return Optional.empty();
        }
        var keys = EnumSet.noneOf(GlobalKey.class);
        Arrays.stream(GlobalKey.values()).filter(key -> (code & key.bit()) != 0).forEach(keys::add);
        return Optional.of(new Status(
                keys, (code & DOCKED) != 0, (code & WATCHING) != 0, (code & KIOSK) != 0, (code & REPLACED) != 0));
    }
}
