package nl.baliewijzer.view.beheer;

/// Something to do, and where it is done.
public record BenchTask(String title, String more, ListLine.Sign sign, String action, BenchPlace where) {}
