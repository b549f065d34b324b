package nl.baliewijzer.guide.search;

import java.util.Comparator;

/// An entry by number, with how many words of the query it has and how well they fit.
record Rank(int entry, int words, double fit) {
    /// Between equals the order of the content decides, so that the same query always gives the same list.
    static final Comparator<Rank> BEST_FIRST = Comparator.comparingInt(Rank::words)
            .thenComparingDouble(Rank::fit)
            .reversed()
            .thenComparingInt(Rank::entry);

    /// The same, fitting better or worse.
    Rank times(double factor) {
        return new Rank(entry, words, fit * factor);
    }

    /// One number that orders as the rank does: the count of words before the point, the fit behind it.
    double score() {
        return words + fit / (1 + fit);
    }
}
