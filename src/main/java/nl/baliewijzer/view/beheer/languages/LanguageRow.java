package nl.baliewijzer.view.beheer.languages;

/// A language as it stands in the list: its code, its name, and how its card and its sentences stand.
record LanguageRow(String id, String name, String more) {}
