package nl.baliewijzer.guide.search;

import java.util.List;

/// What search knows of one item.
///
/// `title` and `lines` are searched and shown; `hidden` is searched only. The first line says most: it
/// stands under the title when no line matches, and weighs more than the next.
record Searchable(HitKind kind, String id, String title, List<String> lines, List<String> hidden) {
    Searchable {
        lines = List.copyOf(lines);
        hidden = List.copyOf(hidden);
    }
}
