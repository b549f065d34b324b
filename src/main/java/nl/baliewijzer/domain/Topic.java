package nl.baliewijzer.domain;

import java.util.List;

/// A page of Info: what it is, forms, risk factors, the Meldcode, partners.
///
/// `chapter` groups pages; `paragraphs` come first, `points` are listed under them; at least one of the two is filled.
public record Topic(
        String id, String chapter, String title, List<String> paragraphs, List<String> points, List<Citation> sources)
        implements Item {
    public Topic {
        Invariant.id(id);
        Invariant.text("chapter", chapter);
        Invariant.text("title", title);
        paragraphs = List.copyOf(paragraphs);
        points = List.copyOf(points);
        if (paragraphs.isEmpty() && points.isEmpty()) {
            throw new IllegalArgumentException(id + " says nothing");
        }
        sources = Invariant.filled("sources", sources);
    }
}
