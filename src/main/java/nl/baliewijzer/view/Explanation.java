package nl.baliewijzer.view;

import java.util.List;

/// How the program works, on one page: the keys of the lines, the most needed first.
public final class Explanation {
    /// All of it, for whoever reads where nobody reads along.
    public static final List<String> WHOLE = List.of(
            "guide.hide",
            "guide.emergency",
            "guide.rows",
            "guide.shut",
            "guide.task",
            "guide.later",
            "guide.alone",
            "guide.consult",
            "guide.next",
            "guide.more");

    /// What whoever stands at the counter may read too: nothing of hiding, or of being alone with the client.
    public static final List<String> AT_THE_COUNTER = List.of("guide.rows", "guide.task", "guide.next");

    private Explanation() {}
}
