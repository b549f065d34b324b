package nl.baliewijzer.app;

import java.util.Optional;

/// What the launcher that started this process makes of the way in which it ends.
public final class Launcher {
    private static final int ATTENTION = 1;

    /// A virtual machine that broke down ends with 1, and the launcher would start it once more.
    private static final int ATTENTION_TO_LAUNCHER = 101;

    /// The exit code by which the launcher starts it again, covered.
    static final int RESTART = 105;

    /// What a launcher says that starts a newer version in the place of a panel that was there.
    private static final String RENEWAL = "renewal";

    private final boolean present;
    private final boolean renewal;

    Launcher(Optional<String> launched) {
        present = launched.isPresent();
        renewal = launched.filter(RENEWAL::equals).isPresent();
    }

    /// The launcher of this process, if it has one.
    public static Launcher ofThisProcess() {
        return new Launcher(Optional.ofNullable(System.getProperty("baliewijzer.launched")));
    }

    /// Whether there is one: without it nobody would start anything after the end of this process.
    public boolean isPresent() {
        return present;
    }

    /// Whether a panel that was there gives way to this one: then nobody logs in, and what holds for that does not.
    boolean isRenewal() {
        return renewal;
    }

    /// The exit code by which the launcher learns that a newer version is to take over, and how the panel stands.
    ///
    /// No verb answers these. A strip and a kiosk at rest begin as at login.
    static int renewal(Showing shown) {
        return switch (shown) {
            case HIDDEN -> 104;
            case OPEN -> RESTART;
            case STRIP, REST -> 106;
        };
    }

    /// The exit code by which this answer reaches whoever asked.
    public int code(int answer) {
        return present && answer == ATTENTION ? ATTENTION_TO_LAUNCHER : answer;
    }
}
