package nl.baliewijzer.guide.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.baliewijzer.guide.search.Marked.Mark;

/// Marks in a text what the query touched, and chooses the line to show.
final class Marker {
    private static final int LONGEST_EXCERPT = 120;
    private static final int LEAD = 30;
    private static final String MORE = "…";

    private final Meanings meanings;

    Marker(Meanings meanings) {
        this.meanings = meanings;
    }

    Hit hit(Searchable entry, double score) {
        return new Hit(entry.kind(), entry.id(), mark(entry.title()), excerpt(entry.lines()), score);
    }

    /// The line with most marks, the first of equals, shortened around its first mark.
    private Marked excerpt(List<String> lines) {
        Marked best = new Marked("", List.of());
        for (String line : lines) {
            Marked marked = mark(line);
            if (best.text().isEmpty() || marked.marks().size() > best.marks().size()) {
                best = marked;
            }
        }
        return mark(shortened(best));
    }

    private Marked mark(String text) {
        List<Mark> marks = new ArrayList<>();
        for (Token token : Words.inText(text)) {
            Match match = meanings.mark(token);
            if (match != null) {
                int from = Words.after(text, token.from(), match.from());
                marks.add(new Mark(from, Words.after(text, from, match.length())));
            }
        }
        return new Marked(text, apart(marks));
    }

    /// A number is there several times, so its marks may overlap.
    private static List<Mark> apart(List<Mark> marks) {
        List<Mark> apart = new ArrayList<>();
        for (Mark mark :
                marks.stream().sorted(Comparator.comparingInt(Mark::from)).toList()) {
            if (!apart.isEmpty() && mark.from() < apart.getLast().until()) {
                Mark last = apart.removeLast();
                apart.add(new Mark(last.from(), Math.max(last.until(), mark.until())));
            } else {
                apart.add(mark);
            }
        }
        return apart;
    }

    private static String shortened(Marked line) {
        String text = line.text();
        if (text.length() <= LONGEST_EXCERPT) {
            return text;
        }
        int first = line.marks().isEmpty() ? 0 : line.marks().getFirst().from();
        int from = first <= LONGEST_EXCERPT / 2 ? 0 : text.indexOf(' ', first - LEAD) + 1;
        int until = text.lastIndexOf(' ', from + LONGEST_EXCERPT);
        boolean all = from + LONGEST_EXCERPT >= text.length();
        return (from > 0 ? MORE : "")
                + (all ? text.substring(from) : text.substring(from, Math.max(from, until)) + MORE);
    }
}
