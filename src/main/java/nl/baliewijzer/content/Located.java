package nl.baliewijzer.content;

import java.util.List;
import java.util.regex.Pattern;

/// Where in content a problem stands: the item, and the way to the field by names and positions.
public record Located(String kind, String id, List<Object> field) {
    private static final Pattern STEP = Pattern.compile("\\.([^.\\[]+)|\\[(\\d+)]");

    public Located {
        field = List.copyOf(field);
    }

    /// The names and positions of a written way below an item, such as `.phones[0].number`.
    public static List<Object> steps(String way) {
        return STEP.matcher(way)
                .results()
                .map(step -> step.group(1) == null ? (Object) Integer.valueOf(step.group(2)) : step.group(1))
                .toList();
    }
}
