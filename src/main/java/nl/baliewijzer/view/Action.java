package nl.baliewijzer.view;

/// What a button of the footer says and does.
public record Action(String text, Runnable run) {}
