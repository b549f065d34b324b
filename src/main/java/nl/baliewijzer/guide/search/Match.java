package nl.baliewijzer.guide.search;

/// A word of the content, by number, that fits a word of the query: how well, from 0 to 1, and which letters to mark.
record Match(int word, float fit, int from, int length) {}
