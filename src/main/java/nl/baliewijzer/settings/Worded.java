package nl.baliewijzer.settings;

/// One of the few words that a setting may be: `id` in a file, `text` for a person.
public interface Worded {
    String id();

    String text();
}
