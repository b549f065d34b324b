package nl.baliewijzer.guide.search;

/// A word or number of a text as search compares it: plain letters and digits, and where it stands.
record Token(String word, int from, int until) {}
