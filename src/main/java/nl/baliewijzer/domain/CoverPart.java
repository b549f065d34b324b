package nl.baliewijzer.domain;

import java.util.List;

/// One part of the cover, such as opening hours or what to bring, as rows of a label and a value.
public record CoverPart(String id, String heading, List<CoverRow> rows, List<Citation> sources) implements Item {
    public CoverPart {
        Invariant.id(id);
        Invariant.text("heading", heading);
        rows = Invariant.filled("rows", rows);
        sources = Invariant.filled("sources", sources);
    }

    /// A row; `value` may be empty.
    public record CoverRow(String label, String value) {
        public CoverRow {
            Invariant.text("label", label);
        }
    }
}
