package nl.baliewijzer.desktop;

/// How this program was built, as the launcher that started it says.
///
/// `trial` is true for one without the certificate of a publisher, made to try out. A start without such a launcher
/// says nothing, and then it is false.
public record Build(boolean trial) {
    /// What `installer/windows/lib.sh` has compiled into the launchers of an unsigned build.
    private static final String TRIAL = "testversie";

    /// The one that runs now.
    public static Build running() {
        return of(System.getProperty("baliewijzer.build", ""));
    }

    static Build of(String said) {
        return new Build(said.equals(TRIAL));
    }
}
