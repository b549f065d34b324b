package nl.baliewijzer.domain;

import java.util.List;

/// A source card, or our own editing.
///
/// `dated` is a year or *jaar onbekend*; `web` may be empty.
public record Source(String id, String title, String publisher, String dated, String about, List<String> web)
        implements Item {
    public Source {
        Invariant.id(id);
        Invariant.text("title", title);
        Invariant.text("publisher", publisher);
        Invariant.text("dated", dated);
        Invariant.text("about", about);
        web = List.copyOf(web);
    }
}
