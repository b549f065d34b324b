package nl.baliewijzer.domain;

import java.util.List;
import java.util.Optional;

/// A fact or figure with the year it is about.
///
/// An absent `year` is shown as *jaar onbekend*; `newer` says where a newer figure is found.
public record Figure(String id, String text, Optional<String> year, Optional<String> newer, List<Citation> sources)
        implements Item {
    public Figure {
        Invariant.id(id);
        Invariant.text("text", text);
        sources = Invariant.filled("sources", sources);
    }
}
