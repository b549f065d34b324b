package nl.baliewijzer.cli;

/// Something that somebody has to look at: how bad it is, and what to do, in Dutch.
record Finding(Level level, String text) {}
