package nl.baliewijzer.app;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Scene;

/// The style sheets of a window: colours first, the ring of the focus last, since of two rules the later wins.
public final class StyleSheets {
    private static final String COLOURS = "tokens";
    private static final List<String> PARTS = List.of("base", "screens", "rows", "contacts", "lists", "cover", "wide");
    private static final String RING = "focus";

    private StyleSheets() {}

    /// The names of those of a window, with `own` for what only that window has.
    public static List<String> names(String... own) {
        return Stream.of(Stream.of(COLOURS), PARTS.stream(), Stream.of(own), Stream.of(RING))
                .flatMap(names -> names)
                .toList();
    }

    /// Gives them to a scene, with `own` for what only that window has.
    public static void addTo(Scene scene, String... own) {
        names(own).forEach(name -> add(scene, name));
    }

    /// Adds one more.
    static void add(Scene scene, String name) {
        scene.getStylesheets()
                .add(StyleSheets.class
                        .getResource("/nl/baliewijzer/styles/" + name + ".css")
                        .toExternalForm());
    }
}
