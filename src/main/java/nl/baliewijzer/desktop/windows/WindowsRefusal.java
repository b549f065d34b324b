package nl.baliewijzer.desktop.windows;

import java.io.Serial;

/// Windows did not give what was asked for; says of which function, and why as winerror.h numbers it.
final class WindowsRefusal extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1;

    WindowsRefusal(Api function, int error) {
        super(function.symbol() + ": " + said(error));
    }

    /// The number of an error, for whoever looks it up.
    static String said(int error) {
        return "fout " + error + " van Windows";
    }
}
