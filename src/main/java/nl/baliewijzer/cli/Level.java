package nl.baliewijzer.cli;

/// How bad it is; the exit code of `--health` is the worst of all.
enum Level {
    GOOD(0, "goed"),
    ATTENTION(1, "let op"),
    FALLBACK(2, "iets ouders of niets in plaats van wat bedoeld is"),
    BROKEN(3, "kapot");

    private final int code;
    private final String text;

    Level(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /// The words for a person.
    String text() {
        return text;
    }

    /// The exit code.
    int code() {
        return code;
    }
}
