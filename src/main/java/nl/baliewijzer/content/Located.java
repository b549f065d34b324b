package nl.baliewijzer.content;

import java.util.List;

/// Where in content a problem stands: the item, and the way to the field by names and positions.
public record Located(String kind, String id, List<Object> field) {
    public Located {
        field = List.copyOf(field);
    }
}
