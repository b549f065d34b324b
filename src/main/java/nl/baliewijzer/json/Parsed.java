package nl.baliewijzer.json;

import java.util.List;
import java.util.Optional;

/// What became of the bytes of a file.
///
/// Without a tree there is exactly one problem. With a tree there may be problems too (a duplicate, a null, a
/// forbidden
/// character): the shape can still be judged, so that an author sees everything at once, but the file is not good.
public record Parsed(Optional<Json> tree, List<Problem> problems) {
    public Parsed {
        problems = List.copyOf(problems);
    }
}
