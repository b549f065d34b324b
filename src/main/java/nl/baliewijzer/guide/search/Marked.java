package nl.baliewijzer.guide.search;

import java.util.List;

/// A text with the parts of it that the query touched, in order and apart.
public record Marked(String text, List<Mark> marks) {
    public Marked {
        marks = List.copyOf(marks);
        int end = 0;
        for (Mark mark : marks) {
            if (mark.from() < end || mark.until() <= mark.from() || mark.until() > text.length()) {
                throw new IllegalArgumentException(mark + " does not fit");
            }
            end = mark.until();
        }
    }

    /// Characters `from` up to but not including `until`.
    public record Mark(int from, int until) {}
}
