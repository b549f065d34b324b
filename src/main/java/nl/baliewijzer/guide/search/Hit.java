package nl.baliewijzer.guide.search;

/// One thing that was found: its kind and id, what to show of it, and how well it fits.
///
/// `excerpt` is the line that matched, shortened; it may be empty. `score` only compares hits of one search.
public record Hit(HitKind kind, String id, Marked title, Marked excerpt, double score) {}
