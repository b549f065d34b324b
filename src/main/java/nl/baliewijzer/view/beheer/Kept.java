package nl.baliewijzer.view.beheer;

/// Whether what was changed is kept, in words, and whether somebody has to look at that.
public record Kept(String text, boolean wrong) {}
