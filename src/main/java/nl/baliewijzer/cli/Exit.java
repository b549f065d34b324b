package nl.baliewijzer.cli;

/// What the program answers to whoever started it.
public final class Exit {
    /// All is good.
    public static final int GOOD = 0;

    /// It worked, and somebody has to look at something.
    public static final int ATTENTION = 1;

    /// What was asked about cannot be read.
    public static final int UNREADABLE = 2;

    /// The question itself is wrong; `EX_USAGE` of sysexits.
    public static final int USAGE = 64;

    /// The answer could not be written to where it was to go; `EX_IOERR` of sysexits.
    public static final int OUTPUT = 74;

    /// Whoever asked may not have this done; `EX_NOPERM` of sysexits.
    public static final int REFUSED = 77;

    private Exit() {}
}
