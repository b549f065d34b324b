package nl.baliewijzer.view.beheer;

/// How many things there are to do in a room, and whether one of them stops the package.
public record Todo(int count, boolean stops) {
    /// Nothing to do.
    public static final Todo NOTHING = new Todo(0, false);
}
