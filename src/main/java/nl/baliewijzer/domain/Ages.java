package nl.baliewijzer.domain;

/// Ages from `from` until before `under`, in years.
public record Ages(int from, int under) {
    /// More than anybody becomes.
    public static final int END = 150;
    /// Whatever the age.
    public static final Ages ANY = new Ages(0, END);

    public Ages {
        if (from < 0 || under > END || from >= under) {
            throw new IllegalArgumentException(from + " to " + under);
        }
    }

    /// Whether somebody can be of both.
    public boolean overlaps(Ages other) {
        return from < other.under && other.from < under;
    }
}
