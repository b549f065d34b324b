package nl.baliewijzer.guide.brake;

/// One place in a text that could identify a person: from the character `from` up to but not including `until`.
public record Find(Identifying kind, int from, int until) {
    /// Refuses a find of nothing.
    public Find {
        if (from < 0 || until <= from) {
            throw new IllegalArgumentException("a find needs at least one character");
        }
    }

    /// The found part of the text it was found in.
    public String in(String text) {
        return text.substring(from, until);
    }

    int length() {
        return until - from;
    }
}
