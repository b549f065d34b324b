package nl.baliewijzer.guide.search;

import nl.baliewijzer.domain.Catalogue;

/// Finds whatever can be opened. Immutable, so any thread may ask.
public interface Search {
    /// What matches, best first; nothing for a query without a letter or digit.
    ///
    /// `atTheCounter` is steps 1 to 3: then only words that a companion may read are searched and returned.
    Results find(String query, boolean atTheCounter);

    /// Reads the whole catalogue once, which takes a while: never on the thread of the screen.
    static Search over(Catalogue catalogue) {
        Index counter = new Index(Entries.atTheCounter(catalogue));
        Index all = new Index(Entries.all(catalogue));
        return (query, atTheCounter) -> (atTheCounter ? counter : all).find(query);
    }
}
